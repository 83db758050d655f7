#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/desk/safetypaperdesk.h"
#include "ui/common/dialogs.h"
#include "ui/common/filtercodes.h"
#include "ui/common/listimportpanel.h"
#include "ui/common/plainwords.h"
#include "ui/common/registerlist.h"
#include "ui/common/registerpart.h"
#include "ui/forms/printpreview.h"
#include "ui/safety/activitydetail.h"
#include "ui/safety/activitysummary.h"
#include "ui/safety/indicatorpane.h"
#include "ui/safety/safetyimport.h"
#include "ui/safety/safetylistfilters.h"
#include "ui/safety/safetypage.h"
#include "ui/safety/safetytables.h"
#include "ui/safety/scoringdetail.h"

#include <QAction>

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
    auto *list = new RegisterList(m_desk, activityWords());
    auto *table = makeActivityTable(m_desk, this);
    addImport(list, activityImport(m_desk), tr("Import a list of activities (.xlsx, .csv)"));
    QAction *log = list->addTool(QStringLiteral("print"), tr("Log…"));
    log->setToolTip(tr("The log of the days shown, as a paper (Ctrl+P)"));
    connect(log, &QAction::triggered, this, &SafetyPage::printLog);
    addActivityFilters(list);
    list->setRows(table, activityFilterOf);
    list->setExport(exportOf(m_desk, activityExport));
    connect(table, &PagedTable::reloaded, m_summary,
            [this, table] { m_summary->showFilter(table->filter()); });
    connect(m_summary, &ActivitySummary::kindRequested, list, [list](ActivityKind kind) {
        QStringList keys = list->filters();
        keys.removeIf([](const QString &key) { return FilterKey(key).is("kind"); });
        list->setFilters(keys << QStringLiteral("kind:") + codeText(kind));
        list->narrow();
    });
    auto *detail = new ActivityDetail(m_desk);
    auto *part = new RegisterPart(m_desk, list, detail, [detail](const QString &) { detail->startNew(); });
    part->addBelow(m_summary);
    addPart(part, tr("Activities"), {QStringLiteral("activity")});
}

void SafetyPage::addActivityFilters(RegisterList *list)
{
    list->addFilterMenu(QStringLiteral("kind"), tr("Kind"))->setEntries(codeEntries<ActivityKind>());
    list->addFilterMenu(QStringLiteral("subkind"), tr("Further kind"))
        ->setEntries(codeEntries<ActivitySubkind>({ActivitySubkind::None}));
    list->addPeriodFilter(QStringLiteral("held"), tr("Held on"));
    m_departments = list->addFilterMenu(QStringLiteral("department"), tr("Department"));
    list->addFilter(QStringLiteral("findings_left"), tr("Findings left"));
    list->addFilter(QStringLiteral("not_evaluated"), tr("Drills not evaluated"));
}

void SafetyPage::buildIndicators()
{
    connect(m_indicators, &IndicatorPane::exportRequested, this, &SafetyPage::exportIndicators);
    connect(m_indicators, &IndicatorPane::yearPrintRequested, this, &SafetyPage::printYear);
    connect(m_indicators, &IndicatorPane::importRequested, this,
            [this] { imports()->choose(indicatorImport(m_desk)); });
    addPart(m_indicators, tr("Indicators"), {QStringLiteral("indicator")});
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
    auto *list = new RegisterList(m_desk, assessmentWords());
    auto *table = makeScoringTable(m_desk, this);
    QAction *items = list->addWritingTool(QStringLiteral("settings"), tr("Items…"),
                                          tr("The items that new sheets begin from"));
    connect(items, &QAction::triggered, m_assessment, &ScoringDetail::editTemplate);
    list->addPeriodFilter(QStringLiteral("within"), tr("Period"));
    list->addFilter(QStringLiteral("voided"), tr("With voided"));
    list->setRows(table, assessmentFilterOf);
    list->setExport(exportOf(m_desk, scoringExport));
    const auto begin = [this](const QString &place) {
        if (place.startsWith(QLatin1String("template")))
            m_assessment->editTemplate();
        else
            m_assessment->startNew();
    };
    addPart(new RegisterPart(m_desk, list, m_assessment, begin), tr("Assessments"),
            {QStringLiteral("scoring_sheet")});
    connect(m_assessment, &ScoringDetail::printRequested, this, &SafetyPage::printAssessment);
    connect(
        m_assessment, &ScoringDetail::entered, m_assessment,
        [this] { m_assessment->startStep(QStringLiteral("score")); },
        Qt::QueuedConnection); // once the step that began it has ended
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
    for (const QString &whole : list(Activities)->filters()) {
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
