#include "core/insurance/insuranceregister.h"

#include "core/base/newuuid.h"
#include "core/dispute/disputeregister.h"
#include "core/insurance/insurancefailures.h"
#include "core/ledger/recordedit.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

const QString institutionEntity = QStringLiteral("institution");
const QString attachedPolicy = QStringLiteral("policy");
const QString attachedClaim = QStringLiteral("claim");

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
{
    connect(&m_disputes, &DisputeRegister::edited, this,
            [this](Change &change, DisputeId dispute) { renewDueDays(change, dispute); });
}

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
        return insurance::gone();
    Institution after = edited;
    trim(after);
    after.uuid = before->uuid;
    after.own = before->own;
    after.enteredAt = before->enteredAt;
    after.changedAt = before->changedAt;
    const FieldProblems problems = problemsOf(after);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    keepDifferences(change, store, institutionEntity, *before, after, reason);
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
        return insurance::needsReason(
            QCoreApplication::translate("InsuranceRegister", "Please say why the institution is taken out."));
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        InstitutionStore store(change.database());
        const std::optional<Institution> institution = store.find(id);
        if (!institution)
            return insurance::gone();
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
    return AttachmentStore(m_ledger.database()).of(attachedPolicy, id.value);
}

QList<Attachment> InsuranceRegister::attachments(ClaimId id) const
{
    return AttachmentStore(m_ledger.database()).of(attachedClaim, id.value);
}

} // namespace anhe
