#include "app/referrallisting.h"

#include "app/jsonvalues.h"

#include "core/desk/desk.h"

#include <memory>

namespace anhe {

namespace {

struct ReferralField
{
    const char *key;
    QJsonValue (*value)(const ReferralRow &row, const Referral &referral);
};

constexpr ReferralField fields[] = {
    {"number", [](const ReferralRow &r, const Referral &) { return json(r.number); }},
    {"matter", [](const ReferralRow &r, const Referral &) { return json(r.disputeNumber); }},
    {"route", [](const ReferralRow &r, const Referral &) { return json(r.route); }},
    {"body", [](const ReferralRow &r, const Referral &) { return textOrNull(r.body); }},
    {"state", [](const ReferralRow &r, const Referral &) { return json(r.state); }},
    {"complainant", [](const ReferralRow &r, const Referral &) { return textOrNull(r.complainantName); }},
    {"patient", [](const ReferralRow &r, const Referral &) { return textOrNull(r.patientName); }},
    {"applicant", [](const ReferralRow &, const Referral &f) { return json(f.applicant); }},
    {"drafted_on", [](const ReferralRow &r, const Referral &) { return json(r.draftedOn); }},
    {"applied_on", [](const ReferralRow &r, const Referral &) { return json(r.appliedOn); }},
    {"accepted_on", [](const ReferralRow &r, const Referral &) { return json(r.acceptedOn); }},
    {"refused_on", [](const ReferralRow &, const Referral &f) { return json(f.refusedOn); }},
    {"case_number", [](const ReferralRow &, const Referral &f) { return textOrNull(f.caseNumber); }},
    {"mediators", [](const ReferralRow &, const Referral &f) { return json(f.mediators); }},
    {"due_on", [](const ReferralRow &r, const Referral &) { return json(r.dueOn); }},
    {"paused", [](const ReferralRow &r, const Referral &) { return json(r.paused); }},
    {"concluded_on", [](const ReferralRow &r, const Referral &) { return json(r.concludedOn); }},
    {"outcome", [](const ReferralRow &r, const Referral &) { return json(r.outcome); }},
    {"claimed", [](const ReferralRow &r, const Referral &) { return json(r.claimed); }},
    {"agreed", [](const ReferralRow &r, const Referral &) { return json(r.agreed); }},
    {"paid", [](const ReferralRow &r, const Referral &) { return json(r.paid); }},
};

} // namespace

Listing referralListing(Desk &desk, const ReferralFilter &filter)
{
    const auto ids =
        std::make_shared<std::vector<qint64>>(desk.mediation().ids(filter, ReferralOrder::Number, true));
    const auto next = std::make_shared<size_t>(0);
    Listing listing;
    for (const ReferralField &field : fields)
        listing.keys << QString::fromLatin1(field.key);
    listing.next = [&desk, ids, next]() -> std::optional<QList<QJsonValue>> {
        std::optional<Referral> referral;
        while (!referral && *next < ids->size())
            referral = desk.mediation().find({(*ids)[(*next)++]});
        if (!referral)
            return {};
        const std::vector<ReferralRow> rows = desk.mediation().rows(std::span(&(*ids)[*next - 1], 1));
        QList<QJsonValue> row;
        for (const ReferralField &field : fields)
            row << field.value(rows.front(), *referral);
        return row;
    };
    return listing;
}

} // namespace anhe
