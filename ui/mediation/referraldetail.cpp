#include "ui/mediation/referraldetail.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/mediation/conclusionsteps.h"
#include "ui/mediation/coursesteps.h"
#include "ui/mediation/followupsteps.h"
#include "ui/mediation/referralchips.h"
#include "ui/mediation/referralhistorypane.h"
#include "ui/mediation/referraloverview.h"
#include "ui/mediation/referralpapers.h"
#include "ui/mediation/referralsteps.h"
#include "ui/mediation/referralwords.h"
#include "ui/mediation/settlementpane.h"
#include "ui/mediation/stepform.h"
#include "ui/mediation/unfinishedsteps.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

enum DetailSheet { NothingSheet, ReferralSheet, StepSheet };

bool isSettled(const Referral &r)
{
    return r.outcome == Outcome::Agreement || r.outcome == Outcome::Judgment;
}

QString placeOf(ReferralId id)
{
    return QStringLiteral("referral:%1").arg(id.value);
}

} // namespace

ReferralDetail::ReferralDetail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_number(new QLabel)
    , m_route(new Chip)
    , m_state(new Chip)
    , m_clock(new DeadlineChip)
    , m_matter(new QPushButton)
    , m_steps(new QWidget)
    , m_more(new QMenu(this))
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_stepPlace(new QWidget)
    , m_unfinished(new UnfinishedSteps(desk.office(), this))
    , m_papers(new ReferralPapers(desk))
{
    m_stack->addWidget(new EmptyState(
        QStringLiteral("mediation"), tr("No referral chosen"),
        tr("Choose a referral in the list to see its limits, agreement, payments and papers."), {}));
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(sheet);
    auto *stepLayout = new QVBoxLayout(m_stepPlace);
    stepLayout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_stepPlace);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    auto *overview = new ReferralOverview(desk);
    connect(overview, &ReferralOverview::referralRequested, this, &ReferralDetail::referralRequested);
    addPane(overview, tr("Overview"));
    addPane(new SettlementPane(desk), tr("Agreement and payment"));
    addPane(m_papers, tr("Papers"));
    addPane(new ReferralHistoryPane(desk), tr("History"));
    addSteps();
    addMoreSteps();
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReferralDetail::showCurrentPane);
    connect(m_unfinished, &UnfinishedSteps::failed, this, &ReferralDetail::said);
}

QWidget *ReferralDetail::buildHead()
{
    auto *head = new QFrame;
    head->setProperty("look", QStringLiteral("pane"));
    m_number->setProperty("look", QStringLiteral("subtitle"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_matter->setProperty("look", QStringLiteral("plain"));
    m_matter->setIcon(icon(QStringLiteral("link"), Role::Accent));
    m_matter->setToolTip(tr("Go to the matter"));
    connect(m_matter, &QPushButton::clicked, this, [this] {
        Q_EMIT targetRequested({QStringLiteral("matter"), m_referral.dispute.value});
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(12));
    line->addWidget(m_number);
    line->addWidget(m_route);
    line->addWidget(m_state);
    line->addWidget(m_clock);
    line->addStretch();
    new FlowLayout(m_steps);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(6));
    layout->setSpacing(Theme::px(4));
    layout->addLayout(line);
    layout->addWidget(m_matter, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    return head;
}

void ReferralDetail::addPane(ReferralPane *pane, const QString &title)
{
    m_tabs->addTab(pane, title);
    connect(pane, &ReferralPane::said, this, &ReferralDetail::said);
    connect(pane, &ReferralPane::stepRequested, this, &ReferralDetail::startStep);
    connect(pane, &ReferralPane::refused, this,
            [this](const QString &why) { Dialogs::warn(this, tr("Not done"), why); });
}

void ReferralDetail::addStep(const QString &text, const QString &iconName, const QString &key,
                             Offered offered)
{
    auto *button = new QPushButton(icon(iconName), text);
    m_steps->layout()->addWidget(button);
    m_stepButtons.append({button, std::move(offered)});
    connect(button, &QPushButton::clicked, this, [this, key] { startStep(key); });
}

void ReferralDetail::addSteps()
{
    const auto in = [](ReferralState state) {
        return [state](const Referral &r) { return r.state == state; };
    };
    const auto mayAccept = [](Route route) {
        return [route](const Referral &r) {
            return r.route == route && MediationRegister::allowedMoves(r).contains(ReferralState::Accepted);
        };
    };
    addStep(tr("Begin…"), QStringLiteral("check"), QStringLiteral("accept"), mayAccept(Route::Negotiation));
    addStep(tr("Case filed…"), QStringLiteral("check"), QStringLiteral("accept"),
            mayAccept(Route::Litigation));
    addStep(tr("Apply…"), QStringLiteral("send"), QStringLiteral("apply"),
            [](const Referral &r) { return r.state == ReferralState::Drafted && r.isMediation(); });
    addStep(tr("Accepted…"), QStringLiteral("check"), QStringLiteral("accept"),
            [](const Referral &r) { return r.state == ReferralState::Applied && r.isMediation(); });
    addStep(tr("Not accepted…"), QStringLiteral("close"), QStringLiteral("refuse"),
            in(ReferralState::Applied));
    addStep(tr("Conclude…"), QStringLiteral("flag"), QStringLiteral("conclude"), in(ReferralState::Accepted));
    addStep(tr("Withdrawn…"), QStringLiteral("undo"), QStringLiteral("conclude"), in(ReferralState::Applied));
    addStep(tr("Stop the clock…"), QStringLiteral("clock"), QStringLiteral("pause"),
            [](const Referral &r) { return r.isRunning() && r.isMediation() && !r.isPaused(); });
    addStep(tr("Let it run…"), QStringLiteral("clock"), QStringLiteral("resume"),
            [](const Referral &r) { return r.isRunning() && r.isPaused(); });
    addStep(tr("Extend…"), QStringLiteral("calendar"), QStringLiteral("extend"),
            [](const Referral &r) { return r.isRunning() && r.route == Route::People; });
    addStep(tr("Amend…"), QStringLiteral("open"), QStringLiteral("amend"),
            [](const Referral &r) { return r.state != ReferralState::Voided; });
    auto *more = new QPushButton(tr("More"));
    more->setMenu(m_more);
    m_steps->layout()->addWidget(more);
}

void ReferralDetail::addMore(const QString &text, bool writes, Offered offered,
                             const std::function<void()> &run)
{
    QAction *action = m_more->addAction(text);
    m_moreSteps.append({action, writes, std::move(offered)});
    connect(action, &QAction::triggered, this, run);
}

void ReferralDetail::addMoreSteps()
{
    const auto always = [](const Referral &) { return true; };
    addMore(tr("Print a form…"), false, always, [this] { Q_EMIT printRequested(m_referral.id); });
    addMore(tr("Go to the matter"), false, always, [this] { m_matter->click(); });
    addMore(
        tr("Applied…"), true,
        [](const Referral &r) { return r.state == ReferralState::Drafted && !r.isMediation(); },
        [this] { startStep(QStringLiteral("apply")); });
    addMore(
        tr("Another route for this matter…"), true, [](const Referral &r) { return !r.isOpen(); },
        [this] { startDraft(m_referral.dispute); });
    addMore(
        tr("Amend the agreement…"), true, [](const Referral &r) { return r.outcome == Outcome::Agreement; },
        [this] { startStep(QStringLiteral("agreement")); });
    addMore(
        tr("Judicial confirmation…"), true,
        [](const Referral &r) { return r.outcome == Outcome::Agreement && r.isMediation(); },
        [this] { startStep(QStringLiteral("confirm")); });
    addMore(
        tr("Call-back…"), true, [](const Referral &r) { return r.concludedOn.isValid(); },
        [this] { startStep(QStringLiteral("call_back:0")); });
    addMore(tr("Accident reported…"), true, isSettled, [this] { startStep(QStringLiteral("accident")); });
    addMore(
        tr("Take the last step back…"), true,
        [](const Referral &r) {
            return r.state != ReferralState::Drafted && r.state != ReferralState::Voided;
        },
        [this] { takeBack(); });
    addMore(
        tr("Void the number…"), true,
        [](const Referral &r) { return MediationRegister::allowedMoves(r).contains(ReferralState::Voided); },
        [this] { voidNumber(); });
}

void ReferralDetail::setReferral(ReferralId id)
{
    if (id == m_referral.id && !(m_step && m_place != placeOf(id)))
        return;
    dropStep();
    m_referral = m_desk.mediation().find(id).value_or(Referral());
    m_stack->setCurrentIndex(m_referral.id ? ReferralSheet : NothingSheet);
    if (!m_referral.id)
        return;
    showHead();
    showCurrentPane();
    const std::optional<UnfinishedStep> waiting = m_unfinished->at(placeOf(id));
    if (waiting && !m_desk.ledger().isReadOnly())
        resumeStep(waiting->step);
}

void ReferralDetail::refresh()
{
    if (!m_referral.id)
        return;
    m_referral = m_desk.mediation().find(m_referral.id).value_or(Referral());
    if (!m_step)
        m_stack->setCurrentIndex(m_referral.id ? ReferralSheet : NothingSheet);
    if (!m_referral.id)
        return;
    showHead();
    showCurrentPane();
}

void ReferralDetail::showHead()
{
    m_number->setText(m_referral.number);
    m_route->setChip({word(m_referral.route), Tone::Calm});
    m_state->setChip(referralStateChip(m_referral.state, m_referral.outcome));
    const DeadlineContext &context = m_desk.deadlines();
    const auto clock = runningClock(m_referral, context.calendar, context.localRules);
    m_clock->setChip(clock ? referralClockChip(*clock, m_desk.clock().now()) : ChipText());
    showMatterLink();
    fillSteps();
}

void ReferralDetail::showMatterLink()
{
    const std::vector<ReferralRow> rows = m_desk.mediation().rows(std::array{m_referral.id.value});
    if (rows.empty())
        return;
    const ReferralRow &row = rows.front();
    const QString complainant = row.complainantName == row.patientName ? QString() : row.complainantName;
    m_matter->setText(dotted({row.disputeNumber, row.patientName, complainant}));
}

void ReferralDetail::fillSteps()
{
    const bool mayWrite = !m_desk.ledger().isReadOnly();
    for (const auto &[button, offered] : std::as_const(m_stepButtons)) {
        button->setVisible(offered(m_referral));
        button->setEnabled(mayWrite);
        button->setToolTip(m_desk.ledger().readOnlyReason());
    }
    for (const MoreStep &step : std::as_const(m_moreSteps)) {
        step.action->setVisible(step.offered(m_referral));
        step.action->setEnabled(mayWrite || !step.writes);
    }
    m_steps->layout()->invalidate();
}

/** Only the tab in sight asks the ledger, so that going through the list stays quick. */
void ReferralDetail::showCurrentPane()
{
    if (auto *pane = qobject_cast<ReferralPane *>(m_tabs->currentWidget()); pane && m_referral.id)
        pane->showReferral(m_referral);
}

StepForm *ReferralDetail::madeStep(const QString &key)
{
    using Make = StepForm *(*)(Desk &, const Referral &);
    static const QHash<QString, Make> makers{
        {QStringLiteral("apply"), CourseSteps::apply},
        {QStringLiteral("accept"), CourseSteps::accept},
        {QStringLiteral("refuse"), CourseSteps::refuse},
        {QStringLiteral("pause"), CourseSteps::pause},
        {QStringLiteral("resume"), CourseSteps::resume},
        {QStringLiteral("extend"), CourseSteps::extend},
        {QStringLiteral("amend"), ReferralSteps::amend},
        {QStringLiteral("conclude"), ConclusionSteps::conclude},
        {QStringLiteral("agreement"), ConclusionSteps::amendAgreement},
        {QStringLiteral("replan"), ConclusionSteps::replan},
        {QStringLiteral("confirm"), FollowUpSteps::confirm},
        {QStringLiteral("accident"), FollowUpSteps::reportAccident},
    };
    if (const Make make = makers.value(key))
        return make(m_desk, m_referral);
    const qint64 id = key.section(QLatin1Char(':'), 1).toLongLong();
    if (key.startsWith(QLatin1String("pay:"))) {
        for (const Payment &payment : m_desk.mediation().payments(m_referral.id)) {
            if (payment.id == id && !payment.isPaid())
                return FollowUpSteps::pay(m_desk, m_referral, payment);
        }
    } else if (key.startsWith(QLatin1String("call_back:"))) {
        for (const CallBack &callBack : m_desk.mediation().callBacks(m_referral.id)) {
            if (callBack.id == id)
                return FollowUpSteps::callBack(m_desk, m_referral, callBack);
        }
        CallBack fresh;
        fresh.dueOn = m_desk.clock().today();
        return FollowUpSteps::callBack(m_desk, m_referral, fresh);
    }
    return nullptr;
}

void ReferralDetail::startStep(const QString &key)
{
    resumeStep(key);
    if (m_step)
        m_step->focusFirst();
}

/** A step that the referral can no longer take (an amount paid meanwhile) is not offered again. */
void ReferralDetail::resumeStep(const QString &key)
{
    if (!m_referral.id)
        return;
    const QString place = placeOf(m_referral.id);
    if (StepForm *form = madeStep(key))
        showStep(form, place);
    else
        m_unfinished->drop(place);
}

void ReferralDetail::startDraft(DisputeId matter)
{
    StepForm *form = ReferralSteps::draft(m_desk, matter, [this](ReferralId id) {
        m_unfinished->drop(m_place);
        Q_EMIT drafted(id);
    });
    showStep(form, QStringLiteral("matter:%1").arg(matter.value));
    form->focusFirst();
}

void ReferralDetail::showStep(StepForm *form, const QString &place)
{
    dropStep();
    m_step = form;
    m_place = place;
    Q_EMIT placeChanged(place);
    m_stepPlace->layout()->addWidget(form);
    form->settle();
    const std::optional<UnfinishedStep> waiting = m_unfinished->at(place);
    if (waiting && waiting->step == form->key())
        form->restore(waiting->typed);
    connect(form, &StepForm::edited, this, [this, form] {
        if (form == m_step)
            m_unfinished->note(m_place, form->title(), {form->key(), form->typed()});
    });
    connect(form, &StepForm::left, this, &ReferralDetail::leaveStep);
    connect(form, &StepForm::done, this, [this](const QString &words) {
        endStep();
        Q_EMIT said(words);
    });
    m_stack->setCurrentIndex(StepSheet);
}

/** The form goes; what was typed into it waits. */
void ReferralDetail::dropStep()
{
    StepForm *form = std::exchange(m_step, nullptr);
    if (!form)
        return;
    if (!form->isDirty())
        m_unfinished->drop(m_place);
    form->hide();
    form->deleteLater();
    m_place.clear();
    Q_EMIT placeChanged({});
}

void ReferralDetail::endStep()
{
    if (m_step)
        m_unfinished->drop(m_place);
    dropStep();
    m_stack->setCurrentIndex(m_referral.id ? ReferralSheet : NothingSheet);
    refresh();
    Q_EMIT stepEnded();
}

void ReferralDetail::leaveStep()
{
    if (m_step && m_step->isDirty()) {
        const int answer = Dialogs::ask(this, {tr("Leave this step?"),
                                               tr("What was typed here is not saved."),
                                               {tr("Throw away"), tr("Go on writing")},
                                               1,
                                               1,
                                               0});
        if (answer != 0)
            return;
    }
    endStep();
}

bool ReferralDetail::saveStep()
{
    return !m_step || m_step->take();
}

QString ReferralDetail::unsavedWords() const
{
    QStringList titles;
    for (const auto &[place, title] : m_unfinished->offered())
        titles << title;
    return titles.isEmpty() ? QString()
                            : tr("Begun and not finished: %1.").arg(titles.join(QStringLiteral("；")));
}

void ReferralDetail::writeDraft()
{
    m_unfinished->write();
}

void ReferralDetail::report(const Result<void> &done, const QString &words)
{
    if (done)
        Q_EMIT said(words);
    else
        Dialogs::warn(this, tr("Not done"), done.error());
}

void ReferralDetail::takeBack()
{
    const QString number = m_referral.number;
    const std::optional<QString> reason =
        Dialogs::reason(this, tr("Take the last step back"),
                        tr("%1 is “%2”. That step was entered by mistake? Please say why it is taken back.")
                            .arg(number, referralStateChip(m_referral.state, m_referral.outcome).text),
                        tr("Take back"));
    if (reason)
        report(m_desk.mediation().takeBack(m_referral.id, *reason),
               tr("The last step of %1 is taken back").arg(number));
}

void ReferralDetail::voidNumber()
{
    const QString number = m_referral.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided. Please give the reason.").arg(number), tr("Void"));
    if (reason)
        report(m_desk.mediation().voidNumber(m_referral.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
