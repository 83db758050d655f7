#include "ui/safety/safetyimport.h"

#include "core/desk/desk.h"
#include "core/import/safetylistimport.h"

#include <QCoreApplication>

namespace anhe {

namespace {

ListImport listImport(Desk &desk, SafetyListKind kind, const QString &title, const QString &notFound)
{
    return {title, notFound, kind == SafetyListKind::Activities ? activityFields() : indicatorFields(),
            [kind](const QStringList &headings) { return safetyListKindOf(headings) == kind; },
            [&desk, kind](const SourceSheet &sheet, const QString &fileName, bool dryRun) {
                return importSafetyList(desk.ledger(), desk.office(), desk.safety(), sheet, kind, fileName,
                                        dryRun);
            }};
}

} // namespace

ListImport activityImport(Desk &desk)
{
    return listImport(
        desk, SafetyListKind::Activities, QCoreApplication::translate("SafetyImport", "A list of activities"),
        QCoreApplication::translate("SafetyImport",
                                    "No sheet of the file has the headings of a list of activities: day, "
                                    "kind, title, persons, and so on (日期, 类别, 主题, 人数 …)."));
}

ListImport indicatorImport(Desk &desk)
{
    return listImport(
        desk, SafetyListKind::Indicators, QCoreApplication::translate("SafetyImport", "A list of indicators"),
        QCoreApplication::translate("SafetyImport",
                                    "No sheet of the file has the headings of a list of indicators: quarter, "
                                    "indicator, numerator, denominator (季度, 指标, 分子, 分母)."));
}

} // namespace anhe
