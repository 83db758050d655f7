#pragma once

#include "ui/common/factspane.h"
#include "ui/common/filespane.h"
#include "ui/common/recordhistorypane.h"

namespace anhe {

/** A sheet: what was looked at, what was found and what became of it; on a return, what the month came to.
 */
class SweepOverview : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    void fill(QVBoxLayout *into) override;

private:
    void addFacts(QVBoxLayout *into);
    void addFindings(QVBoxLayout *into);
    void addFinding(QVBoxLayout *into, int index);
    void addItems(QVBoxLayout *into);
    void addMonth(QVBoxLayout *into);
    void takeUp(int index);

    Sweep m_sweep;
};

/** Who changed what of a sheet. */
class SweepHistory : public RecordHistoryPane
{
    Q_OBJECT
public:
    using RecordHistoryPane::RecordHistoryPane;

protected:
    bool read(qint64 id) override { return id != 0; }
    QList<HistoryEntry> entries() const override { return desk().sweeps().history({record()}); }
    QString changeWords(const HistoryEntry &entry) const override;
};

/** The files kept with a sheet. */
class SweepFiles : public FilesPane
{
    Q_OBJECT
public:
    using FilesPane::FilesPane;

protected:
    bool read(qint64 id) override { return desk().sweeps().find({id}).has_value(); }
    FileKeeping keeping() override;
};

} // namespace anhe
