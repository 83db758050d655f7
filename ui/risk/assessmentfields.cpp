#include "ui/risk/assessmentfields.h"

#include "ui/common/dateedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/risk/assessmentrows.h"
#include "ui/risk/assessmentwords.h"

#include <QLabel>

namespace anhe {

namespace {

FieldRow *addDecisionField(StepForm &form, const char *field, QWidget *control, Needed needed = Needed::No)
{
    return form.add(field, assessmentFieldWord(QString::fromLatin1(field)), control, needed);
}

} // namespace

void AssessmentFields::addDecision()
{
    m_matter = new QLineEdit;
    m_summary = new TextEdit(2, 8);
    m_owner = new Picker;
    m_owner->setFreeText(true);
    m_owner->setItems(departmentItems(m_desk.office()));
    m_ownerPerson = staffPicker(m_desk.office());
    m_enteredOn = new DateEdit;
    m_plannedOn = new DateEdit;
    m_plannedOn->setFuture(true);
    m_form.addLine({{addDecisionField(m_form, "matter", m_matter, Needed::Yes), 12}});
    m_form.addLine({{addDecisionField(m_form, "summary", m_summary), 12}});
    m_form.addLine({{addDecisionField(m_form, "owner", m_owner, Needed::Yes), 6},
                    {addDecisionField(m_form, "owner_person", m_ownerPerson), 6}});
    m_form.addLine({{addDecisionField(m_form, "planned_on", m_plannedOn), 6},
                    {addDecisionField(m_form, "entered_on", m_enteredOn, Needed::Yes), 6}});
    m_form.form()
        .row(QStringLiteral("planned_on"))
        ->setHint(tr("It stands in the day's list from a week before, until it is assessed"));
}

void AssessmentFields::addAssessment()
{
    m_assessedOn = new DateEdit;
    m_assessors = new QLineEdit;
    m_criteria = new CriterionRows;
    m_opinions = new OpinionRows;
    m_level = new Choice<StabilityLevel>(Choice<StabilityLevel>::None::Absent);
    m_conclusion = new Choice<StabilityConclusion>(Choice<StabilityConclusion>::None::Absent);
    m_measures = new TextEdit(2, 8);
    m_form.addLine({{addDecisionField(m_form, "assessed_on", m_assessedOn, Needed::Yes), 5},
                    {addDecisionField(m_form, "assessors", m_assessors, Needed::Yes), 7}});
    m_form.addLine({{addDecisionField(m_form, "criteria", m_criteria, Needed::Yes), 12}});
    m_proposed = m_form.addWords(QString());
    m_form.addLine({{addDecisionField(m_form, "opinions", m_opinions, Needed::Yes), 12}});
    m_form.addLine({{addDecisionField(m_form, "level", m_level, Needed::Yes), 6},
                    {addDecisionField(m_form, "conclusion", m_conclusion, Needed::Yes), 6}});
    m_form.addLine({{addDecisionField(m_form, "measures", m_measures), 12}});
}

void AssessmentFields::addFollowUps()
{
    m_followUps = new FollowUpRows;
    m_form.addLine({{addDecisionField(m_form, "follow_ups", m_followUps), 12}});
}

void AssessmentFields::finish()
{
    const auto problems = [this] { return m_desk.assessments().problemsOf(decision()); };
    m_form.setRules(problems);
    m_form.onLook([this, problems] { return withoutKnown(problems(), m_known); });
    m_form.onFit([this] { showProposed(); });
}

void AssessmentFields::showProposed()
{
    if (!m_proposed)
        return;
    const StabilityLevel proposed = m_desk.assessments().scheme().proposedLevel(m_criteria->criteria());
    m_proposed->setText(proposed == StabilityLevel::None
                            ? tr("Once every criterion is scored, the scores propose a level.")
                            : tr("The scores propose: %1. The assessors judge.").arg(word(proposed)));
}

void AssessmentFields::show(const StabilityAssessment &decision)
{
    m_shown = decision;
    m_known = decision.id ? m_desk.assessments().problemsOf(decision) : FieldProblems();
    if (m_matter) {
        m_matter->setText(decision.matter);
        m_summary->setText(decision.summary);
        m_owner->setText(decision.owner);
        m_ownerPerson->setText(decision.ownerPerson);
        m_enteredOn->setDay(decision.enteredOn);
        m_plannedOn->setDay(decision.plannedOn);
    }
    if (m_assessedOn) {
        m_assessedOn->setDay(decision.assessedOn);
        m_assessors->setText(decision.assessors);
        m_criteria->setCriteria(decision.criteria);
        m_opinions->setOpinions(decision.opinions);
        m_level->setValue(decision.level);
        m_conclusion->setValue(decision.conclusion);
        m_measures->setText(decision.measures);
    }
    if (m_followUps)
        m_followUps->setFollowUps(decision.followUps);
}

StabilityAssessment AssessmentFields::decision() const
{
    StabilityAssessment decision = m_shown;
    if (m_matter) {
        decision.matter = m_matter->text().trimmed();
        decision.summary = m_summary->text().trimmed();
        decision.owner = m_owner->text().trimmed();
        decision.ownerPerson = m_ownerPerson->text().trimmed();
        decision.enteredOn = m_enteredOn->day();
        decision.plannedOn = m_plannedOn->day();
    }
    if (m_assessedOn) {
        decision.assessedOn = m_assessedOn->day();
        decision.assessors = m_assessors->text().trimmed();
        decision.criteria = m_criteria->criteria();
        decision.opinions = m_opinions->opinions();
        decision.level = m_level->value().value_or(StabilityLevel::None);
        decision.conclusion = m_conclusion->value().value_or(StabilityConclusion::None);
        decision.measures = m_measures->text().trimmed();
    }
    if (m_followUps)
        decision.followUps = m_followUps->followUps();
    return decision;
}

} // namespace anhe
