#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/desk/safetypaperdesk.h"
#include "ui/common/dialogs.h"
#include "ui/common/filtercodes.h"
#include "ui/common/listimportpanel.h"
#include "ui/common/officeitems.h"
#include "ui/common/plainwords.h"
#include "ui/common/registerlist.h"
#include "ui/forms/printpreview.h"
#include "ui/safety/activitydetail.h"
#include "ui/safety/activitysummary.h"
#include "ui/safety/guardpane.h"
#include "ui/safety/indicatorpane.h"
#include "ui/safety/safetyimport.h"
#include "ui/safety/safetylistfilters.h"
#include "ui/safety/safetypage.h"
#include "ui/safety/safetytables.h"
#include "ui/safety/scoringdetail.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anhe {

RegisterWords SafetyPage::activityWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("activities");
    words.fresh = tr("New activity");
    words.freshTip = tr("Enter what was held: kind, title, persons (Ctrl+N)");
    words.searchHint = tr("Number, words, place, people, pinyin");
    words.count = tr("%1 activities");
    words.emptyIcon = QStringLiteral("safety");
    words.emptyTitle = tr("Nothing in the log yet");
    words.emptyText =
        tr("Meetings, training, drills, inspection visits, publicity, duty checks and joint actions "
           "with the police stand here; what they find becomes a hidden risk in one step.");
    words.firstStep = tr("Enter the first activity");
    words.fileName = QStringLiteral("平安医院建设台账");
    words.written = tr("%1 activities written to %2");
    words.voided = QStringLiteral("voided");
    return words;
}

void SafetyPage::buildActivities()
{
    m_activityList = new RegisterList(m_desk, activityWords());
    auto *table = makeActivityTable(m_desk, this);
    m_import->addTool(m_activityList, activityImport(m_desk),
                      tr("Import a list of activities (.xlsx, .csv)"));
    QAction *log = m_activityList->addTool(QStringLiteral("print"), tr("Log…"));
    log->setToolTip(tr("The log of the days shown, as a paper (Ctrl+P)"));
    connect(log, &QAction::triggered, this, &SafetyPage::printLog);
    m_activityList->addFilterMenu(QStringLiteral("kind"), tr("Kind"))
        ->setEntries(codeEntries<ActivityKind>());
    m_activityList->addFilterMenu(QStringLiteral("subkind"), tr("Further kind"))
        ->setEntries(codeEntries<ActivitySubkind>({ActivitySubkind::None}));
    m_activityList->addPeriodFilter(QStringLiteral("held"), tr("Held on"));
    m_departments = m_activityList->addFilterMenu(QStringLiteral("department"), tr("Department"));
    m_activityList->addFilter(QStringLiteral("findings_left"), tr("Findings left"));
    m_activityList->addFilter(QStringLiteral("not_evaluated"), tr("Drills not evaluated"));
    fillDepartments();
    m_activityList->setRows(table, [this, table](const QStringList &keys, const QString &text) {
        table->setFilter(activityFilterOf(keys, text, m_desk.clock().today()));
        m_summary->showFilter(table->filter());
    });
    m_activityList->setExport(exportOf(m_desk, activityExport));
    QWidget *holder = addList(Activities, m_activityList, m_activity);
    static_cast<QVBoxLayout *>(holder->layout())->addWidget(m_summary);
    connect(m_summary, &ActivitySummary::kindRequested, this, [this](ActivityKind kind) {
        QStringList keys = m_activityList->filters();
        keys.removeIf([](const QString &key) { return FilterKey(key).is("kind"); });
        m_activityList->setFilters(keys << QStringLiteral("kind:") + codeText(kind));
        m_activityList->narrow();
    });
}

void SafetyPage::fillDepartments()
{
    m_departments->setEntries(departmentEntries(m_desk.office()));
}

void SafetyPage::buildIndicators()
{
    m_stack->addWidget(m_indicators);
    connect(m_indicators, &IndicatorPane::said, this, [this](const QString &words) { say(words); });
    connect(m_indicators, &IndicatorPane::exportRequested, this, &SafetyPage::exportIndicators);
    connect(m_indicators, &IndicatorPane::yearPrintRequested, this, &SafetyPage::printYear);
    connect(m_indicators, &IndicatorPane::importRequested, this,
            [this] { m_import->choose(indicatorImport(m_desk)); });
}

RegisterWords SafetyPage::assessmentWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("assessments");
    words.fresh = tr("New assessment");
    words.freshTip = tr("Begin a scoring sheet from the office's items (Ctrl+N)");
    words.searchHint = tr("Number, title");
    words.count = tr("%1 assessments");
    words.emptyIcon = QStringLiteral("safety");
    words.emptyTitle = tr("No assessments yet");
    words.emptyText =
        tr("The safe-hospital scoring sheet: five groups of items, scored by the hospital itself "
           "and checked; lost points become hidden risks in one step.");
    words.firstStep = tr("Begin the first sheet");
    words.fileName = QStringLiteral("平安医院考核");
    words.written = tr("%1 assessments written to %2");
    words.voided = QStringLiteral("voided");
    return words;
}

void SafetyPage::buildAssessments()
{
    m_assessmentList = new RegisterList(m_desk, assessmentWords());
    auto *table = makeScoringTable(m_desk, this);
    QAction *items = m_assessmentList->addWritingTool(QStringLiteral("settings"), tr("Items…"),
                                                      tr("The items that new sheets begin from"));
    connect(items, &QAction::triggered, m_assessment, &ScoringDetail::editTemplate);
    m_assessmentList->addPeriodFilter(QStringLiteral("within"), tr("Period"));
    m_assessmentList->addFilter(QStringLiteral("voided"), tr("With voided"));
    m_assessmentList->setRows(table, assessmentFilterOf);
    m_assessmentList->setExport(exportOf(m_desk, scoringExport));
    addList(Assessments, m_assessmentList, m_assessment);
}

void SafetyPage::buildGuards()
{
    m_stack->addWidget(m_guards);
    connect(m_guards, &GuardPane::said, this, [this](const QString &words) { say(words); });
}

void SafetyPage::buildImport()
{
    m_import->standIn(m_stack, [this] { goTo(part()); });
    connect(m_import, &ListImportPanel::said, this, &Page::said);
}

void SafetyPage::exportIndicators()
{
    const QString name = QStringLiteral("平安医院指标 %1.xlsx").arg(isoDay(m_desk.clock().today()));
    const QString file = Dialogs::saveFile(this, tr("Export the indicators"), name, tr("Workbook (*.xlsx)"),
                                           QStringLiteral("xlsx"), QStringLiteral("export"));
    if (file.isEmpty())
        return;
    const auto going = [](qint64) { return true; };
    const Result<qint64> written =
        exportOf(m_desk, indicatorExport)(m_desk.safety().ids(IndicatorFilter{}), file, going);
    if (written)
        say(tr("%1 numbers written to %2").arg(*written).arg(file));
    else
        Dialogs::warn(this, tr("The numbers were not exported"), written.error());
}

Period SafetyPage::shownPeriod() const
{
    const QDate today = m_desk.clock().today();
    for (const QString &whole : m_activityList->filters()) {
        if (const FilterKey key(whole); key.is("held"))
            return periodOfCode(key.value, today);
    }
    return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
}

void SafetyPage::print()
{
    if (part() == Activities)
        printLog();
    else if (part() == Assessments && m_assessment->record() != 0)
        printAssessment(AssessmentId{m_assessment->record()});
    else
        printYear();
}

void SafetyPage::printLog()
{
    const Period period = shownPeriod();
    PrintPreview::open(activityLogPaper(m_desk, period), officeFonts(m_desk.office()),
                       tr("Safe-hospital log %1 – %2").arg(isoDay(period.first), isoDay(period.last)), this);
}

void SafetyPage::printYear()
{
    const int year = part() == Indicators ? m_indicators->quarter().year : m_desk.clock().today().year();
    PrintPreview::open(safetyYearPaper(m_desk, year), officeFonts(m_desk.office()),
                       tr("Safe-hospital work report %1").arg(year), this);
}

void SafetyPage::printAssessment(AssessmentId id)
{
    const Result<Document> paper = assessmentPaper(m_desk, id);
    if (!paper)
        return Dialogs::warn(this, tr("The sheet cannot be printed"), paper.error());
    PrintPreview::open(*paper, officeFonts(m_desk.office()), m_desk.safety().find(id)->number, this);
}

} // namespace anhe
