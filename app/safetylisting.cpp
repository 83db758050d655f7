#include "app/safetylisting.h"

#include "app/codewords.h"
#include "app/jsonvalues.h"

#include "core/desk/desk.h"

#include <QJsonObject>

#include <memory>

namespace anhe {

namespace {

QJsonValue points(const std::optional<double> &score)
{
    return score ? QJsonValue(pointsText(*score)) : QJsonValue();
}

QJsonValue number(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue risk(Desk &desk, RiskId id)
{
    const std::optional<Risk> found = desk.risks().find(id);
    return found ? QJsonValue(found->number) : QJsonValue();
}

QJsonArray findings(Desk &desk, const Activity &activity)
{
    QJsonArray list;
    for (const ActivityFinding &finding : activity.findings)
        list << QJsonObject{{QStringLiteral("content"), finding.content},
                            {QStringLiteral("risk"), risk(desk, finding.risk)}};
    return list;
}

QList<QJsonValue> values(Desk &desk, const ActivityRow &row, const Activity &activity)
{
    return {json(row.number),
            json(row.kind),
            json(row.subkind),
            json(row.heldOn),
            textOrNull(activity.title),
            textOrNull(row.place),
            textOrNull(row.department),
            textOrNull(row.ledBy),
            textOrNull(activity.participants),
            json(activity.headCount),
            json(activity.expectedCount),
            json(activity.places),
            textOrNull(activity.content),
            textOrNull(activity.outcome),
            json(row.verdict),
            findings(desk, activity),
            textOrNull(activity.voidedBecause)};
}

QList<QJsonValue> values(Desk &desk, const Assessment &assessment, const AssessmentLine &line)
{
    return {json(assessment.number),      json(assessment.title),   json(assessment.period.first),
            json(assessment.period.last), json(line.item.group),    json(line.item.item),
            json(line.item.content),      points(line.item.points), points(line.selfScore),
            points(line.checkedScore),    points(line.deduction()), textOrNull(line.reason),
            textOrNull(line.evidence),    risk(desk, line.risk)};
}

QStringList keysOf(std::initializer_list<const char *> names)
{
    QStringList keys;
    for (const char *name : names)
        keys << QString::fromLatin1(name);
    return keys;
}

} // namespace

Listing activityListing(Desk &desk, const ActivityFilter &filter)
{
    const auto ids =
        std::make_shared<std::vector<qint64>>(desk.safety().ids(filter, ActivityOrder::Number, true));
    const auto next = std::make_shared<size_t>(0);
    return {keysOf({"number", "kind", "subkind", "held_on", "title", "place", "department", "led_by",
                    "participants", "head_count", "expected_count", "places", "content", "outcome", "verdict",
                    "findings", "voided_because"}),
            [&desk, ids, next]() -> std::optional<QList<QJsonValue>> {
                if (*next >= ids->size())
                    return {};
                const qint64 id = (*ids)[(*next)++];
                const std::vector<ActivityRow> rows = desk.safety().rows(std::span(&id, 1));
                return values(desk, rows.front(), *desk.safety().find(ActivityId{id}));
            }};
}

Listing indicatorListing(Desk &desk, const IndicatorFilter &filter)
{
    const std::vector<qint64> ids = desk.safety().ids(filter);
    const auto rows = std::make_shared<std::vector<IndicatorEntry>>(
        ids.empty() ? std::vector<IndicatorEntry>() : desk.safety().indicatorRows(ids));
    const auto next = std::make_shared<size_t>(0);
    const IndicatorDefinitions definitions = desk.safety().indicatorDefinitions();
    return {keysOf({"indicator", "name", "quarter", "numerator", "denominator", "rate", "unit", "source",
                    "note"}),
            [rows, next, definitions]() -> std::optional<QList<QJsonValue>> {
                if (*next >= rows->size())
                    return {};
                const IndicatorEntry &entry = (*rows)[(*next)++];
                const IndicatorDefinition *known = definitions.find(entry.indicator);
                return QList<QJsonValue>{
                    json(entry.indicator),      textOrNull(known ? known->name : QString()),
                    json(entry.quarter.text()), number(entry.numerator),
                    number(entry.denominator),  entry.rate() ? json(indicatorRate(entry)) : QJsonValue(),
                    textOrNull(entry.unit),     textOrNull(entry.source),
                    textOrNull(entry.note)};
            }};
}

Listing assessmentListing(Desk &desk, const Period &within)
{
    const auto lines = std::make_shared<QList<QList<QJsonValue>>>();
    for (const qint64 id : desk.safety().assessmentIds(within)) {
        const std::optional<Assessment> assessment = desk.safety().find(AssessmentId{id});
        for (const AssessmentLine &line : assessment->lines)
            lines->append(values(desk, *assessment, line));
    }
    const auto next = std::make_shared<qsizetype>(0);
    return {keysOf({"number", "title", "period_first", "period_last", "group", "item", "content", "points",
                    "self_score", "checked_score", "deduction", "reason", "evidence", "risk"}),
            [lines, next]() -> std::optional<QList<QJsonValue>> {
                if (*next >= lines->size())
                    return {};
                return (*lines)[(*next)++];
            }};
}

std::function<Listing(Desk &desk)> activityLister(const Arguments &arguments)
{
    ActivityFilter filter;
    filter.text = arguments.text("search");
    filter.kinds = valuesOf<ActivityKind>(arguments, "kind");
    filter.held = arguments.days();
    filter.withVoided = true;
    return [filter](Desk &desk) { return activityListing(desk, filter); };
}

std::function<Listing(Desk &desk)> indicatorLister(const Arguments &arguments)
{
    IndicatorFilter filter;
    const Period days = arguments.days();
    if (days.first.isValid())
        filter.from = Quarter::of(days.first);
    if (days.last.isValid())
        filter.to = Quarter::of(days.last);
    return [filter](Desk &desk) { return indicatorListing(desk, filter); };
}

std::function<Listing(Desk &desk)> assessmentLister(const Arguments &arguments)
{
    const Period within = arguments.days();
    return [within](Desk &desk) { return assessmentListing(desk, within); };
}

} // namespace anhe
