#include "ui/dispute/disputeform.h"

#include "core/base/idnumber.h"
#include "core/dispute/disputerules.h"
#include "ui/common/formstate.h"
#include "ui/common/officeitems.h"
#include "ui/common/section.h"
#include "ui/dispute/problemrows.h"

#include <QScrollArea>

namespace anhe {

#define MEMBER(path)                                                                                         \
    [](auto &d) -> auto &                                                                                    \
    {                                                                                                        \
        return d.path;                                                                                       \
    }

DisputeForm::DisputeForm(Desk &desk, QWidget *parent)
    : QWidget(parent), m_fields(desk), m_layout(new QVBoxLayout(this)), m_problems(nullptr)
{
    m_layout->setContentsMargins(Theme::px(20), Theme::px(8), Theme::px(20), Theme::px(20));
    m_layout->setSpacing(Theme::px(12));
    buildIntake();
    buildPeople();
    buildVisit();
    buildProblems();
    buildDemands();
    buildGrading();
    buildHandling();
    buildPetition();
    buildClosing();
    m_layout->addStretch();
    connectIdNumbers();
    m_fields.setWhole([this] { return dispute(); });
    connect(&m_fields.form(), &Form::edited, this, &DisputeForm::edited);
    connect(m_problems, &ProblemRows::edited, this, &DisputeForm::edited);
    connect(m_fields.form().row(QStringLiteral("kind")), &FieldRow::edited, this, &DisputeForm::fitKind);
}

Section *DisputeForm::addSection(const QString &title, QGridLayout *grid, bool open)
{
    auto *content = new QWidget;
    grid->setContentsMargins(Theme::px(4), 0, Theme::px(4), 0);
    content->setLayout(grid);
    auto *section = new Section(title, content, open);
    m_layout->addWidget(section);
    return section;
}

void DisputeForm::buildIntake()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.choice<MatterKind>("kind", MEMBER(kind)), 3},
                     {m_fields.choice<Channel>("channel", MEMBER(channel)), 3},
                     {m_fields.received(), 4},
                     {m_fields.headCount(), 2}});
    placeLine(grid, {{m_fields.line("received_by", MEMBER(receivedBy)), 3},
                     {m_fields.line("external_number", MEMBER(externalNumber)), 3},
                     {m_fields.line("subject", MEMBER(subject)), 6}});
    addSection(tr("Intake"), grid);
}

void DisputeForm::buildPeople()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.line("complainant_name", MEMBER(complainant.name)), 3},
                     {m_fields.check("anonymous", MEMBER(anonymous)), 2},
                     {m_fields.choice<Relation>("relation", MEMBER(relation)), 3},
                     {m_fields.phone("complainant_phone", MEMBER(complainant.phone)), 4}});
    placeLine(grid, {{m_fields.idNumber("complainant_id_number", MEMBER(complainant.idNumber)), 4},
                     {m_fields.choice<Sex>("complainant_sex", MEMBER(complainant.sex)), 2},
                     {m_fields.line("complainant_ethnic_group", MEMBER(complainant.ethnicGroup)), 2},
                     {m_fields.line("complainant_occupation", MEMBER(complainant.occupation)), 4}});
    placeLine(grid, {{m_fields.line("complainant_address", MEMBER(complainant.address)), 12}});
    placeLine(grid, {{m_fields.line("patient_name", MEMBER(patient.name)), 3},
                     {m_fields.idNumber("patient_id_number", MEMBER(patient.idNumber)), 4},
                     {m_fields.choice<Sex>("patient_sex", MEMBER(patient.sex)), 2},
                     {m_fields.day("patient_born_on", MEMBER(patientBornOn)), 2},
                     {m_fields.age(), 1}});
    placeLine(grid, {{m_fields.phone("patient_phone", MEMBER(patient.phone)), 3},
                     {m_fields.line("patient_ethnic_group", MEMBER(patient.ethnicGroup)), 2},
                     {m_fields.line("patient_occupation", MEMBER(patient.occupation)), 2},
                     {m_fields.line("patient_address", MEMBER(patient.address)), 5}});
    addSection(tr("Complainant and patient"), grid);
}

void DisputeForm::buildVisit()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.choice<Care>("care", MEMBER(care)), 3},
                     {m_fields.line("patient_number", MEMBER(patientNumber)), 3},
                     {m_fields.day("admitted_on", MEMBER(admittedOn)), 3},
                     {m_fields.day("discharged_on", MEMBER(dischargedOn)), 3}});
    placeLine(grid, {{m_fields.day("happened_on", MEMBER(happenedOn)), 3},
                     {m_fields.moment("died_at", MEMBER(diedAt)), 4}});
    addSection(tr("Course of care"), grid);
}

void DisputeForm::buildProblems()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.lines("narrative", MEMBER(narrative), 5, 14, Needed::Yes), 12}});
    m_problems = new ProblemRows(m_fields.desk().office(), m_fields.form());
    grid->addWidget(m_problems, 1, 0, 1, 12);
    m_fields.bind([this](const Dispute &d) { m_problems->setProblems(d.problems); },
                  [this](Dispute &d) { d.problems = m_problems->problems(); });
    addSection(tr("What happened, and the problems in it"), grid);
}

void DisputeForm::buildDemands()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.demands(), 12}});
    placeLine(grid, {{m_fields.lines("demand_text", MEMBER(demandText), 2, 6), 8},
                     {m_fields.amount("claimed", MEMBER(claimed)), 4}});
    addSection(tr("Demands"), grid);
}

void DisputeForm::buildGrading()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.severity(), 3},
                     {m_fields.choice<AccidentGrade>("accident_grade", MEMBER(accidentGrade)), 3},
                     {m_fields.choice<AdverseEvent>("adverse_event", MEMBER(adverseEvent)), 3},
                     {m_fields.choice<Responsibility>("responsibility", MEMBER(responsibility)), 3}});
    placeLine(grid, {{m_fields.check("major", MEMBER(major)), 3},
                     {m_fields.moment("major_known_at", MEMBER(majorKnownAt)), 4},
                     {m_fields.moment("major_reported_at", MEMBER(majorReportedAt)), 4}});
    placeLine(grid, {{m_fields.majorCriteria(), 12}});
    addSection(tr("Grading"), grid);
}

void DisputeForm::buildHandling()
{
    auto *grid = new QGridLayout;
    Picker *handler = staffPicker(m_fields.desk().office());
    m_fields.bind([handler](const Dispute &d) { handler->setText(d.handler); },
                  [handler](Dispute &d) { d.handler = handler->text().trimmed(); });
    placeLine(grid, {{m_fields.add("handler", handler), 4}, {m_fields.feedbackRule(), 6}});
    placeLine(grid, {{m_fields.lines("findings", MEMBER(findings), 3, 12), 12}});
    placeLine(grid, {{m_fields.lines("leader_instruction", MEMBER(leaderInstruction), 2, 8), 6},
                     {m_fields.lines("result", MEMBER(result), 2, 8), 6}});
    addSection(tr("Handling"), grid);
}

void DisputeForm::buildPetition()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.day("accepted_on", MEMBER(acceptedOn)), 4},
                     {m_fields.day("acceptance_told_on", MEMBER(acceptanceToldOn)), 4},
                     {m_fields.extendedDays(), 4}});
    m_petition = addSection(tr("Petition"), grid);
}

void DisputeForm::buildClosing()
{
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_fields.lines("answer", MEMBER(answer), 3, 12), 12}});
    placeLine(grid, {{m_fields.moment("answered_at", MEMBER(answeredAt)), 4},
                     {m_fields.day("told_on", MEMBER(toldOn)), 4},
                     {m_fields.line("told_how", MEMBER(toldHow)), 4}});
    placeLine(grid, {{m_fields.choice<Satisfaction>("satisfaction", MEMBER(satisfaction)), 4},
                     {m_fields.amount("paid", MEMBER(paid)), 4}});
    m_closing = addSection(tr("Answer and closing"), grid);
}

#undef MEMBER

void DisputeForm::setDispute(const Dispute &dispute)
{
    m_base = dispute;
    m_fields.show(dispute);
    m_fields.markMissing(dispute.id ? missingFields(dispute) : QStringList());
    // A complaint becomes a dispute by an action with its reason; answering has its own place too.
    m_fields.form().row(QStringLiteral("kind"))->setEnabled(!dispute.id);
    m_closing->setVisible(bool(dispute.id));
    fitKind();
}

Dispute DisputeForm::dispute() const
{
    Dispute dispute = m_base;
    m_fields.take(dispute);
    return dispute;
}

QJsonObject DisputeForm::state() const
{
    QJsonObject state = stateOf(m_fields.form());
    state.insert(QStringLiteral("problems"), m_problems->state());
    return state;
}

/** Taken from the short card, a state has no problems of its own: the first one's department stands in it. */
void DisputeForm::restore(const QJsonObject &state)
{
    if (state.contains(QStringLiteral("problems")))
        m_problems->restore(state[QStringLiteral("problems")].toArray());
    restoreState(m_fields.form(), state);
    fitKind();
}

void DisputeForm::goTo(const QString &field)
{
    FieldRow *row = m_fields.form().row(field);
    if (!row)
        row = m_fields.form().row(m_fields.form().fields().first());
    for (QWidget *above = row->parentWidget(); above; above = above->parentWidget()) {
        if (auto *section = qobject_cast<Section *>(above))
            section->setOpen(true);
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(row);
    }
    row->focusControl();
}

void DisputeForm::connectIdNumbers()
{
    completeFrom("complainant_id_number", "complainant_sex", nullptr);
    completeFrom("patient_id_number", "patient_sex", "patient_born_on");
}

/** Birth date and sex follow from the ID number where nothing was typed; what was typed is only warned of. */
void DisputeForm::completeFrom(const char *idField, const char *sexField, const char *bornField)
{
    auto *edit = static_cast<IdNumberEdit *>(m_fields.form().row(QLatin1String(idField))->control());
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, sexField, bornField] {
        const std::optional<IdNumberFacts> facts = readIdNumber(edit->number());
        if (!facts)
            return;
        Form &form = m_fields.form();
        auto *sex = static_cast<ChoiceBox *>(form.row(QLatin1String(sexField))->control());
        if (sex->currentCode() == code(Sex::Unknown))
            sex->setCurrentCode(codeText(facts->male ? Sex::Male : Sex::Female));
        form.row(QLatin1String(sexField))->check();
        if (!bornField)
            return;
        auto *born = static_cast<DateEdit *>(form.row(QLatin1String(bornField))->control());
        if (born->isBlank())
            born->setDate(facts->bornOn);
        form.row(QLatin1String(bornField))->check();
        form.row(QStringLiteral("patient_age"))->check();
    });
}

void DisputeForm::fitKind()
{
    const bool petition = dispute().kind == MatterKind::Petition;
    m_petition->setVisible(petition);
    m_fields.form().row(QStringLiteral("feedback_rule"))->setVisible(!petition); // it has clocks of its own
}

} // namespace anhe
