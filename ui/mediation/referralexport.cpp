#include "ui/mediation/referralexport.h"

#include <QCoreApplication>

namespace anhe {

namespace {

QString outcomeOf(const ReferralRow &row)
{
    return row.outcome == Outcome::None ? QString() : word(row.outcome);
}

SheetValue paidOf(const ReferralRow &row)
{
    return row.paid.fen > 0 ? SheetValue(row.paid) : SheetValue();
}

} // namespace

TableExport<ReferralRow> referralExport(Desk &desk)
{
    using Row = const ReferralRow &;
    return {QCoreApplication::translate("ReferralExport", "Register of referrals"),
            {{exportText(QCoreApplication::translate("ReferralTableModel", "Number"), 16),
              [](Row row) { return row.number; }},
             {exportText(QCoreApplication::translate("ReferralTableModel", "Matter"), 16),
              [](Row row) { return row.disputeNumber; }},
             {exportText(QCoreApplication::translate("ReferralExport", "Patient")),
              [](Row row) { return row.patientName; }},
             {exportText(QCoreApplication::translate("ReferralExport", "Complainant")),
              [](Row row) { return row.complainantName; }},
             {exportText(QCoreApplication::translate("ReferralTableModel", "Route")),
              [](Row row) { return word(row.route); }},
             {exportText(QCoreApplication::translate("ReferralTableModel", "Body"), 24),
              [](Row row) { return row.body; }},
             {exportText(QCoreApplication::translate("ReferralTableModel", "State")),
              [](Row row) { return word(row.state); }},
             {exportText(QCoreApplication::translate("ReferralExport", "Outcome")), outcomeOf},
             {exportDay(QCoreApplication::translate("ReferralTableModel", "Applied on")),
              [](Row row) { return exported(row.appliedOn); }},
             {exportDay(QCoreApplication::translate("ReferralTableModel", "Accepted on")),
              [](Row row) { return exported(row.acceptedOn); }},
             {exportDay(QCoreApplication::translate("ReferralExport", "Limit ends")),
              [](Row row) { return exported(row.dueOn); }},
             {exportDay(QCoreApplication::translate("ReferralTableModel", "Concluded on")),
              [](Row row) { return exported(row.concludedOn); }},
             {exportMoney(QCoreApplication::translate("ReferralTableModel", "Claimed")),
              [](Row row) { return exported(row.claimed); }},
             {exportMoney(QCoreApplication::translate("ReferralTableModel", "Agreed")),
              [](Row row) { return exported(row.agreed); }},
             {exportMoney(QCoreApplication::translate("ReferralTableModel", "Paid")), paidOf}},
            [&desk](std::span<const qint64> ids) { return desk.mediation().rows(ids); },
            [](Row row) { return row.id.value; }};
}

} // namespace anhe
