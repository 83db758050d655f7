#pragma once

#include "core/desk/desk.h"
#include "ui/common/choice.h"

#include <QCoreApplication>

class QLabel;
class QLineEdit;

namespace anhe {

class CriterionRows;
class DateEdit;
class FollowUpRows;
class OpinionRows;
class Picker;
class StepForm;
class TextEdit;

/** The parts of a decision's forms; those not added keep what the decision has. */
class AssessmentFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::AssessmentFields)
public:
    AssessmentFields(Desk &desk, StepForm &form) : m_desk(desk), m_form(form) {}

    void addDecision();
    void addAssessment();
    void addFollowUps();
    /** After the parts: rules, and the level that the scores propose. */
    void finish();

    void show(const StabilityAssessment &decision);
    /** What stands in the fields, on top of what was shown. */
    StabilityAssessment decision() const;

private:
    void showProposed();

    Desk &m_desk;
    StepForm &m_form;
    StabilityAssessment m_shown;
    FieldProblems m_known;

    QLineEdit *m_matter = nullptr;
    TextEdit *m_summary = nullptr;
    Picker *m_owner = nullptr;
    Picker *m_ownerPerson = nullptr;
    DateEdit *m_enteredOn = nullptr;
    DateEdit *m_plannedOn = nullptr;

    DateEdit *m_assessedOn = nullptr;
    QLineEdit *m_assessors = nullptr;
    CriterionRows *m_criteria = nullptr;
    OpinionRows *m_opinions = nullptr;
    QLabel *m_proposed = nullptr;
    Choice<StabilityLevel> *m_level = nullptr;
    Choice<StabilityConclusion> *m_conclusion = nullptr;
    TextEdit *m_measures = nullptr;

    FollowUpRows *m_followUps = nullptr;
};

} // namespace anhe
