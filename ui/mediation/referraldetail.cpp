#include "ui/mediation/referraldetail.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/mediation/conclusionsteps.h"
#include "ui/mediation/coursesteps.h"
#include "ui/mediation/filepane.h"
#include "ui/mediation/followupsteps.h"
#include "ui/mediation/referralchips.h"
#include "ui/mediation/referralhistorypane.h"
#include "ui/mediation/referraloverview.h"
#include "ui/mediation/referralpapers.h"
#include "ui/mediation/referralsteps.h"
#include "ui/mediation/referralwords.h"
#include "ui/mediation/settlementpane.h"

#include <QLabel>
#include <QPushButton>

namespace anhe {

ReferralDetail::ReferralDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("referral"),
                   new EmptyState(
                       QStringLiteral("mediation"), tr("No referral chosen"),
                       tr("Choose a referral in the list to see its limits, agreement, payments and papers."),
                       {}),
                   parent)
    , m_route(new Chip)
    , m_state(new Chip)
    , m_clock(new DeadlineChip)
    , m_matter(new QPushButton)
{
    buildHead();
    auto *overview = new ReferralOverview(desk);
    connect(overview, &ReferralOverview::referralRequested, this, &ReferralDetail::referralRequested);
    addPane(overview, tr("Overview"));
    addPane(new SettlementPane(desk), tr("Agreement and payment"));
    addPane(new ReferralPapers(desk), tr("Papers"));
    addPane(new FilePane(desk), tr("File index"));
    addPane(new ReferralHistoryPane(desk), tr("History"));
    addSteps();
    addMoreButton();
    addMoreSteps();
}

void ReferralDetail::buildHead()
{
    m_matter->setProperty("look", QStringLiteral("plain"));
    m_matter->setIcon(icon(QStringLiteral("link"), Role::Accent));
    m_matter->setToolTip(tr("Go to the matter"));
    connect(m_matter, &QPushButton::clicked, this, [this] {
        Q_EMIT targetRequested({QStringLiteral("matter"), m_referral.dispute.value});
    });
    addToHead(m_route);
    addToHead(m_state);
    addToHead(m_clock);
    addUnderHead(m_matter);
}

bool ReferralDetail::read(qint64 id)
{
    m_referral = desk().mediation().find({id}).value_or(Referral());
    return bool(m_referral.id);
}

void ReferralDetail::showHead()
{
    number()->setText(m_referral.number);
    m_route->setChip({word(m_referral.route), Tone::Calm});
    m_state->setChip(referralStateChip(m_referral.state, m_referral.outcome));
    const DeadlineContext &context = desk().deadlines();
    const auto clock = runningClock(m_referral, context.calendar, context.localRules);
    m_clock->setChip(clock ? dueChip(*clock, desk().clock().now()) : ChipText());
    showMatterLink();
}

void ReferralDetail::showMatterLink()
{
    const std::vector<ReferralRow> rows = desk().mediation().rows(std::array{m_referral.id.value});
    if (rows.empty())
        return;
    const ReferralRow &row = rows.front();
    const QString complainant = row.complainantName == row.patientName ? QString() : row.complainantName;
    m_matter->setText(dotted({row.disputeNumber, row.patientName, complainant}));
}

StepForm *ReferralDetail::madeStep(const QString &key)
{
    using Make = StepForm *(*)(Desk &, const Referral &);
    static const QHash<QString, Make> makers{
        {QStringLiteral("letter"), CourseSteps::letter},
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
        return make(desk(), m_referral);
    const qint64 id = key.section(QLatin1Char(':'), 1).toLongLong();
    if (key.startsWith(QLatin1String("pay:")))
        return madePayment(id);
    return key.startsWith(QLatin1String("call_back:")) ? madeCallBack(id) : nullptr;
}

StepForm *ReferralDetail::madePayment(qint64 id)
{
    for (const Payment &payment : desk().mediation().payments(m_referral.id)) {
        if (payment.id == id && !payment.isPaid())
            return FollowUpSteps::pay(desk(), m_referral, payment);
    }
    return nullptr;
}

StepForm *ReferralDetail::madeCallBack(qint64 id)
{
    for (const CallBack &callBack : desk().mediation().callBacks(m_referral.id)) {
        if (callBack.id == id)
            return FollowUpSteps::callBack(desk(), m_referral, callBack);
    }
    CallBack fresh;
    fresh.dueOn = desk().clock().today();
    return FollowUpSteps::callBack(desk(), m_referral, fresh);
}

void ReferralDetail::startDraft(DisputeId matter)
{
    StepForm *form = ReferralSteps::draft(desk(), matter, [this](ReferralId id) {
        unfinished().drop(place()->place());
        Q_EMIT drafted(id);
    });
    beginAt(form, QStringLiteral("matter:%1").arg(matter.value));
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
        report(desk().mediation().takeBack(m_referral.id, *reason),
               tr("The last step of %1 is taken back").arg(number));
}

void ReferralDetail::voidNumber()
{
    const QString number = m_referral.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided. Please give the reason.").arg(number), tr("Void"));
    if (reason)
        report(desk().mediation().voidNumber(m_referral.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
