#pragma once

#include "ui/common/registerpart.h"

namespace anhe {

class FilterMenu;
class SweepCalendar;
class SweepDetail;

/** The sweeps behind their tab: the gap calendar or the list of sheets, and the sheet beside it. */
class SweepPart : public RegisterPart
{
    Q_OBJECT
public:
    explicit SweepPart(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    /**
     * kind "sweep": a missing sheet by its id, or "missing" (the calendar) and the rows of the keys of
     * sweepFilterOf(); "sweep_return": the return of a month by its yyyymm; "sweep_sheet": a sheet by its id.
     */
    void open(const Target &target) override;
    void print() override;
    void takeFocus() override;
    SweepCalendar *calendar() const { return m_calendar; }

protected:
    void showEntered(qint64 id) override { showSheet(id); }

private:
    SweepPart(Desk &desk, RegisterList *list, SweepDetail *detail, QWidget *parent);
    void addTools();
    void fillCells();
    void start(const QString &place);
    void startWeek(SweepCellId cell, QDate week);
    void startMonth(QDate month);
    void showSheet(qint64 id);

    Desk &m_desk;
    SweepDetail *m_sheet;
    SweepCalendar *m_calendar;
    FilterMenu *m_cells = nullptr;
};

} // namespace anhe
