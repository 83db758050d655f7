#pragma once

#include "core/risk/sweep.h"
#include "ui/common/entryrows.h"

namespace anhe {

/** What a sweep found, a place and its words in each line. */
class SweepFindingRows : public EntryRows
{
    Q_OBJECT
public:
    explicit SweepFindingRows(QWidget *parent = nullptr);

    /** known: the findings as they were, for the risks they became. */
    QList<SweepFinding> findings(const QList<SweepFinding> &known) const;
    void setFindings(const QList<SweepFinding> &findings);

protected:
    RowCells makeCells() override;
};

/** The lines that a weekly sheet asks. */
class SweepLineRows : public EntryRows
{
    Q_OBJECT
public:
    explicit SweepLineRows(QWidget *parent = nullptr);

    QStringList lines() const;
    void setLines(const QStringList &lines);

protected:
    RowCells makeCells() override;
};

} // namespace anhe
