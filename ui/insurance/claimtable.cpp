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

QString named(const char *field)
{
    return insuranceFieldWord(QString::fromLatin1(field));
}

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
            return chipCell(dueChip(clock.due, {}, desk.clock().now()));
    }
    return {isoDay(row.dueOn)};
}

SheetValue days(const std::optional<int> &count)
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
         {columnHead(named("matter"), 118, "matter"), [](Row row) { return TableCell{row.disputeNumber}; }},
         {columnHead(named("policy"), 130, "policy"), [](Row row) { return TableCell{row.policyNumber}; }},
         {columnHead(named("insurer"), 110), [](Row row) { return TableCell{row.insurer}; }},
         {columnHead(QCoreApplication::translate("ClaimTable", "Reported on"), 92, "reported"),
          [](Row row) { return TableCell{isoDay(row.reportedOn)}; }},
         {numberHead(named("agreed"), 96, "agreed"), [](Row row) { return TableCell{yuan(row.agreed)}; }},
         {numberHead(named("insurer_share"), 96), [](Row row) { return TableCell{yuan(row.insurerShare)}; }},
         {numberHead(QCoreApplication::translate("ClaimTable", "Prepaid"), 90),
          [](Row row) { return TableCell{row.prepaid.fen > 0 ? row.prepaid.text() : QString()}; }},
         {columnHead(named("paid_on"), 92, "paid"), [](Row row) { return TableCell{isoDay(row.paidOn)}; }},
         {columnHead(named("institution"), 140), [](Row row) { return TableCell{row.institution}; }}},
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
    const auto named = [](const char *field) { return insuranceFieldWord(QString::fromLatin1(field)); };
    return {QCoreApplication::translate("ClaimTable", "Register of claims"),
            {{exportText(QCoreApplication::translate("ClaimTable", "Number"), 16),
              [](Row row) { return row.number; }},
             {exportText(named("matter"), 16), [](Row row) { return row.disputeNumber; }},
             {exportText(QCoreApplication::translate("ClaimTable", "Patient")),
              [](Row row) { return row.patientName; }},
             {exportText(named("institution"), 24), [](Row row) { return row.institution; }},
             {exportText(named("policy"), 24), [](Row row) { return row.policyNumber; }},
             {exportText(named("insurer"), 24), [](Row row) { return row.insurer; }},
             {exportText(QCoreApplication::translate("ClaimTable", "State"), 16),
              [](Row row) { return claimStateChip(row.state, row.inCourt).text; }},
             {exportDay(QCoreApplication::translate("ClaimTable", "Reported on")),
              [](Row row) { return exported(row.reportedOn); }},
             {exportMoney(named("claimed")), [](Row row) { return exported(row.claimed); }},
             {exportDay(named("agreed_on")), [](Row row) { return exported(row.agreedOn); }},
             {exportMoney(named("agreed")), [](Row row) { return exported(row.agreed); }},
             {exportMoney(named("insurer_share")), [](Row row) { return exported(row.insurerShare); }},
             {exportMoney(named("hospital_share")), [](Row row) { return exported(row.hospitalShare); }},
             {exportMoney(named("deductible_share")), [](Row row) { return exported(row.deductibleShare); }},
             {exportMoney(QCoreApplication::translate("ClaimTable", "Prepaid")),
              [](Row row) { return row.prepaid.fen > 0 ? SheetValue(row.prepaid) : SheetValue(); }},
             {exportDay(named("paid_on")), [](Row row) { return exported(row.paidOn); }},
             {exportCount(QCoreApplication::translate("ClaimTable", "Days to hand in")),
              [](Row row) { return days(row.daysToHandIn); }},
             {exportCount(QCoreApplication::translate("ClaimTable", "Days to be paid")),
              [](Row row) { return days(row.daysToBePaid); }}},
            [&desk](std::span<const qint64> ids) { return desk.insurance().claimRows(ids); },
            [](Row row) { return row.id.value; }};
}

} // namespace anhe
