#include "core/risk/stabilitystore.h"

#include "core/ledger/database.h"
#include "core/risk/recordcondition.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anhe {

namespace {

using S = StabilityAssessment;

const QString selectStabilityRows = QStringLiteral(
    "SELECT a.id, a.number, a.matter, a.owner, a.entered_on, a.planned_on, a.assessed_on, a.level, "
    "a.conclusion, a.voided FROM stability_assessment a ");

QString jsonDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const StabilityCriterion &criterion)
{
    QJsonObject object{{QStringLiteral("name"), criterion.name},
                       {QStringLiteral("points"), criterion.points},
                       {QStringLiteral("grounds"), criterion.grounds}};
    if (criterion.score)
        object[QStringLiteral("score")] = *criterion.score;
    return object;
}

QJsonObject toJson(const StabilityOpinion &opinion)
{
    return {{QStringLiteral("way"), codeText(opinion.way)},
            {QStringLiteral("on"), jsonDay(opinion.on)},
            {QStringLiteral("persons"), opinion.persons},
            {QStringLiteral("content"), opinion.content}};
}

QJsonObject toJson(const StabilityFollowUp &followUp)
{
    return {{QStringLiteral("on"), jsonDay(followUp.on)},
            {QStringLiteral("by"), followUp.by},
            {QStringLiteral("content"), followUp.content}};
}

void fromJson(const QJsonValue &json, StabilityCriterion &criterion)
{
    criterion = {json[QStringLiteral("name")].toString(), json[QStringLiteral("points")].toInt()};
    criterion.grounds = json[QStringLiteral("grounds")].toString();
    if (json[QStringLiteral("score")].isDouble())
        criterion.score = json[QStringLiteral("score")].toInt();
}

void fromJson(const QJsonValue &json, StabilityOpinion &opinion)
{
    opinion = {fromCode<OpinionWay>(json[QStringLiteral("way")].toString()).value_or(OpinionWay::Other),
               dayOf(json[QStringLiteral("on")]), json[QStringLiteral("persons")].toInt(),
               json[QStringLiteral("content")].toString()};
}

void fromJson(const QJsonValue &json, StabilityFollowUp &followUp)
{
    followUp = {dayOf(json[QStringLiteral("on")]), json[QStringLiteral("by")].toString(),
                json[QStringLiteral("content")].toString()};
}

/** A list kept in one column as JSON. */
template <typename T>
StoredColumn<S> listColumn(const char *name, QList<T> S::*member)
{
    return {QString::fromLatin1(name),
            [member](const S &value) {
                QJsonArray array;
                for (const T &part : value.*member)
                    array.append(toJson(part));
                return QVariant(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
            },
            [member](S &value, const QVariant &stored) {
                (value.*member).clear();
                for (const QJsonValue &json : QJsonDocument::fromJson(stored.toString().toUtf8()).array()) {
                    T part{};
                    fromJson(json, part);
                    (value.*member).append(part);
                }
            }};
}

const RowMap<S> &stabilityMap()
{
    static const RowMap<S> rows("stability_assessment", {column("uuid", &S::uuid),
                                                         column("number_year", &S::numberYear),
                                                         column("number_serial", &S::numberSerial),
                                                         column("number", &S::number),
                                                         column("matter", &S::matter),
                                                         column("summary", &S::summary),
                                                         column("owner", &S::owner),
                                                         column("owner_person", &S::ownerPerson),
                                                         column("entered_on", &S::enteredOn),
                                                         column("planned_on", &S::plannedOn),
                                                         column("assessed_on", &S::assessedOn),
                                                         column("assessors", &S::assessors),
                                                         listColumn("criteria", &S::criteria),
                                                         listColumn("opinions", &S::opinions),
                                                         column("level", &S::level),
                                                         column("conclusion", &S::conclusion),
                                                         column("measures", &S::measures),
                                                         listColumn("follow_ups", &S::followUps),
                                                         column("voided_because", &S::voidedBecause),
                                                         column("voided", &S::voided),
                                                         column("entered_at", &S::enteredAt),
                                                         column("changed_at", &S::changedAt)});
    return rows;
}

QString criteriaText(const S &assessment)
{
    QStringList lines;
    for (const StabilityCriterion &criterion : assessment.criteria)
        lines << QStringLiteral("%1 %2/%3 %4")
                     .arg(criterion.name,
                          criterion.score ? QString::number(*criterion.score) : QStringLiteral("—"))
                     .arg(criterion.points)
                     .arg(criterion.grounds)
                     .trimmed();
    return lines.join(QLatin1Char('\n'));
}

QString opinionsText(const S &assessment)
{
    QStringList lines;
    for (const StabilityOpinion &opinion : assessment.opinions)
        lines << QStringLiteral("%1 %2 %3人 %4")
                     .arg(jsonDay(opinion.on), word(opinion.way, Speech::Paper))
                     .arg(opinion.persons)
                     .arg(opinion.content);
    return lines.join(QLatin1Char('\n'));
}

QString followUpsText(const S &assessment)
{
    QStringList lines;
    for (const StabilityFollowUp &followUp : assessment.followUps)
        lines << QStringList{jsonDay(followUp.on), followUp.by, followUp.content}.join(QLatin1Char(' '));
    return lines.join(QLatin1Char('\n'));
}

RecordCondition conditionOf(const StabilityFilter &filter)
{
    RecordCondition condition;
    if (!filter.text.trimmed().isEmpty()) {
        const QVariant pattern = likePattern(filter.text);
        condition.add(
            QStringLiteral("(a.number LIKE ? ESCAPE '!' OR a.matter LIKE ? ESCAPE '!' OR a.owner LIKE ? "
                           "ESCAPE '!')"),
            {pattern, pattern, pattern});
    }
    condition.whether(filter.assessed, "a.assessed_on IS NOT NULL");
    if (filter.unassessedBy.isValid())
        condition.add(QStringLiteral("a.assessed_on IS NULL AND a.planned_on <= ?"),
                      {toColumn(filter.unassessedBy)});
    condition.anyOf("a.level", filter.levels);
    condition.anyOf("a.conclusion", filter.conclusions);
    condition.period("a.entered_on", filter.entered);
    condition.period("a.assessed_on", filter.assessedIn);
    condition.anyOf("a.id", filter.ids);
    if (!filter.withVoided)
        condition.add(QStringLiteral("a.voided = 0"));
    return condition;
}

QString orderColumn(StabilityOrder order)
{
    switch (order) {
    case StabilityOrder::Entered:
        return QStringLiteral("a.entered_on");
    case StabilityOrder::Number:
        return QStringLiteral("a.number");
    case StabilityOrder::Planned:
        return QStringLiteral("a.planned_on");
    case StabilityOrder::Assessed:
        return QStringLiteral("a.assessed_on");
    case StabilityOrder::Level:
        return QStringLiteral("a.level");
    case StabilityOrder::Owner:
        return QStringLiteral("a.owner");
    }
    Q_UNREACHABLE();
}

StabilityRow stabilityRowFrom(const Statement &row)
{
    StabilityRow value;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(value.id);
    next(value.number);
    next(value.matter);
    next(value.owner);
    next(value.enteredOn);
    next(value.plannedOn);
    next(value.assessedOn);
    next(value.level);
    next(value.conclusion);
    next(value.voided);
    return value;
}

} // namespace

StabilityAssessmentId StabilityStore::insert(const StabilityAssessment &assessment)
{
    Statement insert(m_database, stabilityMap().insertSql());
    stabilityMap().bind(insert, assessment);
    insert.run();
    return {insert.insertedId()};
}

void StabilityStore::update(const StabilityAssessment &assessment)
{
    Statement update(m_database, stabilityMap().updateSql());
    stabilityMap().bind(update, assessment);
    update.bind(assessment.id.value).run();
}

std::optional<StabilityAssessment> StabilityStore::find(StabilityAssessmentId id) const
{
    Statement row(m_database, stabilityMap().selectSql(QStringLiteral("WHERE id = ?")));
    row.bind(id.value).run();
    if (!row.next())
        return {};
    StabilityAssessment assessment;
    assessment.id.value = row.integer(0);
    stabilityMap().read(row, 1, assessment);
    return assessment;
}

StabilityAssessmentId StabilityStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM stability_assessment WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

int StabilityStore::nextSerial(int year) const
{
    Statement row(m_database, QStringLiteral("SELECT coalesce(max(number_serial), 0) + 1 FROM "
                                             "stability_assessment WHERE number_year = ?"));
    row.bind(year).run().next();
    return int(row.integer(0));
}

std::vector<qint64> StabilityStore::ids(const StabilityFilter &filter, StabilityOrder order,
                                        bool descending) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement rows(m_database, QStringLiteral("SELECT a.id FROM stability_assessment a") + condition.where() +
                                   ordered(orderColumn(order), QStringLiteral("a.id"), descending));
    rows.bindAll(condition.values).run();
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

std::vector<StabilityRow> StabilityStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Statement found(m_database, selectStabilityRows +
                                    QStringLiteral("WHERE a.id IN (%1)").arg(numbers.join(QLatin1Char(','))));
    found.run();
    QHash<qint64, StabilityRow> byId;
    while (found.next())
        byId.insert(found.integer(0), stabilityRowFrom(found));
    std::vector<StabilityRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

qint64 StabilityStore::count(const StabilityFilter &filter) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement row(m_database,
                  QStringLiteral("SELECT count(*) FROM stability_assessment a") + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

QList<FieldChange> StabilityStore::differences(const StabilityAssessment &before,
                                               const StabilityAssessment &after)
{
    QList<FieldChange> changes = stabilityMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const std::pair<const char *, QString (*)(const S &)> lists[] = {
        {"criteria", criteriaText}, {"opinions", opinionsText}, {"follow_ups", followUpsText}};
    for (FieldChange &change : changes) {
        for (const auto &[field, text] : lists) {
            if (change.field == QLatin1String(field))
                change = {change.field, text(before), text(after)};
        }
    }
    return changes;
}

} // namespace anhe
