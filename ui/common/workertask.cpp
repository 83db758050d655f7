#include "ui/common/workertask.h"

#include <QThread>

#include <exception>

namespace anhe {

bool TaskProgress::isCancelled() const
{
    return m_task->isCancelled();
}

void TaskProgress::report(qint64 done, qint64 total, const QString &what)
{
    const int percent = total > 0 ? int(done * 100 / total) : -1;
    if (percent == m_percent && what == m_what)
        return;
    m_percent = percent;
    m_what = what;
    QMetaObject::invokeMethod(
        m_task, [task = m_task, percent, what] { Q_EMIT task->progressed(percent, what); },
        Qt::QueuedConnection);
}

WorkerTask::WorkerTask(const QString &title, QObject *parent) : QObject(parent), m_title(title) {}

WorkerTask::~WorkerTask()
{
    m_cancelled = true;
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void WorkerTask::cancel()
{
    m_cancelled = true;
}

void WorkerTask::run(std::function<Delivery(TaskProgress &)> work)
{
    Q_ASSERT(!m_thread);
    m_thread = QThread::create([this, work = std::move(work)] {
        Delivery delivery;
        QString failure;
        try {
            TaskProgress progress(this);
            delivery = work(progress);
        } catch (const std::exception &error) {
            failure = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, delivery, failure] { deliver(delivery, failure); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void WorkerTask::deliver(const Delivery &delivery, const QString &failure)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    if (delivery)
        delivery();
    else
        Q_EMIT failed(failure);
    Q_EMIT finished();
}

} // namespace anhe
