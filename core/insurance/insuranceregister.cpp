#include "core/insurance/insuranceregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace anhe {

namespace {

const QString institutionEntity = QStringLiteral("institution");
const QString policyEntity = QStringLiteral("policy");
const QString claimEntity = QStringLiteral("claim");

Failure gone()
{
    return Failure{
        QCoreApplication::translate("InsuranceRegister", "This entry is no longer in the register.")};
}

Failure needsReason(const QString &message)
{
    return Failure::ofFields({{QStringLiteral("reason"), message}});
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

InsuranceRegister::InsuranceRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes,
                                     std::function<const DeadlineContext &()> deadlines,
                                     PatientPayments payments, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_office(office)
    , m_disputes(disputes)
    , m_deadlines(std::move(deadlines))
    , m_payments(std::move(payments))
{}

QDate InsuranceRegister::today() const
{
    return m_ledger.clock().today();
}

void InsuranceRegister::keepOwn()
{
    const QString name = m_office.hospital().name.trimmed();
    const InstitutionStore store(m_ledger.database());
    const std::optional<Institution> kept = store.find(store.own());
    if (m_ledger.isReadOnly() || name.isEmpty() || (kept && kept->name == name))
        return;
    const Result<void> done = told(m_ledger.change([&](Change &change) -> Result<void> {
        InstitutionStore institutions(change.database());
        const QList<InstitutionId> named = institutions.idsOfName(name);
        Institution own = kept ? *kept : named.isEmpty() ? Institution() : *institutions.find(named.first());
        const QString event = own.id ? QStringLiteral("amended") : QStringLiteral("entered");
        own.name = name;
        own.own = true;
        own.changedAt = change.at();
        if (!own.id) {
            own.uuid = newUuid();
            own.enteredAt = change.at();
            own.id = institutions.insert(own);
        } else {
            institutions.update(own);
        }
        change.record(institutionEntity, own.id.value, event, name);
        return {};
    }));
    // Another institution of that name stands in the way: the hospital keeps its old one here until then.
    Q_UNUSED(done)
}

FieldProblems InsuranceRegister::problemsOf(const Institution &institution) const
{
    FieldProblems problems = checkInstitution(institution);
    const InstitutionStore store(m_ledger.database());
    for (const InstitutionId id : store.idsOfName(institution.name.trimmed())) {
        const std::optional<Institution> other = store.find(id);
        if (id != institution.id && other->district == institution.district.trimmed())
            problems.append({QStringLiteral("name"),
                             QCoreApplication::translate(
                                 "InsuranceRegister", "There is an institution %1 in this district already.")
                                 .arg(other->name)});
    }
    const InstitutionId sameCode = store.idOfCode(institution.code.trimmed());
    if (sameCode && sameCode != institution.id)
        problems.append({QStringLiteral("code"),
                         QCoreApplication::translate("InsuranceRegister", "The code %1 belongs to %2.")
                             .arg(institution.code.trimmed(), store.nameOf(sameCode))});
    return problems;
}

static void trim(Institution &institution)
{
    for (QString *text : {&institution.name, &institution.code, &institution.district, &institution.address,
                          &institution.contact, &institution.phone})
        *text = text->trimmed();
}

Result<InstitutionId> InsuranceRegister::enter(Change &change, Institution institution)
{
    trim(institution);
    const FieldProblems problems = problemsOf(institution);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    institution.uuid = newUuid();
    institution.enteredAt = change.at();
    institution.changedAt = change.at();
    const InstitutionId id = InstitutionStore(change.database()).insert(institution);
    change.record(institutionEntity, id.value, QStringLiteral("entered"), institution.name);
    return id;
}

Result<InstitutionId> InsuranceRegister::enter(const Institution &institution)
{
    return told(
        m_ledger.change([&](Change &change) -> Result<InstitutionId> { return enter(change, institution); }));
}

Result<void> InsuranceRegister::amend(Change &change, const Institution &edited, const QString &reason)
{
    InstitutionStore store(change.database());
    const std::optional<Institution> before = store.find(edited.id);
    if (!before)
        return gone();
    Institution after = edited;
    trim(after);
    after.uuid = before->uuid;
    after.own = before->own;
    after.enteredAt = before->enteredAt;
    after.changedAt = before->changedAt;
    const FieldProblems problems = problemsOf(after);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    const QList<FieldChange> changes = InstitutionStore::differences(*before, after);
    if (changes.isEmpty())
        return {};
    after.changedAt = change.at();
    store.update(after);
    change.record(institutionEntity, after.id.value, changes, reason);
    return {};
}

Result<void> InsuranceRegister::amend(const Institution &edited, const QString &reason)
{
    return told(
        m_ledger.change([&](Change &change) -> Result<void> { return amend(change, edited, reason); }));
}

Result<void> InsuranceRegister::remove(InstitutionId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return needsReason(
            QCoreApplication::translate("InsuranceRegister", "Please say why the institution is taken out."));
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        InstitutionStore store(change.database());
        const std::optional<Institution> institution = store.find(id);
        if (!institution)
            return gone();
        if (institution->own)
            return Failure{QCoreApplication::translate("InsuranceRegister",
                                                       "The ledger's own hospital stays in the register.")};
        if (store.isInsured(id))
            return Failure{QCoreApplication::translate("InsuranceRegister",
                                                       "%1 stands in a policy or a claim and stays in the "
                                                       "register; end its time in scope instead.")
                               .arg(institution->name)};
        store.remove(id);
        change.record(institutionEntity, id.value, QStringLiteral("removed"),
                      institution->name + QLatin1Char(' ') + reason);
        return {};
    }));
}

std::optional<Institution> InsuranceRegister::find(InstitutionId id) const
{
    return InstitutionStore(m_ledger.database()).find(id);
}

InstitutionId InsuranceRegister::own() const
{
    return InstitutionStore(m_ledger.database()).own();
}

QString InsuranceRegister::nameOf(InstitutionId id) const
{
    return InstitutionStore(m_ledger.database()).nameOf(id);
}

std::vector<qint64> InsuranceRegister::ids(const InstitutionFilter &filter, InstitutionOrder order,
                                           bool descending) const
{
    return InstitutionStore(m_ledger.database()).ids(filter, order, descending, today());
}

std::vector<InstitutionRow> InsuranceRegister::institutionRows(std::span<const qint64> ids, QDate day) const
{
    return InstitutionStore(m_ledger.database()).rows(ids, day.isValid() ? day : today());
}

qint64 InsuranceRegister::count(const InstitutionFilter &filter) const
{
    return InstitutionStore(m_ledger.database()).count(filter, today());
}

CoverageRate InsuranceRegister::coverage(QDate day) const
{
    return coverageRate(day, InstitutionStore(m_ledger.database()).standings(inScopeOn(day), day));
}

QList<HistoryEntry> InsuranceRegister::history(InstitutionId id) const
{
    return History(m_ledger.database()).of(institutionEntity, id.value);
}

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
        return gone();
    Policy after = edited;
    trim(after);
    after.uuid = before->uuid;
    after.enteredAt = before->enteredAt;
    after.changedAt = before->changedAt;
    const FieldProblems problems = problemsOf(after);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    const QList<FieldChange> changes = PolicyStore::differences(*before, after);
    if (changes.isEmpty())
        return {};
    after.changedAt = change.at();
    store.update(after);
    change.record(policyEntity, after.id.value, changes, reason);
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
        return needsReason(
            QCoreApplication::translate("InsuranceRegister", "Please say why the policy is taken out."));
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        PolicyStore store(change.database());
        const std::optional<Policy> policy = store.find(id);
        if (!policy)
            return gone();
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

template <typename Id>
Result<AttachmentId> InsuranceRegister::attachTo(const char *entity, Id id, const QString &path,
                                                 const QString &note)
{
    return told(m_ledger.change([&](Change &change) {
        return AttachmentStore::add(change, QString::fromLatin1(entity), id.value, path, note);
    }));
}

Result<AttachmentId> InsuranceRegister::attach(PolicyId id, const QString &path, const QString &note)
{
    return attachTo("policy", id, path, note);
}

Result<AttachmentId> InsuranceRegister::attach(ClaimId id, const QString &path, const QString &note)
{
    return attachTo("claim", id, path, note);
}

Result<void> InsuranceRegister::detach(const Attachment &attachment, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> InsuranceRegister::attachments(PolicyId id) const
{
    return AttachmentStore(m_ledger.database()).of(policyEntity, id.value);
}

QList<Attachment> InsuranceRegister::attachments(ClaimId id) const
{
    return AttachmentStore(m_ledger.database()).of(claimEntity, id.value);
}

} // namespace anhe
