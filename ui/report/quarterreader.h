#pragma once

#include "core/report/quarterlyanalysis.h"
#include "core/report/report.h"

#include <QObject>

#include <memory>

namespace anhe {

class Desk;
class WorkerTask;

/** What was counted for the page: the figures of a quarter, and for a submitted report what has changed. */
struct CountedQuarter
{
    std::shared_ptr<const QuarterlyAnalysis> analysis;
    ReportId report;
    QList<FigureDifference> differences;
};

/** Counts a quarter on a thread of its own; a question asked meanwhile is answered after it, and only the
 * last answer is told. */
class QuarterReader : public QObject
{
    Q_OBJECT
public:
    explicit QuarterReader(Desk &desk, QObject *parent = nullptr);

    void ask(const Report &report);
    bool isBusy() const { return m_task != nullptr; }

Q_SIGNALS:
    void counted(const anhe::CountedQuarter &quarter);
    void failed(const QString &why);

private:
    void start();
    void finish();

    Desk &m_desk;
    Report m_asked;
    bool m_again = false;
    WorkerTask *m_task = nullptr;
};

} // namespace anhe
