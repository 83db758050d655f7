#include "app/commandline.h"
#include "core/base/language.h"

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
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Clock clock;
    return runCommandLine(args, {out, err, clock});
}
