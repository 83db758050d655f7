#include "ui/safety/risksteps.h"

#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"

#include <QLabel>

namespace anhe {

namespace {

/** What is asked when a finding becomes a risk; the five fixings follow when it is assigned. */
class RiskFields
{
    Q_DECLARE_TR_FUNCTIONS(anhe::RiskFields)
public:
    RiskFields(Desk &desk, StepForm &form, const Risk &proposed)
        : m_desk(desk)
        , m_proposed(proposed)
        , m_description(new TextEdit(2, 8))
        , m_foundOn(new DateEdit)
        , m_foundBy(staffPicker(desk.office()))
        , m_category(new ChoiceBox)
        , m_place(new QLineEdit)
        , m_department(departmentPicker(desk.office()))
        , m_likelihood(fiveSteps())
        , m_impact(fiveSteps())
    {
        m_category->addNone(tr("not sorted yet"));
        for (const RiskCategory &category : desk.risks().categories().all) {
            if (category.active)
                m_category->addChoice(category.name, category.code);
        }
        form.addLine({{form.add("description", tr("The risk"), m_description, Needed::Yes), 12}});
        form.addLine({{form.add("category", tr("Kind of risk"), m_category), 6},
                      {form.add("before_likelihood", tr("Likelihood"), m_likelihood), 3},
                      {form.add("before_impact", tr("Impact"), m_impact), 3}});
        m_level = form.addWords({});
        form.addLine({{form.add("place", tr("Place"), m_place), 6},
                      {form.add("department", tr("Department that answers for it"), m_department), 6}});
        form.addLine({{form.add("found_on", tr("Found on"), m_foundOn, Needed::Yes), 6},
                      {form.add("found_by", tr("Found by"), m_foundBy), 6}});
        show();
        const auto problems = [this] { return m_desk.risks().problemsOf(risk()); };
        form.setRules(problems);
        form.onLook(problems);
        form.onFit([this] { sayLevel(); });
    }

    Risk risk() const
    {
        Risk risk = m_proposed;
        risk.description = m_description->text().trimmed();
        risk.foundOn = m_foundOn->date().value_or(QDate());
        risk.foundBy = m_foundBy->text().trimmed();
        risk.category = m_category->currentCode();
        risk.place = m_place->text().trimmed();
        risk.department = DepartmentId{m_department->currentId()};
        risk.before = {};
        if (!m_likelihood->isBlank() || !m_impact->isBlank()) {
            risk.before.method = RatingMethod::Matrix;
            risk.before.likelihood = m_likelihood->currentCode().toInt();
            risk.before.impact = m_impact->currentCode().toInt();
        }
        return risk;
    }

private:
    static ChoiceBox *fiveSteps()
    {
        auto *steps = new ChoiceBox;
        steps->addNone();
        for (int step = 1; step <= 5; ++step)
            steps->addChoice(QString::number(step), QString::number(step));
        return steps;
    }

    void show()
    {
        m_description->setText(m_proposed.description);
        m_foundOn->setDate(m_proposed.foundOn);
        m_foundBy->setText(m_proposed.foundBy);
        m_category->setCurrentCode(m_proposed.category);
        m_place->setText(m_proposed.place);
        m_department->setCurrentId(m_proposed.department.value);
    }

    void sayLevel()
    {
        const RiskLevel level = m_desk.risks().levels().levelOf(risk().before);
        m_level->setText(level == RiskLevel::None
                             ? tr("Likelihood × impact gives the level; it may be rated later.")
                             : tr("Level: %1").arg(word(level)));
    }

    Desk &m_desk;
    Risk m_proposed;
    TextEdit *m_description;
    DateEdit *m_foundOn;
    Picker *m_foundBy;
    ChoiceBox *m_category;
    QLineEdit *m_place;
    Picker *m_department;
    ChoiceBox *m_likelihood;
    ChoiceBox *m_impact;
    QLabel *m_level;
};

} // namespace

StepForm *takeUpStep(Desk &desk, const QString &key, const QString &from, const Risk &proposed,
                     const RaiseRisk &raise)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("anhe::RiskFields", text); };
    auto *form =
        new StepForm(key, said(QT_TRANSLATE_NOOP("anhe::RiskFields", "A hidden risk from %1")).arg(from),
                     said(QT_TRANSLATE_NOOP("anhe::RiskFields", "Enter the risk")));
    auto fields = std::make_shared<RiskFields>(desk, *form, proposed);
    form->onTake([fields, &desk, raise, said]() -> Result<QString> {
        const Result<RiskId> raised = raise(fields->risk());
        if (!raised)
            return raised.failure();
        return said(QT_TRANSLATE_NOOP("anhe::RiskFields", "It stands in the risk register as %1"))
            .arg(desk.risks().find(*raised)->number);
    });
    return form;
}

} // namespace anhe
