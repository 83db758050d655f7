#include "ui/dispute/disputeexport.h"

#include "core/desk/desk.h"
#include "core/document/csv.h"
#include "core/document/spreadsheet.h"
#include "ui/dispute/disputewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr size_t RowsAtOnce = 256;

class DisputeExportWords
{
    Q_DECLARE_TR_FUNCTIONS(DisputeExportWords)
};

QList<SheetColumn> columns()
{
    return {{DisputeExportWords::tr("Number"), ColumnKind::Text, 16},
            {fieldWord(QStringLiteral("kind"))},
            {fieldWord(QStringLiteral("received_at")), ColumnKind::Date},
            {fieldWord(QStringLiteral("channel"))},
            {fieldWord(QStringLiteral("complainant_name"))},
            {fieldWord(QStringLiteral("patient_name"))},
            {fieldWord(QStringLiteral("department")), ColumnKind::Text, 16},
            {fieldWord(QStringLiteral("category")), ColumnKind::Text, 14},
            {fieldWord(QStringLiteral("subject")), ColumnKind::Text, 50},
            {fieldWord(QStringLiteral("status"))},
            {fieldWord(QStringLiteral("feedback_due")), ColumnKind::Date},
            {fieldWord(QStringLiteral("answered_at")), ColumnKind::Date},
            {fieldWord(QStringLiteral("closed_on")), ColumnKind::Date},
            {fieldWord(QStringLiteral("told_on")), ColumnKind::Date},
            {fieldWord(QStringLiteral("handler"))}};
}

SheetValue day(QDate day)
{
    return day.isValid() ? SheetValue(day) : SheetValue();
}

SheetRow rowOf(const DisputeRow &row)
{
    return {row.number,
            word(row.kind),
            row.receivedAt,
            word(row.channel),
            row.anonymous ? fieldWord(QStringLiteral("anonymous")) : row.complainantName,
            row.patientName,
            row.department,
            row.category,
            row.subject,
            word(row.status),
            day(row.feedbackDue),
            day(row.answeredOn),
            day(row.closedOn),
            day(row.toldOn),
            row.handler};
}

/** Reads the rows in portions, in the order of the ids. */
class MatterRows
{
public:
    MatterRows(const DisputeRegister &matters, const std::vector<qint64> &ids)
        : m_matters(matters), m_ids(ids)
    {}

    std::optional<SheetRow> next()
    {
        while (true) {
            if (m_at == m_portion.size() && !fetch())
                return {};
            if (const std::optional<DisputeRow> &row = m_portion[m_at++])
                return rowOf(*row);
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
        for (DisputeRow &row : m_matters.rows(wanted)) {
            const auto at = std::find(wanted.begin(), wanted.end(), row.id.value);
            if (at != wanted.end())
                m_portion[size_t(at - wanted.begin())] = std::move(row);
        }
        return true;
    }

    const DisputeRegister &m_matters;
    const std::vector<qint64> &m_ids;
    std::vector<std::optional<DisputeRow>> m_portion;
    size_t m_at = 0;
    size_t m_done = 0;
};

} // namespace

Result<qint64> exportMatters(const QString &ledgerPath, const Clock &clock, const std::vector<qint64> &ids,
                             const QString &file, const RowProgress &progress)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(ledgerPath, clock);
    if (!desk)
        return desk.failure();
    MatterRows rows((*desk)->disputes(), ids);
    const RowSource next = [&rows] { return rows.next(); };
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        CsvStyle style;
        style.guardDigits = true;
        return writeCsv(file, columns(), next, style, progress);
    }
    return writeXlsx(file, sheetNameFrom(DisputeExportWords::tr("Register of matters")), columns(), next,
                     progress);
}

} // namespace anhe
