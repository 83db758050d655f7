/**
 * Saves matters into a ledger, one after the other, and prints the number of each once it is kept. Ends with
 * 1 and the reason when a save is refused; otherwise it has to be killed.
 *
 *   saving_program LEDGER [--largest-file BYTES] [--as-user UID]
 */
#include "core/desk/desk.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

using namespace anhe;

namespace {

int refuse(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

/** What a full disk does to a file: it can grow no further. */
bool limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

Dispute matter(const Desk &desk, int n)
{
    Dispute dispute;
    dispute.channel = Channel::Visit;
    dispute.receivedAt = desk.clock().now();
    dispute.complainant.name = QStringLiteral("张三丰");
    dispute.narrative = QStringLiteral("第%1次反映：候诊三小时无人解释，要求说明原因。").arg(n).repeated(20);
    dispute.problems.append(Problem{0, QStringLiteral("process.waiting"), {}, {}, 1, {}});
    return dispute;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("largest-file"), {}, QStringLiteral("bytes")});
    parser.addOption({QStringLiteral("as-user"), {}, QStringLiteral("uid")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("as-user"))) {
        const uid_t user = parser.value(QStringLiteral("as-user")).toUInt();
        if (setgid(user) != 0 || setuid(user) != 0)
            return refuse(QStringLiteral("another user cannot be taken on"));
    }
    const Clock clock;
    const auto desk = Desk::open(parser.positionalArguments().value(0), clock);
    if (!desk)
        return refuse(desk.error());
    if (parser.isSet(QStringLiteral("largest-file")) &&
        !limitFiles(parser.value(QStringLiteral("largest-file")).toULongLong()))
        return refuse(QStringLiteral("files cannot be limited"));
    for (int n = 1;; ++n) {
        const Result<DisputeId> id = (*desk)->disputes().enter(matter(**desk, n));
        if (!id)
            return refuse(id.error());
        std::printf("%s\n", qPrintable((*desk)->disputes().find(*id)->number));
        std::fflush(stdout);
    }
}
