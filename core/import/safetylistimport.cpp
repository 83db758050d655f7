#include "core/import/safetylistimport.h"

#include "core/import/activityrows.h"
#include "core/import/indicatorrows.h"
#include "core/import/listfield.h"
#include "core/import/listimport.h"
#include "core/office/officeregister.h"
#include "core/safety/safetyregister.h"

namespace anhe {

std::optional<SafetyListKind> safetyListKindOf(const QStringList &headings)
{
    const QMap<QString, int> ofIndicator = listColumns(indicatorFields(), headings);
    if (ofIndicator.contains(QStringLiteral("indicator")) &&
        ofIndicator.contains(QStringLiteral("numerator")))
        return SafetyListKind::Indicators;
    const QMap<QString, int> ofActivity = listColumns(activityFields(), headings);
    const bool isLog =
        ofActivity.contains(QStringLiteral("held_on")) && ofActivity.contains(QStringLiteral("kind"));
    return isLog ? std::optional(SafetyListKind::Activities) : std::nullopt;
}

Result<ImportReport> importSafetyList(Ledger &ledger, OfficeRegister &office, SafetyRegister &safety,
                                      const SourceSheet &sheet, SafetyListKind kind, const QString &fileName,
                                      bool dryRun)
{
    const bool log = kind == SafetyListKind::Activities;
    const QMap<QString, int> columns =
        listColumns(log ? activityFields() : indicatorFields(), sheet.headings);
    const auto take = [&](Change &change) -> Result<ImportReport> {
        ImportReport report;
        if (log)
            takeActivities(change, office, safety, sheet, columns, report);
        else
            takeIndicators(change, safety, sheet, columns, report);
        countRows(report, sheet.rows.size());
        return report;
    };
    const QString entity = log ? QStringLiteral("activity") : QStringLiteral("indicator");
    Result<ImportReport> outcome = runListImport(ledger, entity, fileName, dryRun, take);
    if (outcome && !dryRun) {
        office.tellChanged();
        safety.tellChanged();
    }
    return outcome;
}

} // namespace anhe
