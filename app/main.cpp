#include "app/commandline.h"
#include "app/ledgerwindow.h"
#include "core/base/language.h"
#include "ui/shell/appearance.h"

#include <QApplication>

#include <memory>

using namespace anhe;

static std::unique_ptr<QCoreApplication> applicationFor(Startup startup, int &argc, char **argv)
{
    if (startup == Startup::Plain)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (startup == Startup::Drawing) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // there need not be a display to print on paper
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QApplication>(argc, argv);
}

int main(int argc, char **argv)
{
    QStringList args;
    for (int i = 1; i < argc; ++i)
        args << QString::fromLocal8Bit(argv[i]);
    const std::unique_ptr<QCoreApplication> application = applicationFor(startupFor(args), argc, argv);
    setLanguage(qEnvironmentVariable("ANHE_LANG") == QLatin1String("en") ? Language::English
                                                                         : Language::Chinese);
    const Clock clock;
    if (startupFor(args) == Startup::Window) {
        applyRememberedAppearance(*qobject_cast<QApplication *>(application.get()));
        LedgerWindow window(clock);
        window.start(args.value(0));
        return QApplication::exec();
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommandLine(args, {out, err, clock});
}
