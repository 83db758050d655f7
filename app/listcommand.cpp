#include "app/codewords.h"
#include "app/command.h"
#include "app/matterlisting.h"
#include "app/referrallisting.h"
#include "app/risklisting.h"

#include "core/desk/desk.h"

#include <QCoreApplication>

#include <functional>

namespace anhe {

namespace {

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

RiskFilter riskFilter(const Arguments &arguments)
{
    RiskFilter filter;
    filter.text = arguments.text("search");
    filter.found = {arguments.day("from"), arguments.day("to")};
    filter.states = valuesOf<RiskState>(arguments, "status");
    filter.levels = valuesOf<RiskLevel>(arguments, "kind");
    filter.withVoided = filter.states.isEmpty() || filter.states.contains(RiskState::Voided);
    return filter;
}

NoticeFilter noticeFilter(const Arguments &arguments)
{
    NoticeFilter filter;
    filter.text = arguments.text("search");
    filter.issued = {arguments.day("from"), arguments.day("to")};
    filter.states = valuesOf<NoticeState>(arguments, "status");
    filter.steps = valuesOf<NoticeStep>(arguments, "kind");
    filter.withVoided = filter.states.isEmpty() || filter.states.contains(NoticeState::Voided);
    return filter;
}

SweepFilter sweepFilter(const Arguments &arguments)
{
    SweepFilter filter;
    filter.text = arguments.text("search");
    filter.ending = {arguments.day("from"), arguments.day("to")};
    filter.kinds = valuesOf<SweepKind>(arguments, "kind");
    return filter;
}

using ListingOf = std::function<Listing(Desk &desk)>;

/** What a register's name lists, its filter read; nothing for one that this version does not keep. */
ListingOf listingNamed(const QString &name, const Arguments &arguments)
{
    if (name == QLatin1String("matters"))
        return [filter = matterFilter(arguments)](Desk &desk) { return matterListing(desk, filter); };
    if (name == QLatin1String("referrals"))
        return [filter = referralFilter(arguments)](Desk &desk) { return referralListing(desk, filter); };
    if (name == QLatin1String("risks"))
        return [filter = riskFilter(arguments)](Desk &desk) { return riskListing(desk, filter); };
    if (name == QLatin1String("notices"))
        return [filter = noticeFilter(arguments)](Desk &desk) { return noticeListing(desk, filter); };
    if (name == QLatin1String("sweeps"))
        return [filter = sweepFilter(arguments)](Desk &desk) { return sweepListing(desk, filter); };
    if (name == QLatin1String("policies") || name == QLatin1String("claims"))
        return {};
    throw WrongUsage{QCoreApplication::translate(
                         "app", "There is no register “%1”; there are matters, referrals, policies, "
                                "claims, risks, notices and sweeps.")
                         .arg(name)};
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
    const ListingOf listing = listingNamed(name, arguments);
    const auto desk = Desk::open(path, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    if (!listing)
        return console.refuse(QCoreApplication::translate("app", "This ledger keeps no %1 yet.").arg(name));
    try {
        write(listing(**desk), json, console.out);
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
    return done;
}

} // namespace anhe
