#include "app/codewords.h"
#include "app/command.h"
#include "app/matterlisting.h"
#include "app/referrallisting.h"

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

namespace {

enum class Listed { Matters, Referrals, NotKept };

/** The registers that can be named, and those that a ledger of this version does not keep. */
Listed listedBy(const QString &name)
{
    if (name == QLatin1String("matters"))
        return Listed::Matters;
    if (name == QLatin1String("referrals"))
        return Listed::Referrals;
    for (const char *known : {"policies", "claims", "risks", "notices"}) {
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

ReferralFilter referralFilter(const Arguments &arguments)
{
    ReferralFilter filter;
    filter.text = arguments.text("search");
    filter.accepted = {arguments.day("from"), arguments.day("to")};
    filter.states = valuesOf<ReferralState>(arguments, "status");
    filter.routes = valuesOf<Route>(arguments, "kind");
    filter.withVoided = filter.states.isEmpty() || filter.states.contains(ReferralState::Voided);
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
    const auto matters = listed == Listed::Matters ? matterFilter(arguments) : DisputeFilter();
    const auto referrals = listed == Listed::Referrals ? referralFilter(arguments) : ReferralFilter();
    const auto desk = Desk::open(path, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    if (listed == Listed::NotKept)
        return console.refuse(QCoreApplication::translate("app", "This ledger keeps no %1 yet.").arg(name));
    try {
        if (listed == Listed::Matters)
            write(matterListing(**desk, matters), json, console.out);
        else
            write(referralListing(**desk, referrals), json, console.out);
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
    return done;
}

} // namespace anhe
