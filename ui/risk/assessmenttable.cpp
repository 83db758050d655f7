#include "ui/risk/risktables.h"

#include "core/desk/desk.h"
#include "ui/common/duechip.h"
#include "ui/common/plainwords.h"
#include "ui/risk/assessmentwords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr std::pair<const char *, StabilityOrder> assessmentOrders[] = {
    {"entered", StabilityOrder::Entered}, {"number", StabilityOrder::Number},
    {"planned", StabilityOrder::Planned}, {"assessed", StabilityOrder::Assessed},
    {"level", StabilityOrder::Level},     {"owner", StabilityOrder::Owner},
};

} // namespace

AssessmentTable *makeAssessmentTable(Desk &desk, QObject *parent)
{
    using Row = const StabilityRow &;
    return new AssessmentTable(
        {{columnHead(QCoreApplication::translate("AssessmentTable", "Number"), 126, "number"),
          [](Row row) { return TableCell{row.number}; }},
         {columnHead(assessmentFieldWord("matter"), 220),
          [](Row row) {
              return TableCell{row.matter.simplified(), {}, row.matter};
          }},
         {columnHead(assessmentFieldWord("owner"), 110, "owner"),
          [](Row row) { return TableCell{row.owner}; }},
         {columnHead(assessmentFieldWord("planned_on"), 96, "planned"),
          [](Row row) { return TableCell{isoDay(row.plannedOn)}; }},
         {columnHead(assessmentFieldWord("conclusion"), 150),
          [&desk](Row row) {
              return chipCell(conclusionChip(row.assessedOn.isValid(), row.conclusion, row.voided,
                                             row.plannedOn, desk.clock().today()));
          }},
         {columnHead(assessmentFieldWord("level"), 96, "level"),
          [](Row row) {
              return row.level == StabilityLevel::None ? TableCell{} : chipCell(stabilityChip(row.level));
          }},
         {columnHead(assessmentFieldWord("assessed_on"), 96, "assessed"),
          [](Row row) { return TableCell{isoDay(row.assessedOn)}; }},
         {columnHead(assessmentFieldWord("entered_on"), 96, "entered"),
          [](Row row) { return TableCell{isoDay(row.enteredOn)}; }}},
        {[&desk](const StabilityFilter &filter, const QString &key, bool descending) {
             return desk.assessments().ids(filter, orderOfKey(assessmentOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const StabilityFilter &) {
             return desk.assessments().rows(ids);
         },
         [](Row row) { return row.id.value; }, true},
        parent);
}

TableExport<StabilityRow> assessmentExport(Desk &desk)
{
    using Row = const StabilityRow &;
    return {
        QCoreApplication::translate("AssessmentTable", "Register of major decisions"),
        {{exportText(QCoreApplication::translate("AssessmentTable", "Number"), 16),
          [](Row row) { return row.number; }},
         {exportText(assessmentFieldWord("matter"), 40), [](Row row) { return row.matter; }},
         {exportText(assessmentFieldWord("owner"), 18), [](Row row) { return row.owner; }},
         {exportDay(assessmentFieldWord("entered_on")), [](Row row) { return exported(row.enteredOn); }},
         {exportDay(assessmentFieldWord("planned_on")), [](Row row) { return exported(row.plannedOn); }},
         {exportDay(assessmentFieldWord("assessed_on")), [](Row row) { return exported(row.assessedOn); }},
         {exportText(assessmentFieldWord("level"), 14), [](Row row) { return word(row.level); }},
         {exportText(assessmentFieldWord("conclusion"), 24), [](Row row) { return word(row.conclusion); }}},
        [&desk](std::span<const qint64> ids) { return desk.assessments().rows(ids); },
        [](Row row) { return row.id.value; }};
}

} // namespace anhe
