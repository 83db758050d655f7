#include "ui/dispute/disputefields.h"

#include "core/base/idnumber.h"
#include "core/calendar/deadlinerule.h"
#include "core/dispute/disputerules.h"
#include "core/office/majorchecklist.h"
#include "ui/common/numberedit.h"
#include "ui/common/tagchecks.h"
#include "ui/dispute/disputewords.h"
#include "ui/dispute/receivededit.h"

#include <QCheckBox>

namespace anhe {

namespace {

constexpr int MostYears = 999;
constexpr int MostDaysLonger = 99;

NumberEdit *wholeNumber(int most)
{
    auto *edit = new NumberEdit;
    edit->setMost(most);
    return edit;
}

/** What was typed is left in the field, and out of the matter, while it cannot be taken. */
void takeCount(const NumberEdit &edit, int &into)
{
    if (edit.problem().isEmpty())
        into = int(edit.count().value_or(0));
}

QString idNumberRemark(const QString &number)
{
    const std::optional<IdNumberFacts> facts = readIdNumber(number);
    return facts ? QStringLiteral("%1　%2").arg(word(facts->male ? Sex::Male : Sex::Female),
                                                isoDay(facts->bornOn))
                 : QString();
}

} // namespace

void placeLine(QGridLayout *grid, const QList<Placed> &fields)
{
    const int line = grid->property("lines").toInt();
    grid->setProperty("lines", line + 1);
    int column = 0;
    for (const Placed &placed : fields) {
        if (placed.row)
            grid->addWidget(placed.row, line, column, 1, placed.span);
        column += placed.span;
    }
    for (int i = 0; i < 12; ++i)
        grid->setColumnStretch(i, 1);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(8));
}

DisputeFields::DisputeFields(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void DisputeFields::show(const Dispute &dispute)
{
    for (const auto &show : std::as_const(m_show))
        show(dispute);
    m_form.clearProblems();
}

void DisputeFields::take(Dispute &dispute) const
{
    for (const auto &take : m_take)
        take(dispute);
}

void DisputeFields::markMissing(const QStringList &missing)
{
    for (const QString &field : m_form.fields())
        m_form.row(field)->setHint(missing.contains(field) ? tr("to be completed") : QString());
}

FieldRow *DisputeFields::received()
{
    auto *edit = new ReceivedEdit;
    bind([edit](const Dispute &d) { edit->setMoment(d.receivedAt, d.receivedTimeKnown); },
         [edit](Dispute &d) {
             d.receivedAt = edit->moment().value_or(QDateTime());
             d.receivedTimeKnown = edit->isTimeKnown();
         });
    return add("received_at", edit, Needed::Yes);
}

FieldRow *DisputeFields::headCount()
{
    NumberEdit *edit = wholeNumber(MostHeads);
    bind([edit](const Dispute &d) { edit->setCount(d.headCount); },
         [edit](Dispute &d) { takeCount(*edit, d.headCount); });
    return add("head_count", edit);
}

FieldRow *DisputeFields::age()
{
    NumberEdit *edit = wholeNumber(MostYears);
    bind([edit](const Dispute &d) { edit->setCount(d.patientAge); },
         [edit](Dispute &d) {
             if (edit->problem().isEmpty())
                 d.patientAge = edit->count();
         });
    return add("patient_age", edit);
}

FieldRow *DisputeFields::severity()
{
    auto *box = new ChoiceBox;
    box->addNone();
    for (int step = 0; step <= 3; ++step)
        box->addChoice(severityWord(step), QString::number(step));
    bind(
        [box](const Dispute &d) {
            box->setCurrentCode(d.severity ? QString::number(*d.severity) : QString());
        },
        [box](Dispute &d) {
            d.severity =
                box->currentCode().isEmpty() ? std::nullopt : std::optional(box->currentCode().toInt());
        });
    return add("severity", box);
}

FieldRow *DisputeFields::demands()
{
    auto *tags = new TagChecks;
    for (const Coded<Demand> &entry : codesOf(Demand{}))
        tags->addTag(word(entry.value), codeText(entry.value));
    bind([tags](const Dispute &d) { tags->setChecked(d.demands); },
         [tags](Dispute &d) { d.demands = tags->checked(); });
    return add("demands", tags);
}

FieldRow *DisputeFields::majorCriteria()
{
    auto *tags = new TagChecks;
    const auto checklist =
        MajorChecklist::fromJson(m_desk.office().setting(QStringLiteral("major.checklist")));
    for (const QString &criterion : checklist.applying())
        tags->addTag(criterion, criterion);
    bind([tags](const Dispute &d) { tags->setChecked(d.majorCriteria); },
         [tags](Dispute &d) {
             QStringList kept = d.majorCriteria; // a line that the checklist no longer has stays
             kept.removeIf([tags](const QString &criterion) { return tags->hasTag(criterion); });
             d.majorCriteria = d.major ? tags->checked() + kept : QStringList();
         });
    FieldRow *row = add("major_criteria", tags);
    connect(row, &FieldRow::edited, this, [this, tags] {
        auto *major = qobject_cast<QAbstractButton *>(m_form.row(QStringLiteral("major"))->control());
        if (major && !tags->checked().isEmpty())
            major->setChecked(true);
    });
    return row;
}

FieldRow *DisputeFields::feedbackRule()
{
    auto *box = new ChoiceBox;
    for (const DeadlineRule &rule : allRules()) {
        if (rule.id().startsWith(QLatin1String("feedback.")))
            box->addChoice(QStringLiteral("%1 (%2)").arg(rule.title(), lengthText(rule.unit, rule.length)),
                           rule.id());
    }
    bind([box](const Dispute &d) { box->setCurrentCode(d.feedbackRule); },
         [box](Dispute &d) {
             if (!box->currentCode().isEmpty())
                 d.feedbackRule = box->currentCode();
         });
    return add("feedback_rule", box);
}

FieldRow *DisputeFields::extendedDays()
{
    NumberEdit *edit = wholeNumber(MostDaysLonger);
    bind(
        [edit](const Dispute &d) {
            edit->setCount(d.finishExtendedDays > 0 ? std::optional(d.finishExtendedDays) : std::nullopt);
        },
        [edit](Dispute &d) { takeCount(*edit, d.finishExtendedDays); });
    return add("finish_extended_days", edit);
}

void DisputeFields::bind(std::function<void(const Dispute &)> show, std::function<void(Dispute &)> take)
{
    m_show.append(std::move(show));
    m_take.append(std::move(take));
}

FieldRow *DisputeFields::add(const char *field, QWidget *control, Needed needed)
{
    return add(field, control, needed, fieldWord(QString::fromLatin1(field)));
}

FieldRow *DisputeFields::add(const char *field, QWidget *control, Needed needed, const QString &label)
{
    const QString name = QString::fromLatin1(field);
    FieldRow *row = m_form.add(name, label, control, needed);
    row->setRule([this, name] { return ruleOn(name); });
    return row;
}

IdNumberEdit *DisputeFields::makeIdNumberEdit()
{
    auto *edit = new IdNumberEdit;
    edit->setRemark(idNumberRemark);
    return edit;
}

QAbstractButton *DisputeFields::makeCheck(const char *field)
{
    auto *box = new QCheckBox(fieldWord(QString::fromLatin1(field)));
    box->setMinimumHeight(Theme::px(28));
    return box;
}

/** A blank label keeps the box on the line of the fields beside it. */
FieldRow *DisputeFields::addCheck(const char *field, QAbstractButton *box)
{
    FieldRow *row = add(field, box, Needed::No, QStringLiteral(" "));
    box->setAccessibleName(box->text());
    if (row->objectName() == QLatin1String("anonymous")) {
        fitNameTo(box);
        connect(row, &FieldRow::edited, this, [this, box] { fitNameTo(box); });
    }
    return row;
}

/** Who stays anonymous gives no name. */
void DisputeFields::fitNameTo(const QAbstractButton *anonymous)
{
    FieldRow *name = m_form.row(QStringLiteral("complainant_name"));
    if (!name)
        return;
    name->setNeeded(anonymous->isChecked() ? Needed::No : Needed::Yes);
    name->clearProblem();
}

/** The worst that the register says of a field, as the matter stands on the screen. */
std::optional<FieldProblem> DisputeFields::ruleOn(const QString &field) const
{
    std::optional<FieldProblem> worst;
    if (!m_whole)
        return worst;
    for (const FieldProblem &problem : m_desk.disputes().problemsOf(m_whole())) {
        if (problem.field == field && (!worst || (worst->warning && !problem.warning)))
            worst = problem;
    }
    return worst;
}

} // namespace anhe
