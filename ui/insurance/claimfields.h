#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"

#include <QCoreApplication>
#include <QHash>

namespace anhe {

class ClaimPaperRows;
class DateTimeEdit;
class MatterPicker;
class Picker;
class PrepaymentRows;
class StepForm;

/** Some fields of a claim in a form; those not asked for keep what the claim has. */
class ClaimFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::ClaimFields)
public:
    /** names: the fields, two on a line; those that must be filled end with a star. */
    ClaimFields(Desk &desk, StepForm &form, const QStringList &names);

    void show(const Claim &claim);
    /** What stands in the fields, on top of what was shown. */
    Claim claim() const;

    MatterPicker *matter() const { return m_matter; }
    Picker *policy() const { return m_policy; }

private:
    QWidget *made(const QString &name);
    QWidget *madeSpecial(const QString &name);
    void showSpecial(const Claim &claim);
    void takeSpecial(Claim &claim) const;

    Desk &m_desk;
    Claim m_shown;
    FieldProblems m_known; ///< what was warned of before
    QHash<QString, QWidget *> m_edits;
    MatterPicker *m_matter = nullptr;
    Picker *m_policy = nullptr;
    Picker *m_institution = nullptr;
    DateTimeEdit *m_reportedAt = nullptr;
    Choice<PaidTo> *m_paidTo = nullptr;
    PrepaymentRows *m_prepayments = nullptr;
    ClaimPaperRows *m_papers = nullptr;
};

} // namespace anhe
