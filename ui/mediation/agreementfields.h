#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"

#include <QCoreApplication>

class QLineEdit;

namespace anhe {

class CompensationRows;
class DateEdit;
class InstalmentRows;
class MoneyEdit;
class StepForm;
class TextEdit;

/** The fields of an agreement in a form; what the register says of one is told when it is left. */
class AgreementFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::AgreementFields)
public:
    AgreementFields(Desk &desk, StepForm &form, const Referral &referral);

    void show(const Agreement &agreement);
    Agreement agreement() const;
    QList<Payment> plan() const;
    /** Lets the total follow the items until another one is typed. */
    void sumUp();
    /** Of an agreement all, of a judgment the payments alone, else nothing. */
    void fit(Outcome outcome);
    /** Without the plan, whose payments are kept apart. */
    void leavePlanOut() { m_withPlan = false; }

private:
    void addTexts(StepForm &form);
    void addAmounts(StepForm &form);
    void addRules(StepForm &form);

    Desk &m_desk;
    StepForm &m_form;
    Referral m_referral;
    Agreement m_shown;
    bool m_withPlan = true;
    bool m_active = true;
    DateEdit *m_signedOn;
    DateEdit *m_mediatorSignedOn;
    DateEdit *m_stampedOn;
    TextEdit *m_facts;
    Choice<Responsibility> *m_responsibility;
    QLineEdit *m_responsibilityText;
    TextEdit *m_content;
    CompensationRows *m_items;
    MoneyEdit *m_total;
    QLineEdit *m_capitals;
    QLineEdit *m_manner;
    Choice<PaymentManner> *m_payment;
    DateEdit *m_dueOn;
    InstalmentRows *m_plan;
    Money m_lastSum;
};

} // namespace anhe
