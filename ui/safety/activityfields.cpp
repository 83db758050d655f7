#include "ui/safety/activityfields.h"

#include "core/safety/activityrules.h"
#include "ui/common/dateedit.h"
#include "ui/common/numberedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/section.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"
#include "ui/safety/rememberingedit.h"
#include "ui/safety/safetywords.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>

namespace anhe {

ActivityKindChoice::ActivityKindChoice(QWidget *parent) : ChoiceBox(parent)
{
    const auto add = [this](ActivityKind kind, ActivitySubkind subkind) {
        addChoice(kindWords(kind, subkind), codeText(kind) + QLatin1Char(' ') + codeText(subkind));
    };
    for (const Coded<ActivityKind> &kind : codesOf(ActivityKind{})) {
        const QList<ActivitySubkind> subkinds = subkindsOf(kind.value);
        if (subkinds.isEmpty())
            add(kind.value, ActivitySubkind::None);
        for (const ActivitySubkind subkind : subkinds)
            add(kind.value, subkind);
    }
}

std::pair<ActivityKind, ActivitySubkind> ActivityKindChoice::kind() const
{
    const QStringList codes = currentCode().split(QLatin1Char(' '));
    return {fromCode<ActivityKind>(codes.value(0)).value_or(ActivityKind::Meeting),
            fromCode<ActivitySubkind>(codes.value(1)).value_or(ActivitySubkind::None)};
}

void ActivityKindChoice::setKind(ActivityKind kind, ActivitySubkind subkind)
{
    setCurrentCode(codeText(kind) + QLatin1Char(' ') + codeText(subkind));
}

FindingRows::FindingRows(OfficeRegister &office, QWidget *parent)
    : EntryRows(tr("Add a finding"), parent), m_office(office)
{}

EntryRows::RowCells FindingRows::makeCells()
{
    auto *content = new RememberingEdit;
    content->setPlaceholderText(tr("What was found"));
    content->setAccessibleName(content->placeholderText());
    auto *place = new QLineEdit;
    place->setPlaceholderText(tr("Place"));
    place->setAccessibleName(place->placeholderText());
    place->setFixedWidth(Theme::px(96));
    Picker *department = departmentPicker(m_office);
    department->setPlaceholderText(tr("Department"));
    department->setAccessibleName(department->placeholderText());
    department->setFixedWidth(Theme::px(104));
    return {{content, place, department}, nullptr, 0};
}

QList<ActivityFinding> FindingRows::findings() const
{
    QList<ActivityFinding> findings;
    for (const RowCells &row : filled()) {
        const auto *content = static_cast<const RememberingEdit *>(row.cells[0]);
        ActivityFinding finding;
        finding.id = content->line();
        finding.content = content->text().trimmed();
        finding.place = static_cast<const QLineEdit *>(row.cells[1])->text().trimmed();
        finding.department = DepartmentId{static_cast<const Picker *>(row.cells[2])->currentId()};
        findings.append(finding);
    }
    return findings;
}

void FindingRows::setFindings(const QList<ActivityFinding> &findings)
{
    QJsonArray lines;
    for (const ActivityFinding &finding : findings) {
        const std::optional<Department> department = m_office.department(finding.department);
        const QJsonObject picked{{QStringLiteral("id"), finding.department.value},
                                 {QStringLiteral("text"), department ? department->name : QString()}};
        lines.append(QJsonArray{RememberingEdit::state(finding.id, finding.content), finding.place, picked});
    }
    restore(lines);
}

ActivityFields::ActivityFields(Desk &desk, StepForm &form)
    : m_desk(desk)
    , m_form(form)
    , m_kind(new ActivityKindChoice)
    , m_heldOn(new DateEdit)
    , m_title(new QLineEdit)
    , m_headCount(new NumberEdit)
    , m_expected(new NumberEdit)
    , m_place(new QLineEdit)
    , m_ledBy(staffPicker(desk.office()))
    , m_department(departmentPicker(desk.office()))
    , m_findings(new FindingRows(desk.office()))
    , m_participants(new QLineEdit)
    , m_places(new TextEdit(1, 6))
    , m_content(new TextEdit(2, 10))
    , m_outcome(new TextEdit(1, 8))
    , m_scenario(new QLineEdit)
    , m_verdict(new Choice<DrillVerdict>(Choice<DrillVerdict>::None::Absent))
    , m_evaluator(staffPicker(desk.office()))
    , m_evaluation(new TextEdit(2, 8))
    , m_note(new TextEdit(1, 4))
{
    addShort(form);
    addRest(form);
    const auto problems = [this] { return m_desk.safety().problemsOf(activity()); };
    form.setRules(problems);
    form.onLook([this, problems] { return withoutKnown(problems(), m_known); });
    form.onFit([this] { fit(); });
}

void ActivityFields::addShort(StepForm &form)
{
    const auto field = [&form](const char *name, QWidget *control, Needed needed = Needed::No) {
        return form.add(name, safetyFieldWord(QString::fromLatin1(name)), control, needed);
    };
    form.addLine({{field("kind", m_kind, Needed::Yes), 8}, {field("held_on", m_heldOn, Needed::Yes), 4}});
    form.addLine({{field("title", m_title), 12}});
    form.addLine({{field("head_count", m_headCount), 4},
                  {field("expected_count", m_expected), 4},
                  {field("place", m_place), 4}});
    form.addLine({{field("led_by", m_ledBy), 6}, {field("department", m_department), 6}});
    form.addLine({{field("findings", m_findings), 12}});
}

void ActivityFields::addRest(StepForm &form)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(8));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto field = [&form, grid](const char *name, const char *word, QWidget *control, int column,
                                     int span) {
        FieldRow *row = form.add(name, safetyFieldWord(QString::fromLatin1(word)), control);
        const int line = column == 0 ? grid->rowCount() : grid->rowCount() - 1;
        grid->addWidget(row, line, column, 1, span);
    };
    field("places", "places", m_places, 0, 2);
    field("scenario", "scenario", m_scenario, 0, 2);
    field("evaluation_verdict", "verdict", m_verdict, 0, 1);
    field("evaluation_evaluator", "evaluator", m_evaluator, 1, 1);
    field("evaluation", "evaluation", m_evaluation, 0, 2);
    field("participants", "participants", m_participants, 0, 2);
    field("content", "content", m_content, 0, 2);
    field("outcome", "outcome", m_outcome, 0, 2);
    field("note", "note", m_note, 0, 2);
    form.form().row(QStringLiteral("places"))->setHint(tr("One place a line"));
    m_rest = new Section(tr("Who, where and what came of it"), content, false);
    form.addWide(m_rest);
}

/** Only a drill is evaluated, and only checks and visits see places. */
void ActivityFields::fit()
{
    const ActivityKind kind = m_kind->kind().first;
    const bool drill = kind == ActivityKind::Drill;
    for (const char *name : {"scenario", "evaluation_verdict", "evaluation_evaluator", "evaluation"})
        m_form.form().row(QLatin1String(name))->setVisible(drill);
    const bool sees = kind == ActivityKind::Inspection || kind == ActivityKind::DutyCheck ||
                      kind == ActivityKind::PoliceAction;
    m_form.form().row(QStringLiteral("places"))->setVisible(sees || !m_places->isBlank());
    m_form.form().row(QStringLiteral("title"))->setNeeded(m_content->isBlank() ? Needed::Yes : Needed::No);
    if (std::exchange(m_fitted, kind) != kind && (drill || kind == ActivityKind::Inspection))
        m_rest->setOpen(true);
}

void ActivityFields::openAll()
{
    m_rest->setOpen(true);
}

void ActivityFields::show(const Activity &activity)
{
    m_shown = activity;
    m_known = activity.id ? m_desk.safety().problemsOf(activity) : FieldProblems();
    m_kind->setKind(activity.kind, activity.subkind);
    m_heldOn->setDate(activity.heldOn);
    m_title->setText(activity.title);
    m_headCount->setCount(activity.headCount > 0 ? std::optional<qint64>(activity.headCount) : std::nullopt);
    m_expected->setCount(activity.expectedCount);
    m_place->setText(activity.place);
    m_ledBy->setText(activity.ledBy);
    m_department->setCurrentId(activity.department.value);
    m_findings->setFindings(activity.findings);
    m_participants->setText(activity.participants);
    m_places->setText(activity.places.join(QLatin1Char('\n')));
    m_content->setText(activity.content);
    m_outcome->setText(activity.outcome);
    m_scenario->setText(activity.evaluation.scenario);
    m_verdict->setValue(activity.evaluation.verdict);
    m_evaluator->setText(activity.evaluation.evaluator);
    m_evaluation->setText(activity.evaluation.opinion);
    m_note->setText(activity.note);
}

Activity ActivityFields::activity() const
{
    Activity activity = m_shown;
    std::tie(activity.kind, activity.subkind) = m_kind->kind();
    activity.heldOn = m_heldOn->date().value_or(QDate());
    activity.title = m_title->text().trimmed();
    activity.headCount = int(m_headCount->count().value_or(0));
    const std::optional<qint64> expected = m_expected->count();
    activity.expectedCount = expected ? std::optional(int(*expected)) : std::nullopt;
    activity.place = m_place->text().trimmed();
    activity.ledBy = m_ledBy->text().trimmed();
    activity.department = DepartmentId{m_department->currentId()};
    activity.findings = m_findings->findings();
    activity.participants = m_participants->text().trimmed();
    activity.places.clear();
    for (const QString &place : m_places->text().split(QLatin1Char('\n')))
        if (!place.trimmed().isEmpty())
            activity.places << place.trimmed();
    activity.content = m_content->text().trimmed();
    activity.outcome = m_outcome->text().trimmed();
    activity.note = m_note->text().trimmed();
    activity.evaluation = {};
    if (activity.kind == ActivityKind::Drill)
        activity.evaluation = {m_scenario->text().trimmed(), m_verdict->value().value_or(DrillVerdict::None),
                               m_evaluation->text().trimmed(), m_evaluator->text().trimmed()};
    return activity;
}

} // namespace anhe
