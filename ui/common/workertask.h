#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

class QThread;

namespace anhe {

class WorkerTask;

/** What long work on a worker thread tells and asks. */
class TaskProgress
{
public:
    explicit TaskProgress(WorkerTask *task) : m_task(task) {}
    /** The work then returns soon with what it has; what that means is the work's own affair. */
    bool isCancelled() const;
    /** total 0: nobody knows how long it takes. */
    void report(qint64 done, qint64 total, const QString &what = {});

private:
    WorkerTask *m_task;
    int m_percent = -2;
    QString m_what;
};

/**
 * Runs one piece of long work on a thread of its own and hands its result over on the thread of the window.
 * When this object goes, the work is cancelled and waited for, and its result is dropped.
 */
class WorkerTask : public QObject
{
    Q_OBJECT
public:
    explicit WorkerTask(const QString &title, QObject *parent = nullptr);
    ~WorkerTask() override;

    /** work: T(TaskProgress &) on the worker; done: void(T) here, also after a cancel. Once for each object.
     */
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        using T = std::invoke_result_t<Work, TaskProgress &>;
        run([work = std::move(work),
             done = std::move(done)](TaskProgress &progress) -> std::function<void()> {
            auto result = std::make_shared<T>(work(progress));
            return [done, result] { done(std::move(*result)); };
        });
    }

    void cancel();
    bool isCancelled() const { return m_cancelled; }
    bool isRunning() const { return m_thread != nullptr; }
    QString title() const { return m_title; }

Q_SIGNALS:
    /** percent is -1 while nobody knows. */
    void progressed(int percent, const QString &what);
    /** After the result was handed over. */
    void finished();
    /** The work threw; there is no result. */
    void failed(const QString &message);

private:
    using Delivery = std::function<void()>;

    void run(std::function<Delivery(TaskProgress &)> work);
    void deliver(const Delivery &delivery, const QString &failure);

    QString m_title;
    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace anhe
