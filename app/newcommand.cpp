#include "app/command.h"

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

int newCommand(const Arguments &arguments, const Console &console)
{
    const QString path = arguments.place(0, "LEDGER");
    const QString hospital = arguments.needed("hospital");
    const auto desk = Desk::create(path, hospital, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    console.out
        << QCoreApplication::translate("app", "The ledger of %1 was made: %2").arg(hospital.trimmed(), path)
        << '\n';
    return done;
}

} // namespace anhe
