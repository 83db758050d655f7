#include "ui/insurance/insurancetables.h"

#include "core/desk/desk.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr std::pair<const char *, ClaimOrder> claimOrders[] = {
    {"number", ClaimOrder::Number},     {"matter", ClaimOrder::Dispute}, {"policy", ClaimOrder::Policy},
    {"state", ClaimOrder::State},       {"due", ClaimOrder::Due},        {"agreed", ClaimOrder::Agreed},
    {"reported", ClaimOrder::Reported}, {"paid", ClaimOrder::Paid},
};

QString claimPeople(const ClaimRow &row)
{
    if (row.patientName == row.complainantName)
        return row.patientName;
    return dotted({row.patientName, row.complainantName});
}

/** The limit that runs, reckoned only for the rows in sight. */
TableCell limitCell(Desk &desk, const ClaimRow &row)
{
    if (!row.dueOn.isValid())
        return {};
    const std::optional<Claim> claim = desk.insurance().find(row.id);
    if (!claim)
        return {};
    for (const MatterClock &clock : desk.insurance().clocksOf(*claim)) {
        if (!clock.doneOn.isValid() && clock.due.day == row.dueOn)
            return chipCell(dueChip(clock, desk.clock().now()));
    }
    return {isoDay(row.dueOn)};
}

SheetValue dayCount(const std::optional<int> &count)
{
    return count ? SheetValue(qint64(*count)) : SheetValue();
}

} // namespace

ClaimTable *makeClaimTable(Desk &desk, QObject *parent)
{
    using Row = const ClaimRow &;
    return new ClaimTable(
        {{columnHead(QCoreApplication::translate("ClaimTable", "Number"), 118, "number"),
          [](Row row) { return TableCell{row.number}; }},
         {columnHead(QCoreApplication::translate("ClaimTable", "State"), 138, "state"),
          [](Row row) { return chipCell(claimStateChip(row.state, row.inCourt)); }},
         {columnHead(QCoreApplication::translate("ClaimTable", "Limit"), 148, "due"),
          [&desk](Row row) { return limitCell(desk, row); }},
         {columnHead(QCoreApplication::translate("ClaimTable", "Patient · complainant"), 120),
          [](Row row) { return TableCell{claimPeople(row)}; }},
         {columnHead(insuranceFieldWord("matter"), 118, "matter"),
          [](Row row) { return TableCell{row.disputeNumber}; }},
         {columnHead(insuranceFieldWord("policy"), 130, "policy"),
          [](Row row) { return TableCell{row.policyNumber}; }},
         {columnHead(insuranceFieldWord("insurer"), 110), [](Row row) { return TableCell{row.insurer}; }},
         {columnHead(QCoreApplication::translate("ClaimTable", "Reported on"), 92, "reported"),
          [](Row row) { return TableCell{isoDay(row.reportedOn)}; }},
         {numberHead(insuranceFieldWord("agreed"), 96, "agreed"),
          [](Row row) { return TableCell{yuan(row.agreed)}; }},
         {numberHead(insuranceFieldWord("insurer_share"), 96),
          [](Row row) { return TableCell{yuan(row.insurerShare)}; }},
         {numberHead(QCoreApplication::translate("ClaimTable", "Prepaid"), 90),
          [](Row row) { return TableCell{row.prepaid.fen > 0 ? row.prepaid.text() : QString()}; }},
         {columnHead(insuranceFieldWord("paid_on"), 92, "paid"),
          [](Row row) { return TableCell{isoDay(row.paidOn)}; }},
         {columnHead(insuranceFieldWord("institution"), 140),
          [](Row row) { return TableCell{row.institution}; }}},
        {[&desk](const ClaimFilter &filter, const QString &key, bool descending) {
             return desk.insurance().ids(filter, orderOfKey(claimOrders, key), descending);
         },
         [&desk](std::span<const qint64> ids, const ClaimFilter &) {
             return desk.insurance().claimRows(ids);
         },
         [](Row row) { return row.id.value; }, true},
        parent);
}

TableExport<ClaimRow> claimExport(Desk &desk)
{
    using Row = const ClaimRow &;
    return {QCoreApplication::translate("ClaimTable", "Register of claims"),
            {{exportText(QCoreApplication::translate("ClaimTable", "Number"), 16),
              [](Row row) { return row.number; }},
             {exportText(insuranceFieldWord("matter"), 16), [](Row row) { return row.disputeNumber; }},
             {exportText(QCoreApplication::translate("ClaimTable", "Patient")),
              [](Row row) { return row.patientName; }},
             {exportText(insuranceFieldWord("institution"), 24), [](Row row) { return row.institution; }},
             {exportText(insuranceFieldWord("policy"), 24), [](Row row) { return row.policyNumber; }},
             {exportText(insuranceFieldWord("insurer"), 24), [](Row row) { return row.insurer; }},
             {exportText(QCoreApplication::translate("ClaimTable", "State"), 16),
              [](Row row) { return claimStateChip(row.state, row.inCourt).text; }},
             {exportDay(QCoreApplication::translate("ClaimTable", "Reported on")),
              [](Row row) { return exported(row.reportedOn); }},
             {exportMoney(insuranceFieldWord("claimed")), [](Row row) { return exported(row.claimed); }},
             {exportDay(insuranceFieldWord("agreed_on")), [](Row row) { return exported(row.agreedOn); }},
             {exportMoney(insuranceFieldWord("agreed")), [](Row row) { return exported(row.agreed); }},
             {exportMoney(insuranceFieldWord("insurer_share")),
              [](Row row) { return exported(row.insurerShare); }},
             {exportMoney(insuranceFieldWord("hospital_share")),
              [](Row row) { return exported(row.hospitalShare); }},
             {exportMoney(insuranceFieldWord("deductible_share")),
              [](Row row) { return exported(row.deductibleShare); }},
             {exportMoney(QCoreApplication::translate("ClaimTable", "Prepaid")),
              [](Row row) { return row.prepaid.fen > 0 ? SheetValue(row.prepaid) : SheetValue(); }},
             {exportDay(insuranceFieldWord("paid_on")), [](Row row) { return exported(row.paidOn); }},
             {exportCount(QCoreApplication::translate("ClaimTable", "Days to hand in")),
              [](Row row) { return dayCount(row.daysToHandIn); }},
             {exportCount(QCoreApplication::translate("ClaimTable", "Days to be paid")),
              [](Row row) { return dayCount(row.daysToBePaid); }}},
            [&desk](std::span<const qint64> ids) { return desk.insurance().claimRows(ids); },
            [](Row row) { return row.id.value; }};
}

} // namespace anhe
