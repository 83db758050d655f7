#include "app/command.h"
#include "app/tablename.h"

#include "core/ledger/backup.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QLocale>

namespace anhe {

static void tell(const BackupReport &report, const Console &console)
{
    const QString written = report.problems.isEmpty()
                                ? QCoreApplication::translate("app", "Written and proved whole: %1 (%2)")
                                : QCoreApplication::translate("app", "Written: %1 (%2)");
    for (const QString &problem : report.problems)
        console.err << QCoreApplication::translate("app", "The ledger itself is not whole: %1").arg(problem)
                    << '\n';
    console.out << written.arg(report.path, QLocale().formattedDataSize(report.bytes)) << '\n'
                << QCoreApplication::translate("app", "It holds: %1").arg(countedText(report.rows)) << '\n';
}

int backupCommand(const Arguments &arguments, const Console &console)
{
    const QString target = arguments.needed("output");
    const auto ledger = Ledger::open(arguments.place(0, "LEDGER"), console.clock);
    if (!ledger)
        return console.refuse(ledger.failure());
    const Result<BackupReport> report = backup((*ledger)->database(), target);
    if (!report)
        return console.refuse(report.failure());
    tell(*report, console);
    return done;
}

int restoreCommand(const Arguments &arguments, const Console &console)
{
    const Result<BackupReport> report =
        restore(arguments.place(0, "FILE"), arguments.needed("output"),
                console.clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    if (!report)
        return console.refuse(report.failure());
    tell(*report, console);
    if (!report->kept.isEmpty())
        console.out << QCoreApplication::translate("app", "The ledger that stood there was kept as %1")
                           .arg(report->kept)
                    << '\n';
    return done;
}

} // namespace anhe
