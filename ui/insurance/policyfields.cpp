#include "ui/insurance/policyfields.h"

#include "core/search/pinyin.h"
#include "ui/common/dateedit.h"
#include "ui/common/moneyedit.h"
#include "ui/common/phoneedit.h"
#include "ui/common/pickseveral.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/insurance/institutionitems.h"
#include "ui/insurance/insurancewords.h"
#include "ui/insurance/percentedit.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QWheelEvent>

namespace anhe {

namespace {

void setDay(DateEdit *edit, QDate day)
{
    edit->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

QDate dayOf(const DateEdit *edit)
{
    return edit->date().value_or(QDate());
}

FieldRow *addPolicyField(StepForm &form, const char *name, QWidget *control, Needed needed = Needed::No)
{
    return form.add(name, insuranceFieldWord(QString::fromLatin1(name)), control, needed);
}

std::vector<PickItem> insurerItems(const QStringList &insurers)
{
    std::vector<PickItem> items;
    for (const QString &insurer : insurers) {
        const Pinyin pinyin = pinyinOfWords(insurer);
        items.push_back({qint64(items.size()) + 1, insurer, {}, {}, pinyin.full, pinyin.initials});
    }
    return items;
}

/** Hours pass by the wheel unseen while a form is scrolled. */
class QuietSpin : public QSpinBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

PolicyFields::PolicyFields(Desk &desk, StepForm &form)
    : m_desk(desk)
    , m_form(form)
    , m_insurer(new Picker)
    , m_number(new QLineEdit)
    , m_first(new DateEdit)
    , m_last(new DateEdit)
    , m_retroactive(new DateEdit)
    , m_reporting(new DateEdit)
    , m_institutions(new PickSeveral(tr("%1 institutions")))
    , m_perPerson(new MoneyEdit)
    , m_perEvent(new MoneyEdit)
    , m_aggregate(new MoneyEdit)
    , m_aggregateEach(new QCheckBox(tr("Each institution has an aggregate limit of its own")))
    , m_deductible(new MoneyEdit)
    , m_deductiblePercent(new PercentEdit)
    , m_hours(new QuietSpin)
    , m_mental(new MoneyEdit)
    , m_mentalPercent(new PercentEdit)
    , m_mentalOf(new Choice<LimitBasis>(Choice<LimitBasis>::None::Absent))
    , m_legal(new MoneyEdit)
    , m_premium(new MoneyEdit)
    , m_phone(new PhoneEdit)
    , m_broker(new QLineEdit)
    , m_scheme(new QLineEdit)
    , m_renewalOf(new Picker)
    , m_riders(new TextEdit(2, 8))
    , m_note(new TextEdit(1, 5))
{
    addTerms(form);
    addInsured(form);
    addMoney(form);
    addFurther(form);
    const auto problems = [this] { return m_desk.insurance().problemsOf(policy()); };
    form.setRules(problems);
    form.onLook([this, problems] { return withoutKnown(problems(), m_known); });
    form.onFit([this] { fit(); });
}

void PolicyFields::addTerms(StepForm &form)
{
    m_insurer->setFreeText(true);
    m_insurer->setItems(insurerItems(m_desk.insurance().insurers()));
    for (DateEdit *edit : {m_last, m_reporting})
        edit->setFuture(true);
    form.addLine({{addPolicyField(form, "insurer", m_insurer, Needed::Yes), 6},
                  {addPolicyField(form, "number", m_number, Needed::Yes), 6}});
    form.addLine({{addPolicyField(form, "period_first", m_first, Needed::Yes), 6},
                  {addPolicyField(form, "period_last", m_last, Needed::Yes), 6}});
    QObject::connect(m_first, &QLineEdit::editingFinished, &form, [this] { proposeEnd(); });
    form.addLine({{addPolicyField(form, "retroactive_on", m_retroactive), 6},
                  {addPolicyField(form, "reporting_until", m_reporting), 6}});
    form.form().row(QStringLiteral("retroactive_on"))->setHint(tr("Incidents from this day on are covered"));
    form.form()
        .row(QStringLiteral("reporting_until"))
        ->setHint(tr("First claims up to this day are still covered"));
}

void PolicyFields::addInsured(StepForm &form)
{
    m_institutions->setItems(institutionItems(m_desk));
    m_institutions->addMany(tr("All that have to be insured today"), [this] {
        InstitutionFilter filter;
        filter.inScopeOn = m_desk.clock().today();
        QList<qint64> ids;
        for (const qint64 id : m_desk.insurance().ids(filter, InstitutionOrder::Level, false))
            ids.append(id);
        return ids;
    });
    for (const Coded<InstitutionLevel> &level : codesOf(InstitutionLevel{}))
        m_institutions->addMany(tr("All of the level “%1”").arg(word(level.value)), [this, level] {
            InstitutionFilter filter;
            filter.levels = {level.value};
            QList<qint64> ids;
            for (const qint64 id : m_desk.insurance().ids(filter, InstitutionOrder::Name, false))
                ids.append(id);
            return ids;
        });
    form.addLine({{addPolicyField(form, "institutions", m_institutions), 12}});
}

void PolicyFields::addMoney(StepForm &form)
{
    m_hours->setRange(0, 24 * 366);
    m_hours->setSpecialValueText(tr("none set"));
    m_hours->setSuffix(tr(" h"));
    m_hours->setButtonSymbols(QAbstractSpinBox::NoButtons);
    form.addLine({{addPolicyField(form, "per_person", m_perPerson), 6},
                  {addPolicyField(form, "per_event", m_perEvent), 6}});
    form.addLine({{addPolicyField(form, "aggregate", m_aggregate), 6},
                  {addPolicyField(form, "hours_to_report", m_hours), 6}});
    form.addLine({{form.add("aggregate_each", {}, m_aggregateEach), 12}});
    form.addLine({{addPolicyField(form, "deductible", m_deductible), 6},
                  {addPolicyField(form, "deductible_percent", m_deductiblePercent), 6}});
    form.addLine({{addPolicyField(form, "mental_damage", m_mental), 6},
                  {addPolicyField(form, "mental_damage_percent", m_mentalPercent), 3},
                  {addPolicyField(form, "mental_damage_of", m_mentalOf), 3}});
    form.addLine(
        {{addPolicyField(form, "legal_costs", m_legal), 6}, {addPolicyField(form, "premium", m_premium), 6}});
}

void PolicyFields::addFurther(StepForm &form)
{
    m_renewalOf->setItems(policyItems(m_desk));
    m_renewalOf->setPlaceholderText(tr("Number or insurer of the policy before"));
    form.addLine({{addPolicyField(form, "renewal_of", m_renewalOf), 12}});
    form.addLine(
        {{addPolicyField(form, "insurer_phone", m_phone), 6}, {addPolicyField(form, "broker", m_broker), 6}});
    form.addLine({{addPolicyField(form, "scheme", m_scheme), 12}});
    form.addLine({{addPolicyField(form, "riders", m_riders), 12}});
    form.form().row(QStringLiteral("riders"))->setHint(tr("One rider a line"));
    form.addLine({{addPolicyField(form, "note", m_note), 12}});
}

void PolicyFields::show(const Policy &policy)
{
    m_shown = policy;
    m_known = policy.id ? m_desk.insurance().problemsOf(policy) : FieldProblems();
    m_insurer->setText(policy.insurer);
    m_number->setText(policy.number);
    setDay(m_first, policy.period.first);
    setDay(m_last, policy.period.last);
    setDay(m_retroactive, policy.retroactiveOn);
    setDay(m_reporting, policy.reportingUntil);
    QList<qint64> insured;
    for (const InstitutionId id : policy.institutions)
        insured.append(id.value);
    m_institutions->setIds(insured);
    m_perPerson->setAmount(policy.perPerson);
    m_perEvent->setAmount(policy.perEvent);
    m_aggregate->setAmount(policy.aggregate);
    m_aggregateEach->setChecked(policy.aggregateEach);
    m_deductible->setAmount(policy.deductible);
    m_deductiblePercent->setPercent(policy.deductiblePercent);
    m_hours->setValue(policy.hoursToReport);
    m_mental->setAmount(policy.mentalDamage);
    m_mentalPercent->setPercent(policy.mentalDamagePercent);
    m_mentalOf->setValue(policy.mentalDamageOf);
    m_legal->setAmount(policy.legalCosts);
    m_premium->setAmount(policy.premium);
    m_phone->setNumber(policy.insurerPhone);
    m_broker->setText(policy.broker);
    m_scheme->setText(policy.scheme);
    m_renewalOf->setCurrentId(policy.renewalOf.value);
    m_riders->setText(policy.riders.join(QLatin1Char('\n')));
    m_note->setText(policy.note);
    fit();
}

Policy PolicyFields::policy() const
{
    Policy policy = m_shown;
    policy.insurer = m_insurer->text().trimmed();
    policy.number = m_number->text().trimmed();
    policy.period = {dayOf(m_first), dayOf(m_last)};
    policy.retroactiveOn = dayOf(m_retroactive);
    policy.reportingUntil = dayOf(m_reporting);
    policy.institutions.clear();
    for (const qint64 id : m_institutions->ids())
        policy.institutions.append(InstitutionId{id});
    policy.perPerson = m_perPerson->amount();
    policy.perEvent = m_perEvent->amount();
    policy.aggregate = m_aggregate->amount();
    policy.aggregateEach = m_aggregateEach->isChecked();
    policy.deductible = m_deductible->amount();
    policy.deductiblePercent = m_deductiblePercent->percent();
    policy.hoursToReport = m_hours->value();
    policy.mentalDamage = m_mental->amount();
    policy.mentalDamagePercent = m_mentalPercent->percent();
    policy.mentalDamageOf = m_mentalOf->value().value_or(LimitBasis::PerPerson);
    policy.legalCosts = m_legal->amount();
    policy.premium = m_premium->amount();
    policy.insurerPhone = m_phone->number();
    policy.broker = m_broker->text().trimmed();
    policy.scheme = m_scheme->text().trimmed();
    policy.renewalOf = {m_renewalOf->currentId()};
    policy.riders.clear();
    for (const QString &rider : m_riders->text().split(QLatin1Char('\n'))) {
        if (!rider.trimmed().isEmpty())
            policy.riders.append(rider.trimmed());
    }
    policy.note = m_note->text().trimmed();
    return policy;
}

/** A year from the first day, where no last day was typed. */
void PolicyFields::proposeEnd()
{
    if (const std::optional<QDate> first = m_first->date(); first && m_last->isBlank())
        m_last->setDate(first->addYears(1).addDays(-1));
}

void PolicyFields::fit()
{
    const Policy typed = policy();
    m_form.form().row(QStringLiteral("aggregate_each"))->setVisible(typed.institutions.size() > 1);
    const std::optional<Money> mental = typed.mentalDamagePercent ? mentalDamageLimit(typed) : std::nullopt;
    m_form.form()
        .row(QStringLiteral("mental_damage_percent"))
        ->setHint(mental ? tr("%1 yuan").arg(mental->text()) : QString());
}

} // namespace anhe
