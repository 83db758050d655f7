#include "ui/risk/riskimport.h"

#include "core/desk/desk.h"
#include "core/import/riskrows.h"

#include <QCoreApplication>

namespace anhe {

ListImport riskImport(Desk &desk)
{
    return {QCoreApplication::translate("RiskImport", "A hidden-risk register"),
            QCoreApplication::translate(
                "RiskImport",
                "No sheet of the file has the headings of a hidden-risk register: day found, "
                "place, what was found, measures, limit, and so on (排查日期, 隐患部位, 隐患内容, "
                "整改措施, 整改期限 …)."),
            riskFields(),
            isRiskList,
            [&desk](const SourceSheet &sheet, const QString &fileName, bool dryRun) {
                return importRiskList(desk.ledger(), desk.office(), desk.risks(), sheet, fileName, dryRun);
            },
            [&desk](const ImportReport &report) {
                return desk.risks().takeOut(report.entered, QStringLiteral("撤销导入"));
            }};
}

} // namespace anhe
