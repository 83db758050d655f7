#include "app/referrallisting.h"

#include "app/jsonvalues.h"

#include "core/desk/desk.h"

#include <memory>
#include <span>

namespace anhe {

namespace {

struct ReferralField
{
    const char *key;
    QJsonValue (*value)(const ReferralRow &row, const Referral &referral);
};

constexpr ReferralField referralFields[] = {
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
    {"letter_number", [](const ReferralRow &, const Referral &f) { return textOrNull(f.letterNumber); }},
    {"letter_on", [](const ReferralRow &, const Referral &f) { return json(f.letterOn); }},
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

constexpr size_t referralBatchSize = 500;

/** The referrals of a list, read so many at a time. */
class ReferralSource
{
public:
    ReferralSource(Desk &desk, const ReferralFilter &filter)
        : m_mediation(desk.mediation()), m_ids(m_mediation.ids(filter, ReferralOrder::Number, true))
    {}

    /** The place of the next one in the batch; nothing after the last. */
    std::optional<size_t> next()
    {
        while (m_inBatch == m_referrals.size()) {
            if (m_read == m_ids.size())
                return {};
            const std::span<const qint64> wanted =
                std::span(m_ids).subspan(m_read, std::min(referralBatchSize, m_ids.size() - m_read));
            m_read += wanted.size();
            m_referrals = m_mediation.referrals(wanted);
            m_rows = m_mediation.rows(wanted);
            m_inBatch = 0;
        }
        return m_inBatch++;
    }
    const Referral &referral(size_t place) const { return m_referrals[place]; }
    const ReferralRow &row(size_t place) const { return m_rows[place]; }

private:
    MediationRegister &m_mediation;
    std::vector<qint64> m_ids;
    size_t m_read = 0;
    std::vector<Referral> m_referrals;
    std::vector<ReferralRow> m_rows;
    size_t m_inBatch = 0;
};

} // namespace

Listing referralListing(Desk &desk, const ReferralFilter &filter)
{
    const auto source = std::make_shared<ReferralSource>(desk, filter);
    Listing listing;
    for (const ReferralField &field : referralFields)
        listing.keys << QString::fromLatin1(field.key);
    listing.next = [source]() -> std::optional<QList<QJsonValue>> {
        const std::optional<size_t> place = source->next();
        if (!place)
            return {};
        QList<QJsonValue> row;
        for (const ReferralField &field : referralFields)
            row << field.value(source->row(*place), source->referral(*place));
        return row;
    };
    return listing;
}

} // namespace anhe
