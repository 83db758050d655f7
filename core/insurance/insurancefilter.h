#pragma once

#include "core/insurance/claim.h"
#include "core/insurance/institution.h"
#include "core/insurance/policy.h"

#include <optional>

namespace anhe {

/** Days before the end of a cover on which it counts as expiring. */
inline constexpr int expiringDays = 60;

/**
 * Which institutions are meant: lists, the coverage rate, drill-downs and exports all ask with one of these.
 * Empty members do not restrict; members restrict together.
 */
struct InstitutionFilter
{
    QString text; ///< search box: name, pinyin, code, district, contact
    QList<InstitutionLevel> levels;
    QList<InstitutionKind> kinds;
    QList<Sector> sectors;
    QDate inScopeOn;                ///< has to be insured on this day
    QDate standingOn;               ///< the day that standings are judged on; today's rows when not given
    QList<CoverStanding> standings; ///< on that day
    PolicyId policy;                ///< insured by it
    std::optional<bool> own;
    QList<InstitutionId> ids;

    bool operator==(const InstitutionFilter &) const = default;
};

enum class InstitutionOrder { Name, Code, Level, Kind, District, Standing };

/** What a table shows of an institution. */
struct InstitutionRow
{
    InstitutionId id;
    QString name;
    QString code;
    InstitutionLevel level = InstitutionLevel::Unrated;
    InstitutionKind kind = InstitutionKind::Hospital;
    Ownership ownership = Ownership::Government;
    Sector sector = Sector::Public;
    QString district;
    QString contact;
    QString phone;
    bool own = false;
    bool inScope = false; ///< on the day asked
    CoverStanding standing = CoverStanding::Never;
    QString policyNumber; ///< of the cover that reaches furthest, or did
    QString insurer;
    QDate coveredTo;
};

struct PolicyFilter
{
    QString text; ///< search box: numbers, insurer, broker, scheme, institutions' names
    QString insurer;
    InstitutionId institution;
    QDate inForceOn;
    Period begins;               ///< begins on a day of the period
    Period ends;                 ///< its cover ends on a day of the period …
    bool withoutRenewal = false; ///< … and nothing follows without a gap
    QDate endedBefore;
    std::optional<bool> pooled; ///< part of a scheme 统保
    std::optional<bool> cancelled;
    QList<PolicyId> ids;

    bool operator==(const PolicyFilter &) const = default;
};

enum class PolicyOrder { Number, Insurer, Begin, End, Premium, Used };

/** What a table shows of a policy. */
struct PolicyRow
{
    PolicyId id;
    QString number;
    QString insurer;
    QString scheme;
    Period period;
    QDate retroactiveOn;
    QDate reportingUntil;
    QDate lastDay;
    QDate cancelledOn;
    std::optional<Money> perPerson;
    std::optional<Money> perEvent;
    std::optional<Money> aggregate;
    std::optional<Money> premium;
    int institutions = 0;
    QString institution; ///< name of the first
    Money used;          ///< of the limits, by claims that settled
    int claims = 0;
};

struct ClaimFilter
{
    QString text; ///< search box: numbers of claim, matter, report and case, names of the matter
    QList<ClaimState> states;
    PolicyId policy;
    DisputeId dispute;
    InstitutionId institution;
    QString insurer;

    Period reported;   ///< reported on a day of the period
    Period agreed;     ///< the amount was agreed on a day of the period
    Period paid;       ///< the insurer's share was paid on a day of the period
    Period refused;    ///< refused on a day of the period
    QDate openAtEndOf; ///< reported by that day and not ended by it

    std::optional<bool> open; ///< not paid, refused, withdrawn or closed
    std::optional<bool> prepaid;
    std::optional<bool> inCourt;
    std::optional<bool> settled; ///< an amount was agreed
    QDate overdueOn;             ///< a limit that runs was due before this day
    QDate dueOnOrAfter;
    QDate dueOnOrBefore;

    QList<ClaimId> ids;
    bool withVoided = false;

    bool operator==(const ClaimFilter &) const = default;
};

enum class ClaimOrder { Number, Dispute, Policy, State, Reported, Due, Agreed, Paid };

/** What a table shows of a claim. */
struct ClaimRow
{
    ClaimId id;
    QString number;
    DisputeId dispute;
    QString disputeNumber;
    QString complainantName;
    QString patientName;
    PolicyId policy;
    QString policyNumber;
    QString insurer;
    QString institution;
    ClaimState state = ClaimState::NotReported;
    QDate reportedOn;
    QDate dueOn; ///< of the limit that runs; invalid when none does
    std::optional<Money> claimed;
    std::optional<Money> agreed;
    std::optional<Money> insurerShare;
    std::optional<Money> hospitalShare;
    std::optional<Money> deductibleShare;
    Money prepaid;
    QDate agreedOn;
    QDate paidOn;
    bool inCourt = false;
    std::optional<int> daysToHandIn;
    std::optional<int> daysToBePaid;
};

/** Which share of what was agreed is meant. */
enum class ClaimShare { Agreed, Insurer, Hospital, Deductible };

/** Institutions in scope on a day by level, kind and standing. */
struct StandingCount
{
    InstitutionLevel level = InstitutionLevel::Unrated;
    InstitutionKind kind = InstitutionKind::Hospital;
    CoverStanding standing = CoverStanding::Never;
    qint64 count = 0;
};

/** What claims came to in a year, by the day of agreement. */
struct YearOfClaims
{
    int year = 0;
    qint64 claims = 0;
    Money agreed;
    Money insurer;
    Money hospital;
    Money deductible;
};

} // namespace anhe
