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

/** An option that says nothing of a register is refused, not passed over. */
void refuseOption(const Arguments &arguments, const char *option, const char *name)
{
    if (arguments.has(option))
        throw WrongUsage{QCoreApplication::translate("app", "--%1 does not restrict the register “%2”.")
                             .arg(QLatin1String(option), QLatin1String(name))};
}

PolicyFilter policyFilter(const Arguments &arguments)
{
    refuseOption(arguments, "status", "policies");
    refuseOption(arguments, "kind", "policies");
    PolicyFilter filter;
    filter.text = arguments.text("search");
    filter.begins = {arguments.day("from"), arguments.day("to")};
    filter.inForceOn = arguments.day("on");
    return filter;
}

ClaimFilter claimFilter(const Arguments &arguments)
{
    refuseOption(arguments, "kind", "claims");
    ClaimFilter filter;
    filter.text = arguments.text("search");
    filter.reported = {arguments.day("from"), arguments.day("to")};
    filter.openAtEndOf = arguments.day("on");
    filter.states = valuesOf<ClaimState>(arguments, "status");
    filter.withVoided = filter.states.isEmpty() || filter.states.contains(ClaimState::Voided);
    return filter;
}

InstitutionFilter institutionFilter(const Arguments &arguments)
{
    refuseOption(arguments, "from", "institutions");
    refuseOption(arguments, "to", "institutions");
    InstitutionFilter filter;
    filter.text = arguments.text("search");
    filter.standings = valuesOf<CoverStanding>(arguments, "status");
    filter.kinds = valuesOf<InstitutionKind>(arguments, "kind");
    filter.standingOn = arguments.day("on");
    filter.inScopeOn = arguments.day("on");
    return filter;
}

using Lister = std::function<Listing(Desk &)>;

/** A register that can be listed. What restricts it is read before the ledger is opened. */
struct ListedRegister
{
    const char *name;
    Lister (*read)(const Arguments &arguments);
};

constexpr ListedRegister registers[] = {
    {"matters",
     [](const Arguments &arguments) -> Lister {
         return [filter = matterFilter(arguments)](Desk &desk) { return matterListing(desk, filter); };
     }},
    {"referrals",
     [](const Arguments &arguments) -> Lister {
         return [filter = referralFilter(arguments)](Desk &desk) { return referralListing(desk, filter); };
     }},
    {"policies",
     [](const Arguments &arguments) -> Lister {
         return [filter = policyFilter(arguments)](Desk &desk) { return policyListing(desk, filter); };
     }},
    {"claims",
     [](const Arguments &arguments) -> Lister {
         return [filter = claimFilter(arguments)](Desk &desk) { return claimListing(desk, filter); };
     }},
    {"institutions",
     [](const Arguments &arguments) -> Lister {
         return [filter = institutionFilter(arguments)](Desk &desk) {
             const QDate day = filter.standingOn.isValid() ? filter.standingOn : desk.clock().today();
             return institutionListing(desk, filter, day);
         };
     }},
    {"risks",
     [](const Arguments &arguments) -> Lister {
         return [filter = riskFilter(arguments)](Desk &desk) { return riskListing(desk, filter); };
     }},
    {"notices",
     [](const Arguments &arguments) -> Lister {
         return [filter = noticeFilter(arguments)](Desk &desk) { return noticeListing(desk, filter); };
     }},
    {"sweeps",
     [](const Arguments &arguments) -> Lister {
         return [filter = sweepFilter(arguments)](Desk &desk) { return sweepListing(desk, filter); };
     }},
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
    const QString name = arguments.place(1, "matters");
    const bool json =
        arguments.oneOf("format", {QStringLiteral("csv"), QStringLiteral("json")}) == QLatin1String("json");
    const Lister lister = registerNamed(name).read(arguments);
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
