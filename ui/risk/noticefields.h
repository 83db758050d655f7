#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/fieldrow.h"

#include <QHash>

namespace anhe {

class DateEdit;
class MatterPicker;
class Picker;
class StepForm;

/** A field of a notice under its own word. */
FieldRow *addNoticeField(StepForm &form, const char *field, QWidget *edit, Needed needed = Needed::No);

/** What a supervision notice says, in a form. A new one asks what it is about, unless that is known. */
class NoticeFields
{
public:
    NoticeFields(Desk &desk, StepForm &form, const SupervisionNotice &shown);

    /** What stands in the fields, on top of what was shown. */
    SupervisionNotice notice() const;
    FieldProblems problems() const;

private:
    void addTarget(StepForm &form);
    void addHead(StepForm &form);
    void addBody(StepForm &form);
    void show(const SupervisionNotice &notice);
    NoticeTarget target() const;
    /** Fills in what the ledger knows of the thing that was just chosen. */
    void propose();
    void proposeLimit();
    void fit(StepForm &form);
    QWidget *kept(const char *field, QWidget *edit);
    QString fieldOfTarget() const;

    Desk &m_desk;
    SupervisionNotice m_shown;
    FieldProblems m_known; ///< what was warned of before
    QHash<QString, QWidget *> m_edits;
    Choice<NoticeSubject> *m_subject = nullptr;
    Picker *m_risk = nullptr;
    MatterPicker *m_matter = nullptr;
    Picker *m_cell = nullptr;
    DateEdit *m_week = nullptr;
    Choice<NoticeStep> *m_step = nullptr;
    Choice<NoticeUrgency> *m_urgency = nullptr;
    NoticeTarget m_proposed;
};

} // namespace anhe
