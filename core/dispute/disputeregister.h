#pragma once

#include "core/base/result.h"
#include "core/dispute/deadlinecontext.h"
#include "core/dispute/dispute.h"
#include "core/dispute/disputefilter.h"
#include "core/dispute/petition.h"
#include "core/dispute/timelinestore.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"

#include <QObject>

#include <functional>
#include <span>
#include <vector>

namespace anhe {

class Change;
class Ledger;

/** What an office can ask of the register of matters. Every change is one transaction with its history. */
class DisputeRegister : public QObject
{
    Q_OBJECT

public:
    DisputeRegister(Ledger &ledger, std::function<const DeadlineContext &()> deadlines,
                    QObject *parent = nullptr);

    /** Enters a new matter: checks it, gives it the next number of its series, computes its due day. */
    Result<DisputeId> enter(Dispute dispute);

    /** The same inside a change that is already open (import). Nothing is checked but what the ledger needs.
     */
    Result<DisputeId> enter(Change &change, Dispute dispute);

    /** Replaces what was edited; number, status and series stay. */
    Result<void> amend(const Dispute &edited, const QString &reason = {});

    /** What a save would refuse or warn of. */
    FieldProblems problemsOf(const Dispute &dispute) const;
    FieldProblems problemsOf(const Autopsy &autopsy) const;

    Result<void> move(DisputeId id, Status to, const QString &reason = {});
    Result<void> answer(DisputeId id, const QString &answer, const QDateTime &at);
    Result<void> close(DisputeId id, Ending ending, QDate on, const QString &ground = {});
    Result<void> tell(DisputeId id, QDate on, const QString &how);
    Result<void> escalate(DisputeId id, const QString &reason); ///< complaint → dispute, same number
    Result<void> voidNumber(DisputeId id, const QString &reason);
    Result<DisputeId> reopen(DisputeId id, const QDateTime &at); ///< a new matter linked to the closed one

    Result<qint64> addEntry(const TimelineEntry &entry);
    Result<void> amendEntry(const TimelineEntry &entry);
    Result<void> keepPromise(qint64 entryId, QDate on);
    QList<TimelineEntry> timeline(DisputeId id) const;
    QList<OpenPromise> openPromises() const;

    /** What a petition has besides; each step checks that it is one and that the days are in order. */
    Petition petition(DisputeId id) const;
    Result<void> acceptPetition(DisputeId id, const PetitionAcceptance &acceptance);
    Result<void> markRepeated(DisputeId id, bool repeated); ///< 重信重访
    Result<void> extendPetition(DisputeId id, const PetitionExtension &extension);
    /** The opinion document; it is the matter's answer unless one was given before. */
    Result<void> giveOpinion(DisputeId id, const OpinionDocument &document);
    Result<void> deliverOpinion(DisputeId id, QDate on, const QString &how);
    Result<void> askReview(DisputeId id, ReviewStep step, QDate on, const QString &body);
    Result<void> answerReview(DisputeId id, ReviewStep step, const PetitionReview &answered);

    /** The leader in charge of any matter 包案; nothing = nobody. */
    std::optional<MatterCharge> charge(DisputeId id) const;
    Result<void> putInCharge(DisputeId id, const std::optional<MatterCharge> &charge);

    Result<qint64> seal(const Seal &seal);
    Result<qint64> openSeal(const SealOpening &opening);
    QList<Seal> seals(DisputeId id) const;
    QList<SealOpening> openings(qint64 sealId) const;
    Result<void> saveAutopsy(const Autopsy &autopsy);
    std::optional<Autopsy> autopsy(DisputeId id) const;
    Result<void> saveMaterials(DisputeId id, const QList<Material> &materials);
    QList<Material> materials(DisputeId id) const;

    Result<AttachmentId> attach(DisputeId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> attachments(DisputeId id) const;
    Result<void> extract(AttachmentId id, const QString &path) const;

    std::optional<Dispute> find(DisputeId id) const;
    std::vector<Dispute> matters(std::span<const qint64> ids) const; ///< whole, in the order asked
    QList<Reopening> reopenings(std::span<const qint64> ids) const;  ///< links to earlier and later matters
    DisputeId idOfNumber(const QString &number) const;
    QList<DisputeRow> sameComplainant(const QString &name, const QString &phone) const;
    std::vector<qint64> ids(const DisputeFilter &filter, DisputeOrder order, bool descending) const;
    std::vector<DisputeRow> rows(std::span<const qint64> ids) const;
    qint64 count(const DisputeFilter &filter) const;
    QList<ProblemRow> problemRows(std::span<const qint64> ids) const;
    QList<VisitRow> visitRows(std::span<const qint64> ids) const;
    qint64 visits(const VisitFilter &filter) const;  ///< 批次
    qint64 persons(const VisitFilter &filter) const; ///< 人次
    QList<HistoryEntry> history(DisputeId id) const;

    using DisputeEdit = std::function<Result<void>(Dispute &)>;

    /** Edits a matter inside a change that is already open (a referral that moves its status); records the
     * differences. */
    Result<void> edit(Change &change, DisputeId id, const QString &reason, const DisputeEdit &edit);

    /** Reckons the due days of all unanswered matters anew, after calendar or rules changed; how many moved.
     */
    Result<int> renewDueDays(const QString &reason);

    /** After a change of another register that edited matters. */
    void tellChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    /** Inside the change that edits a matter: what other registers keep of it follows in the same step. */
    void edited(anhe::Change &change, anhe::DisputeId id);

private:
    using PetitionEdit = std::function<Result<void>(Dispute &, Petition &)>;
    Result<void> editPetition(DisputeId id, const QString &reason, const PetitionEdit &edit);
    /** Tells the pages that a change was kept; hands its outcome on. */
    template <typename T>
    Result<T> told(Result<T> result)
    {
        if (result)
            Q_EMIT changed();
        return result;
    }
    Result<void> edit(DisputeId id, const QString &reason, const DisputeEdit &edit);
    static Failure gone();

    Ledger &m_ledger;
    std::function<const DeadlineContext &()> m_deadlines;
};

} // namespace anhe
