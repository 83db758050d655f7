#include "app/command.h"
#include "app/tablename.h"

#include "core/desk/desk.h"
#include "core/ledger/integrity.h"

#include <QCoreApplication>

namespace anhe {

int checkCommand(const Arguments &arguments, const Console &console)
{
    const auto ledger = Ledger::open(arguments.place(0, "LEDGER"), console.clock);
    if (!ledger)
        return console.refuse(ledger.failure());
    const IntegrityReport report = checkIntegrity((*ledger)->database());
    for (const IntegrityStep &step : report.steps)
        console.out << QCoreApplication::translate("app", "%1: %2")
                           .arg(step.name, step.problems.isEmpty()
                                               ? QCoreApplication::translate("app", "whole")
                                               : QCoreApplication::translate("app", "NOT WHOLE"))
                    << '\n';
    console.out << QCoreApplication::translate("app", "Rows: %1").arg(countedText(report.rows)) << '\n';
    if (report.whole())
        return done;
    return console.refuse(report.problems.join(QLatin1Char('\n')));
}

} // namespace anhe
