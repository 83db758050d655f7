#include "app/command.h"
#include "app/tablename.h"

#include "core/desk/desk.h"
#include "core/ledger/integrity.h"

#include <QCoreApplication>

namespace anhe {

static QString tr(const char *source)
{
    return QCoreApplication::translate("app", source);
}

int checkCommand(const Arguments &arguments, const Console &console)
{
    const auto ledger = Ledger::open(arguments.place(0, "LEDGER"), console.clock);
    if (!ledger)
        return console.refuse(ledger.failure());
    const IntegrityReport report = checkIntegrity((*ledger)->database());
    for (const IntegrityStep &step : report.steps)
        console.out << tr("%1: %2").arg(step.name, step.problems.isEmpty() ? tr("whole") : tr("NOT WHOLE"))
                    << '\n';
    console.out << tr("Rows: %1").arg(countedText(report.rows)) << '\n';
    if (report.whole())
        return done;
    return console.refuse(report.problems.join(QLatin1Char('\n')));
}

} // namespace anhe
