#include "core/import/listimport.h"

#include "core/import/institutionrows.h"
#include "core/import/listfield.h"
#include "core/import/policyrows.h"
#include "core/insurance/insuranceregister.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

Result<ImportReport> takeList(Change &change, InsuranceRegister &insurance, const SourceSheet &sheet,
                              ListKind kind)
{
    const std::span<const ListField> fields =
        kind == ListKind::Institutions ? institutionFields() : policyFields();
    const QMap<QString, int> columns = listColumns(fields, sheet.headings);
    const QString needed = kind == ListKind::Institutions ? QStringLiteral("name") : QStringLiteral("number");
    if (!columns.contains(needed))
        return Failure{kind == ListKind::Institutions
                           ? QCoreApplication::translate("Import", "No column holds the institutions' names.")
                           : QCoreApplication::translate("Import", "No column holds the policies' numbers.")};
    ImportReport report;
    if (kind == ListKind::Institutions)
        takeInstitutions(change, insurance, sheet, columns, report);
    else
        takePolicies(change, insurance, sheet, columns, report);
    countRows(report, sheet.rows.size());
    return report;
}

} // namespace

void countRows(ImportReport &report, qsizetype read)
{
    report.read = int(read);
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const RowReport &a, const RowReport &b) { return a.row < b.row; });
    for (const RowReport &row : std::as_const(report.rows)) {
        report.repeated += row.outcome == RowOutcome::Repeated;
        report.refused += row.outcome == RowOutcome::Refused;
    }
    report.fresh = report.read - report.repeated - report.refused;
}

std::optional<ListKind> listKindOf(const QStringList &headings)
{
    const QMap<QString, int> ofPolicy = listColumns(policyFields(), headings);
    if (ofPolicy.contains(QStringLiteral("number")) && ofPolicy.contains(QStringLiteral("insurer")))
        return ListKind::Policies;
    const QMap<QString, int> ofInstitution = listColumns(institutionFields(), headings);
    return ofInstitution.contains(QStringLiteral("name")) ? std::optional(ListKind::Institutions)
                                                          : std::nullopt;
}

Result<ImportReport> runListImport(Ledger &ledger, const QString &entity, const QString &fileName,
                                   bool dryRun, const TakeList &take)
{
    // A dry run is done whole and then rolled back: what it says is what will happen.
    std::optional<ImportReport> tried;
    const Result<ImportReport> outcome = ledger.change([&](Change &change) -> Result<ImportReport> {
        Result<ImportReport> report = take(change);
        if (!report)
            return report;
        tried = *report;
        if (dryRun)
            return Failure{};
        change.record(entity, 0, QStringLiteral("imported"), fileName);
        return report;
    });
    if (dryRun && tried)
        return *tried;
    return outcome;
}

Result<ImportReport> importList(Ledger &ledger, InsuranceRegister &insurance, const SourceSheet &sheet,
                                ListKind kind, const QString &fileName, bool dryRun)
{
    const QString entity =
        kind == ListKind::Institutions ? QStringLiteral("institution") : QStringLiteral("policy");
    Result<ImportReport> outcome = runListImport(ledger, entity, fileName, dryRun, [&](Change &change) {
        return takeList(change, insurance, sheet, kind);
    });
    if (outcome && !dryRun)
        insurance.tellChanged();
    return outcome;
}

} // namespace anhe
