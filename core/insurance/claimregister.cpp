#include "core/insurance/insuranceregister.h"

#include "core/base/newuuid.h"
#include "core/dispute/disputeregister.h"
#include "core/dispute/disputestore.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

static const QString claimEntity = QStringLiteral("claim");

QDateTime InsuranceRegister::firstClaimAt(DisputeId dispute) const
{
    const QDate day = factsOf(dispute).firstClaimOn;
    const std::optional<Dispute> matter = m_disputes.find(dispute);
    // With the letter or visit itself the hour is known; any other day runs from its beginning.
    if (matter && matter->receivedTimeKnown && matter->receivedOn() == day)
        return matter->receivedAt;
    return day.isValid() ? day.startOfDay() : QDateTime();
}

QList<MatterClock> InsuranceRegister::clocksOf(const Claim &claim) const
{
    const DeadlineContext &context = m_deadlines();
    const std::optional<Policy> policy = claim.policy ? find(claim.policy) : std::nullopt;
    return claimClocks(claim, policy, firstClaimAt(claim.dispute), context.calendar, context.localRules);
}

QDate InsuranceRegister::dueOn(const Claim &claim) const
{
    const auto running = earliestRunning(clocksOf(claim));
    return running ? running->due.day : QDate();
}

Claim InsuranceRegister::proposedClaim(DisputeId dispute) const
{
    Claim claim;
    claim.dispute = dispute;
    claim.institution = institutionOf(dispute);
    claim.reportedBy = m_ledger.user();
    claim.papers = usualClaimPapers();
    if (const std::optional<Dispute> matter = m_disputes.find(dispute))
        claim.claimed = matter->claimed;
    const CoverageVerdict verdict = this->verdict(dispute);
    if (verdict.coverage != Coverage::Out)
        claim.policy = verdict.policy;
    return claim;
}

FieldProblems InsuranceRegister::problemsOf(const Claim &claim) const
{
    const std::optional<Policy> policy = claim.policy ? find(claim.policy) : std::nullopt;
    FieldProblems problems = checkClaim(claim, policy, m_ledger.clock().now());
    problems += checkPatientPaid(claim, m_payments(claim.dispute));
    if (!policy)
        return problems;
    problems += limitWarnings(limits(claim), claim);
    const CoverageVerdict verdict =
        coverageVerdict(factsOf(claim.dispute),
                        policiesOf(claim.institution ? claim.institution : institutionOf(claim.dispute)));
    for (const PolicyAnswer &answer : verdict.answers) {
        if (answer.policy != claim.policy || answer.coverage != Coverage::Out)
            continue;
        QStringList sentences;
        for (const CoverageReason &reason : answer.reasons)
            sentences << reason.text;
        problems.append(
            {QStringLiteral("policy"),
             QCoreApplication::translate("InsuranceRegister", "%1 does not answer by its terms: %2")
                 .arg(answer.number, sentences.join(QLatin1Char(' '))),
             true});
    }
    return problems;
}

PolicyLimits InsuranceRegister::limits(const Claim &claim) const
{
    const std::optional<Policy> policy = claim.policy ? find(claim.policy) : std::nullopt;
    return policy ? limitsFor(*policy, claimsOf(policy->id), claim) : PolicyLimits{};
}

std::optional<ClaimShares> InsuranceRegister::proposedShares(const Claim &claim) const
{
    const std::optional<Policy> policy = claim.policy ? find(claim.policy) : std::nullopt;
    if (!policy || !claim.agreed)
        return {};
    return sharesOf(*policy, *claim.agreed, limitsFor(*policy, claimsOf(policy->id), claim));
}

/** A step made is a line of the matter's timeline. */
void InsuranceRegister::tell(Change &change, const Claim &before, const Claim &after)
{
    const std::pair<QDate, std::pair<QDate, const char *>> steps[] = {
        {before.reportedAt.date(), {after.reportedAt.date(), "已向保险公司报案"}},
        {before.openedOn, {after.openedOn, "保险公司已立案"}},
        {before.assessedOn, {after.assessedOn, "保险公司已核定"}},
        {before.agreedOn, {after.agreedOn, "已达成赔付协议"}},
        {before.paidOn, {after.paidOn, "保险公司已赔付"}},
        {before.refusedOn, {after.refusedOn, "保险公司拒赔"}},
        {before.withdrawnOn, {after.withdrawnOn, "已撤回理赔"}},
    };
    for (const auto &[old, now] : steps) {
        if (old.isValid() || !now.first.isValid())
            continue;
        TimelineEntry entry;
        entry.dispute = after.dispute;
        entry.at = now.first == change.at().date() ? change.at() : now.first.startOfDay();
        entry.kind = TimelineKind::Decision;
        entry.who = change.who();
        entry.content = after.number + QLatin1Char(' ') + QString::fromUtf8(now.second);
        const qint64 id = TimelineStore(change.database()).insert(entry);
        change.record(QStringLiteral("timeline_entry"), id, QStringLiteral("entered"),
                      word(entry.kind, Speech::Paper));
    }
}

Result<ClaimId> InsuranceRegister::enter(const Claim &claim)
{
    const Result<ClaimId> entered = m_ledger.change([&](Change &change) -> Result<ClaimId> {
        const std::optional<Dispute> matter = DisputeStore(change.database()).find(claim.dispute);
        if (!matter || matter->status == Status::Voided)
            return Failure{QCoreApplication::translate(
                "InsuranceRegister", "A claim belongs to a matter of the register that is not voided.")};
        const FieldProblems problems = problemsOf(claim);
        if (isRefused(problems))
            return Failure::ofFields(problems);
        ClaimStore store(change.database());
        Claim kept = claim;
        kept.id = {};
        kept.voided = false;
        kept.uuid = newUuid();
        kept.numberYear = change.at().date().year();
        kept.numberSerial = store.nextSerial(kept.numberYear);
        kept.number = claimNumber(kept.numberYear, kept.numberSerial);
        kept.enteredAt = change.at();
        kept.changedAt = change.at();
        const ClaimId id = store.insert(kept, dueOn(kept));
        change.record(claimEntity, id.value, QStringLiteral("entered"), kept.number);
        change.record(QStringLiteral("dispute"), kept.dispute.value, QStringLiteral("claim entered"),
                      kept.number);
        Claim before;
        tell(change, before, kept);
        return id;
    });
    if (entered)
        m_disputes.tellChanged();
    return told(entered);
}

/** Number, matter and voiding belong to the register, not to the form. */
Claim InsuranceRegister::withRegisterFields(const Claim &edited, const Claim &kept) const
{
    Claim after = edited;
    after.uuid = kept.uuid;
    after.numberYear = kept.numberYear;
    after.numberSerial = kept.numberSerial;
    after.number = kept.number;
    after.dispute = kept.dispute;
    after.voided = kept.voided;
    after.enteredAt = kept.enteredAt;
    after.changedAt = kept.changedAt;
    return after;
}

Result<void> InsuranceRegister::amend(const Claim &edited, const QString &reason)
{
    const Result<void> amended = m_ledger.change([&](Change &change) -> Result<void> {
        ClaimStore store(change.database());
        const std::optional<Claim> before = store.find(edited.id);
        if (!before)
            return Failure{
                QCoreApplication::translate("InsuranceRegister", "This claim is no longer in the register.")};
        if (before->voided)
            return Failure{
                QCoreApplication::translate("InsuranceRegister", "%1 is voided.").arg(before->number)};
        Claim after = withRegisterFields(edited, *before);
        const FieldProblems problems = problemsOf(after);
        if (isRefused(problems))
            return Failure::ofFields(problems);
        const QList<FieldChange> changes = ClaimStore::differences(*before, after);
        if (changes.isEmpty())
            return {};
        after.changedAt = change.at();
        store.update(after, dueOn(after));
        change.record(claimEntity, after.id.value, changes, reason);
        tell(change, *before, after);
        return {};
    });
    if (amended)
        m_disputes.tellChanged();
    return told(amended);
}

Result<void> InsuranceRegister::voidNumber(ClaimId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate("InsuranceRegister", "Please say why the claim is voided.")}});
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        ClaimStore store(change.database());
        std::optional<Claim> claim = store.find(id);
        if (!claim)
            return Failure{
                QCoreApplication::translate("InsuranceRegister", "This claim is no longer in the register.")};
        if (claim->paidOn.isValid())
            return Failure{QCoreApplication::translate("InsuranceRegister",
                                                       "%1 has been paid; a paid claim is not voided.")
                               .arg(claim->number)};
        if (claim->voided)
            return {};
        claim->voided = true;
        claim->changedAt = change.at();
        store.update(*claim, {});
        change.record(claimEntity, id.value, QStringLiteral("voided"), reason);
        return {};
    }));
}

std::optional<Claim> InsuranceRegister::find(ClaimId id) const
{
    return ClaimStore(m_ledger.database()).find(id);
}

ClaimId InsuranceRegister::idOfClaim(const QString &number) const
{
    return ClaimStore(m_ledger.database()).idOfNumber(number);
}

QList<Claim> InsuranceRegister::claimsOf(DisputeId dispute) const
{
    return ClaimStore(m_ledger.database()).of(dispute);
}

QList<Claim> InsuranceRegister::claimsOf(PolicyId policy) const
{
    return ClaimStore(m_ledger.database()).of(policy);
}

std::vector<qint64> InsuranceRegister::ids(const ClaimFilter &filter, ClaimOrder order, bool descending) const
{
    return ClaimStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<ClaimRow> InsuranceRegister::claimRows(std::span<const qint64> ids) const
{
    return ClaimStore(m_ledger.database()).rows(ids);
}

qint64 InsuranceRegister::count(const ClaimFilter &filter) const
{
    return ClaimStore(m_ledger.database()).count(filter);
}

Money InsuranceRegister::total(const ClaimFilter &filter, ClaimShare share) const
{
    return ClaimStore(m_ledger.database()).total(filter, share);
}

QList<YearOfClaims> InsuranceRegister::years() const
{
    return ClaimStore(m_ledger.database()).years();
}

QList<HistoryEntry> InsuranceRegister::history(ClaimId id) const
{
    return History(m_ledger.database()).of(claimEntity, id.value);
}

/** The report's hours begin with the matter's first claim. */
void InsuranceRegister::renewDueDays(Change &change, DisputeId dispute)
{
    ClaimStore store(change.database());
    for (const Claim &claim : store.of(dispute))
        store.setDueOn(claim.id, dueOn(claim));
}

void InsuranceRegister::refreshDueDays()
{
    const Result<bool> refreshed = m_ledger.change([&](Change &change) -> Result<bool> {
        ClaimStore store(change.database());
        bool moved = false;
        for (const qint64 id : store.open()) {
            const std::optional<Claim> claim = store.find({id});
            moved = store.setDueOn(claim->id, dueOn(*claim)) || moved;
        }
        return moved;
    });
    if (refreshed && *refreshed)
        Q_EMIT changed();
}

} // namespace anhe
