#include "ui/risk/risktables.h"

#include "core/desk/desk.h"
#include "ui/common/plainwords.h"
#include "ui/common/riskchips.h"
#include "ui/risk/riskwords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr std::pair<const char *, RiskOrder> riskOrders[] = {
    {"found", RiskOrder::Found},       {"number", RiskOrder::Number}, {"level", RiskOrder::Level},
    {"state", RiskOrder::State},       {"due", RiskOrder::Due},       {"department", RiskOrder::Department},
    {"category", RiskOrder::Category}, {"leader", RiskOrder::Leader}, {"written_off", RiskOrder::WrittenOff},
};

/** Several lines of a description in one. */
TableCell inOneLine(const QString &text)
{
    return {text.simplified(), {}, text};
}

/** The level that counts now, with the one before measures in the tip. */
TableCell levelCell(const RiskRow &row)
{
    TableCell cell = chipCell(levelChip(row.level));
    if (row.levelAfter != RiskLevel::None)
        cell.tip = QStringLiteral("%1：%2").arg(riskFieldWord("after_level"), word(row.levelAfter));
    return cell;
}

TableCell limitCell(Desk &desk, const RiskRow &row)
{
    return chipCell(orderedLimitChip(desk, "rectification", row.foundOn, row.dueOn, row.rectifiedOn));
}

QString placeOf(const RiskRow &row)
{
    return dotted({row.place, row.department});
}

} // namespace

RiskTable *makeRiskTable(Desk &desk, QObject *parent)
{
    using Row = const RiskRow &;
    return new RiskTable(
        {{columnHead(QCoreApplication::translate("RiskTable", "Number"), 126, "number"),
          [](Row row) { return TableCell{row.number}; }},
         {columnHead(riskFieldWord("description"), 150), [](Row row) { return inOneLine(row.description); }},
         {columnHead(QCoreApplication::translate("RiskTable", "Level"), 92, "level"), levelCell},
         {columnHead(riskFieldWord("state"), 92, "state"),
          [](Row row) { return chipCell(riskStateChip(row.state)); }},
         {columnHead(riskFieldWord("due_on"), 130, "due"), [&desk](Row row) { return limitCell(desk, row); }},
         {columnHead(QCoreApplication::translate("RiskTable", "Place · department"), 150, "department"),
          [](Row row) { return inOneLine(placeOf(row)); }},
         {columnHead(riskFieldWord("leader"), 84, "leader"), [](Row row) { return TableCell{row.leader}; }},
         {columnHead(riskFieldWord("responsible"), 110), [](Row row) { return TableCell{row.responsible}; }},
         {columnHead(riskFieldWord("category"), 92, "category"),
          [categories = desk.risks().categories()](Row row) {
              return TableCell{row.category.isEmpty() ? QString() : categories.name(row.category)};
          }},
         {columnHead(riskFieldWord("found_on"), 92, "found"),
          [](Row row) { return TableCell{isoDay(row.foundOn)}; }},
         {columnHead(riskFieldWord("written_off_on"), 92, "written_off"),
          [](Row row) { return TableCell{isoDay(row.writtenOffOn)}; }}},
        {[&desk](const RiskFilter &filter, const QString &key, bool descending) {
             return desk.risks().ids(filter, orderOfKey(riskOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const RiskFilter &) { return desk.risks().rows(ids); },
         [](Row row) { return row.id.value; }, true},
        parent);
}

TableExport<RiskRow> riskExport(Desk &desk)
{
    using Row = const RiskRow &;
    const auto text = [](const char *field, double width = 0) {
        return exportText(riskFieldWord(field), width);
    };
    return {
        QCoreApplication::translate("RiskTable", "Register of hidden risks"),
        {{exportText(QCoreApplication::translate("RiskTable", "Number"), 16),
          [](Row row) { return row.number; }},
         {exportDay(riskFieldWord("found_on")), [](Row row) { return exported(row.foundOn); }},
         {text("source", 14), [](Row row) { return word(row.source); }},
         {text("place", 24), [](Row row) { return row.place; }},
         {text("department_id", 16), [](Row row) { return row.department; }},
         {text("category", 14),
          [categories = desk.risks().categories()](Row row) { return categories.name(row.category); }},
         {text("description", 48), [](Row row) { return row.description; }},
         {text("before_level", 12), [](Row row) { return word(row.level); }},
         {text("after_level", 12),
          [](Row row) { return row.levelAfter == RiskLevel::None ? QString() : word(row.levelAfter); }},
         {text("state", 12), [](Row row) { return word(row.state); }},
         {text("responsible", 18), [](Row row) { return row.responsible; }},
         {text("leader", 14), [](Row row) { return row.leader; }},
         {exportDay(riskFieldWord("due_on")), [](Row row) { return exported(row.dueOn); }},
         {exportDay(riskFieldWord("rectified_on")), [](Row row) { return exported(row.rectifiedOn); }},
         {exportDay(riskFieldWord("written_off_on")), [](Row row) { return exported(row.writtenOffOn); }}},
        [&desk](std::span<const qint64> ids) { return desk.risks().rows(ids); },
        [](Row row) { return row.id.value; }};
}

} // namespace anhe
