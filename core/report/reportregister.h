#pragma once

#include "core/base/result.h"
#include "core/ledger/history.h"
#include "core/report/report.h"
#include "core/report/reportchecker.h"

#include <QObject>

#include <vector>

namespace anhe {

class Change;
class Database;
class Ledger;
class OfficeRegister;

/** What an office can ask of its quarterly reports. Every change is one transaction with its history. */
class ReportRegister : public QObject
{
    Q_OBJECT

public:
    ReportRegister(Ledger &ledger, const OfficeRegister &office, QObject *parent = nullptr);

    /** The office's lists, to take into a worker together with a reader's connection (see analyse()). */
    OfficeLists lists() const;

    /** The figures of a quarter; asOf invalid = today. For a window prefer a worker. */
    QuarterlyAnalysis analysis(Quarter quarter, QDate asOf = {}) const;

    QList<Report> reports() const; ///< newest quarter first, all versions
    std::optional<Report> find(ReportId id) const;

    /** The version in force; a fresh draft that is not in the ledger yet (id 0) when there is none. */
    Report report(Quarter quarter) const;

    /** Keeps a draft's narrative, omitted sentences and as-of day. Refused once submitted. */
    Result<ReportId> save(const Report &draft);

    /** Freezes the report with what it says now. */
    Result<void> submit(const Report &draft);

    /** A new draft after a submitted version, with its narrative; the old one stays as it was. */
    Result<ReportId> startVersion(Quarter quarter, const QString &reason);

    /** The day a report's figures are judged on. */
    QDate asOf(const Report &report) const;

    /** Why a quarter cannot be judged on that day: it lies between the quarter's first day and today. An
     * invalid day stands for today. */
    Result<void> checkAsOf(Quarter quarter, QDate asOf) const;

    /** What the report says: frozen when submitted, else computed from the analysis. */
    ReportContent content(const Report &report, const QuarterlyAnalysis &analysis) const;

    /** The figures as the JSON text of a file: frozen when submitted, else those of the analysis. */
    QByteArray figuresText(const Report &report, const QuarterlyAnalysis &analysis) const;

    /** What has changed in the figures since the report was submitted; empty for a draft. */
    QList<FigureDifference> differences(const Report &report) const;

    /** The rows behind a number, newest first. */
    std::vector<qint64> ids(const Drill &drill) const;
    qint64 count(const Drill &drill) const;

    /** What a submitted report was frozen with; for a worker that looks for differences. */
    FrozenReport frozen(ReportId id) const;

    QList<HistoryEntry> history(ReportId id) const;

Q_SIGNALS:
    void changed();

private:
    Result<ReportId> keep(Change &change, const Report &draft) const;

    Ledger &m_ledger;
    const OfficeRegister &m_office;
};

} // namespace anhe
