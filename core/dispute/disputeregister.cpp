#include "core/dispute/disputeregister.h"

#include "core/base/newuuid.h"
#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"
#include "core/dispute/evidencestore.h"
#include "core/dispute/problemstore.h"
#include "core/ledger/recordedit.h"

#include <QCoreApplication>

namespace anhe {

static const QString disputeEntity = QStringLiteral("dispute");

Failure DisputeRegister::gone()
{
    return {QCoreApplication::translate("DisputeRegister", "This matter is no longer in the register.")};
}

DisputeRegister::DisputeRegister(Ledger &ledger, std::function<const DeadlineContext &()> deadlines,
                                 QObject *parent)
    : QObject(parent), m_ledger(ledger), m_deadlines(std::move(deadlines))
{}

Result<DisputeId> DisputeRegister::enter(Dispute dispute)
{
    completeFromIdNumbers(dispute);
    const FieldProblems problems = checkDispute(dispute, m_ledger.clock().now());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) { return enter(change, dispute); }));
}

Result<DisputeId> DisputeRegister::enter(Change &change, Dispute dispute)
{
    DisputeStore store(change.database());
    if (dispute.uuid.isEmpty())
        dispute.uuid = newUuid();
    dispute.kindEntered = dispute.kind;
    dispute.numberYear = dispute.receivedOn().year();
    dispute.numberSerial = store.nextSerial(dispute.kindEntered, dispute.numberYear);
    dispute.number = matterNumber(dispute.kindEntered, dispute.numberYear, dispute.numberSerial);
    if (dispute.kind == MatterKind::Dispute && !dispute.disputeSince.isValid())
        dispute.disputeSince = dispute.receivedOn();
    dispute.feedbackDue = feedbackDue(dispute, m_deadlines().calendar, m_deadlines().localRules);
    dispute.enteredAt = change.at();
    dispute.changedAt = change.at();
    if (dispute.major && !dispute.majorKnownAt.isValid())
        dispute.majorKnownAt = dispute.receivedAt;
    if (dispute.problems.isEmpty())
        dispute.problems.append(Problem());
    const DisputeId id = store.insert(dispute);
    if (dispute.channel == Channel::Visit) {
        TimelineEntry visit;
        visit.dispute = id;
        visit.at = dispute.receivedAt;
        visit.kind = TimelineKind::Visit;
        visit.who = dispute.receivedBy;
        visit.content = QStringLiteral("首次来访");
        visit.headCount = dispute.headCount;
        TimelineStore(change.database()).insert(visit);
    }
    change.record(disputeEntity, id.value, QStringLiteral("entered"), dispute.number);
    return id;
}

Result<void> DisputeRegister::edit(DisputeId id, const QString &reason, const DisputeEdit &edit)
{
    return told(m_ledger.change(
        [&](Change &change) -> Result<void> { return this->edit(change, id, reason, edit); }));
}

Result<void> DisputeRegister::edit(Change &change, DisputeId id, const QString &reason,
                                   const DisputeEdit &edit)
{
    DisputeStore store(change.database());
    const std::optional<Dispute> before = store.find(id);
    if (!before)
        return gone();
    Dispute after = *before;
    const Result<void> done = edit(after);
    if (!done)
        return done;
    after.feedbackDue = feedbackDue(after, m_deadlines().calendar, m_deadlines().localRules);
    if (after.major && !before->major && !after.majorKnownAt.isValid())
        after.majorKnownAt = change.at();
    if (keepDifferences(change, store, disputeEntity, *before, after, reason))
        Q_EMIT edited(change, id);
    return {};
}

Result<int> DisputeRegister::renewDueDays(const QString &reason)
{
    DisputeFilter unanswered;
    unanswered.open = true;
    unanswered.answered = false;
    return told(m_ledger.change([&](Change &change) -> Result<int> {
        DisputeStore store(change.database());
        int moved = 0;
        for (qint64 id : store.ids(unanswered, DisputeOrder::Received, false)) {
            const std::optional<Dispute> dispute = store.find({id});
            if (dispute->feedbackDue ==
                feedbackDue(*dispute, m_deadlines().calendar, m_deadlines().localRules))
                continue;
            const Result<void> edited =
                edit(change, {id}, reason, [](Dispute &) -> Result<void> { return {}; });
            if (!edited)
                return edited.failure();
            ++moved;
        }
        return moved;
    }));
}

Result<void> DisputeRegister::amend(const Dispute &edited, const QString &reason)
{
    Dispute complete = edited;
    completeFromIdNumbers(complete);
    const FieldProblems problems = checkDispute(complete, m_ledger.clock().now());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return edit(edited.id, reason, [&complete](Dispute &dispute) -> Result<void> {
        // The number, the series, the status and the import belong to the register, not to the form.
        Dispute kept = complete;
        kept.uuid = dispute.uuid;
        kept.kind = dispute.kind;
        kept.kindEntered = dispute.kindEntered;
        kept.numberYear = dispute.numberYear;
        kept.numberSerial = dispute.numberSerial;
        kept.number = dispute.number;
        kept.status = dispute.status;
        kept.closedOn = dispute.closedOn;
        kept.ending = dispute.ending;
        kept.importId = dispute.importId;
        kept.enteredAt = dispute.enteredAt;
        if (kept.problems.isEmpty())
            kept.problems = dispute.problems;
        dispute = kept;
        return {};
    });
}

FieldProblems DisputeRegister::problemsOf(const Dispute &dispute) const
{
    return checkDispute(dispute, m_ledger.clock().now());
}

Result<AttachmentId> DisputeRegister::attach(DisputeId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, disputeEntity, id.value, path, note); }));
}

Result<void> DisputeRegister::detach(const Attachment &attachment, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> DisputeRegister::attachments(DisputeId id) const
{
    return AttachmentStore(m_ledger.database()).of(disputeEntity, id.value);
}

Result<void> DisputeRegister::extract(AttachmentId id, const QString &path) const
{
    return AttachmentStore(m_ledger.database()).extract(id, path);
}

std::optional<Dispute> DisputeRegister::find(DisputeId id) const
{
    return DisputeStore(m_ledger.database()).find(id);
}

std::vector<Dispute> DisputeRegister::matters(std::span<const qint64> ids) const
{
    return DisputeStore(m_ledger.database()).matters(ids);
}

QList<Reopening> DisputeRegister::reopenings(std::span<const qint64> ids) const
{
    return DisputeStore(m_ledger.database()).reopenings(ids);
}

DisputeId DisputeRegister::idOfNumber(const QString &number) const
{
    return DisputeStore(m_ledger.database()).idOfNumber(number);
}

QList<DisputeRow> DisputeRegister::sameComplainant(const QString &name, const QString &phone) const
{
    return DisputeStore(m_ledger.database()).sameComplainant(name, phone);
}

std::vector<qint64> DisputeRegister::ids(const DisputeFilter &filter, DisputeOrder order,
                                         bool descending) const
{
    return DisputeStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<DisputeRow> DisputeRegister::rows(std::span<const qint64> ids) const
{
    return DisputeStore(m_ledger.database()).rows(ids);
}

qint64 DisputeRegister::count(const DisputeFilter &filter) const
{
    return DisputeStore(m_ledger.database()).count(filter);
}

QList<ProblemRow> DisputeRegister::problemRows(std::span<const qint64> ids) const
{
    return ProblemStore(m_ledger.database()).rows(ids);
}

QList<VisitRow> DisputeRegister::visitRows(std::span<const qint64> ids) const
{
    return TimelineStore(m_ledger.database()).visitRows(ids);
}

qint64 DisputeRegister::visits(const VisitFilter &filter) const
{
    return TimelineStore(m_ledger.database()).visits(filter);
}

qint64 DisputeRegister::persons(const VisitFilter &filter) const
{
    return TimelineStore(m_ledger.database()).persons(filter);
}

QList<HistoryEntry> DisputeRegister::history(DisputeId id) const
{
    return History(m_ledger.database()).of(disputeEntity, id.value);
}

} // namespace anhe
