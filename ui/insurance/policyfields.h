#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"

#include <QCoreApplication>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace anhe {

class DateEdit;
class MoneyEdit;
class PercentEdit;
class PhoneEdit;
class Picker;
class PickSeveral;
class StepForm;
class TextEdit;

/** The fields of a policy in a form. */
class PolicyFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::PolicyFields)
public:
    PolicyFields(Desk &desk, StepForm &form);

    void show(const Policy &policy);
    Policy policy() const;
    /** A year from the first day where no last day was typed; what the percentage for mental damage comes to.
     */
    void fit();

private:
    void addTerms(StepForm &form);
    void addInsured(StepForm &form);
    void addMoney(StepForm &form);
    void addFurther(StepForm &form);
    void proposeEnd();

    Desk &m_desk;
    StepForm &m_form;
    Policy m_shown;
    FieldProblems m_known; ///< what was warned of before
    Picker *m_insurer;
    QLineEdit *m_number;
    DateEdit *m_first;
    DateEdit *m_last;
    DateEdit *m_retroactive;
    DateEdit *m_reporting;
    PickSeveral *m_institutions;
    MoneyEdit *m_perPerson;
    MoneyEdit *m_perEvent;
    MoneyEdit *m_aggregate;
    QCheckBox *m_aggregateEach;
    MoneyEdit *m_deductible;
    PercentEdit *m_deductiblePercent;
    QSpinBox *m_hours;
    MoneyEdit *m_mental;
    PercentEdit *m_mentalPercent;
    Choice<LimitBasis> *m_mentalOf;
    MoneyEdit *m_legal;
    MoneyEdit *m_premium;
    PhoneEdit *m_phone;
    QLineEdit *m_broker;
    QLineEdit *m_scheme;
    Picker *m_renewalOf;
    TextEdit *m_riders;
    TextEdit *m_note;
};

} // namespace anhe
