#include "app/codewords.h"
#include "app/command.h"
#include "app/matterlisting.h"

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

namespace {

enum class Listed { Matters, NotKept };

/** The registers that can be named, and those that a ledger of this version does not keep. */
Listed listedBy(const QString &name)
{
    if (name == QLatin1String("matters"))
        return Listed::Matters;
    for (const char *known : {"referrals", "policies", "claims", "risks", "notices"}) {
        if (name == QLatin1String(known))
            return Listed::NotKept;
    }
    throw WrongUsage{
        QCoreApplication::translate(
            "app", "There is no register “%1”; there are matters, referrals, policies, claims, risks and "
                   "notices.")
            .arg(name)};
}

DisputeFilter matterFilter(const Arguments &arguments)
{
    DisputeFilter filter;
    filter.text = arguments.text("search");
    filter.received = {arguments.day("from"), arguments.day("to")};
    filter.statuses = valuesOf<Status>(arguments, "status");
    filter.kinds = valuesOf<MatterKind>(arguments, "kind");
    filter.withVoided = filter.statuses.isEmpty() || filter.statuses.contains(Status::Voided);
    return filter;
}

void write(const Listing &listing, bool json, QTextStream &out)
{
    if (json)
        writeJson(listing, out);
    else
        writeCsv(listing, out);
}

} // namespace

int listCommand(const Arguments &arguments, const Console &console)
{
    const QString path = arguments.place(0, "LEDGER");
    const QString name = arguments.place(1, "matters");
    const bool json =
        arguments.oneOf("format", {QStringLiteral("csv"), QStringLiteral("json")}) == QLatin1String("json");
    const Listed listed = listedBy(name);
    const DisputeFilter filter = matterFilter(arguments);
    const auto desk = Desk::open(path, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    if (listed == Listed::NotKept)
        return console.refuse(QCoreApplication::translate("app", "This ledger keeps no %1 yet.").arg(name));
    try {
        write(matterListing(**desk, filter), json, console.out);
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
    return done;
}

} // namespace anhe
