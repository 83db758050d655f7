#include "ui/safety/safetypage.h"

#include "core/desk/desk.h"
#include "core/desk/waiting.h"
#include "ui/common/filtermenu.h"
#include "ui/common/officeitems.h"
#include "ui/safety/activitysummary.h"
#include "ui/safety/guardpane.h"
#include "ui/safety/indicatorpane.h"
#include "ui/safety/scoringdetail.h"

namespace anhe {

SafetyPage::SafetyPage(Desk &desk, QWidget *parent)
    : PartedPage(
          tr("Safe hospital"),
          tr("Four parts; Alt+1 to Alt+4 go between them.\n"
             "Activities: Ctrl+N begins one of the kind entered last, today; kind, title and persons are "
             "enough, Ctrl+S enters it. What was found is written a line each and becomes a hidden risk in "
             "one step.\n"
             "Indicators: the numbers of a quarter that no register holds. Enter goes on, the rate is "
             "reckoned; what stands grey is proposed from the last quarter, Space takes it over.\n"
             "Assessments: the scoring sheet, self-scored and checked; a deduction becomes a hidden risk in "
             "one step.\n"
             "Guards: how many are needed, and which of the three rules decides.\n"
             "Ctrl+P prints the log of the days shown, the scoring sheet, or the yearly work report.\n"
             "In a form Enter goes on, Ctrl+S saves, Esc leaves; what is typed waits and survives a power "
             "cut."),
          tr("Part of the safe-hospital page"), parent)
    , m_desk(desk)
    , m_assessment(new ScoringDetail(desk))
    , m_summary(new ActivitySummary(desk))
    , m_indicators(new IndicatorPane(desk))
    , m_guards(new GuardPane(desk))
{
    buildActivities();
    buildIndicators();
    buildAssessments();
    addPart(m_guards, tr("Guards"), {QStringLiteral("guards")});
    connect(&desk.safety(), &SafetyRegister::changed, this, &SafetyPage::refresh);
    connect(&desk.risks(), &RiskRegister::changed, this, &SafetyPage::refresh);
    connect(&desk.office(), &OfficeRegister::changed, this, &SafetyPage::fillDepartments);
    fillDepartments();
    refresh();
}

void SafetyPage::fillDepartments()
{
    m_departments->setEntries(departmentEntries(m_desk.office()));
}

void SafetyPage::refresh()
{
    PartedPage::refresh();
    setBadge(int(activitiesWaiting(m_desk)));
}

int SafetyPage::searchedPart() const
{
    return list(part()) ? part() : Activities;
}

Page *makeSafetyPage(Desk &desk, QWidget *parent)
{
    return new SafetyPage(desk, parent);
}

} // namespace anhe
