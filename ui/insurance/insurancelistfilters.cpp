#include "ui/insurance/insurancelistfilters.h"

namespace anhe {

InstitutionFilter institutionFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    InstitutionFilter filter;
    filter.text = text;
    QDate on = today;
    bool inScope = false;
    for (const QString &whole : keys) {
        const FilterKey key(whole);
        if (key.is("in_scope"))
            inScope = true;
        else if (key.is("own"))
            filter.own = true;
        else if (key.is("level"))
            widen(filter.levels, key.value);
        else if (key.is("kind"))
            widen(filter.kinds, key.value);
        else if (key.is("sector"))
            widen(filter.sectors, key.value);
        else if (key.is("standing"))
            widen(filter.standings, key.value);
        else if (key.is("on"))
            on = QDate::fromString(key.value, Qt::ISODate);
        else if (key.is("policy"))
            filter.policy = {key.id()};
        else if (key.is("ids"))
            filter.ids = idsOfCode<InstitutionId>(key.value);
    }
    filter.standingOn = on;
    if (inScope)
        filter.inScopeOn = on;
    return filter;
}

PolicyFilter policyFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    PolicyFilter filter;
    filter.text = text;
    for (const QString &whole : keys) {
        const FilterKey key(whole);
        if (key.is("in_force")) {
            filter.inForceOn = today;
        } else if (key.is("expiring")) {
            filter.ends = {today, today.addDays(expiringDays)};
            filter.withoutRenewal = true;
        } else if (key.is("ended")) {
            filter.endedBefore = today;
        } else if (key.is("pooled")) {
            filter.pooled = true;
        } else if (key.is("cancelled")) {
            filter.cancelled = true;
        } else if (key.is("insurer")) {
            filter.insurer = key.value;
        } else if (key.is("institution")) {
            filter.institution = {key.id()};
        } else if (key.is("begins")) {
            filter.begins = periodOfCode(key.value, today);
        } else if (key.is("ends")) {
            filter.ends = periodOfCode(key.value, today);
        } else if (key.is("ids")) {
            filter.ids = idsOfCode<PolicyId>(key.value);
        }
    }
    return filter;
}

namespace {

void addClaimFlag(ClaimFilter &filter, const FilterKey &key, QDate today)
{
    if (key.is("open")) {
        filter.open = true;
    } else if (key.is("overdue")) {
        filter.overdueOn = today;
    } else if (key.is("due_week")) {
        filter.dueOnOrAfter = today;
        filter.dueOnOrBefore = today.addDays(7);
    } else if (key.is("prepaid")) {
        filter.prepaid = true;
    } else if (key.is("court")) {
        filter.inCourt = true;
    } else if (key.is("settled")) {
        filter.settled = true;
    }
}

void addClaimPeriod(ClaimFilter &filter, const FilterKey &key, QDate today)
{
    const Period days = periodOfCode(key.value, today);
    if (key.is("reported"))
        filter.reported = days;
    else if (key.is("agreed"))
        filter.agreed = days;
    else if (key.is("paid"))
        filter.paid = days;
    else if (key.is("refused"))
        filter.refused = days;
}

} // namespace

ClaimFilter claimFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    ClaimFilter filter;
    filter.text = text;
    for (const QString &whole : keys) {
        const FilterKey key(whole);
        if (key.value.isEmpty())
            addClaimFlag(filter, key, today);
        else if (key.is("state"))
            widen(filter.states, key.value);
        else if (key.is("policy"))
            filter.policy = {key.id()};
        else if (key.is("of"))
            filter.dispute = {key.id()};
        else if (key.is("institution"))
            filter.institution = {key.id()};
        else if (key.is("insurer"))
            filter.insurer = key.value;
        else if (key.is("ids"))
            filter.ids = idsOfCode<ClaimId>(key.value);
        else
            addClaimPeriod(filter, key, today);
    }
    filter.withVoided = filter.states.contains(ClaimState::Voided);
    return filter;
}

} // namespace anhe
