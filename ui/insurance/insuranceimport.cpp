#include "ui/insurance/insuranceimport.h"

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

ListImport insuranceImport(Desk &desk, ListKind kind)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("InsuranceImport", text); };
    const bool policies = kind == ListKind::Policies;
    return {policies ? said(QT_TRANSLATE_NOOP("InsuranceImport", "A list of policies"))
                     : said(QT_TRANSLATE_NOOP("InsuranceImport", "A list of institutions")),
            policies
                ? said(QT_TRANSLATE_NOOP(
                      "InsuranceImport",
                      "No sheet of the file has the headings of a list of policies: insurer, policy "
                      "number, period, and so on (保险公司, 保单号, 起期, 止期 …)."))
                : said(QT_TRANSLATE_NOOP(
                      "InsuranceImport",
                      "No sheet of the file has the headings of a list of institutions: name, level, kind, "
                      "and so on (机构名称, 级别, 类别 …).")),
            policies ? policyFields() : institutionFields(),
            [kind](const QStringList &headings) { return listKindOf(headings) == kind; },
            [&desk, kind](const SourceSheet &sheet, const QString &fileName, bool dryRun) {
                return importList(desk.ledger(), desk.insurance(), sheet, kind, fileName, dryRun);
            }};
}

} // namespace anhe
