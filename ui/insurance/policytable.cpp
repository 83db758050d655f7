#include "ui/insurance/insurancetables.h"

#include "core/desk/desk.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr std::pair<const char *, PolicyOrder> policyOrders[] = {
    {"begin", PolicyOrder::Begin}, {"number", PolicyOrder::Number},   {"insurer", PolicyOrder::Insurer},
    {"end", PolicyOrder::End},     {"premium", PolicyOrder::Premium}, {"used", PolicyOrder::Used},
};

/** The first one by name, the others by their number. */
QString insuredWords(const PolicyRow &row)
{
    return row.institutions <= 1 ? row.institution
                                 : QCoreApplication::translate("PolicyTable", "%1 and %2 more")
                                       .arg(row.institution)
                                       .arg(row.institutions - 1);
}

TableCell usedCell(const PolicyRow &row)
{
    if (row.used.fen == 0)
        return {};
    if (!row.aggregate || row.aggregate->fen == 0)
        return {row.used.text()};
    const double share = 100.0 * double(row.used.fen) / double(row.aggregate->fen);
    return {QStringLiteral("%1（%2%）").arg(row.used.text()).arg(share, 0, 'f', 0)};
}

} // namespace

PolicyTable *makePolicyTable(Desk &desk, QObject *parent)
{
    using Row = const PolicyRow &;
    return new PolicyTable(
        {{columnHead(insuranceFieldWord("number"), 150, "number"),
          [](Row row) { return TableCell{row.number}; }},
         {columnHead(QCoreApplication::translate("PolicyTable", "Standing"), 104),
          [&desk](Row row) {
              return chipCell(policyChip(row.period, row.lastDay, row.cancelledOn, desk.clock().today()));
          }},
         {columnHead(insuranceFieldWord("insurer"), 130, "insurer"),
          [](Row row) { return TableCell{row.insurer}; }},
         {columnHead(insuranceFieldWord("institutions"), 170),
          [](Row row) { return TableCell{insuredWords(row)}; }},
         {columnHead(insuranceFieldWord("period_first"), 92, "begin"),
          [](Row row) { return TableCell{isoDay(row.period.first)}; }},
         {columnHead(QCoreApplication::translate("PolicyTable", "Last day of cover"), 92, "end"),
          [](Row row) { return TableCell{isoDay(row.lastDay)}; }},
         {columnHead(insuranceFieldWord("retroactive_on"), 92),
          [](Row row) { return TableCell{isoDay(row.retroactiveOn)}; }},
         {numberHead(insuranceFieldWord("aggregate"), 110),
          [](Row row) { return TableCell{yuan(row.aggregate)}; }},
         {numberHead(QCoreApplication::translate("PolicyTable", "Limit used"), 126, "used"), usedCell},
         {numberHead(QCoreApplication::translate("PolicyTable", "Claims"), 56),
          [](Row row) { return TableCell{row.claims > 0 ? QString::number(row.claims) : QString()}; }},
         {columnHead(insuranceFieldWord("scheme"), 110), [](Row row) { return TableCell{row.scheme}; }},
         {numberHead(insuranceFieldWord("premium"), 96, "premium"),
          [](Row row) { return TableCell{yuan(row.premium)}; }}},
        {[&desk](const PolicyFilter &filter, const QString &key, bool descending) {
             return desk.insurance().ids(filter, orderOfKey(policyOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const PolicyFilter &) {
             return desk.insurance().policyRows(ids);
         },
         [](Row row) { return row.id.value; }, true},
        parent);
}

TableExport<PolicyRow> policyExport(Desk &desk)
{
    using Row = const PolicyRow &;
    return {
        QCoreApplication::translate("PolicyTable", "Register of policies"),
        {{exportText(insuranceFieldWord("number"), 24), [](Row row) { return row.number; }},
         {exportText(insuranceFieldWord("insurer"), 24), [](Row row) { return row.insurer; }},
         {exportText(insuranceFieldWord("scheme"), 18), [](Row row) { return row.scheme; }},
         {exportText(insuranceFieldWord("institutions"), 30), insuredWords},
         {exportDay(insuranceFieldWord("period_first")), [](Row row) { return exported(row.period.first); }},
         {exportDay(insuranceFieldWord("period_last")), [](Row row) { return exported(row.period.last); }},
         {exportDay(insuranceFieldWord("cancelled_on")), [](Row row) { return exported(row.cancelledOn); }},
         {exportDay(insuranceFieldWord("retroactive_on")),
          [](Row row) { return exported(row.retroactiveOn); }},
         {exportDay(insuranceFieldWord("reporting_until")),
          [](Row row) { return exported(row.reportingUntil); }},
         {exportMoney(insuranceFieldWord("per_person")), [](Row row) { return exported(row.perPerson); }},
         {exportMoney(insuranceFieldWord("per_event")), [](Row row) { return exported(row.perEvent); }},
         {exportMoney(insuranceFieldWord("aggregate")), [](Row row) { return exported(row.aggregate); }},
         {exportMoney(QCoreApplication::translate("PolicyTable", "Limit used")),
          [](Row row) { return row.used; }},
         {exportCount(QCoreApplication::translate("PolicyTable", "Claims")),
          [](Row row) { return qint64(row.claims); }},
         {exportMoney(insuranceFieldWord("premium")), [](Row row) { return exported(row.premium); }}},
        [&desk](std::span<const qint64> ids) { return desk.insurance().policyRows(ids); },
        [](Row row) { return row.id.value; }};
}

} // namespace anhe
