#include "ui/dispute/petitionpane.h"

#include "ui/common/dialogs.h"
#include "ui/common/plainwords.h"
#include "ui/dispute/petitionforms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

PetitionPane::PetitionPane(Desk &desk, QWidget *parent)
    : MatterFormsPane(desk, parent), m_kind(new QLabel), m_state(new QLabel), m_repeated(new QPushButton)
{
    m_kind->setProperty("look", QStringLiteral("subtitle"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_repeated->setProperty("look", QStringLiteral("plain"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addWidget(m_repeated);
    head->addStretch();
    body()->addLayout(head);
    body()->addWidget(m_state);
    addForm(QStringLiteral("acceptance"), tr("Acceptance"), tr("Accept the petition"), new AcceptanceForm);
    addForm(QStringLiteral("opinion"), tr("Opinion document"), tr("Record the opinion"), new OpinionForm);
    addForm(QStringLiteral("delivery"), tr("Delivery of the opinion"), tr("Record the delivery"),
            new OpinionDeliveryForm);
    addForm(QStringLiteral("extension"), tr("More time to finish"), tr("Extend"),
            new PetitionExtensionForm(desk.office()));
    addForm(QStringLiteral("review"), tr("Review asked for"), tr("Record the request"),
            new ReviewRequestForm(ReviewStep::Review));
    addForm(QStringLiteral("review_answer"), tr("Answer of the review"), tr("Record the answer"),
            new ReviewAnswerForm(ReviewStep::Review));
    addForm(QStringLiteral("rereview"), tr("Re-review asked for"), tr("Record the request"),
            new ReviewRequestForm(ReviewStep::Rereview));
    addForm(QStringLiteral("rereview_answer"), tr("Answer of the re-review"), tr("Record the answer"),
            new ReviewAnswerForm(ReviewStep::Rereview));
    body()->addStretch();
    connect(m_repeated, &QPushButton::clicked, this, &PetitionPane::markRepeated);
}

QStringList PetitionPane::stateWords(const Dispute &d, const Petition &p) const
{
    QStringList words;
    if (d.acceptedOn.isValid())
        words << tr("Accepted on %1").arg(isoDay(d.acceptedOn));
    else
        words << tr("Not accepted yet");
    if (d.acceptanceToldOn.isValid())
        words << dotted(
            {tr("the petitioner was told on %1").arg(isoDay(d.acceptanceToldOn)), p.acceptanceToldHow});
    else if (d.acceptedOn.isValid() && d.isOpen())
        words << tr("the petitioner has still to be told");
    if (p.extension.days > 0)
        words << tr("extended by %1 days by %2").arg(p.extension.days).arg(p.extension.by);
    if (p.document.opinion != PetitionOpinion::None)
        words << tr("opinion of %1: %2").arg(isoDay(p.document.on), word(p.document.opinion));
    if (p.document.deliveredOn.isValid())
        words << dotted({tr("delivered on %1").arg(isoDay(p.document.deliveredOn)), p.document.deliveredHow});
    for (const ReviewStep step : {ReviewStep::Review, ReviewStep::Rereview}) {
        const PetitionReview &review = p.of(step);
        if (review.askedOn.isValid())
            words << tr("%1: asked for on %2").arg(word(step), dotted({isoDay(review.askedOn), review.body}));
        if (review.answeredOn.isValid())
            words << tr("answered on %1: %2")
                         .arg(isoDay(review.answeredOn),
                              *review.upheld ? tr("it stands") : tr("it was changed"));
    }
    if (d.closedOn.isValid())
        words << tr("finished on %1").arg(isoDay(d.closedOn));
    return words;
}

void PetitionPane::refill(const Dispute &dispute)
{
    MatterFormsPane::refill(dispute);
    const Petition petition =
        dispute.kind == MatterKind::Petition ? desk().disputes().petition(dispute.id) : Petition();
    const bool again = petition.repeated || dispute.earlier;
    m_kind->setText(again ? tr("Repeated petition") : tr("First petition"));
    m_repeated->setText(petition.repeated ? tr("It is a first one") : tr("It is a repeated one"));
    m_repeated->setVisible(!dispute.earlier && dispute.status != Status::Voided);
    m_repeated->setEnabled(mayWrite());
    m_state->setText(stateWords(dispute, petition).join(QStringLiteral("；")));
}

void PetitionPane::markRepeated()
{
    const bool repeated = !desk().disputes().petition(matter()).repeated;
    if (const Result<void> marked = desk().disputes().markRepeated(matter(), repeated); !marked)
        return Dialogs::warn(this, tr("This was not done"), marked.error());
    refill(dispute());
    Q_EMIT said(repeated ? tr("%1 is a repeated petition").arg(dispute().number)
                         : tr("%1 is a first petition").arg(dispute().number));
}

ChargePane::ChargePane(Desk &desk, QWidget *parent) : MatterFormsPane(desk, parent)
{
    addForm(QStringLiteral("charge"), tr("Leader in charge: one matter, one leader, one team, one plan"),
            tr("Save"), new ChargeForm(desk.office()));
    body()->addStretch();
}

} // namespace anhe
