#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"

#include <QCoreApplication>

class QLineEdit;

namespace anhe {

class DateEdit;
class FieldRow;
class MatterPicker;
class MoneyEdit;
class NameList;
class StepForm;
class TextEdit;

/** The fields of a referral in a form; what the register says of one is told when it is left. */
class ReferralFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::ReferralFields)
public:
    enum class Purpose { Draft, Amend };

    ReferralFields(Desk &desk, StepForm &form, Purpose purpose);

    void show(const Referral &referral);
    /** What stands in the fields, on top of what was shown. */
    Referral referral() const;
    /** Asks the ledger for body and claim of a route where nothing was typed. */
    void propose();
    void fit();
    DisputeId matter() const;

private:
    void addDays(StepForm &form);

    Desk &m_desk;
    StepForm &m_form;
    Purpose m_purpose;
    Referral m_shown;
    MatterPicker *m_matter;
    Choice<Route> *m_route;
    QLineEdit *m_body;
    DateEdit *m_draftedOn;
    MoneyEdit *m_claimed;
    TextEdit *m_issues;
    TextEdit *m_claim;
    QLineEdit *m_place;
    NameList *m_patientSide;
    NameList *m_hospitalSide;
    NameList *m_mediators;
    QLineEdit *m_caseNumber;
    TextEdit *m_note;
    struct StepDay
    {
        DateEdit *edit;
        FieldRow *row;
        QDate Referral::*day;
    };
    QList<StepDay> m_days;
    QString m_proposedBody;
    std::optional<Money> m_proposedClaim;
};

} // namespace anhe
