#pragma once

#include "core/desk/desk.h"
#include "ui/common/fieldrow.h"

class QLineEdit;

namespace anhe {

class ChoiceBox;
class DateEdit;
class DateTimeEdit;
class Picker;
class StepForm;
class SweepFindingRows;
class SweepTicks;
class TextEdit;

/** A field of a sheet or a grid cell under its own word. */
FieldRow *addSweepField(StepForm &form, const char *field, QWidget *edit, Needed needed = Needed::No);

/** A weekly sheet, a monthly return or an urgent report in a form. */
class SweepFields
{
public:
    SweepFields(Desk &desk, StepForm &form, const Sweep &shown);

    /** What stands in the fields, on top of what was shown. */
    Sweep sweep() const;
    /** Everything fine, and signed by who swept. */
    void makeZeroReport();
    SweepTicks *ticks() const { return m_ticks; }

private:
    void addWhat(StepForm &form);
    void addOutcome(StepForm &form);
    void addSigned(StepForm &form);
    void show();
    void fit(StepForm &form);
    bool isZero() const;
    QDate dayOfPeriod() const;
    FieldProblems problems() const;

    Desk &m_desk;
    Sweep m_shown;
    FieldProblems m_known; ///< what was warned of before
    int m_ticked = 0;      ///< lines with a finding
    Picker *m_cell = nullptr;
    DateEdit *m_week = nullptr;
    ChoiceBox *m_month = nullptr;
    DateEdit *m_heldOn = nullptr;
    Picker *m_heldBy = nullptr;
    SweepTicks *m_ticks = nullptr;
    SweepFindingRows *m_findings = nullptr;
    Picker *m_signedBy = nullptr;
    DateEdit *m_signedOn = nullptr;
    QLineEdit *m_reportedTo = nullptr;
    DateTimeEdit *m_reportedAt = nullptr;
    TextEdit *m_note = nullptr;
};

} // namespace anhe
