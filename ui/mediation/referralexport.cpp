#include "ui/mediation/referralexport.h"

#include "core/desk/desk.h"
#include "core/document/csv.h"
#include "core/document/spreadsheet.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr size_t RowsAtOnce = 256;

QList<SheetColumn> sheetColumns()
{
    const auto money = [](const QString &title) { return SheetColumn{title, ColumnKind::Money}; };
    const auto day = [](const QString &title) { return SheetColumn{title, ColumnKind::Date}; };
    return {{QCoreApplication::translate("ReferralTableModel", "Number"), ColumnKind::Text, 16},
            {QCoreApplication::translate("ReferralTableModel", "Matter"), ColumnKind::Text, 16},
            {QCoreApplication::translate("ReferralExport", "Patient")},
            {QCoreApplication::translate("ReferralExport", "Complainant")},
            {QCoreApplication::translate("ReferralTableModel", "Route")},
            {QCoreApplication::translate("ReferralTableModel", "Body"), ColumnKind::Text, 24},
            {QCoreApplication::translate("ReferralTableModel", "State")},
            {QCoreApplication::translate("ReferralExport", "Outcome")},
            day(QCoreApplication::translate("ReferralTableModel", "Applied on")),
            day(QCoreApplication::translate("ReferralTableModel", "Accepted on")),
            day(QCoreApplication::translate("ReferralExport", "Limit ends")),
            day(QCoreApplication::translate("ReferralTableModel", "Concluded on")),
            money(QCoreApplication::translate("ReferralTableModel", "Claimed")),
            money(QCoreApplication::translate("ReferralTableModel", "Agreed")),
            money(QCoreApplication::translate("ReferralTableModel", "Paid"))};
}

SheetValue sheetDay(QDate day)
{
    return day.isValid() ? SheetValue(day) : SheetValue();
}

SheetValue sheetMoney(const std::optional<Money> &amount)
{
    return amount ? SheetValue(*amount) : SheetValue();
}

SheetRow sheetRow(const ReferralRow &row)
{
    return {row.number,
            row.disputeNumber,
            row.patientName,
            row.complainantName,
            word(row.route),
            row.body,
            word(row.state),
            row.outcome == Outcome::None ? QString() : word(row.outcome),
            sheetDay(row.appliedOn),
            sheetDay(row.acceptedOn),
            sheetDay(row.dueOn),
            sheetDay(row.concludedOn),
            sheetMoney(row.claimed),
            sheetMoney(row.agreed),
            row.paid.fen > 0 ? SheetValue(row.paid) : SheetValue()};
}

/** Reads the rows in portions, in the order of the ids. */
class ReferralRows
{
public:
    ReferralRows(const MediationRegister &referrals, const std::vector<qint64> &ids)
        : m_referrals(referrals), m_ids(ids)
    {}

    std::optional<SheetRow> next()
    {
        while (true) {
            if (m_at == m_portion.size() && !fetch())
                return {};
            if (const std::optional<ReferralRow> &row = m_portion[m_at++])
                return sheetRow(*row);
        }
    }

private:
    bool fetch()
    {
        if (m_done == m_ids.size())
            return false;
        const std::span<const qint64> wanted =
            std::span(m_ids).subspan(m_done, std::min(RowsAtOnce, m_ids.size() - m_done));
        m_done += wanted.size();
        m_portion.assign(wanted.size(), std::nullopt);
        m_at = 0;
        for (ReferralRow &row : m_referrals.rows(wanted)) {
            const auto at = std::find(wanted.begin(), wanted.end(), row.id.value);
            if (at != wanted.end())
                m_portion[size_t(at - wanted.begin())] = std::move(row);
        }
        return true;
    }

    const MediationRegister &m_referrals;
    const std::vector<qint64> &m_ids;
    std::vector<std::optional<ReferralRow>> m_portion;
    size_t m_at = 0;
    size_t m_done = 0;
};

} // namespace

Result<qint64> exportReferrals(const QString &ledgerPath, const Clock &clock, const std::vector<qint64> &ids,
                               const QString &file, const RowProgress &progress)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(ledgerPath, clock);
    if (!desk)
        return desk.failure();
    ReferralRows rows((*desk)->mediation(), ids);
    const RowSource next = [&rows] { return rows.next(); };
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        CsvStyle style;
        style.guardDigits = true;
        return writeCsv(file, sheetColumns(), next, style, progress);
    }
    const QString sheet =
        sheetNameFrom(QCoreApplication::translate("ReferralExport", "Register of referrals"));
    return writeXlsx(file, sheet, sheetColumns(), next, progress);
}

} // namespace anhe
