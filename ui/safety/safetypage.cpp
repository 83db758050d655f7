#include "ui/safety/safetypage.h"

#include "core/desk/desk.h"
#include "core/desk/waiting.h"
#include "ui/common/dialogs.h"
#include "ui/common/listimportpanel.h"
#include "ui/common/registerlist.h"
#include "ui/common/stepform.h"
#include "ui/common/unfinishedstrip.h"
#include "ui/safety/activitydetail.h"
#include "ui/safety/activitysummary.h"
#include "ui/safety/guardpane.h"
#include "ui/safety/indicatorpane.h"
#include "ui/safety/safetytables.h"
#include "ui/safety/scoringdetail.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace anhe {

SafetyPage::SafetyPage(Desk &desk, QWidget *parent)
    : Page(tr("Safe hospital"),
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
           parent)
    , m_desk(desk)
    , m_places(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_activity(new ActivityDetail(desk))
    , m_assessment(new ScoringDetail(desk))
    , m_summary(new ActivitySummary(desk))
    , m_indicators(new IndicatorPane(desk))
    , m_guards(new GuardPane(desk))
    , m_import(new ListImportPanel)
{
    buildActivities();
    buildIndicators();
    buildAssessments();
    buildGuards();
    buildImport();
    buildPlaces();
    connectDetails();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_places);
    layout->addWidget(m_stack, 1);
    connect(&desk.safety(), &SafetyRegister::changed, this, &SafetyPage::refresh);
    connect(&desk.risks(), &RiskRegister::changed, this, &SafetyPage::refresh);
    connect(&desk.office(), &OfficeRegister::changed, this, &SafetyPage::fillDepartments);
    refresh();
}

void SafetyPage::buildPlaces()
{
    m_places->setDrawBase(false);
    m_places->setExpanding(false);
    m_places->setAccessibleName(tr("Part of the safe-hospital page"));
    for (const QString &title : {tr("Activities"), tr("Indicators"), tr("Assessments"), tr("Guards")})
        m_places->addTab(title);
    connect(m_places, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    for (int part = Activities; part <= Guards; ++part) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + part)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, part] { goTo(Part(part)); });
        m_places->setTabToolTip(part, QStringLiteral("Alt+%1").arg(part + 1));
    }
}

void SafetyPage::connectDetails()
{
    connect(m_activity, &ActivityDetail::entered, this, [this](qint64 id) { show(Activities, id); });
    connect(m_assessment, &ScoringDetail::entered, this, [this](qint64 id) {
        show(Assessments, id);
        // Once the step that began it has ended.
        QMetaObject::invokeMethod(
            m_assessment, [this] { m_assessment->startStep(QStringLiteral("score")); }, Qt::QueuedConnection);
    });
    connect(m_assessment, &ScoringDetail::printRequested, this, &SafetyPage::printAssessment);
}

QWidget *SafetyPage::addList(Part part, RegisterList *list, RecordDetail *detail)
{
    list->setDetail(detail);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new UnfinishedStrip(detail->unfinished());
    layout->addWidget(strip);
    layout->addWidget(list, 1);
    m_stack->addWidget(holder);
    connect(strip, &UnfinishedStrip::continued, this,
            [this, part](const QString &place) { continueAt(part, place); });
    connect(detail, &RecordDetail::placeChanged, strip, &UnfinishedStrip::setPlaceInSight);
    connect(detail, &RecordDetail::said, this, [this](const QString &words) { say(words); });
    connect(detail, &RecordDetail::targetRequested, this, &SafetyPage::follow);
    connect(detail, &RecordDetail::stepEnded, this, [list] { list->setFocus(); });
    connect(list, &RegisterList::newRequested, this, [this, part] { startNew(part); });
    connect(list, &RegisterList::said, this, [this](const QString &words) { say(words); });
    connect(list, &RegisterList::taskStarted, this, &SafetyPage::taskStarted);
    connect(list, &TablePage::currentIdChanged, detail, &RecordDetail::setRecord);
    connect(list, &TablePage::opened, detail, [detail](qint64 id) {
        detail->setRecord(id);
        detail->startStep(QStringLiteral("amend"));
    });
    return holder;
}

SafetyPage::Part SafetyPage::part() const
{
    return Part(m_places->currentIndex());
}

void SafetyPage::goTo(Part part)
{
    m_places->setCurrentIndex(part);
    m_stack->setCurrentIndex(part);
    if (RegisterList *shown = list(part))
        shown->setFocus();
    else if (part == Guards)
        m_guards->setFocus();
    else if (m_indicators->form())
        m_indicators->form()->focusFirst();
}

RegisterList *SafetyPage::list(Part part) const
{
    return part == Activities ? m_activityList : part == Assessments ? m_assessmentList : nullptr;
}

RecordDetail *SafetyPage::detail(Part part) const
{
    if (part == Activities)
        return m_activity;
    return part == Assessments ? m_assessment : nullptr;
}

void SafetyPage::refresh()
{
    for (const Part part : {Activities, Assessments}) {
        list(part)->rows()->reload();
        detail(part)->refresh();
    }
    m_summary->showFilter(static_cast<ActivityTable *>(m_activityList->rows())->filter());
    m_indicators->refresh();
    m_guards->refresh();
    setBadge(int(activitiesWaiting(m_desk)));
}

void SafetyPage::search(const QString &text)
{
    goTo(list(part()) ? part() : Activities);
    list(part())->find(text);
}

void SafetyPage::follow(const Target &target)
{
    static const QStringList own{QStringLiteral("activity"), QStringLiteral("scoring_sheet"),
                                 QStringLiteral("indicator"), QStringLiteral("guards")};
    if (own.contains(target.kind))
        open(target);
    else
        Q_EMIT openRequested(target);
}

void SafetyPage::open(const Target &target)
{
    if (target.kind == QLatin1String("guards"))
        return goTo(Guards);
    if (target.kind == QLatin1String("indicator"))
        return openIndicator(target);
    const Part wanted = target.kind == QLatin1String("scoring_sheet") ? Assessments : Activities;
    goTo(wanted);
    if (target.id != 0)
        show(wanted, target.id);
    else if (target.filter == QLatin1String("new"))
        list(wanted)->begin();
    else
        list(wanted)->showRows(target.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void SafetyPage::openIndicator(const Target &target)
{
    const std::optional<IndicatorEntry> entry = m_desk.safety().find(IndicatorId{target.id});
    const std::optional<Quarter> named = Quarter::fromText(target.filter);
    if (entry || named)
        m_indicators->setQuarter(entry ? entry->quarter : *named);
    goTo(Indicators);
    if (entry)
        m_indicators->focusOn(entry->indicator);
}

void SafetyPage::show(Part part, qint64 id)
{
    goTo(part);
    list(part)->showRow(id);
    detail(part)->setRecord(id);
}

/** "activity:3", or where something new was begun: "activity:0", "template:0". */
void SafetyPage::continueAt(Part part, const QString &place)
{
    const qint64 id = place.section(QLatin1Char(':'), 1).toLongLong();
    if (id != 0)
        show(part, id);
    else if (m_desk.ledger().isReadOnly())
        Dialogs::warn(this, tr("The ledger is read-only"), m_desk.ledger().readOnlyReason());
    else if (place.startsWith(QLatin1String("template")))
        m_assessment->editTemplate();
    else
        startNew(part);
}

void SafetyPage::startNew(Part part)
{
    if (part == Assessments)
        m_assessment->startNew();
    else
        m_activity->startNew();
}

void SafetyPage::createNew()
{
    goTo(list(part()) ? part() : Activities);
    list(part())->begin();
}

bool SafetyPage::save()
{
    if (part() == Indicators)
        return m_indicators->save();
    return part() == Guards ? m_guards->save() : detail(part())->saveStep();
}

QString SafetyPage::unsaved() const
{
    QStringList words{m_activity->unsavedWords(), m_assessment->unsavedWords(), m_indicators->unsaved(),
                      m_guards->unsaved()};
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

Page *makeSafetyPage(Desk &desk, QWidget *parent)
{
    return new SafetyPage(desk, parent);
}

} // namespace anhe
