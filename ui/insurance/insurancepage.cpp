#include "ui/insurance/insurancepage.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/desk/waiting.h"
#include "core/report/insurancepapers.h"
#include "ui/common/filtermenu.h"
#include "ui/common/recorddetail.h"
#include "ui/forms/printpreview.h"
#include "ui/insurance/coveragepane.h"

namespace anhe {

InsurancePage::InsurancePage(Desk &desk, QWidget *parent)
    : PartedPage(
          tr("Insurance"),
          tr("Three registers and a summary; Alt+1 to Alt+4 go between them.\n"
             "Claims: Ctrl+N begins one, choose its matter; policy, institution and papers are proposed. The "
             "buttons above the detail are the steps the claim may take now: reported, opened, assessed, "
             "agreed, "
             "paid …\n"
             "Policies: period, retroactive date and extended reporting decide whether a matter is covered; "
             "“Renew” proposes the next year on the same terms. Gaps and overlaps are drawn on the time "
             "line.\n"
             "Institutions: all that have to be insured, with what covers them.\n"
             "Coverage: who is insured on a day; each number opens its institutions.\n"
             "In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power "
             "cut.\n"
             "A remark in amber is shown once before saving; save again to keep it as it is."),
          tr("Part of the insurance page"), parent)
    , m_desk(desk)
    , m_coverage(new CoveragePane(desk))
{
    buildClaims();
    buildPolicies();
    buildInstitutions();
    addPart(m_coverage, tr("Coverage"), {QStringLiteral("coverage")});
    connect(m_coverage, &CoveragePane::tablePrintRequested, this, &InsurancePage::printCoverage);
    connect(m_coverage, &CoveragePane::yearPrintRequested, this, &InsurancePage::printYear);
    connect(&desk.insurance(), &InsuranceRegister::changed, this, &InsurancePage::refresh);
    connect(&desk.disputes(), &DisputeRegister::changed, this, &InsurancePage::refresh);
    refresh();
}

void InsurancePage::fillInsurers()
{
    std::vector<FilterEntry> entries;
    for (const QString &insurer : m_desk.insurance().insurers())
        entries.push_back({insurer, insurer});
    for (FilterMenu *menu : std::as_const(m_insurers))
        menu->setEntries(entries);
}

void InsurancePage::refresh()
{
    fillInsurers();
    PartedPage::refresh();
    setBadge(int(claimsWaiting(m_desk)));
}

int InsurancePage::searchedPart() const
{
    return part() == Coverage ? Institutions : part();
}

void InsurancePage::print()
{
    if (part() == Claims && detail(Claims)->record() != 0)
        Q_EMIT printRequested({detail(Claims)->record()});
    else
        printCoverage();
}

void InsurancePage::printCoverage()
{
    const QDate day = m_coverage->day();
    showPaper(coverageTable(m_desk.insurance(), m_desk.office().hospital(), day, m_desk.clock().today()),
              tr("Coverage table %1").arg(day.toString(Qt::ISODate)));
}

void InsurancePage::printYear()
{
    const int year = m_coverage->day().year();
    showPaper(claimStatement(m_desk.insurance(), m_desk.office().hospital(), year, m_desk.clock().today()),
              tr("Claims of %1").arg(year));
}

void InsurancePage::showPaper(const Document &paper, const QString &name)
{
    PrintPreview::open(paper, officeFonts(m_desk.office()), name, this);
}

Page *makeInsurancePage(Desk &desk, QWidget *parent)
{
    return new InsurancePage(desk, parent);
}

} // namespace anhe
