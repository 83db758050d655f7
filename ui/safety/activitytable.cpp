#include "core/desk/desk.h"
#include "core/safety/activityrules.h"
#include "ui/common/duechip.h"
#include "ui/common/plainwords.h"
#include "ui/safety/safetytables.h"
#include "ui/safety/safetywords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr std::pair<const char *, ActivityOrder> activityOrders[] = {
    {"held", ActivityOrder::Held},       {"number", ActivityOrder::Number},
    {"kind", ActivityOrder::Kind},       {"department", ActivityOrder::Department},
    {"persons", ActivityOrder::Persons},
};

/** How many were found and whether they all became risks. */
TableCell findingsCell(const ActivityRow &row)
{
    if (row.findings == 0)
        return {};
    const int left = row.findings - row.risks;
    if (left == 0)
        return {QCoreApplication::translate("ActivityTable", "%1, all risks now").arg(row.findings),
                Tone::Green};
    return {QCoreApplication::translate("ActivityTable", "%1, %2 left").arg(row.findings).arg(left),
            Tone::Amber,
            QCoreApplication::translate("ActivityTable", "Findings that are not taken up as hidden risks")};
}

TableCell verdictCell(const ActivityRow &row)
{
    if (row.kind != ActivityKind::Drill)
        return {};
    const Tone tone = row.verdict == DrillVerdict::None         ? Tone::Grey
                      : row.verdict == DrillVerdict::NotReached ? Tone::Red
                                                                : Tone::Green;
    return {word(row.verdict), tone};
}

TableCell activityNumberCell(const ActivityRow &row)
{
    if (!row.voided)
        return {row.number};
    return {QCoreApplication::translate("ActivityTable", "%1, voided").arg(row.number), Tone::Grey};
}

QString findingWords(const Activity &activity)
{
    QStringList lines;
    for (const ActivityFinding &finding : activity.findings)
        lines << finding.content;
    return lines.join(QStringLiteral("；"));
}

} // namespace

ActivityTable *makeActivityTable(Desk &desk, QObject *parent)
{
    using Row = const ActivityRow &;
    return new ActivityTable(
        {{columnHead(safetyFieldWord("number"), 118, "number"), activityNumberCell},
         {columnHead(safetyFieldWord("held_on"), 92, "held"),
          [](Row row) { return TableCell{isoDay(row.heldOn)}; }},
         {columnHead(safetyFieldWord("kind"), 128, "kind"),
          [](Row row) { return TableCell{row.kindWords()}; }},
         {columnHead(safetyFieldWord("title"), 160), [](Row row) { return TableCell{row.title}; }},
         {numberHead(safetyFieldWord("head_count"), 68, "persons"),
          [](Row row) { return TableCell{row.headCount > 0 ? QString::number(row.headCount) : QString()}; }},
         {columnHead(safetyFieldWord("findings"), 110), findingsCell},
         {columnHead(safetyFieldWord("verdict"), 130), verdictCell},
         {columnHead(safetyFieldWord("place"), 120), [](Row row) { return TableCell{row.place}; }},
         {columnHead(safetyFieldWord("led_by"), 90), [](Row row) { return TableCell{row.ledBy}; }},
         {columnHead(safetyFieldWord("department"), 120, "department"),
          [](Row row) { return TableCell{row.department}; }}},
        {[&desk](const ActivityFilter &filter, const QString &key, bool descending) {
             return desk.safety().ids(filter, orderOfKey(activityOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const ActivityFilter &) { return desk.safety().rows(ids); },
         [](Row row) { return row.id.value; }, true},
        parent);
}

TableExport<Activity> activityExport(Desk &desk)
{
    using Row = const Activity &;
    const auto departmentOf = [&desk](Row row) {
        const std::optional<Department> department = desk.office().department(row.department);
        return department ? department->name : QString();
    };
    return {
        QCoreApplication::translate("ActivityTable", "Safe-hospital log"),
        {{exportText(safetyFieldWord("number"), 18), [](Row row) { return row.number; }},
         {exportDay(safetyFieldWord("held_on")), [](Row row) { return exported(row.heldOn); }},
         {exportText(safetyFieldWord("kind"), 26), [](Row row) { return kindWords(row.kind, row.subkind); }},
         {exportText(safetyFieldWord("title"), 36), [](Row row) { return row.title; }},
         {exportText(safetyFieldWord("place"), 20), [](Row row) { return row.place; }},
         {exportText(safetyFieldWord("department"), 16), departmentOf},
         {exportText(safetyFieldWord("led_by"), 12), [](Row row) { return row.ledBy; }},
         {exportText(safetyFieldWord("participants"), 30), [](Row row) { return row.participants; }},
         {exportCount(safetyFieldWord("head_count")), [](Row row) { return qint64(row.headCount); }},
         {exportText(safetyFieldWord("places"), 30),
          [](Row row) { return row.places.join(QStringLiteral("；")); }},
         {exportText(safetyFieldWord("content"), 40), [](Row row) { return row.content; }},
         {exportText(safetyFieldWord("findings"), 40), findingWords},
         {exportText(safetyFieldWord("outcome"), 40), [](Row row) { return row.outcome; }},
         {exportText(safetyFieldWord("verdict"), 18),
          [](Row row) { return row.kind == ActivityKind::Drill ? word(row.evaluation.verdict) : QString(); }},
         {exportText(safetyFieldWord("note"), 24), [](Row row) { return row.note; }}},
        [&desk](std::span<const qint64> ids) {
            std::vector<Activity> rows;
            for (const qint64 id : ids) {
                if (const std::optional<Activity> activity = desk.safety().find(ActivityId{id}))
                    rows.push_back(*activity);
            }
            return rows;
        },
        [](Row row) { return row.id.value; }};
}

TableExport<IndicatorEntry> indicatorExport(Desk &desk)
{
    using Row = const IndicatorEntry &;
    const IndicatorDefinitions definitions = desk.safety().indicatorDefinitions();
    const auto nameOf = [definitions](Row row) {
        const IndicatorDefinition *known = definitions.find(row.indicator);
        return known ? known->name : row.indicator;
    };
    return {QCoreApplication::translate("ActivityTable", "Indicators"),
            {{exportText(QCoreApplication::translate("ActivityTable", "Quarter")),
              [](Row row) { return row.quarter.text(); }},
             {exportText(QCoreApplication::translate("ActivityTable", "Indicator"), 36), nameOf},
             {exportCount(safetyFieldWord("numerator")), [](Row row) { return row.numerator; }},
             {exportCount(safetyFieldWord("denominator")),
              [](Row row) { return row.denominator ? SheetValue(*row.denominator) : SheetValue(); }},
             {exportText(QCoreApplication::translate("ActivityTable", "Rate")),
              [](Row row) { return indicatorRate(row); }},
             {exportText(safetyFieldWord("unit")), [](Row row) { return row.unit; }},
             {exportText(safetyFieldWord("source"), 24), [](Row row) { return row.source; }},
             {exportText(safetyFieldWord("note"), 24), [](Row row) { return row.note; }}},
            [&desk](std::span<const qint64> ids) { return desk.safety().indicatorRows(ids); },
            [](Row row) { return row.id.value; }};
}

} // namespace anhe
