#include "ui/report/reportpage.h"

#include "core/desk/desk.h"
#include "core/report/reportdocument.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/report/chartspane.h"
#include "ui/report/drillpanel.h"
#include "ui/report/figurespane.h"
#include "ui/report/figurewords.h"
#include "ui/report/quarterchooser.h"
#include "ui/report/quarterreader.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportpane.h"
#include "ui/report/reportside.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace anhe {

static constexpr int RefreshPause = 150; ///< milliseconds: several changes at once are one question

ReportPage::ReportPage(Desk &desk, QWidget *parent)
    : Page(tr("Reports"),
           tr("The quarterly stability analysis report. Alt+Left and Alt+Right change the quarter.\n\n"
              "Figures: each number beside the quarter before and the same quarter of last year; a click or "
              "Enter opens the rows it counts. Charts: a click on a bar opens its rows.\n\n"
              "Report: sentences are computed; each can be left out and put back. Write the office's own "
              "paragraphs in the fields; they are kept while you type, Ctrl+S saves them. The checks at the "
              "side lead to what is to be looked at. A submitted report no longer changes; begin a new "
              "version to correct it.\n\nEsc closes the rows, Ctrl+P shows the paper."),
           parent)
    , m_desk(desk)
    , m_draft(new ReportDraft(desk, this))
    , m_reader(new QuarterReader(desk, this))
    , m_soon(new QTimer(this))
{
    buildBar();
    buildBody();
    listen();
    m_draft->open(quarterDue());
    m_chooser->setLatest(Quarter::of(desk.clock().today()));
    m_chooser->setQuarter(m_draft->report().quarter);
}

ReportPage::~ReportPage() = default;

/** The quarter that ended last until its report is submitted, then the running one. */
Quarter ReportPage::quarterDue() const
{
    const Quarter running = Quarter::of(m_desk.clock().today());
    const Report last = m_desk.reports().report(running.previous());
    return last.isSubmitted() ? running : running.previous();
}

Quarter ReportPage::quarter() const
{
    return m_draft->report().quarter;
}

void ReportPage::listen()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(RefreshPause);
    connect(m_soon, &QTimer::timeout, this, &ReportPage::ask);
    connect(&m_desk.disputes(), &DisputeRegister::changed, this, &ReportPage::refresh);
    connect(&m_desk.imports(), &ImportRegister::changed, this, &ReportPage::refresh);
    connect(&m_desk.mediation(), &MediationRegister::changed, this, &ReportPage::refresh);
    connect(&m_desk.office(), &OfficeRegister::changed, this, &ReportPage::refresh);
    connect(m_reader, &QuarterReader::counted, this, &ReportPage::take);
    connect(m_reader, &QuarterReader::failed, this, &ReportPage::showWhy);
    connect(m_draft, &ReportDraft::failed, this, [this](const QString &why) {
        m_notKept = true;
        say(tr("What was typed could not be put aside: %1").arg(why));
    });
    connect(m_draft, &ReportDraft::edited, this, &ReportPage::afterDraft);
    connect(m_chooser, &QuarterChooser::chosen, this, &ReportPage::goTo);
    connect(m_asOf, &DateEdit::editingFinished, this, &ReportPage::takeAsOf);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_parts->setCurrentIndex(part);
        fitSide();
    });
    connect(m_figures, &FiguresPane::figureOpened, this, &ReportPage::openFigure);
    connect(m_charts, &ChartsPane::numberOpened, this, &ReportPage::openRows);
    connect(m_text, &ReportPane::numberOpened, this, &ReportPage::openRows);
    connect(m_rows, &DrillPanel::closed, this, &ReportPage::closeRows);
    connect(m_rows, &DrillPanel::told, this, [this](const QString &message) { say(message); });
    connect(m_rows, &DrillPanel::targetOpened, this, &ReportPage::openRequested);
    connect(m_rows, &DrillPanel::matterOpened, this, [this](DisputeId id) {
        Q_EMIT openRequested({QStringLiteral("matter"), id.value});
    });
    connect(m_side, &ReportSide::findingOpened, this,
            [this](const ReportFinding &finding) { m_text->showPlace(finding.place, finding.sentence); });
    connect(m_side, &ReportSide::differenceOpened, this, &ReportPage::openDifference);
    connect(m_side, &ReportSide::versionOpened, this, [this](ReportId id) {
        if (const std::optional<Report> version = m_desk.reports().find(id)) {
            m_draft->openVersion(*version);
            m_body->setCurrentWidget(m_waiting);
            ask();
        }
    });
    connect(m_side, &ReportSide::submitRequested, this, &ReportPage::submit);
    connect(m_side, &ReportSide::versionRequested, this, &ReportPage::startVersion);
}

void ReportPage::refresh()
{
    if (isVisible())
        m_soon->start();
    else
        m_stale = true;
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fitSide();
    if (m_stale)
        ask();
}

/** Leaving the page saves what was typed; where that is refused it is put aside. */
void ReportPage::hideEvent(QHideEvent *event)
{
    if (!m_draft->save())
        (void)m_draft->putAside();
    Page::hideEvent(event);
}

void ReportPage::ask()
{
    m_stale = false;
    m_soon->stop();
    m_chooser->setLatest(Quarter::of(m_desk.clock().today()));
    m_draft->refresh();
    m_reader->ask(m_draft->report());
}

void ReportPage::goTo(Quarter quarter)
{
    if (!save())
        return;
    closeRows();
    m_analysis.reset();
    m_draft->open(quarter);
    m_chooser->setQuarter(quarter);
    m_waiting->say(QStringLiteral("clock"), tr("Counting %1…").arg(quarterWords(quarter)),
                   tr("The figures come in a moment."), {});
    m_body->setCurrentWidget(m_waiting);
    ask();
}

void ReportPage::take(const CountedQuarter &counted)
{
    const Report &report = m_draft->report();
    if (counted.analysis->quarter != report.quarter || counted.report != report.id)
        return;
    m_analysis = counted.analysis;
    m_figures->setAnalysis(m_analysis);
    m_charts->setAnalysis(m_analysis);
    showReport();
    m_side->showDifferences(counted.differences);
    showEmptiness();
    m_body->setCurrentWidget(m_splitter);
    if (m_draft->wasTakenUp() && !m_toldTakenUp) {
        m_toldTakenUp = true;
        say(tr("What was typed last time and not saved is here again."));
    }
    if (m_rows->isShowing())
        m_rows->reload();
    if (!m_wanted.isEmpty()) {
        m_figures->selectFigure(m_wanted);
        openFigure({std::exchange(m_wanted, QString())});
    }
    Q_EMIT shown();
}

void ReportPage::showWhy(const QString &why)
{
    m_waiting->say(QStringLiteral("warning"), tr("The quarter could not be counted"), why, tr("Try again"));
    m_body->setCurrentWidget(m_waiting);
}

ReportContent ReportPage::content() const
{
    return m_desk.reports().content(m_draft->report(), *m_analysis);
}

/** The text with the sentences that are left out, which the screen strikes through. */
void ReportPage::showReport()
{
    const Report &report = m_draft->report();
    const ReportContent all =
        report.isSubmitted() ? content() : reportContent(*m_analysis, report.narrative, {});
    m_text->showReport(m_analysis, all);
    QList<Report> versions;
    for (const Report &version : m_desk.reports().reports()) {
        if (version.quarter == report.quarter)
            versions << version;
    }
    m_side->showState(versions);
    m_asOf->setDate(m_desk.reports().asOf(report));
    m_asOf->setEnabled(!m_draft->isReadOnly());
    showFindings();
}

/** A day on which the quarter cannot be judged is said to be none, and the one before stands again; what
 * cannot be read stays as typed. */
void ReportPage::takeAsOf()
{
    const QDate day = m_asOf->day();
    const Result<void> judged = m_desk.reports().checkAsOf(m_draft->report().quarter, day);
    if (!m_asOf->problem().isEmpty())
        say(m_asOf->problem());
    else if (judged || !day.isValid())
        m_draft->setAsOf(day);
    else
        say(judged.error());
    if (!judged)
        m_asOf->setDay(m_desk.reports().asOf(m_draft->report()));
}

void ReportPage::showFindings()
{
    if (m_analysis)
        m_side->showFindings(m_draft->report().isSubmitted() ? QList<ReportFinding>()
                                                             : checkReport(*m_analysis, content()));
}

void ReportPage::showEmptiness()
{
    const FigureSet &now = m_analysis->now;
    const qint64 anything = now.count(QStringLiteral("matters.opening")) +
                            now.count(QStringLiteral("matters.new")) +
                            now.count(QStringLiteral("matters.closed")) + now.count(QStringLiteral("visits"));
    m_quiet->setVisible(anything == 0);
    const bool ledgerIsEmpty = m_desk.disputes().count({}) == 0;
    m_quietWords->setText(
        ledgerIsEmpty
            ? tr("The register is empty. Enter the first matter or bring in the office's old list, and "
                 "the figures of the quarter stand here by themselves.")
            : tr("A quiet quarter: nothing was received, closed or left open. Its report can be "
                 "written and printed all the same."));
    m_quietImport->setVisible(ledgerIsEmpty);
}

/** Only what an edit can change: the words stay under the cursor, the figures are counted anew when the
 * as-of day moved. */
void ReportPage::afterDraft()
{
    if (!m_analysis)
        return;
    if (m_desk.reports().asOf(m_draft->report()) != m_analysis->asOf) {
        m_reader->ask(m_draft->report());
        return;
    }
    const QStringList omitted = m_draft->report().omitted;
    if (std::exchange(m_omitted, omitted) != omitted)
        showReport();
    else
        m_checkSoon->start();
}

void ReportPage::open(const Target &target)
{
    const QString filter = target.filter.trimmed();
    const std::optional<Quarter> wanted = Quarter::fromText(filter.section(QLatin1Char(' '), 0, 0));
    if (!wanted)
        return;
    m_wanted = filter.section(QLatin1Char(' '), 1).trimmed();
    if (!m_wanted.isEmpty())
        showPart(Figures);
    if (*wanted != quarter()) {
        goTo(*wanted);
    } else if (m_analysis && !m_wanted.isEmpty()) {
        m_figures->selectFigure(m_wanted);
        openFigure({std::exchange(m_wanted, QString())});
    }
}

void ReportPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(part);
}

bool ReportPage::save()
{
    const Result<void> saved = m_draft->save();
    if (!saved) {
        Dialogs::warn(this, tr("The report was not saved"), saved.error());
        return false;
    }
    m_notKept = false;
    return true;
}

QString ReportPage::unsaved() const
{
    return m_draft->isDirty() && m_notKept ? tr("The report of %1.").arg(quarterWords(quarter())) : QString();
}

Page *makeReportPage(Desk &desk, QWidget *parent)
{
    return new ReportPage(desk, parent);
}

} // namespace anhe
