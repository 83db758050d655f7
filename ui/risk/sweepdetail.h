#pragma once

#include "ui/common/recorddetail.h"

namespace anhe {

class Chip;

/** One sheet of a sweep, or the one being entered; grid cells and the lines of a sheet are edited here, too.
 */
class SweepDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit SweepDetail(Desk &desk, QWidget *parent = nullptr);

    /**
     * Begins what a place names: "new" (a weekly sheet), "new?weekly:<id of the missing sheet>",
     * "new?monthly:202609", "new?urgent", "new?cell" (a grid cell, or "new?cell:<id>") and "new?lines".
     */
    void startAt(const QString &place);
    void startWeek(SweepCellId cell, QDate week);
    void startMonth(QDate month);
    void startCell(SweepCellId cell);
    /** The sheet, the return or the blank sheet of what is being entered. */
    void print();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    StepForm *madeAt(const QString &place);
    StepForm *sheetForm(const Sweep &sheet);
    void addSteps();
    void voidNumber();

    Sweep m_sweep;
    Chip *m_outcome;
    QLabel *m_of;
};

} // namespace anhe
