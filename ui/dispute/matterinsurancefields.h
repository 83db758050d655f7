#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"

#include <QCoreApplication>

class QLineEdit;

namespace anhe {

class DateEdit;
class InlineForm;
class MoneyEdit;

/** What insurance has to know of a matter: the first claim, why nothing is reported, the accident insurance.
 */
class MatterInsuranceFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::MatterInsuranceFields)
public:
    MatterInsuranceFields(Desk &desk, InlineForm &form);

    void show(const MatterInsurance &insurance);
    MatterInsurance insurance() const;
    /** Of the accident insurance only what belongs to the answer is asked. */
    void fit();

private:
    InlineForm &m_form;
    Desk &m_desk;
    MatterInsurance m_shown;
    DateEdit *m_firstClaim;
    QLineEdit *m_noReport;
    Choice<AccidentCover> *m_accident;
    QLineEdit *m_insurer;
    QLineEdit *m_product;
    QLineEdit *m_number;
    Choice<AccidentResult> *m_result;
    MoneyEdit *m_paid;
    QLineEdit *m_note;
};

} // namespace anhe
