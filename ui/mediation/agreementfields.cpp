#include "ui/mediation/agreementfields.h"

#include "ui/common/dateedit.h"
#include "ui/common/moneyedit.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/mediation/referralwords.h"
#include "ui/mediation/settlementrows.h"

namespace anhe {

namespace {

const char *const agreementNames[] = {"signed_on",      "mediator_signed_on",
                                      "stamped_on",     "facts",
                                      "responsibility", "responsibility_text",
                                      "content",        "items",
                                      "total",          "capitals",
                                      "manner",         "payment",
                                      "due_on",         "payments"};

std::optional<QDate> shown(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

AgreementFields::AgreementFields(Desk &desk, StepForm &form, const Referral &referral)
    : m_desk(desk)
    , m_form(form)
    , m_referral(referral)
    , m_signedOn(new DateEdit)
    , m_mediatorSignedOn(new DateEdit)
    , m_stampedOn(new DateEdit)
    , m_facts(new TextEdit(3, 10))
    , m_responsibility(new Choice<Responsibility>(Choice<Responsibility>::None::Absent))
    , m_responsibilityText(new QLineEdit)
    , m_content(new TextEdit(3, 12))
    , m_items(new CompensationRows)
    , m_total(new MoneyEdit)
    , m_capitals(new QLineEdit)
    , m_manner(new QLineEdit)
    , m_payment(new Choice<PaymentManner>(Choice<PaymentManner>::None::Absent))
    , m_dueOn(new DateEdit)
    , m_plan(new InstalmentRows)
{
    m_dueOn->setFuture(true);
    m_capitals->setPlaceholderText(tr("leave empty to take it as reckoned"));
    m_manner->setPlaceholderText(tr("e.g. bank transfer to the patient's account"));
    const auto day = [&form](const char *name, QWidget *control) {
        return std::pair(form.add(name, referralFieldWord(QString::fromLatin1(name)), control), 4);
    };
    form.addLine({day("signed_on", m_signedOn), day("mediator_signed_on", m_mediatorSignedOn),
                  day("stamped_on", m_stampedOn)});
    addTexts(form);
    addAmounts(form);
    addRules(form);
}

void AgreementFields::addTexts(StepForm &form)
{
    const auto field = [&form](const char *name, QWidget *control, Needed needed = Needed::No) {
        return form.add(name, referralFieldWord(QString::fromLatin1(name)), control, needed);
    };
    form.addLine({{field("facts", m_facts), 12}});
    form.addLine({{field("responsibility", m_responsibility), 4},
                  {field("responsibility_text", m_responsibilityText), 8}});
    form.addLine({{field("content", m_content), 12}});
}

void AgreementFields::addAmounts(StepForm &form)
{
    const auto field = [&form](const char *name, QWidget *control) {
        return form.add(name, referralFieldWord(QString::fromLatin1(name)), control);
    };
    form.addLine({{field("items", m_items), 12}});
    form.addLine({{field("total", m_total), 5}, {field("capitals", m_capitals), 7}});
    form.addLine({{field("manner", m_manner), 12}});
    form.addLine({{field("payment", m_payment), 6}, {form.add("due_on", tr("To be paid by"), m_dueOn), 6}});
    form.addLine({{form.add("payments", tr("Instalments"), m_plan), 12}});
}

void AgreementFields::addRules(StepForm &form)
{
    for (const char *name : agreementNames) {
        const QString field = QString::fromLatin1(name);
        form.form().row(field)->setRule([this, field]() -> std::optional<FieldProblem> {
            if (!m_active || m_form.form().row(field)->isHidden())
                return {};
            for (const FieldProblem &problem : m_desk.mediation().problemsOf(agreement(), plan())) {
                if (problem.field == field)
                    return problem;
            }
            return {};
        });
    }
}

void AgreementFields::show(const Agreement &agreement)
{
    m_shown = agreement;
    m_signedOn->setDate(shown(agreement.signedOn));
    m_mediatorSignedOn->setDate(shown(agreement.mediatorSignedOn));
    m_stampedOn->setDate(shown(agreement.stampedOn));
    m_facts->setText(agreement.facts);
    m_responsibility->setValue(agreement.responsibility);
    m_responsibilityText->setText(agreement.responsibilityText);
    m_content->setText(agreement.content);
    m_items->setItems(agreement.items);
    m_total->setAmount(agreement.total.fen > 0 ? std::optional(agreement.total) : std::nullopt);
    m_capitals->setText(agreement.capitals == moneyCapitals(agreement.total) ? QString()
                                                                             : agreement.capitals);
    m_manner->setText(agreement.manner);
    m_payment->setValue(agreement.payment);
    m_dueOn->setDate(shown(agreement.dueOn));
    m_lastSum = m_items->sum();
}

Agreement AgreementFields::agreement() const
{
    Agreement agreement = m_shown;
    agreement.referral = m_referral.id;
    agreement.signedOn = m_signedOn->date().value_or(QDate());
    agreement.mediatorSignedOn = m_mediatorSignedOn->date().value_or(QDate());
    agreement.stampedOn = m_stampedOn->date().value_or(QDate());
    agreement.facts = m_facts->text().trimmed();
    agreement.responsibility = m_responsibility->value().value_or(Responsibility::Unknown);
    agreement.responsibilityText = m_responsibilityText->text().trimmed();
    agreement.content = m_content->text().trimmed();
    agreement.items = m_items->items();
    agreement.total = m_total->amount().value_or(Money());
    agreement.capitals = m_capitals->text().trimmed();
    agreement.manner = m_manner->text().trimmed();
    agreement.payment = m_payment->value().value_or(PaymentManner::Lump);
    agreement.dueOn = m_dueOn->date().value_or(QDate());
    return agreement;
}

QList<Payment> AgreementFields::plan() const
{
    if (!m_withPlan)
        return m_desk.mediation().payments(m_referral.id);
    const bool lump = m_active && m_payment->value() != PaymentManner::Instalments;
    return lump ? QList<Payment>() : m_plan->payments();
}

void AgreementFields::sumUp()
{
    const Money sum = m_items->sum();
    if (sum == m_lastSum)
        return;
    const std::optional<Money> total = m_total->amount();
    if (m_total->isBlank() || total == m_lastSum)
        m_total->setAmount(sum.fen > 0 ? std::optional(sum) : std::nullopt);
    m_lastSum = sum;
}

void AgreementFields::fit(Outcome outcome)
{
    const bool agreed = outcome == Outcome::Agreement;
    m_active = agreed;
    Form &form = m_form.form();
    for (const char *name : agreementNames)
        form.row(QString::fromLatin1(name))->setVisible(agreed);
    for (const char *name : {"mediator_signed_on", "stamped_on"})
        form.row(QString::fromLatin1(name))->setVisible(agreed && m_referral.isMediation());
    for (const char *name : {"signed_on", "content"})
        form.row(QString::fromLatin1(name))->setNeeded(agreed ? Needed::Yes : Needed::No);
    const bool parts = m_payment->value() == PaymentManner::Instalments;
    form.row(QStringLiteral("payments"))
        ->setVisible(m_withPlan && (outcome == Outcome::Judgment || (agreed && parts)));
    form.row(QStringLiteral("payments"))
        ->setLabel(outcome == Outcome::Judgment ? tr("What the judgment orders to be paid")
                                                : tr("Instalments"));
    form.row(QStringLiteral("due_on"))->setVisible(agreed && !parts);
}

} // namespace anhe
