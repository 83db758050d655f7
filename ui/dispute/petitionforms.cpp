#include "ui/dispute/petitionforms.h"

#include "core/dispute/petitionrules.h"
#include "ui/common/dateedit.h"
#include "ui/common/numberedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/textedit.h"
#include "ui/dispute/disputewords.h"

namespace anhe {

namespace {

QDate dayOf(const DateEdit *edit)
{
    return edit->date().value_or(QDate());
}

std::optional<QDate> dayOr(QDate day, QDate otherwise)
{
    const QDate shown = day.isValid() ? day : otherwise;
    return shown.isValid() ? std::optional(shown) : std::nullopt;
}

bool isPetition(const Dispute &dispute)
{
    return dispute.kind == MatterKind::Petition && dispute.status != Status::Voided;
}

Result<QString> told(const Result<void> &done, const QString &words)
{
    return done ? Result<QString>(words) : Result<QString>(done.failure());
}

} // namespace

AcceptanceForm::AcceptanceForm(QWidget *parent)
    : MatterForm(parent), m_on(new DateEdit), m_toldOn(new DateEdit), m_toldHow(new QLineEdit)
{
    m_toldHow->setPlaceholderText(tr("by letter, phone, in person …"));
    addLine({{field("accepted_on", m_on, Needed::Yes), 4},
             {field("acceptance_told_on", m_toldOn), 4},
             {field("acceptance_told_how", m_toldHow), 4}});
}

bool AcceptanceForm::isOffered(const DisputeRegister &, const Dispute &dispute) const
{
    const bool open = !dispute.acceptedOn.isValid() || !dispute.acceptanceToldOn.isValid();
    return isPetition(dispute) && dispute.isOpen() && open;
}

void AcceptanceForm::show(const DisputeRegister &matters, const Dispute &dispute, QDate today)
{
    m_on->setDate(dayOr(dispute.acceptedOn, today));
    m_toldOn->setDate(dayOr(dispute.acceptanceToldOn, {}));
    m_toldHow->setText(isPetition(dispute) ? matters.petition(dispute.id).acceptanceToldHow : QString());
}

Result<QString> AcceptanceForm::take(DisputeRegister &matters, const Dispute &dispute)
{
    const PetitionAcceptance acceptance{dayOf(m_on), dayOf(m_toldOn), m_toldHow->text().trimmed()};
    return told(matters.acceptPetition(dispute.id, acceptance),
                acceptance.toldOn.isValid()
                    ? tr("%1 is accepted").arg(dispute.number)
                    : tr("%1 is accepted; the petitioner has still to be told").arg(dispute.number));
}

PetitionExtensionForm::PetitionExtensionForm(OfficeRegister &office, QWidget *parent)
    : MatterForm(parent)
    , m_days(new NumberEdit)
    , m_on(new DateEdit)
    , m_by(staffPicker(office))
    , m_reason(new QLineEdit)
{
    FieldRow *days = field("extension_days", m_days, Needed::Yes);
    days->setHint(tr("at most %1, once").arg(longestPetitionExtension));
    addLine({{days, 4},
             {field("extension_on", m_on, Needed::Yes), 4},
             {field("extension_by", m_by, Needed::Yes), 4}});
    addLine({{field("extension_reason", m_reason, Needed::Yes), 12}});
}

bool PetitionExtensionForm::isOffered(const DisputeRegister &matters, const Dispute &dispute) const
{
    return isPetition(dispute) && dispute.isOpen() && dispute.acceptedOn.isValid() &&
           matters.petition(dispute.id).extension.days == 0;
}

void PetitionExtensionForm::show(const DisputeRegister &, const Dispute &, QDate today)
{
    m_days->setCount(longestPetitionExtension);
    m_on->setDate(today);
    m_by->setText({});
    m_reason->clear();
}

Result<QString> PetitionExtensionForm::take(DisputeRegister &matters, const Dispute &dispute)
{
    const int days = int(m_days->count().value_or(0));
    return told(matters.extendPetition(
                    dispute.id, {days, dayOf(m_on), m_by->text().trimmed(), m_reason->text().trimmed()}),
                tr("%1 is extended by %2 days").arg(dispute.number).arg(days));
}

OpinionForm::OpinionForm(QWidget *parent)
    : MatterForm(parent)
    , m_opinion(new Choice<PetitionOpinion>(Choice<PetitionOpinion>::None::Absent))
    , m_number(new QLineEdit)
    , m_on(new DateEdit)
    , m_facts(new TextEdit(2, 8))
    , m_text(new TextEdit(3, 10))
    , m_basis(new TextEdit(1, 5))
{
    addLine({{field("opinion", m_opinion, Needed::Yes), 4},
             {field("opinion_on", m_on, Needed::Yes), 4},
             {field("opinion_number", m_number), 4}});
    addLine({{field("opinion_facts", m_facts), 12}});
    addLine({{field("opinion_text", m_text, Needed::Yes), 12}});
    addLine({{field("opinion_basis", m_basis), 12}});
}

bool OpinionForm::isOffered(const DisputeRegister &, const Dispute &dispute) const
{
    return isPetition(dispute) && dispute.acceptedOn.isValid();
}

void OpinionForm::show(const DisputeRegister &matters, const Dispute &dispute, QDate today)
{
    const OpinionDocument document =
        isPetition(dispute) ? matters.petition(dispute.id).document : OpinionDocument();
    const bool given = document.opinion != PetitionOpinion::None;
    m_opinion->setValue(document.opinion);
    m_number->setText(document.number);
    m_on->setDate(dayOr(document.on, today));
    m_facts->setText(given ? document.facts : dispute.findings);
    m_text->setText(document.text);
    m_basis->setText(document.basis);
}

Result<QString> OpinionForm::take(DisputeRegister &matters, const Dispute &dispute)
{
    OpinionDocument document;
    document.opinion = m_opinion->value().value_or(PetitionOpinion::None);
    document.number = m_number->text().trimmed();
    document.on = dayOf(m_on);
    document.facts = m_facts->text().trimmed();
    document.text = m_text->text().trimmed();
    document.basis = m_basis->text().trimmed();
    return told(matters.giveOpinion(dispute.id, document),
                tr("The opinion on %1 is recorded: %2").arg(dispute.number, word(document.opinion)));
}

OpinionDeliveryForm::OpinionDeliveryForm(QWidget *parent)
    : MatterForm(parent), m_on(new DateEdit), m_how(new QLineEdit)
{
    m_how->setPlaceholderText(tr("in person, by mail, against receipt …"));
    addLine({{field("delivered_on", m_on, Needed::Yes), 5}, {field("delivered_how", m_how), 7}});
}

bool OpinionDeliveryForm::isOffered(const DisputeRegister &matters, const Dispute &dispute) const
{
    return isPetition(dispute) && dispute.acceptedOn.isValid() &&
           matters.petition(dispute.id).document.opinion != PetitionOpinion::None;
}

void OpinionDeliveryForm::show(const DisputeRegister &matters, const Dispute &dispute, QDate today)
{
    const OpinionDocument document =
        isPetition(dispute) ? matters.petition(dispute.id).document : OpinionDocument();
    m_on->setDate(dayOr(document.deliveredOn, today));
    m_how->setText(document.deliveredHow);
}

Result<QString> OpinionDeliveryForm::take(DisputeRegister &matters, const Dispute &dispute)
{
    return told(matters.deliverOpinion(dispute.id, dayOf(m_on), m_how->text().trimmed()),
                tr("Noted that the opinion on %1 was delivered").arg(dispute.number));
}

} // namespace anhe
