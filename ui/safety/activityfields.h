#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/entryrows.h"

#include <QCoreApplication>

namespace anhe {

class DateEdit;
class NumberEdit;
class Picker;
class Section;
class StepForm;
class TextEdit;

/** Kind and further kind in one choice: "Meeting · Monthly meeting". */
class ActivityKindChoice : public ChoiceBox
{
    Q_OBJECT
public:
    explicit ActivityKindChoice(QWidget *parent = nullptr);

    std::pair<ActivityKind, ActivitySubkind> kind() const;
    void setKind(ActivityKind kind, ActivitySubkind subkind);
};

/** What was found: content, place, department. A finding stays the same one while its words change. */
class FindingRows : public EntryRows
{
    Q_OBJECT
public:
    explicit FindingRows(OfficeRegister &office, QWidget *parent = nullptr);

    QList<ActivityFinding> findings() const;
    void setFindings(const QList<ActivityFinding> &findings);

protected:
    RowCells makeCells() override;

private:
    OfficeRegister &m_office;
};

/** The fields of an activity in a form: what is typed in seconds first, the rest folded away. */
class ActivityFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::ActivityFields)
public:
    ActivityFields(Desk &desk, StepForm &form);

    void show(const Activity &activity);
    Activity activity() const;
    void openAll();

private:
    void addShort(StepForm &form);
    void addRest(StepForm &form);
    void fit();

    Desk &m_desk;
    StepForm &m_form;
    Activity m_shown;
    FieldProblems m_known; ///< what was warned of before
    ActivityKindChoice *m_kind;
    DateEdit *m_heldOn;
    QLineEdit *m_title;
    NumberEdit *m_headCount;
    NumberEdit *m_expected;
    QLineEdit *m_place;
    Picker *m_ledBy;
    Picker *m_department;
    FindingRows *m_findings;
    QLineEdit *m_participants;
    TextEdit *m_places;
    TextEdit *m_content;
    TextEdit *m_outcome;
    QLineEdit *m_scenario;
    Choice<DrillVerdict> *m_verdict;
    Picker *m_evaluator;
    TextEdit *m_evaluation;
    TextEdit *m_note;
    Section *m_rest = nullptr;
    ActivityKind m_fitted = ActivityKind::Meeting;
};

} // namespace anhe
