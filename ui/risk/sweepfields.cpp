#include "ui/risk/sweepfields.h"

#include "ui/common/choice.h"
#include "ui/common/stepedits.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/risk/sweeprows.h"
#include "ui/risk/sweepticks.h"
#include "ui/risk/sweepwords.h"

#include <QApplication>
#include <QLineEdit>

namespace anhe {

namespace {

constexpr int MonthsOffered = 15;

ChoiceBox *monthChoice(QDate today, QDate shown)
{
    auto *months = new ChoiceBox;
    const auto offer = [months](QDate month) {
        months->addChoice(month.toString(QStringLiteral("yyyy-MM")), isoDay(month));
    };
    QDate month(today.year(), today.month(), 1);
    for (int i = 0; i < MonthsOffered; ++i)
        offer(month.addMonths(-i));
    if (shown < month.addMonths(1 - MonthsOffered))
        offer(shown);
    months->setCurrentCode(isoDay(shown));
    return months;
}

} // namespace

FieldRow *addSweepField(StepForm &form, const char *field, QWidget *edit, Needed needed)
{
    return form.add(field, sweepFieldWord(QString::fromLatin1(field)), edit, needed);
}

SweepFields::SweepFields(Desk &desk, StepForm &form, const Sweep &shown)
    : m_desk(desk), m_shown(shown), m_known(shown.id ? desk.sweeps().problemsOf(shown) : FieldProblems())
{
    addWhat(form);
    addOutcome(form);
    addSigned(form);
    show();
    form.setRules([this] { return problems(); });
    form.onLook([this] { return withoutKnown(problems(), m_known); });
    form.onFit([this, &form] { fit(form); });
}

void SweepFields::addWhat(StepForm &form)
{
    FieldRow *period = nullptr;
    FieldRow *cell = nullptr;
    const bool weekly = m_shown.kind == SweepKind::Weekly;
    if (m_shown.kind == SweepKind::Monthly) {
        m_month = monthChoice(m_desk.clock().today(), m_shown.period.first);
        period = addSweepField(form, "period", m_month, Needed::Yes);
    } else {
        m_cell = new Picker;
        m_cell->setItems(sweepCellItems(m_desk));
        cell = addSweepField(form, "cell", m_cell, weekly ? Needed::Yes : Needed::No);
    }
    if (weekly) {
        m_week = dayEdit();
        period = addSweepField(form, "period", m_week, Needed::Yes);
    }
    m_heldOn = dayEdit();
    m_heldBy = personEdit(m_desk.office(), m_shown.heldBy);
    FieldRow *heldOn = addSweepField(form, "held_on", m_heldOn, Needed::Yes);
    FieldRow *heldBy = addSweepField(form, "held_by", m_heldBy, Needed::Yes);
    if (m_month)
        return form.addLine({{period, 4}, {heldOn, 4}, {heldBy, 4}});
    if (weekly)
        form.addLine({{cell, 6}, {period, 6}});
    else
        form.addLine({{cell, 12}});
    form.addLine({{heldOn, 6}, {heldBy, 6}});
}

void SweepFields::addOutcome(StepForm &form)
{
    if (m_shown.kind == SweepKind::Weekly) {
        m_ticks = new SweepTicks;
        form.addLine({{addSweepField(form, "items", m_ticks), 12}});
    }
    m_findings = new SweepFindingRows;
    form.addLine({{addSweepField(form, "findings", m_findings), 12}});
}

void SweepFields::addSigned(StepForm &form)
{
    if (m_shown.kind != SweepKind::Weekly) {
        m_reportedTo = new QLineEdit;
        m_reportedAt = new DateTimeEdit;
        const bool urgent = m_shown.kind == SweepKind::Urgent;
        form.addLine(
            {{addSweepField(form, "reported_to", m_reportedTo), 6},
             {addSweepField(form, "reported_at", m_reportedAt, urgent ? Needed::Yes : Needed::No), 6}});
    }
    m_signedBy = personEdit(m_desk.office(), m_shown.signedBy);
    m_signedOn = dayEdit();
    m_note = new TextEdit(1, 6);
    form.addLine({{addSweepField(form, "signed_by", m_signedBy), 6},
                  {addSweepField(form, "signed_on", m_signedOn), 6}});
    form.addLine({{addSweepField(form, "note", m_note), 12}});
}

void SweepFields::show()
{
    if (m_cell)
        m_cell->setCurrentId(m_shown.cell.value);
    if (m_week)
        setDay(m_week, m_shown.period.first);
    setDay(m_heldOn, m_shown.heldOn);
    if (m_ticks)
        m_ticks->setItems(m_shown.items);
    m_findings->setFindings(m_shown.findings);
    if (m_reportedTo) {
        m_reportedTo->setText(m_shown.reportedTo);
        m_reportedAt->setDateTime(m_shown.reportedAt.isValid() ? std::optional(m_shown.reportedAt)
                                                               : std::nullopt);
    }
    setDay(m_signedOn, m_shown.signedOn);
    m_note->setText(m_shown.note);
    if (m_ticks)
        m_ticked = m_ticks->count(SweepCheck::Finding);
}

/** Nothing is a zero report by a box that was forgotten: the ticks tell it. */
bool SweepFields::isZero() const
{
    return m_ticks && m_findings->isBlank() && m_ticks->count(SweepCheck::Fine) == m_ticks->items().size();
}

QDate SweepFields::dayOfPeriod() const
{
    if (m_month)
        return QDate::fromString(m_month->currentCode(), Qt::ISODate);
    return dayOf(m_week ? m_week : m_heldOn);
}

Sweep SweepFields::sweep() const
{
    Sweep sweep = m_shown;
    if (m_cell)
        sweep.cell = {m_cell->currentId()};
    sweep.heldOn = dayOf(m_heldOn);
    sweep.heldBy = m_heldBy->text().trimmed();
    sweep.period = {dayOfPeriod(), {}};
    if (m_ticks)
        sweep.items = m_ticks->items();
    sweep.findings = m_findings->findings(m_shown.findings);
    sweep.zero = isZero();
    if (m_reportedTo) {
        sweep.reportedTo = m_reportedTo->text().trimmed();
        sweep.reportedAt = m_reportedAt->dateTime().value_or(QDateTime());
    }
    sweep.signedBy = m_signedBy->text().trimmed();
    sweep.signedOn = dayOf(m_signedOn);
    sweep.note = m_note->text().trimmed();
    return sweep;
}

FieldProblems SweepFields::problems() const
{
    const Sweep typed = sweep();
    FieldProblems problems = m_desk.sweeps().problemsOf(typed);
    if (!typed.signedBy.isEmpty() && !typed.isSigned())
        problems.append({QStringLiteral("signed_on"),
                         QCoreApplication::translate("SweepFields", "Please give the day it was signed.")});
    return problems;
}

void SweepFields::makeZeroReport()
{
    m_ticks->tickAllFine();
    if (m_signedBy->isBlank())
        m_signedBy->setText(m_heldBy->text());
    if (m_signedOn->isBlank())
        setDay(m_signedOn, m_heldOn->date().value_or(m_desk.clock().today()));
}

/** A line for what was found follows each tick that says so. */
void SweepFields::fit(StepForm &form)
{
    if (m_week) {
        const QDate monday = mondayOf(dayOf(m_week));
        form.form()
            .row(QStringLiteral("period"))
            ->setHint(monday.isValid()
                          ? QStringLiteral("%1 – %2").arg(isoDay(monday), isoDay(monday.addDays(6)))
                          : QString());
    }
    if (!m_ticks)
        return;
    const int ticked = m_ticks->count(SweepCheck::Finding);
    if (ticked > std::exchange(m_ticked, ticked) && m_findings->count() < ticked) {
        QWidget *focus = QApplication::focusWidget();
        m_findings->addLine();
        if (focus)
            focus->setFocus();
    }
}

} // namespace anhe
