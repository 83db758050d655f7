#include "ui/report/quarterreader.h"

#include "core/desk/desk.h"
#include "core/report/reportfreeze.h"
#include "ui/common/workertask.h"

#include <stdexcept>

namespace anhe {

QuarterReader::QuarterReader(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void QuarterReader::ask(const Report &report)
{
    m_asked = report;
    if (m_task)
        m_again = true;
    else
        start();
}

void QuarterReader::start()
{
    m_again = false;
    m_task = new WorkerTask(tr("Counting the quarter"), this);
    const Report report = m_asked;
    const OfficeLists lists = m_desk.reports().lists();
    const QDate asOf = m_desk.reports().asOf(report);
    const FrozenReport frozen = report.isSubmitted() ? m_desk.reports().frozen(report.id) : FrozenReport{};
    const Ledger &ledger = m_desk.ledger();
    const auto work = [report, lists, asOf, frozen, &ledger](TaskProgress &) {
        const auto reader = ledger.reader();
        if (!reader)
            throw std::runtime_error(reader.error().toStdString());
        CountedQuarter counted{{}, report.id, {}};
        counted.analysis =
            std::make_shared<const QuarterlyAnalysis>(analyse(**reader, lists, report.quarter, asOf));
        if (report.isSubmitted())
            counted.differences = differencesSince(frozen, **reader, *counted.analysis);
        return counted;
    };
    connect(m_task, &WorkerTask::failed, this, [this](const QString &why) {
        if (!m_again)
            Q_EMIT failed(why);
    });
    connect(m_task, &WorkerTask::finished, this, &QuarterReader::finish);
    m_task->start(work, [this](const CountedQuarter &counted) {
        if (!m_again)
            Q_EMIT this->counted(counted);
    });
}

void QuarterReader::finish()
{
    m_task->deleteLater();
    m_task = nullptr;
    if (m_again)
        start();
}

} // namespace anhe
