#include "ui/common/dateedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/textedit.h"
#include "ui/dispute/disputewords.h"
#include "ui/dispute/petitionforms.h"

namespace anhe {

namespace {

/** A review begins with the delivered opinion, a re-review with the answered review. */
bool mayBeAsked(const Petition &petition, ReviewStep step)
{
    return step == ReviewStep::Review ? petition.document.deliveredOn.isValid()
                                      : petition.review.answeredOn.isValid();
}

bool isLivePetition(const Dispute &dispute)
{
    return dispute.kind == MatterKind::Petition && dispute.status != Status::Voided;
}

} // namespace

ReviewRequestForm::ReviewRequestForm(ReviewStep step, QWidget *parent)
    : MatterForm(parent), m_step(step), m_on(new DateEdit), m_body(new QLineEdit)
{
    const bool review = step == ReviewStep::Review;
    const auto named = [review](const char *first, const char *second) {
        return fieldWord(QString::fromLatin1(review ? first : second));
    };
    FieldRow *on = add("review_asked_on", named("review_asked_on", "rereview_asked_on"), m_on, Needed::Yes);
    on->setHint(tr("within 30 days"));
    addLine({{on, 5}, {add("review_body", named("review_body", "rereview_body"), m_body, Needed::Yes), 7}});
}

bool ReviewRequestForm::isOffered(const DisputeRegister &matters, const Dispute &dispute) const
{
    if (!isLivePetition(dispute))
        return false;
    const Petition petition = matters.petition(dispute.id);
    return mayBeAsked(petition, m_step) && !petition.of(m_step).askedOn.isValid();
}

void ReviewRequestForm::show(const DisputeRegister &, const Dispute &, QDate today)
{
    m_on->setDate(today);
    m_body->clear();
}

Result<QString> ReviewRequestForm::take(DisputeRegister &matters, const Dispute &dispute)
{
    const Result<void> asked =
        matters.askReview(dispute.id, m_step, m_on->date().value_or(QDate()), m_body->text().trimmed());
    if (!asked)
        return asked.failure();
    return m_step == ReviewStep::Review ? tr("The review of %1 is asked for").arg(dispute.number)
                                        : tr("The re-review of %1 is asked for").arg(dispute.number);
}

ReviewAnswerForm::ReviewAnswerForm(ReviewStep step, QWidget *parent)
    : MatterForm(parent)
    , m_step(step)
    , m_on(new DateEdit)
    , m_upheld(new ChoiceBox)
    , m_text(new TextEdit(2, 8))
{
    const bool review = step == ReviewStep::Review;
    const auto named = [review](const char *first, const char *second) {
        return fieldWord(QString::fromLatin1(review ? first : second));
    };
    m_upheld->addNone();
    m_upheld->addChoice(tr("it stands"), QStringLiteral("1"));
    m_upheld->addChoice(tr("it was changed"), QStringLiteral("0"));
    addLine(
        {{add("review_answered_on", named("review_answered_on", "rereview_answered_on"), m_on, Needed::Yes),
          5},
         {add("review_upheld", named("review_upheld", "rereview_upheld"), m_upheld, Needed::Yes), 7}});
    addLine({{add("review_text", named("review_text", "rereview_text"), m_text), 12}});
}

bool ReviewAnswerForm::isOffered(const DisputeRegister &matters, const Dispute &dispute) const
{
    return isLivePetition(dispute) && matters.petition(dispute.id).of(m_step).askedOn.isValid();
}

void ReviewAnswerForm::show(const DisputeRegister &matters, const Dispute &dispute, QDate today)
{
    const PetitionReview review =
        isLivePetition(dispute) ? matters.petition(dispute.id).of(m_step) : PetitionReview();
    m_on->setDate(review.answeredOn.isValid() ? review.answeredOn : today);
    m_upheld->setCurrentCode(!review.upheld   ? QString()
                             : *review.upheld ? QStringLiteral("1")
                                              : QStringLiteral("0"));
    m_text->setText(review.text);
}

Result<QString> ReviewAnswerForm::take(DisputeRegister &matters, const Dispute &dispute)
{
    PetitionReview answered;
    answered.answeredOn = m_on->date().value_or(QDate());
    if (!m_upheld->isBlank())
        answered.upheld = m_upheld->currentCode() == QLatin1String("1");
    answered.text = m_text->text().trimmed();
    const Result<void> done = matters.answerReview(dispute.id, m_step, answered);
    if (!done)
        return done.failure();
    return m_step == ReviewStep::Review ? tr("The review of %1 is answered").arg(dispute.number)
                                        : tr("The re-review of %1 is answered").arg(dispute.number);
}

ChargeForm::ChargeForm(OfficeRegister &office, QWidget *parent)
    : MatterForm(parent)
    , m_leader(staffPicker(office))
    , m_since(new DateEdit)
    , m_team(new QLineEdit)
    , m_plan(new TextEdit(2, 8))
{
    FieldRow *leader = field("leader", m_leader);
    leader->setHint(tr("blank: nobody is in charge"));
    addLine({{leader, 7}, {field("since", m_since), 5}});
    addLine({{field("team", m_team), 12}});
    addLine({{field("plan", m_plan), 12}});
}

bool ChargeForm::isOffered(const DisputeRegister &, const Dispute &dispute) const
{
    return dispute.status != Status::Voided;
}

void ChargeForm::show(const DisputeRegister &matters, const Dispute &dispute, QDate today)
{
    const MatterCharge charge = matters.charge(dispute.id).value_or(MatterCharge{{}, {}, {}, today});
    m_leader->setText(charge.leader);
    m_since->setDate(charge.since);
    m_team->setText(charge.team);
    m_plan->setText(charge.plan);
}

Result<QString> ChargeForm::take(DisputeRegister &matters, const Dispute &dispute)
{
    const QString leader = m_leader->text().trimmed();
    const MatterCharge charge{leader, m_team->text().trimmed(), m_plan->text().trimmed(),
                              m_since->date().value_or(QDate())};
    const Result<void> put =
        matters.putInCharge(dispute.id, leader.isEmpty() ? std::nullopt : std::optional(charge));
    if (!put)
        return put.failure();
    return leader.isEmpty() ? tr("Nobody is in charge of %1").arg(dispute.number)
                            : tr("%1 is in charge of %2").arg(leader, dispute.number);
}

} // namespace anhe
