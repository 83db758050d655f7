#include "tests/ui/common/typing.h"
#include "ui/common/progressstrip.h"
#include "ui/common/toast.h"
#include "ui/common/workertask.h"

#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <catch2/catch.hpp>

#include <stdexcept>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("work runs on a thread of its own and its result comes back to the window's", "[workertask]")
{
    WorkerTask task(QStringLiteral("Counting"));
    QThread *const here = QThread::currentThread();
    QThread *worked = nullptr;
    QThread *delivered = nullptr;
    int result = 0;
    QSignalSpy progressed(&task, &WorkerTask::progressed);
    QSignalSpy finished(&task, &WorkerTask::finished);
    task.start(
        [&worked](TaskProgress &progress) {
            worked = QThread::currentThread();
            progress.report(1, 2, QStringLiteral("half"));
            progress.report(1, 2, QStringLiteral("half"));
            return 42;
        },
        [&](int value) {
            result = value;
            delivered = QThread::currentThread();
        });
    REQUIRE(finished.wait(5000));
    CHECK(result == 42);
    CHECK(worked != here);
    CHECK(delivered == here);
    REQUIRE(progressed.count() == 1);
    CHECK(progressed.first().first().toInt() == 50);
    CHECK_FALSE(task.isRunning());
}

TEST_CASE("the strip shows the work and its cancel button stops it", "[workertask]")
{
    QWidget window;
    ProgressStrip strip(&window);
    bring(&window);
    WorkerTask task(QStringLiteral("Import"));
    QSemaphore started;
    bool stopped = false;
    QSignalSpy finished(&task, &WorkerTask::finished);
    task.start(
        [&started](TaskProgress &progress) {
            started.release();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return true;
        },
        [&stopped](bool value) { stopped = value; });
    strip.follow(&task);
    CHECK(strip.isVisible());
    CHECK(strip.text().contains(QStringLiteral("Import")));
    started.acquire();
    strip.cancelButton()->click();
    REQUIRE(finished.wait(5000));
    CHECK(stopped);
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("work that throws says so and gives no result", "[workertask]")
{
    WorkerTask task(QStringLiteral("Backup"));
    QSignalSpy failed(&task, &WorkerTask::failed);
    bool delivered = false;
    task.start([](TaskProgress &) -> int { throw std::runtime_error("disk full"); },
               [&delivered](int) { delivered = true; });
    REQUIRE(failed.wait(5000));
    CHECK(failed.first().first().toString() == QStringLiteral("disk full"));
    CHECK_FALSE(delivered);
}

TEST_CASE("a window that goes takes its work with it", "[workertask]")
{
    bool delivered = false;
    {
        WorkerTask task(QStringLiteral("Report"));
        task.start(
            [](TaskProgress &progress) {
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                return 1;
            },
            [&delivered](int) { delivered = true; });
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(delivered);
}

TEST_CASE("a toast undoes once and goes", "[workertask]")
{
    QWidget window;
    window.resize(600, 300);
    Toast toast(&window);
    bring(&window);
    int undone = 0;
    toast.say(QStringLiteral("已作废"), QStringLiteral("撤销"), [&undone] { ++undone; });
    CHECK(toast.isVisible());
    CHECK(window.rect().contains(toast.geometry()));
    toast.button()->click();
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    window.resize(300, 200);
    toast.say(QString(60, QChar(u'长')));
    CHECK(window.rect().contains(toast.geometry()));
}
