#include "app/codewords.h"
#include "app/command.h"
#include "app/insurancelisting.h"
#include "app/matterlisting.h"
#include "app/referrallisting.h"
#include "app/risklisting.h"
#include "app/safetylisting.h"

#include "core/desk/desk.h"

#include <QCoreApplication>

#include <functional>

namespace anhe {

namespace {

/** Words, days and states. What is voided is listed too, unless states are asked for that leave it out. */
template <typename Filter, typename State>
Filter filterOf(const Arguments &arguments, Period Filter::*days, QList<State> Filter::*states)
{
    Filter filter;
    filter.text = arguments.text("search");
    filter.*days = arguments.days();
    filter.*states = valuesOf<State>(arguments, "status");
    filter.withVoided = (filter.*states).isEmpty() || (filter.*states).contains(State::Voided);
    return filter;
}

DisputeFilter matterFilter(const Arguments &arguments)
{
    DisputeFilter filter = filterOf(arguments, &DisputeFilter::received, &DisputeFilter::statuses);
    filter.kinds = valuesOf<MatterKind>(arguments, "kind");
    return filter;
}

ReferralFilter referralFilter(const Arguments &arguments)
{
    ReferralFilter filter = filterOf(arguments, &ReferralFilter::accepted, &ReferralFilter::states);
    filter.routes = valuesOf<Route>(arguments, "kind");
    return filter;
}

RiskFilter riskFilter(const Arguments &arguments)
{
    RiskFilter filter = filterOf(arguments, &RiskFilter::found, &RiskFilter::states);
    filter.levels = valuesOf<RiskLevel>(arguments, "kind");
    return filter;
}

NoticeFilter noticeFilter(const Arguments &arguments)
{
    NoticeFilter filter = filterOf(arguments, &NoticeFilter::issued, &NoticeFilter::states);
    filter.steps = valuesOf<NoticeStep>(arguments, "kind");
    return filter;
}

SweepFilter sweepFilter(const Arguments &arguments)
{
    SweepFilter filter;
    filter.text = arguments.text("search");
    filter.ending = arguments.days();
    filter.kinds = valuesOf<SweepKind>(arguments, "kind");
    return filter;
}

StabilityFilter decisionFilter(const Arguments &arguments)
{
    StabilityFilter filter;
    filter.text = arguments.text("search");
    filter.entered = arguments.days();
    filter.levels = valuesOf<StabilityLevel>(arguments, "kind");
    filter.withVoided = true;
    return filter;
}

PolicyFilter policyFilter(const Arguments &arguments)
{
    PolicyFilter filter;
    filter.text = arguments.text("search");
    filter.begins = arguments.days();
    filter.inForceOn = arguments.day("on");
    return filter;
}

ClaimFilter claimFilter(const Arguments &arguments)
{
    ClaimFilter filter = filterOf(arguments, &ClaimFilter::reported, &ClaimFilter::states);
    filter.openAtEndOf = arguments.day("on");
    return filter;
}

InstitutionFilter institutionFilter(const Arguments &arguments)
{
    InstitutionFilter filter;
    filter.text = arguments.text("search");
    filter.standings = valuesOf<CoverStanding>(arguments, "status");
    filter.kinds = valuesOf<InstitutionKind>(arguments, "kind");
    filter.standingOn = arguments.day("on");
    filter.inScopeOn = arguments.day("on");
    return filter;
}

Listing institutionsOnDay(Desk &desk, const InstitutionFilter &filter)
{
    return institutionListing(desk, filter,
                              filter.standingOn.isValid() ? filter.standingOn : desk.clock().today());
}

using Lister = std::function<Listing(Desk &)>;

template <auto readFilter, auto listing>
Lister listerOf(const Arguments &arguments)
{
    return [filter = readFilter(arguments)](Desk &desk) { return listing(desk, filter); };
}

/** A register that can be listed. What restricts it is read before the ledger is opened. */
struct ListedRegister
{
    const char *name;
    Lister (*read)(const Arguments &arguments);
};

constexpr ListedRegister registers[] = {
    {"matters", listerOf<matterFilter, matterListing>},
    {"referrals", listerOf<referralFilter, referralListing>},
    {"policies", listerOf<policyFilter, policyListing>},
    {"claims", listerOf<claimFilter, claimListing>},
    {"institutions", listerOf<institutionFilter, institutionsOnDay>},
    {"risks", listerOf<riskFilter, riskListing>},
    {"notices", listerOf<noticeFilter, noticeListing>},
    {"sweeps", listerOf<sweepFilter, sweepListing>},
    {"decisions", listerOf<decisionFilter, decisionListing>},
    {"activities", activityLister},
    {"indicators", indicatorLister},
    {"assessments", assessmentLister},
};

const ListedRegister &registerNamed(const QString &name)
{
    QStringList names;
    for (const ListedRegister &known : registers) {
        if (name == QLatin1String(known.name))
            return known;
        names << QLatin1String(known.name);
    }
    throw WrongUsage{QCoreApplication::translate("app", "There is no register “%1”; there are %2.")
                         .arg(name, names.join(QCoreApplication::translate("app", ", ")))};
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
    const QString name = arguments.place(1, "REGISTER");
    const bool json =
        arguments.oneOf("format", {QStringLiteral("csv"), QStringLiteral("json")}) == QLatin1String("json");
    const Lister lister = registerNamed(name).read(arguments);
    arguments.refuseUnread();
    const auto desk = Desk::open(path, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    try {
        write(lister(**desk), json, console.out);
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
    return done;
}

} // namespace anhe
