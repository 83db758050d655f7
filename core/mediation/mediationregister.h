#pragma once

#include "core/base/result.h"
#include "core/dispute/deadlinecontext.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"
#include "core/mediation/filepaper.h"
#include "core/mediation/mediationstore.h"
#include "core/mediation/privateceiling.h"
#include "core/mediation/referralclocks.h"
#include "core/mediation/settlementstore.h"

#include <QObject>

#include <functional>

namespace anhe {

class Change;
class DisputeRegister;
class Ledger;
class OfficeRegister;

struct Application
{
    QDate on = {};
    ApplicantSide applicant = ApplicantSide::Both;
    ApplicationForm form = ApplicationForm::Written;
};

struct Acceptance
{
    QDate on = {};
    QDate consentOn = {}; ///< of the side that did not apply
    QString caseNumber = {};
    QStringList mediators = {};
    bool endOthers = false; ///< the user agreed that the referrals of endedBy() are terminated
};

/** An extension of people's mediation; committee and both sides must agree to it (条例 art 38). */
struct Extension
{
    int workingDays = 0;
    QDate agreedOn = {};
    bool byBothSides = false;
    QString document = {};
};

struct Conclusion
{
    QDate on = {};
    Outcome outcome = Outcome::None;
    TerminationGround ground = TerminationGround::None;
    QString text = {};
    std::optional<Agreement> agreement = {}; ///< needed for an agreement
    QList<Payment> plan = {}; ///< instalments, or what a judgment orders; empty = one payment of all
};

struct Receipt
{
    Payer payer = Payer::Hospital;
    Money amount = {};
    QDate paidOn = {};
    QString receipt = {};
};

/** A clock that runs, with the numbers a list shows. */
struct OpenClock
{
    ReferralId referral;
    QString number;
    DisputeId dispute;
    QString disputeNumber;
    QString patientName;
    Route route = Route::People;
    MatterClock clock;
    Remaining remaining;
};

/** What an office can ask of the register of referrals. Every change is one transaction with its history, and
 * the matter follows in it: its status, a complaint that becomes a dispute, a line of its timeline. */
class MediationRegister : public QObject
{
    Q_OBJECT

public:
    MediationRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes,
                      std::function<const DeadlineContext &()> deadlines, QObject *parent = nullptr);

    /** A new referral filled with what the ledger knows: body, claim, today. Not kept yet. */
    Referral proposed(DisputeId dispute, Route route) const;

    Result<ReferralId> draft(Referral referral);
    /** Replaces what was typed, and corrects days of moves already made; state, route and matter stay. */
    Result<void> amend(const Referral &edited, const QString &reason = {});
    FieldProblems problemsOf(const Referral &referral) const;

    static QList<ReferralState> allowedMoves(const Referral &referral);
    Result<void> apply(ReferralId id, const Application &application);
    Result<void> accept(ReferralId id, const Acceptance &acceptance);
    QList<Referral> endedBy(ReferralId id) const; ///< what accepting it terminates (one-track rule)
    Result<void> refuse(ReferralId id, QDate on, ReferralRefusal ground, const QString &text = {});
    Result<void> pause(ReferralId id, const ReferralPause &pause);
    Result<void> resume(ReferralId id, QDate lastDay); ///< the last day on which the clock stood
    Result<void> extend(ReferralId id, const Extension &extension);
    Result<void> conclude(ReferralId id, const Conclusion &conclusion);
    Result<void> takeBack(ReferralId id, const QString &reason); ///< the last move, entered by mistake
    Result<void> voidNumber(ReferralId id, const QString &reason);
    Result<void> reportAccident(ReferralId id, QDate on);

    FieldProblems problemsOf(const Agreement &agreement, const QList<Payment> &plan = {}) const;
    Result<void> amendAgreement(const Agreement &edited,
                                const QString &reason = {}); ///< texts, signatures, stamp
    Result<void> replan(ReferralId id, const QList<Payment> &unpaid, const QString &reason);
    Result<void> recordPayment(qint64 payment, const Receipt &receipt); ///< part of it leaves the rest owed
    Result<void> takeBackPayment(qint64 payment, const QString &reason);
    Result<void> saveConfirmation(const Confirmation &confirmation);
    Result<qint64> saveCallBack(const CallBack &callBack); ///< planned or held; id 0 = a new one
    Result<void> dropCallBack(qint64 id, const QString &reason);

    /** Gives the letter that takes a referral to its body the next number of the year's series, for good. */
    Result<QString> issueLetter(ReferralId id, QDate on);

    /** The index of the referral's file: as kept; until then the usual papers, ticked as far as the ledger
     * knows of them. */
    QList<FilePaper> filePapers(ReferralId id) const;
    Result<void> saveFilePapers(ReferralId id, const QList<FilePaper> &papers);

    CeilingTable ceilings() const;
    Result<void> saveCeilings(const CeilingTable &table);
    std::optional<FieldProblem> ceilingWarning(Money amount, CeilingBasis basis) const;

    std::optional<Referral> find(ReferralId id) const;
    ReferralId idOfNumber(const QString &number) const;
    QList<Referral> of(DisputeId dispute) const;
    std::vector<Referral> referrals(std::span<const qint64> ids) const; ///< whole, in the order asked
    QHash<DisputeId, QStringList> numbersOf(std::span<const qint64> disputes) const; ///< of their referrals
    std::optional<Agreement> agreement(ReferralId id) const;
    QList<Payment> payments(ReferralId id) const;
    std::optional<Confirmation> confirmation(ReferralId id) const;
    QList<CallBack> callBacks(ReferralId id) const;
    QList<MatterClock> clocksOf(ReferralId id) const;
    QList<HistoryEntry> history(ReferralId id) const; ///< with agreement, payments, confirmation, call-backs

    std::vector<qint64> ids(const ReferralFilter &filter, ReferralOrder order, bool descending) const;
    std::vector<ReferralRow> rows(std::span<const qint64> ids) const;
    qint64 count(const ReferralFilter &filter) const;
    QList<SplitCount> split(const ReferralFilter &filter, ReferralSplit by) const;

    QList<OpenClock> openClocks() const; ///< earliest due first, paused last; lapsed confirmations left out
    QList<OwedPayment> owed(QDate dueOnOrBefore) const;
    QList<OwedPayment> overduePayments() const; ///< due before today
    QList<DueCallBack> callBacksDue(QDate onOrBefore) const;

    Result<AttachmentId> attach(ReferralId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> attachments(ReferralId id) const;

    /** Reckons the kept due days of open referrals anew after the calendar or a rule changed. */
    void refreshDueDays();

Q_SIGNALS:
    void changed();

private:
    using Edit = std::function<Result<void>(Change &, Referral &)>;
    using Then = std::function<Result<void>(Change &, const Referral &before, const Referral &after)>;

    Result<void> edit(ReferralId id, const QString &reason, const Edit &edit, const Then &then = {});
    Result<void> keep(Change &change, const Referral &before, Referral after, const QString &reason);
    Result<void> settle(ReferralId id, const std::function<Result<void>(Change &, const Referral &)> &work);
    Result<void> lead(Change &change, const Referral &referral, QDate on, const QString &line);
    Result<void> endOthers(Change &change, const Referral &accepted);
    Result<void> keepConclusion(Change &change, const Referral &referral, const Conclusion &conclusion);
    Result<void> openMatter(Change &change, DisputeId id, const QString &purpose) const;
    QDate dueOn(const Referral &referral) const;
    QDate today() const;

    template <typename T>
    Result<T> told(Result<T> result)
    {
        if (result)
            Q_EMIT changed();
        return result;
    }

    Ledger &m_ledger;
    OfficeRegister &m_office;
    DisputeRegister &m_disputes;
    std::function<const DeadlineContext &()> m_deadlines;
};

} // namespace anhe
