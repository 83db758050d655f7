#include "core/insurance/insuranceregister.h"

#include "core/base/newuuid.h"
#include "core/insurance/insurancefailures.h"
#include "core/ledger/recordedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

static const QString policyEntity = QStringLiteral("policy");

Policy InsuranceRegister::proposedPolicy() const
{
    const PolicyStore store(m_ledger.database());
    const InstitutionId hospital = own();
    Policy policy;
    if (hospital) {
        policy.institutions = {hospital};
        if (const PolicyId latest = store.latestOf(hospital))
            return proposedRenewal(latest);
    }
    policy.period = {today(), today().addYears(1).addDays(-1)};
    return policy;
}

Policy InsuranceRegister::proposedRenewal(PolicyId id) const
{
    const std::optional<Policy> renewed = find(id);
    if (!renewed)
        return {};
    Policy policy = *renewed;
    policy.id = {};
    policy.uuid.clear();
    policy.number.clear();
    policy.renewalOf = renewed->id;
    policy.period.first = renewed->lastDay().addDays(1);
    policy.period.last = policy.period.first.addYears(1).addDays(-1);
    policy.reportingUntil = {};
    policy.cancelledOn = {};
    policy.cancelReason.clear();
    policy.note.clear();
    policy.enteredAt = {};
    policy.changedAt = {};
    return policy;
}

FieldProblems InsuranceRegister::problemsOf(const Policy &policy) const
{
    const PolicyStore store(m_ledger.database());
    const std::optional<Policy> renewed = policy.renewalOf ? store.find(policy.renewalOf) : std::nullopt;
    FieldProblems problems = checkPolicy(policy, renewed, today());
    const PolicyId same = store.idOfNumber(policy.insurer.trimmed(), policy.number.trimmed());
    if (same && same != policy.id)
        problems.append({QStringLiteral("number"),
                         QCoreApplication::translate(
                             "InsuranceRegister", "%1 has a policy of the number %2 in the register already.")
                             .arg(policy.insurer.trimmed(), policy.number.trimmed())});
    if (policy.period.first.isValid() && policy.period.last.isValid()) {
        for (const auto &[name, number] : store.insuredTwice(policy, 5))
            problems.append(
                {QStringLiteral("institutions"),
                 QCoreApplication::translate("InsuranceRegister", "%1 is insured by %2 in this time as well.")
                     .arg(name, number),
                 true});
    }
    return problems;
}

static void trim(Policy &policy)
{
    for (QString *text : {&policy.insurer, &policy.insurerPhone, &policy.broker, &policy.scheme,
                          &policy.number, &policy.cancelReason})
        *text = text->trimmed();
    QList<InstitutionId> once;
    for (const InstitutionId id : std::as_const(policy.institutions)) {
        if (id && !once.contains(id))
            once.append(id);
    }
    std::sort(once.begin(), once.end());
    policy.institutions = once;
}

Result<PolicyId> InsuranceRegister::enter(Change &change, Policy policy)
{
    trim(policy);
    const FieldProblems problems = problemsOf(policy);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    policy.uuid = newUuid();
    policy.enteredAt = change.at();
    policy.changedAt = change.at();
    const PolicyId id = PolicyStore(change.database()).insert(policy);
    change.record(policyEntity, id.value, QStringLiteral("entered"), policy.number);
    return id;
}

Result<PolicyId> InsuranceRegister::enter(const Policy &policy)
{
    return told(m_ledger.change([&](Change &change) -> Result<PolicyId> { return enter(change, policy); }));
}

Result<void> InsuranceRegister::amend(Change &change, const Policy &edited, const QString &reason)
{
    PolicyStore store(change.database());
    const std::optional<Policy> before = store.find(edited.id);
    if (!before)
        return insurance::gone();
    Policy after = edited;
    trim(after);
    after.uuid = before->uuid;
    after.enteredAt = before->enteredAt;
    after.changedAt = before->changedAt;
    const FieldProblems problems = problemsOf(after);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    if (!keepDifferences(change, store, policyEntity, *before, after, reason))
        return {};
    ClaimStore claims(change.database());
    for (const Claim &claim : claims.of(after.id))
        claims.setDueOn(claim.id, dueOn(claim));
    return {};
}

Result<void> InsuranceRegister::amend(const Policy &edited, const QString &reason)
{
    return told(
        m_ledger.change([&](Change &change) -> Result<void> { return amend(change, edited, reason); }));
}

Result<void> InsuranceRegister::remove(PolicyId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return insurance::needsReason(
            QCoreApplication::translate("InsuranceRegister", "Please say why the policy is taken out."));
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        PolicyStore store(change.database());
        const std::optional<Policy> policy = store.find(id);
        if (!policy)
            return insurance::gone();
        if (store.isUsed(id))
            return Failure{QCoreApplication::translate(
                               "InsuranceRegister", "%1 has claims or a renewal and stays in the register; "
                                                    "record its cancellation instead.")
                               .arg(policy->number)};
        store.remove(id);
        change.record(policyEntity, id.value, QStringLiteral("removed"),
                      policy->insurer + QLatin1Char(' ') + policy->number + QLatin1Char(' ') + reason);
        return {};
    }));
}

std::optional<Policy> InsuranceRegister::find(PolicyId id) const
{
    return PolicyStore(m_ledger.database()).find(id);
}

PolicyId InsuranceRegister::idOfPolicy(const QString &insurer, const QString &number) const
{
    return PolicyStore(m_ledger.database()).idOfNumber(insurer, number);
}

QList<Policy> InsuranceRegister::policiesOf(InstitutionId institution) const
{
    return PolicyStore(m_ledger.database()).of(institution);
}

QStringList InsuranceRegister::insurers() const
{
    return PolicyStore(m_ledger.database()).insurers();
}

std::vector<qint64> InsuranceRegister::ids(const PolicyFilter &filter, PolicyOrder order,
                                           bool descending) const
{
    return PolicyStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<PolicyRow> InsuranceRegister::policyRows(std::span<const qint64> ids) const
{
    return PolicyStore(m_ledger.database()).rows(ids);
}

qint64 InsuranceRegister::count(const PolicyFilter &filter) const
{
    return PolicyStore(m_ledger.database()).count(filter);
}

LimitUse InsuranceRegister::aggregateUsed(PolicyId id) const
{
    const std::optional<Policy> policy = find(id);
    return policy ? aggregateUse(*policy, claimsOf(id)) : LimitUse{};
}

QList<ChainBreak> InsuranceRegister::chain(InstitutionId institution) const
{
    return chainBreaks(policiesOf(institution));
}

CoverageTimeline InsuranceRegister::timeline(InstitutionId institution) const
{
    return timelineOf(policiesOf(institution), {{MarkKind::Today, today(), {}}});
}

QList<HistoryEntry> InsuranceRegister::history(PolicyId id) const
{
    return History(m_ledger.database()).of(policyEntity, id.value);
}

} // namespace anhe
