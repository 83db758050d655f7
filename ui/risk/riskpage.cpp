#include "ui/risk/riskpage.h"

#include "core/desk/desk.h"
#include "core/desk/waiting.h"
#include "ui/common/filtermenu.h"
#include "ui/common/officeitems.h"
#include "ui/risk/matrixpart.h"
#include "ui/risk/risklistfilters.h"

namespace anhe {

RiskPage::RiskPage(Desk &desk, QWidget *parent)
    : PartedPage(
          tr("Risks"),
          tr("Hidden risks of the hospital; Alt+1, Alt+2 … go between the parts of this page.\n"
             "Risks: Ctrl+N reports one: where, what, how likely and how bad; its level is reckoned at once. "
             "The buttons above the detail are the steps it may take now: assigned with the five fixings, "
             "rectified with evidence, verified by a second person, written off. “Import…” brings in a "
             "register kept elsewhere; its rows are looked at first.\n"
             "A risk of the level “larger” or above is assigned only with funds, contingency plan, leader, "
             "team and plan.\n"
             "Supervision notices: for a risk, a matter or a sheet that is late; what calls for one stands "
             "above "
             "the list. First, second, circular: the next is offered once the limit has passed. A notice is "
             "received, answered on the reply slip, its answer reviewed, and settled. “Limits and texts…” "
             "sets "
             "what a new one proposes.\n"
             "Sweeps: the calendar shows who handed in which week; a click or Enter on a gap begins the "
             "sheet "
             "that is missing, “Nothing found” makes it a zero report. A finding becomes a risk in one step. "
             "The monthly return and urgent reports begin above the list; grid cells and the lines of a "
             "sheet "
             "are set there, too.\n"
             "Clusters: matters of one department and category that came close together; make them a risk or "
             "say why not.\n"
             "Assessments: major decisions and the risk to stability they carry, before they are taken.\n"
             "Matrix: likelihood and impact in a picture; arrows go from cell to cell, Enter opens its "
             "risks.\n"
             "Ctrl+P prints what stands in the detail: the write-off sheet, the notice with its reply slip, "
             "the "
             "weekly sheet, the monthly return, the urgent report, the assessment.\n"
             "The number beside “Risks” counts overdue risks, notices past their limit without an answer and "
             "sheets that were not handed in.\n"
             "In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power "
             "cut.\n"
             "A remark in amber is shown once before saving; save again to keep it as it is."),
          tr("Part of the page of risks"), parent)
    , m_desk(desk)
{
    buildRisks();
    buildNotices();
    buildSweeps();
    buildClusters();
    buildAssessments();
    buildMatrix();
    connect(&desk.risks(), &RiskRegister::changed, this, &RiskPage::refresh);
    connect(&desk.notices(), &NoticeRegister::changed, this, &RiskPage::refresh);
    connect(&desk.sweeps(), &SweepRegister::changed, this, &RiskPage::refresh);
    connect(&desk.clusters(), &ClusterRegister::changed, this, &RiskPage::refresh);
    connect(&desk.assessments(), &StabilityRegister::changed, this, &RiskPage::refresh);
    connect(&desk.disputes(), &DisputeRegister::changed, this, &RiskPage::refresh);
    connect(&desk.office(), &OfficeRegister::changed, this, &RiskPage::fillFilters);
    fillFilters();
    refresh();
}

void RiskPage::refresh()
{
    PartedPage::refresh();
    setBadge(int(risksWaiting(m_desk)));
}

void RiskPage::fillFilters()
{
    m_kinds->setEntries(riskCategoryEntries(m_desk));
    m_departments->setEntries(departmentEntries(m_desk.office()));
}

int RiskPage::searchedPart() const
{
    return part() == Matrix ? Risks : part();
}

int RiskPage::begunPart() const
{
    return part() == Clusters || part() == Matrix ? Risks : part();
}

MatrixPart *RiskPage::matrix() const
{
    return qobject_cast<MatrixPart *>(partAt(Matrix));
}

Page *makeRiskPage(Desk &desk, QWidget *parent)
{
    return new RiskPage(desk, parent);
}

} // namespace anhe
