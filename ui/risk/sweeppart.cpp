#include "ui/risk/sweeppart.h"

#include "ui/common/icons.h"
#include "ui/common/registerlist.h"
#include "ui/forms/riskformwindow.h"
#include "ui/risk/sweepcalendar.h"
#include "ui/risk/sweepdetail.h"
#include "ui/risk/sweeptable.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace anhe {

SweepPart::SweepPart(Desk &desk, QWidget *parent)
    : SweepPart(desk, makeSweepList(desk), new SweepDetail(desk), parent)
{}

SweepPart::SweepPart(Desk &desk, RegisterList *list, SweepDetail *detail, QWidget *parent)
    : RegisterPart(
          desk, list, detail, [detail](const QString &place) { detail->startAt(place); }, parent)
    , m_desk(desk)
    , m_sheet(detail)
    , m_calendar(new SweepCalendar(desk))
{
    addTools();
    list->setSight(m_calendar, tr("Calendar"), tr("Weeks without a sheet at a glance"));
    m_cells = addSweepFilters(list);
    connect(m_calendar, &SweepCalendar::sheetRequested, this, &SweepPart::showSheet);
    connect(m_calendar, &SweepCalendar::weekRequested, this, &SweepPart::startWeek);
    connect(m_calendar, &SweepCalendar::monthRequested, this, &SweepPart::startMonth);
    connect(m_calendar, &SweepCalendar::cellRequested, this, [this](SweepCellId cell) {
        start(cell ? QStringLiteral("new?cell:%1").arg(cell.value) : QStringLiteral("new?cell"));
    });
    list->showSight(true);
}

void SweepPart::addTools()
{
    QAction *monthly = list()->addWritingTool(QStringLiteral("send"), tr("Monthly return…"),
                                              tr("Enter the return of the last month"));
    connect(monthly, &QAction::triggered, this, [this] {
        const QList<QDate> missing = m_desk.sweeps().missingReturns();
        const QDate today = m_desk.clock().today();
        startMonth(missing.isEmpty() ? QDate(today.year(), today.month(), 1) : missing.last());
    });
    QAction *urgent = list()->addWritingTool(QStringLiteral("warning"), tr("Urgent report…"),
                                             tr("Report at once what cannot wait for the week's end"));
    connect(urgent, &QAction::triggered, this, [this] { start(QStringLiteral("new?urgent")); });
    auto *set = new QToolButton;
    set->setText(tr("Grid and lines"));
    set->setIcon(icon(QStringLiteral("settings")));
    set->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    set->setPopupMode(QToolButton::InstantPopup);
    set->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(set);
    QAction *cell =
        menu->addAction(tr("New grid cell…"), this, [this] { start(QStringLiteral("new?cell")); });
    QAction *lines = menu->addAction(tr("Lines of the weekly sheet…"), this,
                                     [this] { start(QStringLiteral("new?lines")); });
    const bool mayWrite = !m_desk.ledger().isReadOnly();
    cell->setEnabled(mayWrite);
    lines->setEnabled(mayWrite);
    menu->addAction(tr("Print a blank weekly sheet…"), this,
                    [this] { showRiskForm(m_desk, QStringLiteral("weekly_sweep"), {}, this); });
    menu->addAction(tr("Print a blank urgent report…"), this,
                    [this] { showRiskForm(m_desk, QStringLiteral("urgent_report"), {}, this); });
    set->setMenu(menu);
    list()->addToolWidget(set);
}

void SweepPart::refresh()
{
    fillCells();
    m_calendar->refresh();
    RegisterPart::refresh();
}

void SweepPart::fillCells()
{
    std::vector<FilterEntry> entries;
    for (const SweepCell &cell : m_desk.sweeps().cells(true))
        entries.push_back({QString::number(cell.id.value), cell.name});
    m_cells->setEntries(entries);
}

void SweepPart::start(const QString &place)
{
    if (m_desk.ledger().isReadOnly())
        list()->begin(); // says why not
    else
        m_sheet->startAt(place);
}

/** A sheet that is there already (begun and not signed) is shown, not begun again. */
void SweepPart::startWeek(SweepCellId cell, QDate week)
{
    if (const SweepId there = m_desk.sweeps().sheetOf(SweepKind::Weekly, cell, week))
        showSheet(there.value);
    else
        start(QStringLiteral("new?weekly:%1").arg(MissingSweep{cell, week}.id()));
}

void SweepPart::startMonth(QDate month)
{
    if (const SweepId there = m_desk.sweeps().sheetOf(SweepKind::Monthly, {}, month))
        showSheet(there.value);
    else
        start(QStringLiteral("new?monthly:%1").arg(month.year() * 100 + month.month()));
}

/** The calendar stays where it is. */
void SweepPart::showSheet(qint64 id)
{
    if (list()->isSightShown())
        m_sheet->setRecord(id);
    else
        show(id);
}

void SweepPart::open(const Target &target)
{
    if (target.kind == QLatin1String("sweep_sheet")) {
        show(target.id);
    } else if (target.kind == QLatin1String("sweep_return") && target.id != 0) {
        list()->showSight(true);
        startMonth(QDate(int(target.id) / 100, int(target.id) % 100, 1));
    } else if (target.id != 0) {
        const MissingSweep missing = MissingSweep::ofId(target.id);
        list()->showSight(true);
        startWeek(missing.cell, missing.week);
    } else if (target.filter == QLatin1String("missing")) {
        list()->showSight(true);
        takeFocus();
    } else {
        RegisterPart::open(target);
    }
}

void SweepPart::print()
{
    m_sheet->print();
}

void SweepPart::takeFocus()
{
    if (list()->isSightShown())
        m_calendar->setFocus();
    else
        RegisterPart::takeFocus();
}

} // namespace anhe
