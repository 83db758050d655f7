#include "app/command.h"

#include "core/demo/demoledger.h"
#include "core/demo/demooffice.h"
#include "core/desk/desk.h"

#include <QCoreApplication>
#include <QFile>

namespace anhe {

static void removeUnfinished(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

int demoCommand(const Arguments &arguments, const Console &console)
{
    const QString path = arguments.place(0, "LEDGER");
    const std::optional<qint64> matters = arguments.number("matters", 1, 5'000'000);
    if (!matters)
        throw WrongUsage{
            QCoreApplication::translate("app", "--%1 is missing.").arg(QStringLiteral("matters"))};
    DemoPlan plan{*matters, quint64(arguments.number("seed", 0, INT64_MAX).value_or(1)),
                  arguments.day("until")};
    if (!plan.until.isValid())
        plan.until = console.clock.today();
    // Everything happened by the last day, also the making of the ledger.
    const FixedClock clock(plan.until);
    auto desk = Desk::create(path, QString::fromUtf8(demoHospital), clock);
    if (!desk)
        return console.refuse(desk.failure());
    (*desk)->ledger().setUser(QStringLiteral("示例"));
    const Result<void> filled = fillDemo(**desk, plan, [&console](qint64 kept, qint64 planned) {
        console.err << QCoreApplication::translate("app", "%1 of %2 matters").arg(kept).arg(planned) << '\n';
        console.err.flush();
    });
    if (!filled) {
        desk->reset();
        removeUnfinished(path);
        return console.refuse(filled.failure());
    }
    console.out << QCoreApplication::translate("app", "An example ledger of %1 matters was made: %2")
                       .arg(*matters)
                       .arg(path)
                << '\n';
    return done;
}

} // namespace anhe
