#pragma once

#include "core/base/result.h"
#include "core/dispute/deadlinecontext.h"
#include "core/insurance/claimclocks.h"
#include "core/insurance/claimstore.h"
#include "core/insurance/coveragerate.h"
#include "core/insurance/coverageverdict.h"
#include "core/insurance/institutionstore.h"
#include "core/insurance/insurancerules.h"
#include "core/insurance/policylimits.h"
#include "core/insurance/policystore.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"

#include <QObject>

#include <functional>

namespace anhe {

class Change;
class DisputeRegister;
class Ledger;
class OfficeRegister;

/** A limit of the insurer's or of the policy's that runs, with the numbers a list shows. */
struct OpenClaimClock
{
    ClaimId claim;  ///< none when only the matter is known: it is not reported yet
    QString number; ///< of the claim, "" when there is none
    DisputeId dispute;
    QString disputeNumber;
    QString policyNumber;
    QString insurer;
    MatterClock clock;
    Remaining remaining;
};

/** What an office can ask of its insurance: institutions, policies, claims. Every change is one transaction
 * with its history. */
class InsuranceRegister : public QObject
{
    Q_OBJECT

public:
    using PatientPayments = std::function<QList<PatientPayment>(DisputeId)>;

    InsuranceRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes,
                      std::function<const DeadlineContext &()> deadlines, PatientPayments payments,
                      QObject *parent = nullptr);

    // Institutions.
    Result<InstitutionId> enter(const Institution &institution);
    Result<InstitutionId> enter(Change &change, Institution institution); ///< inside an open change (import)
    Result<void> amend(const Institution &edited, const QString &reason = {});
    Result<void> amend(Change &change, const Institution &edited, const QString &reason);
    Result<void> remove(InstitutionId id, const QString &reason); ///< one that nothing refers to
    FieldProblems problemsOf(const Institution &institution) const;
    std::optional<Institution> find(InstitutionId id) const;
    InstitutionId own() const; ///< the ledger's hospital
    QString nameOf(InstitutionId id) const;
    std::vector<qint64> ids(const InstitutionFilter &filter, InstitutionOrder order, bool descending) const;
    std::vector<InstitutionRow> institutionRows(std::span<const qint64> ids, QDate day = {}) const;
    qint64 count(const InstitutionFilter &filter) const;
    CoverageRate coverage(QDate day) const;
    QList<HistoryEntry> history(InstitutionId id) const;

    /** Gives the ledger's hospital its place among the institutions, under its present name. */
    void keepOwn();

    // Policies.
    Policy proposedPolicy() const;             ///< a year from today for the ledger's hospital
    Policy proposedRenewal(PolicyId id) const; ///< the next year on the same terms
    Result<PolicyId> enter(const Policy &policy);
    Result<PolicyId> enter(Change &change, Policy policy);
    Result<void> amend(const Policy &edited, const QString &reason = {});
    Result<void> amend(Change &change, const Policy &edited, const QString &reason);
    Result<void> remove(PolicyId id, const QString &reason); ///< one entered by mistake
    FieldProblems problemsOf(const Policy &policy) const;
    std::optional<Policy> find(PolicyId id) const;
    PolicyId idOfPolicy(const QString &insurer, const QString &number) const;
    QList<Policy> policiesOf(InstitutionId institution) const; ///< by their first day
    QStringList insurers() const;
    std::vector<qint64> ids(const PolicyFilter &filter, PolicyOrder order, bool descending) const;
    std::vector<PolicyRow> policyRows(std::span<const qint64> ids) const;
    qint64 count(const PolicyFilter &filter) const;
    LimitUse aggregateUsed(PolicyId id) const;
    QList<ChainBreak> chain(InstitutionId institution) const;   ///< gaps, overlaps, lost retroactive cover
    CoverageTimeline timeline(InstitutionId institution) const; ///< its policies, to be drawn
    QList<HistoryEntry> history(PolicyId id) const;

    // Claims.
    Claim proposedClaim(DisputeId dispute) const; ///< policy, amount and papers filled in
    Result<ClaimId> enter(const Claim &claim);
    Result<void> amend(const Claim &edited, const QString &reason = {});
    Result<void> voidNumber(ClaimId id, const QString &reason);
    FieldProblems problemsOf(const Claim &claim) const;                  ///< with limits passed, as warnings
    PolicyLimits limits(const Claim &claim) const;                       ///< what other claims leave for it
    std::optional<ClaimShares> proposedShares(const Claim &claim) const; ///< of claim.agreed by its policy
    std::optional<Claim> find(ClaimId id) const;
    ClaimId idOfClaim(const QString &number) const;
    QList<Claim> claimsOf(DisputeId dispute) const;
    QList<Claim> claimsOf(PolicyId policy) const;
    QList<MatterClock> clocksOf(const Claim &claim) const;
    std::vector<qint64> ids(const ClaimFilter &filter, ClaimOrder order, bool descending) const;
    std::vector<ClaimRow> claimRows(std::span<const qint64> ids) const;
    qint64 count(const ClaimFilter &filter) const;
    Money total(const ClaimFilter &filter, ClaimShare share) const;
    QList<YearOfClaims> years() const; ///< what was agreed a year, by share
    QList<HistoryEntry> history(ClaimId id) const;

    // Of a matter.
    MatterInsurance insuranceOf(DisputeId dispute) const; ///< an empty one when nothing was entered
    Result<void> save(const MatterInsurance &insurance, const QString &reason = {});
    FieldProblems problemsOf(const MatterInsurance &insurance) const;
    QDate proposedFirstClaimOf(DisputeId dispute) const; ///< as the matter, or the one it takes up, tells
    CoverageFacts factsOf(DisputeId dispute) const;
    CoverageVerdict verdict(DisputeId dispute) const;
    std::optional<MatterClock> reportClockOf(DisputeId dispute) const; ///< while it is not reported

    /** Of claims and of matters not reported, earliest due first; of claims at least those with something due
     * by a day, when one is given. */
    QList<OpenClaimClock> openClocks(QDate dueOnOrBefore = {}) const;

    Result<AttachmentId> attach(PolicyId id, const QString &path, const QString &note = {});
    Result<AttachmentId> attach(ClaimId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> attachments(PolicyId id) const;
    QList<Attachment> attachments(ClaimId id) const;

    /** Reckons the kept due days of open claims anew after the calendar or a rule changed. */
    void refreshDueDays();

    /** After a change that went through another register's transaction. */
    void tellChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    template <typename T>
    Result<T> told(Result<T> result)
    {
        if (result)
            Q_EMIT changed();
        return result;
    }
    template <typename Id>
    Result<AttachmentId> attachTo(const char *entity, Id id, const QString &path, const QString &note);

    QDate today() const;
    QDate dueOn(const Claim &claim) const;
    void renewDueDays(Change &change, DisputeId dispute);
    QDateTime firstClaimAt(DisputeId dispute) const;
    InstitutionId institutionOf(DisputeId dispute) const;
    Claim withRegisterFields(const Claim &edited, const Claim &kept) const;
    void tell(Change &change, const Claim &before, const Claim &after);

    Ledger &m_ledger;
    OfficeRegister &m_office;
    DisputeRegister &m_disputes;
    std::function<const DeadlineContext &()> m_deadlines;
    PatientPayments m_payments;
};

} // namespace anhe
