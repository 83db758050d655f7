#include "app/commandline.h"
#include "app/ledgerwindow.h"
#include "core/base/language.h"
#include "ui/common/appearance.h"

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
    const Startup startup = startupFor(args);
    const std::unique_ptr<QCoreApplication> application = applicationFor(startup, argc, argv);
    const bool english = qEnvironmentVariable("ANHE_LANG") == QLatin1String("en");
    setLanguage(english                      ? Language::English
                : startup == Startup::Window ? rememberedLanguage()
                                             : Language::Chinese);
    const Clock clock;
    if (startup == Startup::Window) {
        applyRememberedAppearance(*qobject_cast<QApplication *>(application.get()));
        LedgerWindow window(clock);
        window.start(args.value(0));
        return QApplication::exec();
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommandLine(args, {out, err, clock});
}
