#include "ui/risk/riskfields.h"

#include "core/search/pinyin.h"
#include "ui/common/chosenfiles.h"
#include "ui/common/dateedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/risk/ratingrows.h"
#include "ui/risk/riskwords.h"

namespace anhe {

namespace {

FieldRow *addRiskField(StepForm &form, const char *field, QWidget *control, Needed needed = Needed::No)
{
    return form.add(field, riskFieldWord(QString::fromLatin1(field)), control, needed);
}

/** The kinds in use; one that is no longer in use stays offered where a risk has it. */
std::vector<PickItem> kindItems(const RiskCategories &categories, const QString &present)
{
    std::vector<PickItem> items;
    for (const RiskCategory &category : categories.all) {
        if (!category.active && category.code != present)
            continue;
        const Pinyin pinyin = pinyinOfWords(category.name);
        items.push_back(
            {qint64(items.size()) + 1, category.name, category.code, {}, pinyin.full, pinyin.initials});
    }
    return items;
}

} // namespace

RiskFields::RiskFields(Desk &desk, StepForm &form)
    : m_desk(desk)
    , m_place(new QLineEdit)
    , m_department(departmentPicker(desk.office()))
    , m_description(new TextEdit(3, 10))
    , m_category(new Picker)
    , m_source(new Choice<RiskSource>(Choice<RiskSource>::None::Absent))
    , m_foundOn(new DateEdit)
    , m_foundBy(staffPicker(desk.office()))
    , m_note(new TextEdit(1, 5))
{
    form.addLine(
        {{addRiskField(form, "place", m_place), 6}, {addRiskField(form, "department_id", m_department), 6}});
    form.addLine({{addRiskField(form, "description", m_description, Needed::Yes), 12}});
    form.addLine(
        {{addRiskField(form, "category", m_category), 6}, {addRiskField(form, "source", m_source), 6}});
    m_before = std::make_unique<RatingRows>(form, QStringLiteral("before"), desk.risks().levels());
    form.addLine({{addRiskField(form, "found_on", m_foundOn, Needed::Yes), 6},
                  {addRiskField(form, "found_by", m_foundBy), 6}});
    form.addLine({{addRiskField(form, "note", m_note), 12}});
    form.form().row(QStringLiteral("place"))->setHint(tr("A place or a department, or both"));
}

RiskFields::~RiskFields() = default;

void RiskFields::addPhotos(StepForm &form)
{
    m_photos = new ChosenFiles;
    form.addLine({{addRiskField(form, "photos", m_photos), 12}});
}

void RiskFields::show(const Risk &risk)
{
    m_shown = risk;
    m_category->setItems(kindItems(m_desk.risks().categories(), risk.category));
    m_place->setText(risk.place);
    m_department->setCurrentId(risk.department.value);
    m_description->setText(risk.description);
    m_category->setCurrentCode(risk.category);
    m_source->setValue(risk.source);
    m_before->show(risk.before, RatingMethod::Matrix);
    m_foundOn->setDay(risk.foundOn);
    m_foundBy->setText(risk.foundBy);
    m_note->setText(risk.note);
}

Risk RiskFields::risk() const
{
    Risk risk = m_shown;
    risk.place = m_place->text().trimmed();
    risk.department = {m_department->currentId()};
    risk.description = m_description->text().trimmed();
    risk.category = m_category->isBlank() ? QString() : m_category->currentCode();
    risk.source = m_source->value().value_or(RiskSource::Other);
    risk.before = m_before->rating();
    risk.foundOn = m_foundOn->day();
    risk.foundBy = m_foundBy->text().trimmed();
    risk.note = m_note->text().trimmed();
    return risk;
}

QList<ChosenFile> RiskFields::photos() const
{
    return m_photos ? m_photos->files() : QList<ChosenFile>();
}

void RiskFields::fit()
{
    m_before->fit();
}

FixingFields::FixingFields(Desk &desk, StepForm &form, Limit limit)
    : m_form(form)
    , m_responsible(staffPicker(desk.office()))
    , m_measures(new TextEdit(2, 8))
    , m_funds(new QLineEdit)
    , m_contingency(new QLineEdit)
    , m_leader(staffPicker(desk.office()))
    , m_team(new QLineEdit)
    , m_plan(new TextEdit(2, 8))
{
    FieldRow *limitRow = nullptr;
    FieldRow *responsible = addRiskField(form, "responsible", m_responsible, Needed::Yes);
    if (limit == Limit::Asked) {
        m_dueOn = new DateEdit;
        m_dueOn->setFuture(true);
        limitRow = addRiskField(form, "due_on", m_dueOn, Needed::Yes);
    }
    form.addLine({{responsible, 6}, {limitRow, 6}});
    form.addLine({{addRiskField(form, "measures", m_measures, Needed::Yes), 12}});
    form.addLine(
        {{addRiskField(form, "funds", m_funds), 6}, {addRiskField(form, "contingency", m_contingency), 6}});
    form.addLine({{addRiskField(form, "leader", m_leader), 6}, {addRiskField(form, "team", m_team), 6}});
    form.addLine({{addRiskField(form, "plan", m_plan), 12}});
}

void FixingFields::show(const RiskFixings &fixings)
{
    m_shown = fixings;
    m_responsible->setText(fixings.responsible);
    if (m_dueOn)
        m_dueOn->setDay(fixings.dueOn);
    m_measures->setText(fixings.measures);
    m_funds->setText(fixings.funds);
    m_contingency->setText(fixings.contingency);
    m_leader->setText(fixings.leader);
    m_team->setText(fixings.team);
    m_plan->setText(fixings.plan);
}

RiskFixings FixingFields::fixings() const
{
    RiskFixings fixings = m_shown;
    fixings.responsible = m_responsible->text().trimmed();
    if (m_dueOn)
        fixings.dueOn = m_dueOn->day();
    fixings.measures = m_measures->text().trimmed();
    fixings.funds = m_funds->text().trimmed();
    fixings.contingency = m_contingency->text().trimmed();
    fixings.leader = m_leader->text().trimmed();
    fixings.team = m_team->text().trimmed();
    fixings.plan = m_plan->text().trimmed();
    return fixings;
}

void FixingFields::fit(RiskLevel level)
{
    const QString hint = needsLeader(level) ? tr("Needed at the level “%1”").arg(word(level)) : QString();
    for (const char *field : {"funds", "contingency", "leader", "team", "plan"})
        m_form.form().row(QLatin1String(field))->setHint(hint);
}

} // namespace anhe
