#include "ui/dispute/matterinsurancefields.h"

#include "ui/common/dateedit.h"
#include "ui/common/inlineform.h"
#include "ui/common/moneyedit.h"
#include "ui/common/plainwords.h"

#include <QLabel>

namespace anhe {

MatterInsuranceFields::MatterInsuranceFields(Desk &desk, InlineForm &form)
    : m_form(form)
    , m_desk(desk)
    , m_firstClaim(new DateEdit)
    , m_noReport(new QLineEdit)
    , m_accident(new Choice<AccidentCover>(Choice<AccidentCover>::None::Absent))
    , m_insurer(new QLineEdit)
    , m_product(new QLineEdit)
    , m_number(new QLineEdit)
    , m_result(new Choice<AccidentResult>(Choice<AccidentResult>::None::Absent))
    , m_paid(new MoneyEdit)
    , m_note(new QLineEdit)
{
    form.addLine({{form.add("first_claim_on", tr("First claimed on"), m_firstClaim), 6},
                  {form.add("no_report", tr("Not to be reported because"), m_noReport), 6}});
    form.addWords(tr("Accident insurance"), "label");
    form.addLine({{form.add("accident", tr("The patient is"), m_accident), 6},
                  {form.add("accident_product", tr("Product"), m_product), 6}});
    form.addLine({{form.add("accident_insurer", tr("Accident insurer"), m_insurer), 6},
                  {form.add("accident_number", tr("Number of the accident policy"), m_number), 6}});
    form.addLine({{form.add("accident_result", tr("Result of the claim"), m_result), 6},
                  {form.add("accident_paid", tr("Paid by the accident insurer"), m_paid), 6}});
    form.addLine({{form.add("accident_note", tr("Note on the accident insurance"), m_note), 12}});
    form.setRules([this] { return m_desk.insurance().problemsOf(insurance()); });
    QObject::connect(&form.form(), &Form::edited, &form, [this] { fit(); });
}

void MatterInsuranceFields::show(const MatterInsurance &insurance)
{
    m_shown = insurance;
    m_firstClaim->setDate(insurance.firstClaimOn.isValid() ? std::optional(insurance.firstClaimOn)
                                                           : std::nullopt);
    const QDate proposed = m_desk.insurance().proposedFirstClaimOf(insurance.dispute);
    m_form.form()
        .row(QStringLiteral("first_claim_on"))
        ->setHint(proposed.isValid() ? tr("Proposed from the matter: %1").arg(isoDay(proposed))
                                     : tr("When the patient side first asked for money"));
    m_noReport->setText(insurance.noReport);
    m_accident->setValue(insurance.accident);
    m_insurer->setText(insurance.accidentInsurer);
    m_product->setText(insurance.accidentProduct);
    m_number->setText(insurance.accidentNumber);
    m_result->setValue(insurance.accidentResult);
    m_paid->setAmount(insurance.accidentPaid);
    m_note->setText(insurance.accidentNote);
    fit();
}

MatterInsurance MatterInsuranceFields::insurance() const
{
    MatterInsurance insurance = m_shown;
    insurance.firstClaimOn = m_firstClaim->date().value_or(QDate());
    insurance.noReport = m_noReport->text().trimmed();
    insurance.accident = m_accident->value().value_or(AccidentCover::Unknown);
    insurance.accidentInsurer = m_insurer->text().trimmed();
    insurance.accidentProduct = m_product->text().trimmed();
    insurance.accidentNumber = m_number->text().trimmed();
    insurance.accidentResult = m_result->value().value_or(AccidentResult::None);
    insurance.accidentPaid = m_paid->amount();
    insurance.accidentNote = m_note->text().trimmed();
    return insurance;
}

void MatterInsuranceFields::fit()
{
    const MatterInsurance typed = insurance();
    const bool insured = typed.accident == AccidentCover::Insured;
    const bool anything = !typed.accidentInsurer.isEmpty() || !typed.accidentProduct.isEmpty() ||
                          !typed.accidentNumber.isEmpty() || typed.accidentPaid ||
                          typed.accidentResult != AccidentResult::None;
    for (const char *field : {"accident_product", "accident_insurer", "accident_number", "accident_result"})
        m_form.form().row(QString::fromLatin1(field))->setVisible(insured || anything);
    m_form.form()
        .row(QStringLiteral("accident_paid"))
        ->setVisible(typed.accidentResult == AccidentResult::Paid || typed.accidentPaid.has_value());
}

} // namespace anhe
