#include "ui/risk/assessmentdetail.h"

#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainwords.h"
#include "ui/common/recordfiles.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"
#include "ui/forms/riskformwindow.h"
#include "ui/risk/assessmentsteps.h"
#include "ui/risk/assessmentwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace anhe {

bool AssessmentOverview::read(qint64 id)
{
    m_decision = desk().assessments().find({id}).value_or(StabilityAssessment());
    return bool(m_decision.id);
}

void AssessmentOverview::fill(QVBoxLayout *into)
{
    const StabilityAssessment &d = m_decision;
    if (d.voided)
        into->addWidget(words(tr("Voided: %1").arg(d.voidedBecause), "warning"));
    into->addWidget(words(d.matter, "label"));
    if (!d.summary.isEmpty())
        into->addWidget(words(d.summary));
    QGridLayout *grid = factGrid();
    addFact(grid, assessmentFieldWord("owner"), dotted({d.owner, d.ownerPerson}));
    addFact(grid, assessmentFieldWord("planned_on"), isoDay(d.plannedOn));
    addFact(grid, assessmentFieldWord("entered_on"), isoDay(d.enteredOn));
    addFact(grid, assessmentFieldWord("assessed_on"), dotted({isoDay(d.assessedOn), d.assessors}));
    into->addLayout(grid);
    if (d.isAssessed()) {
        addCriteria(into);
        addOpinions(into);
        addConclusion(into);
    } else {
        into->addWidget(
            words(tr("Not assessed yet. A major decision is taken after its assessment: criteria, "
                     "opinions, level and conclusion."),
                  "muted"));
    }
    into->addStretch();
}

void AssessmentOverview::addCriteria(QVBoxLayout *into)
{
    into->addWidget(
        heading(tr("Criteria: %1 of %2 points").arg(m_decision.score()).arg(m_decision.points())));
    QGridLayout *grid = factGrid();
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(2, 1);
    for (const StabilityCriterion &criterion : m_decision.criteria) {
        const int row = grid->rowCount();
        grid->addWidget(words(criterion.name, "muted"), row, 0, Qt::AlignTop);
        grid->addWidget(
            words(QStringLiteral("%1 / %2").arg(criterion.score.value_or(0)).arg(criterion.points)), row, 1,
            Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(words(criterion.grounds), row, 2);
    }
    into->addLayout(grid);
}

void AssessmentOverview::addOpinions(QVBoxLayout *into)
{
    into->addWidget(heading(assessmentFieldWord("opinions")));
    for (const StabilityOpinion &opinion : m_decision.opinions) {
        const QString persons = opinion.persons > 0 ? tr("%1 persons").arg(opinion.persons) : QString();
        into->addWidget(words(dotted({word(opinion.way), isoDay(opinion.on), persons}), "muted"));
        into->addWidget(words(opinion.content));
    }
}

void AssessmentOverview::addConclusion(QVBoxLayout *into)
{
    QGridLayout *grid = factGrid();
    addFact(grid, assessmentFieldWord("level"), word(m_decision.level));
    addFact(grid, assessmentFieldWord("conclusion"), word(m_decision.conclusion));
    addFact(grid, assessmentFieldWord("measures"), m_decision.measures);
    into->addLayout(grid);
    into->addWidget(heading(assessmentFieldWord("follow_ups")));
    if (m_decision.followUps.isEmpty())
        into->addWidget(words(tr("Nothing was followed up yet."), "muted"));
    for (const StabilityFollowUp &followUp : m_decision.followUps) {
        into->addWidget(words(dotted({isoDay(followUp.on), followUp.by}), "muted"));
        into->addWidget(words(followUp.content));
    }
}

FileKeeping AssessmentFiles::keeping()
{
    StabilityRegister &assessments = desk().assessments();
    const RiskRegister &risks = desk().risks();
    return {[this, &assessments] { return assessments.find({record()})->number; },
            [this, &assessments] { return assessments.attachments({record()}); },
            [this, &assessments](const QString &path) { return assessments.attach({record()}, path); },
            [&assessments](const Attachment &file, const QString &reason) {
                return assessments.detach(file, reason);
            },
            [&risks](AttachmentId id, const QString &path) { return risks.extract(id, path); }};
}

QString AssessmentHistory::changeWords(const HistoryEntry &entry) const
{
    return assessmentChangeWords(entry);
}

AssessmentDetail::AssessmentDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, QStringLiteral("assessment"),
                   new EmptyState(QStringLiteral("risk"), tr("No decision chosen"),
                                  tr("Choose a decision in the list to see how it was assessed and what "
                                     "became of it."),
                                  {}),
                   parent)
    , m_conclusion(new Chip)
    , m_level(new Chip)
{
    addToHead(m_conclusion);
    addToHead(m_level);
    addPane(new AssessmentOverview(desk), tr("Overview"));
    addPane(new AssessmentFiles(desk, tr("No files yet: the plan, minutes of hearings and the assessment "
                                         "report are kept here.")),
            tr("Files"));
    addPane(new AssessmentHistory(desk), tr("History"));
    addSteps();
}

void AssessmentDetail::addSteps()
{
    const auto offered = [this](const char *key) {
        return [this, key] { return AssessmentSteps::mayTake(m_decision, QLatin1String(key)); };
    };
    addStep(tr("Assess…"), QStringLiteral("check"), QStringLiteral("assess"), offered("assess"));
    addStep(tr("Follow-up…"), QStringLiteral("eye"), QStringLiteral("follow_up"), offered("follow_up"));
    addStep(tr("Amend…"), QStringLiteral("open"), QStringLiteral("amend"), offered("amend"));
    addMoreButton();
    addMore(
        tr("Print the assessment…"), false, [] { return true; }, [this] { print(); });
    addMore(
        tr("Void the number…"), true, [this] { return !m_decision.voided; }, [this] { voidAsked(); });
}

bool AssessmentDetail::read(qint64 id)
{
    m_decision = desk().assessments().find({id}).value_or(StabilityAssessment());
    return bool(m_decision.id);
}

void AssessmentDetail::showHead()
{
    number()->setText(m_decision.number);
    m_conclusion->setChip(conclusionChip(m_decision.isAssessed(), m_decision.conclusion, m_decision.voided,
                                         m_decision.plannedOn, desk().clock().today()));
    m_level->setChip(m_decision.level == StabilityLevel::None ? ChipText() : stabilityChip(m_decision.level));
}

StepForm *AssessmentDetail::madeStep(const QString &key)
{
    return AssessmentSteps::make(desk(), m_decision, key);
}

void AssessmentDetail::startNew()
{
    StepForm *form = AssessmentSteps::enter(desk(), [this](StabilityAssessmentId id) {
        unfinished().drop(place()->place());
        Q_EMIT entered(id.value);
    });
    beginAt(form, QStringLiteral("assessment:0"));
}

void AssessmentDetail::print()
{
    if (!m_decision.id)
        return;
    RiskFormChoice choice;
    choice.assessment = m_decision.id;
    RiskFormWindow *paper = showRiskForm(desk(), QStringLiteral("stability_assessment"), choice, this);
    connect(paper, &RiskFormWindow::fieldRequested, this, [this](const MissingField &field) {
        const bool head = field.field == QLatin1String("matter") || field.field == QLatin1String("owner");
        window()->raise();
        window()->activateWindow();
        startStep(head || m_decision.isAssessed() ? QStringLiteral("amend") : QStringLiteral("assess"));
    });
}

void AssessmentDetail::voidAsked()
{
    const QString number = m_decision.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided. Please give the reason.").arg(number), tr("Void"));
    if (reason)
        report(desk().assessments().voidNumber(m_decision.id, *reason), tr("%1 is voided").arg(number));
}

} // namespace anhe
