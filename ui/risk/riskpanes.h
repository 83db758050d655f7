#pragma once

#include "ui/common/factspane.h"
#include "ui/common/recordhistorypane.h"

class QGridLayout;

namespace anhe {

/** A tab of a risk's detail. */
class RiskPane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    const Risk &risk() const { return m_risk; }

private:
    Risk m_risk;
};

/** What was found where, how bad it is, the five fixings and who leads. */
class RiskOverview : public RiskPane
{
    Q_OBJECT
public:
    using RiskPane::RiskPane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addFinding(QVBoxLayout *into);
    void addRatings(QGridLayout *grid);
    void addFixings(QVBoxLayout *into);
    void addMatters(QVBoxLayout *into);
    void addMatter(QVBoxLayout *into, DisputeId id);
    void unlinkAsked(DisputeId id, const QString &number);
};

/** How far it has come: its steps with day, person and words, and the extensions asked for. */
class RiskCourse : public RiskPane
{
    Q_OBJECT
public:
    using RiskPane::RiskPane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addStep(QGridLayout *grid, RiskState state, QDate on, const QString &who, const QString &what);
    void addExtensions(QVBoxLayout *into);
};

/** Who changed what of a risk. */
class RiskHistory : public RecordHistoryPane
{
    Q_OBJECT
public:
    using RecordHistoryPane::RecordHistoryPane;

protected:
    bool read(qint64 id) override { return id != 0; }
    QList<HistoryEntry> entries() const override;
    QString changeWords(const HistoryEntry &entry) const override;
};

} // namespace anhe
