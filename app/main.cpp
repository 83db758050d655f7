#include "app/duecommand.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace anhe;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    setLanguage(qEnvironmentVariable("ANHE_LANG") == QLatin1String("en") ? Language::English
                                                                         : Language::Chinese);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList args = QCoreApplication::arguments().mid(1);
    if (args.value(0) == QLatin1String("due"))
        return dueCommand(args.mid(1), out, err);
    err << QCoreApplication::translate("app",
                                       "Usage: anhe due --rule RULE --from DATETIME, or anhe due --help")
        << '\n';
    return 2;
}
