#pragma once

#include "ui/common/factspane.h"
#include "ui/common/filespane.h"
#include "ui/common/recordhistorypane.h"

namespace anhe {

/** A tab whose lines may be taken up as hidden risks. */
class RiskSourcePane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    /** The way to the risk that a line became, or the button that makes it one (step "risk:<line>"). */
    void addRisk(QVBoxLayout *into, RiskId became, qint64 line, bool mayBecome);
};

/** What was held, what it found and what became of the findings. */
class ActivityOverview : public RiskSourcePane
{
    Q_OBJECT
public:
    using RiskSourcePane::RiskSourcePane;

protected:
    bool read(qint64 id) override;
    void fill(QVBoxLayout *into) override;

private:
    void addFacts(QVBoxLayout *into);
    void addFindings(QVBoxLayout *into);
    void addText(QVBoxLayout *into, const char *field, const QString &text);

    Activity m_activity;
};

/** The groups of a scoring sheet with their totals, and where points were lost. */
class ScoresPane : public RiskSourcePane
{
    Q_OBJECT
public:
    using RiskSourcePane::RiskSourcePane;

protected:
    bool read(qint64 id) override;
    void fill(QVBoxLayout *into) override;

private:
    void addTotals(QVBoxLayout *into);
    void addDeductions(QVBoxLayout *into);

    Assessment m_assessment;
};

/** Who changed what of an activity, an assessment or an indicator. */
template <typename Id>
class SafetyHistoryPane : public RecordHistoryPane
{
public:
    using RecordHistoryPane::RecordHistoryPane;

protected:
    bool read(qint64 id) override { return id != 0; }
    QList<HistoryEntry> entries() const override { return desk().safety().history(Id{record()}); }
    QString changeWords(const HistoryEntry &entry) const override;
};

/** The files kept with an activity or an assessment. */
template <typename Id>
class SafetyFilesPane : public FilesPane
{
public:
    using FilesPane::FilesPane;

protected:
    bool read(qint64 id) override { return desk().safety().find(Id{id}).has_value(); }
    FileKeeping keeping() override;
};

} // namespace anhe
