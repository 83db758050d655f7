#include "app/insurancelisting.h"

#include "app/jsonvalues.h"

#include "core/desk/desk.h"

#include <QJsonObject>

#include <memory>

namespace anhe {

namespace {

QJsonValue percent(const std::optional<Percent> &share)
{
    return share ? QJsonValue(share->text()) : QJsonValue();
}

QJsonValue institutionNames(Desk &desk, const Policy &policy)
{
    QJsonArray names;
    for (const InstitutionId id : policy.institutions)
        names.append(desk.insurance().nameOf(id));
    return names;
}

QJsonValue renewed(Desk &desk, const Policy &policy)
{
    const std::optional<Policy> before =
        policy.renewalOf ? desk.insurance().find(policy.renewalOf) : std::nullopt;
    return before ? QJsonValue(before->number) : QJsonValue();
}

struct PolicyField
{
    const char *key;
    QJsonValue (*value)(const PolicyRow &row, const Policy &policy, Desk &desk);
};

#define ROW(name, expression)                                                                                \
    {                                                                                                        \
        name, [](const PolicyRow &r, const Policy &, Desk &) -> QJsonValue { return expression; }            \
    }
#define POLICY(name, expression)                                                                             \
    {                                                                                                        \
        name, [](const PolicyRow &, const Policy &p, Desk &) -> QJsonValue { return expression; }            \
    }

constexpr PolicyField policyFields[] = {
    ROW("number", json(r.number)),
    ROW("insurer", json(r.insurer)),
    POLICY("broker", textOrNull(p.broker)),
    ROW("scheme", textOrNull(r.scheme)),
    ROW("period_first", json(r.period.first)),
    ROW("period_last", json(r.period.last)),
    ROW("retroactive_on", json(r.retroactiveOn)),
    ROW("reporting_until", json(r.reportingUntil)),
    ROW("cancelled_on", json(r.cancelledOn)),
    ROW("last_day", json(r.lastDay)),
    ROW("per_person", json(r.perPerson)),
    ROW("per_event", json(r.perEvent)),
    ROW("aggregate", json(r.aggregate)),
    POLICY("aggregate_each", json(p.aggregateEach)),
    POLICY("legal_costs", json(p.legalCosts)),
    POLICY("mental_damage", json(p.mentalDamage)),
    POLICY("mental_damage_percent", percent(p.mentalDamagePercent)),
    POLICY("mental_damage_of", p.mentalDamagePercent ? json(p.mentalDamageOf) : QJsonValue()),
    POLICY("deductible", json(p.deductible)),
    POLICY("deductible_percent", percent(p.deductiblePercent)),
    POLICY("hours_to_report", json(p.hoursToReport)),
    ROW("premium", json(r.premium)),
    {"institutions",
     [](const PolicyRow &, const Policy &p, Desk &desk) { return institutionNames(desk, p); }},
    POLICY("riders", json(p.riders)),
    {"renewal_of", [](const PolicyRow &, const Policy &p, Desk &desk) { return renewed(desk, p); }},
    ROW("claims", json(r.claims)),
    ROW("used", json(r.used)),
};

#undef ROW
#undef POLICY

struct ClaimField
{
    const char *key;
    QJsonValue (*value)(const ClaimRow &row, const Claim &claim);
};

#define ROW(name, expression)                                                                                \
    {                                                                                                        \
        name, [](const ClaimRow &r, const Claim &) -> QJsonValue { return expression; }                      \
    }
#define CLAIM(name, expression)                                                                              \
    {                                                                                                        \
        name, [](const ClaimRow &, const Claim &c) -> QJsonValue { return expression; }                      \
    }

constexpr ClaimField claimFields[] = {
    ROW("number", json(r.number)),
    ROW("matter", json(r.disputeNumber)),
    ROW("policy", textOrNull(r.policyNumber)),
    ROW("insurer", textOrNull(r.insurer)),
    ROW("institution", textOrNull(r.institution)),
    ROW("complainant", textOrNull(r.complainantName)),
    ROW("patient", textOrNull(r.patientName)),
    ROW("state", json(r.state)),
    CLAIM("reported_at", json(c.reportedAt)),
    CLAIM("report_number", textOrNull(c.reportNumber)),
    CLAIM("case_number", textOrNull(c.caseNumber)),
    CLAIM("opened_on", json(c.openedOn)),
    CLAIM("submitted_on", json(c.submittedOn)),
    CLAIM("more_asked_on", json(c.moreAskedOn)),
    CLAIM("more_given_on", json(c.moreGivenOn)),
    CLAIM("assessed_on", json(c.assessedOn)),
    ROW("due_on", json(r.dueOn)),
    ROW("claimed", json(r.claimed)),
    CLAIM("assessed", json(c.assessed)),
    ROW("agreed_on", json(r.agreedOn)),
    ROW("agreed", json(r.agreed)),
    ROW("insurer_share", json(r.insurerShare)),
    ROW("hospital_share", json(r.hospitalShare)),
    ROW("deductible_share", json(r.deductibleShare)),
    ROW("prepaid", json(r.prepaid)),
    ROW("paid_on", json(r.paidOn)),
    CLAIM("paid_to", c.paidOn.isValid() ? json(c.paidTo) : QJsonValue()),
    CLAIM("closed_on", json(c.closedOn)),
    CLAIM("refused_on", json(c.refusedOn)),
    CLAIM("refusal", textOrNull(c.refusal)),
    CLAIM("withdrawn_on", json(c.withdrawnOn)),
    ROW("in_court", json(r.inCourt)),
    ROW("days_to_hand_in", json(r.daysToHandIn)),
    ROW("days_to_be_paid", json(r.daysToBePaid)),
};

#undef ROW
#undef CLAIM

struct InstitutionField
{
    const char *key;
    QJsonValue (*value)(const InstitutionRow &row);
};

constexpr InstitutionField institutionFields[] = {
    {"name", [](const InstitutionRow &r) { return json(r.name); }},
    {"code", [](const InstitutionRow &r) { return textOrNull(r.code); }},
    {"level", [](const InstitutionRow &r) { return json(r.level); }},
    {"kind", [](const InstitutionRow &r) { return json(r.kind); }},
    {"ownership", [](const InstitutionRow &r) { return json(r.ownership); }},
    {"sector", [](const InstitutionRow &r) { return json(r.sector); }},
    {"district", [](const InstitutionRow &r) { return textOrNull(r.district); }},
    {"contact", [](const InstitutionRow &r) { return textOrNull(r.contact); }},
    {"phone", [](const InstitutionRow &r) { return textOrNull(r.phone); }},
    {"own", [](const InstitutionRow &r) { return json(r.own); }},
    {"in_scope", [](const InstitutionRow &r) { return json(r.inScope); }},
    {"standing", [](const InstitutionRow &r) { return json(r.standing); }},
    {"policy", [](const InstitutionRow &r) { return textOrNull(r.policyNumber); }},
    {"insurer", [](const InstitutionRow &r) { return textOrNull(r.insurer); }},
    {"covered_to", [](const InstitutionRow &r) { return json(r.coveredTo); }},
};

/** One row after the other of those ids; rowOf gives none for a row that has gone meanwhile. */
template <typename RowOf>
Listing listingOf(std::vector<qint64> ids, RowOf rowOf)
{
    const auto kept = std::make_shared<std::vector<qint64>>(std::move(ids));
    const auto next = std::make_shared<size_t>(0);
    Listing listing;
    listing.next = [kept, next, rowOf]() -> std::optional<QList<QJsonValue>> {
        std::optional<QList<QJsonValue>> row;
        while (!row && *next < kept->size())
            row = rowOf((*kept)[(*next)++]);
        return row;
    };
    return listing;
}

} // namespace

Listing policyListing(Desk &desk, const PolicyFilter &filter)
{
    const auto rowOf = [&desk](qint64 id) -> std::optional<QList<QJsonValue>> {
        const std::optional<Policy> policy = desk.insurance().find(PolicyId{id});
        const std::vector<PolicyRow> rows = desk.insurance().policyRows(std::span(&id, 1));
        if (!policy || rows.empty())
            return {};
        QList<QJsonValue> row;
        for (const PolicyField &field : policyFields)
            row << field.value(rows.front(), *policy, desk);
        return row;
    };
    Listing listing = listingOf(desk.insurance().ids(filter, PolicyOrder::Begin, true), rowOf);
    for (const PolicyField &field : policyFields)
        listing.keys << QString::fromLatin1(field.key);
    return listing;
}

Listing claimListing(Desk &desk, const ClaimFilter &filter)
{
    const auto rowOf = [&desk](qint64 id) -> std::optional<QList<QJsonValue>> {
        const std::optional<Claim> claim = desk.insurance().find(ClaimId{id});
        const std::vector<ClaimRow> rows = desk.insurance().claimRows(std::span(&id, 1));
        if (!claim || rows.empty())
            return {};
        QList<QJsonValue> row;
        for (const ClaimField &field : claimFields)
            row << field.value(rows.front(), *claim);
        return row;
    };
    Listing listing = listingOf(desk.insurance().ids(filter, ClaimOrder::Number, true), rowOf);
    for (const ClaimField &field : claimFields)
        listing.keys << QString::fromLatin1(field.key);
    return listing;
}

Listing institutionListing(Desk &desk, const InstitutionFilter &filter, QDate day)
{
    const auto rowOf = [&desk, day](qint64 id) -> std::optional<QList<QJsonValue>> {
        const std::vector<InstitutionRow> rows = desk.insurance().institutionRows(std::span(&id, 1), day);
        if (rows.empty())
            return {};
        QList<QJsonValue> row;
        for (const InstitutionField &field : institutionFields)
            row << field.value(rows.front());
        return row;
    };
    Listing listing = listingOf(desk.insurance().ids(filter, InstitutionOrder::Name, false), rowOf);
    for (const InstitutionField &field : institutionFields)
        listing.keys << QString::fromLatin1(field.key);
    return listing;
}

} // namespace anhe
