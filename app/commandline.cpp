#include "app/commandline.h"

#include "app/command.h"
#include "app/duecommand.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace anhe {

static int misuse(const QString &why, const QString &usage, const Console &console)
{
    console.err << why << '\n' << usage << '\n';
    return misused;
}

static int help(const QString &name, const Console &console)
{
    if (name.isEmpty()) {
        console.out << helpText();
        return done;
    }
    if (name == QLatin1String("due"))
        return dueCommand({QStringLiteral("--help")}, console.out, console.err);
    const Command *command = commandNamed(name);
    if (!command)
        return misuse(
            QCoreApplication::translate("app", "There is no command “%1”; “anhe help” names them.").arg(name),
            QCoreApplication::translate("app", "Usage: anhe help [COMMAND]"), console);
    console.out << helpText(*command);
    return done;
}

static int run(const Command &command, const QStringList &args, const Console &console)
{
    try {
        const Arguments arguments(command, args);
        if (arguments.wantsHelp())
            return help(QString::fromLatin1(command.name), console);
        return command.run(arguments, console);
    } catch (const WrongUsage &wrong) {
        return misuse(wrong.why, usageOf(command), console);
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
}

Startup startupFor(const QStringList &args)
{
    if (args.isEmpty())
        return Startup::Window;
    const QString &first = args.constFirst();
    if (const Command *command = commandNamed(first))
        return command->draws ? Startup::Drawing : Startup::Plain;
    const bool isLedger = first.endsWith(QLatin1String(".anhe")) || QFileInfo(first).isFile();
    return args.size() == 1 && isLedger ? Startup::Window : Startup::Plain;
}

static int answer(const QStringList &args, const Console &console)
{
    const QString name = args.value(0);
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        console.out << "Anhe " << ANHE_VERSION << '\n';
        return done;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return help({}, console);
    if (name == QLatin1String("help"))
        return help(args.value(1), console);
    if (name == QLatin1String("due"))
        return dueCommand(args.mid(1), console.out, console.err);
    if (const Command *command = commandNamed(name))
        return run(*command, args.mid(1), console);
    return misuse(
        QCoreApplication::translate("app", "There is no command “%1”; “anhe help” names them.").arg(name),
        QCoreApplication::translate("app", "Usage: anhe [LEDGER] or anhe COMMAND …"), console);
}

/** What could not be written to the end was not done. */
int runCommandLine(const QStringList &args, const Console &console)
{
    const int code = answer(args, console);
    console.out.flush();
    if (code != done || console.out.status() != QTextStream::WriteFailed)
        return code;
    return console.refuse(QCoreApplication::translate("app", "The output could not be written to its end."));
}

} // namespace anhe
