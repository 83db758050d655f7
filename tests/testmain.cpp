#include "tests/catchsession.h"

#include <QByteArray>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif

namespace {

/** A warning in a test is a failure; only the offscreen platform's own chatter is let through. */
void strictMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QByteArray text = message.toLocal8Bit();
    std::fprintf(stderr, "%s\n", text.constData());
    const bool chatter = message.startsWith(QLatin1String("This plugin does not support"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !chatter)
        std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    qInstallMessageHandler(strictMessages);
    return anhe::tests::runTests(argc, argv);
}
