#include "app/command.h"

#include "core/demo/demoledger.h"
#include "core/demo/demooffice.h"
#include "core/desk/desk.h"
#include "core/ledger/ledgerfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace anhe {

/** The ledger gets its name when it is whole; until then it stands beside it. */
static QString unfinished(const QString &path)
{
    return path + QStringLiteral(".part");
}

static Result<void> makeDemo(const QString &path, const DemoPlan &plan, const Console &console)
{
    // Everything happened by the last day, also the making of the ledger.
    const FixedClock clock(plan.until);
    const auto desk = Desk::create(unfinished(path), QString::fromUtf8(demoHospital), clock);
    if (!desk)
        return desk.failure();
    (*desk)->ledger().setUser(QStringLiteral("示例"));
    (*desk)->ledger().database().hurry();
    const Result<void> filled = fillDemo(**desk, plan, [&console](qint64 kept, qint64 planned) {
        console.err << QCoreApplication::translate("app", "%1 of %2 matters").arg(kept).arg(planned) << '\n';
        console.err.flush();
    });
    return filled ? settle((*desk)->ledger().database()) : filled;
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
    if (QFileInfo::exists(path))
        return console.refuse(
            QCoreApplication::translate("app", "%1 exists already and was not touched.").arg(path));
    removeUnfinished(unfinished(path));
    Result<void> made = makeDemo(path, plan, console);
    if (made)
        made = replaceFile(unfinished(path), path);
    if (!made) {
        removeUnfinished(unfinished(path));
        return console.refuse(made.failure());
    }
    console.out << QCoreApplication::translate("app", "An example ledger of %1 matters was made: %2")
                       .arg(*matters)
                       .arg(path)
                << '\n';
    return done;
}

} // namespace anhe
