#include "core/insurance/insuranceregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

/** How long after its receipt a matter is looked at whose first claim nobody has entered. */
static constexpr int daysToNotice = 60;

MatterInsurance InsuranceRegister::insuranceOf(DisputeId dispute) const
{
    MatterInsurance none;
    none.dispute = dispute;
    return ClaimStore(m_ledger.database()).insuranceOf(dispute).value_or(none);
}

FieldProblems InsuranceRegister::problemsOf(const MatterInsurance &insurance) const
{
    const std::optional<Dispute> matter = m_disputes.find(insurance.dispute);
    return checkMatterInsurance(insurance, matter.value_or(Dispute()), today());
}

Result<void> InsuranceRegister::save(const MatterInsurance &insurance, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        if (!m_disputes.find(insurance.dispute))
            return Failure{QCoreApplication::translate("InsuranceRegister",
                                                       "This matter is no longer in the register.")};
        const FieldProblems problems = problemsOf(insurance);
        if (isRefused(problems))
            return Failure::ofFields(problems);
        QList<FieldChange> changes = ClaimStore::differences(insuranceOf(insurance.dispute), insurance);
        if (changes.isEmpty())
            return {};
        ClaimStore store(change.database());
        store.save(insurance);
        for (FieldChange &field : changes)
            field.field.prepend(QStringLiteral("insurance."));
        change.record(QStringLiteral("dispute"), insurance.dispute.value, changes, reason);
        renewDueDays(change, insurance.dispute);
        return {};
    }));
}

QDate InsuranceRegister::proposedFirstClaimOf(DisputeId dispute) const
{
    QDate first;
    std::optional<Dispute> matter = m_disputes.find(dispute);
    // A matter that takes up a closed one claims for the second time.
    for (int step = 0; matter && step < 20; ++step) {
        const QDate entered = matter->id == dispute ? QDate() : insuranceOf(matter->id).firstClaimOn;
        const QDate told = entered.isValid() ? entered : proposedFirstClaim(*matter);
        if (told.isValid() && (!first.isValid() || told < first))
            first = told;
        matter = matter->earlier ? m_disputes.find(matter->earlier) : std::nullopt;
    }
    return first;
}

CoverageFacts InsuranceRegister::factsOf(DisputeId dispute) const
{
    CoverageFacts facts;
    facts.today = today();
    const std::optional<Dispute> matter = m_disputes.find(dispute);
    if (!matter)
        return facts;
    facts.incidentOn = matter->happenedOn;
    facts.firstClaimOn = insuranceOf(dispute).firstClaimOn;
    if (!facts.firstClaimOn.isValid()) {
        facts.firstClaimOn = proposedFirstClaimOf(dispute);
        facts.firstClaimAssumed = facts.firstClaimOn.isValid();
    }
    for (const Claim &claim : claimsOf(dispute)) {
        if (!claim.voided && claim.reportedAt.isValid() &&
            (!facts.reportedAt.isValid() || claim.reportedAt < facts.reportedAt))
            facts.reportedAt = claim.reportedAt;
    }
    return facts;
}

/** The institution of the matter's last claim, else the ledger's own. */
InstitutionId InsuranceRegister::institutionOf(DisputeId dispute) const
{
    InstitutionId institution = own();
    for (const Claim &claim : claimsOf(dispute)) {
        if (!claim.voided && claim.institution)
            institution = claim.institution;
    }
    return institution;
}

CoverageVerdict InsuranceRegister::verdict(DisputeId dispute) const
{
    return coverageVerdict(factsOf(dispute), policiesOf(institutionOf(dispute)));
}

std::optional<MatterClock> InsuranceRegister::reportClockOf(DisputeId dispute) const
{
    const CoverageVerdict verdict = this->verdict(dispute);
    const std::optional<Policy> policy = verdict.policy ? find(verdict.policy) : std::nullopt;
    const QDateTime reported = factsOf(dispute).reportedAt;
    const bool notMeantToBe = !insuranceOf(dispute).noReport.isEmpty();
    if (!policy || verdict.coverage == Coverage::Out || reported.isValid() || notMeantToBe)
        return {};
    const DeadlineContext &context = m_deadlines();
    return reportClock(*policy, firstClaimAt(dispute), {}, context.calendar, context.localRules);
}

QList<OpenClaimClock> InsuranceRegister::openClocks(QDate dueOnOrBefore) const
{
    ClaimFilter running;
    running.open = true;
    running.dueOnOrAfter = QDate(1, 1, 1);
    running.dueOnOrBefore = dueOnOrBefore;
    const ClaimStore store(m_ledger.database());
    const QDateTime now = m_ledger.clock().now();
    QList<OpenClaimClock> open;
    for (const qint64 id : store.ids(running, ClaimOrder::Due, false)) {
        const std::optional<Claim> claim = store.find({id});
        const std::optional<Dispute> matter = m_disputes.find(claim->dispute);
        const std::optional<Policy> policy = find(claim->policy);
        for (const MatterClock &clock : clocksOf(*claim)) {
            if (!clock.doneOn.isValid())
                open.append({claim->id, claim->number, claim->dispute, matter->number,
                             policy ? policy->number : QString(), policy ? policy->insurer : QString(), clock,
                             remaining(clock.due, now)});
        }
    }
    for (const UnreportedMatter &matter : store.unreported(today().addDays(-daysToNotice))) {
        const std::optional<Claim> claim = matter.claim ? store.find(matter.claim) : std::nullopt;
        const auto clock = claim && claim->policy ? std::nullopt : reportClockOf(matter.dispute);
        if (!clock)
            continue;
        const CoverageVerdict verdict = this->verdict(matter.dispute);
        open.append({matter.claim, claim ? claim->number : QString(), matter.dispute, matter.number,
                     verdict.policyNumber, verdict.insurer, *clock, remaining(clock->due, now)});
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenClaimClock &a, const OpenClaimClock &b) {
        return a.clock.due.day < b.clock.due.day;
    });
    return open;
}

} // namespace anhe
