#include "core/dispute/disputeregister.h"

#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"
#include "core/dispute/evidencestore.h"
#include "core/dispute/problemstore.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QUuid>

namespace anhe {

static const QString entity = QStringLiteral("dispute");

static Failure gone()
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
        dispute.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    dispute.kindEntered = dispute.kind;
    dispute.numberYear = dispute.receivedOn().year();
    dispute.numberSerial = store.nextSerial(dispute.kindEntered, dispute.numberYear);
    dispute.number = matterNumber(dispute.kindEntered, dispute.numberYear, dispute.numberSerial);
    if (dispute.kind == MatterKind::Dispute && !dispute.disputeSince.isValid())
        dispute.disputeSince = dispute.receivedOn();
    dispute.feedbackDue = feedbackDue(dispute, m_deadlines().calendar, m_deadlines().localRules);
    dispute.enteredAt = change.at();
    dispute.changedAt = change.at();
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
    change.record(entity, id.value, QStringLiteral("entered"), dispute.number);
    return id;
}

/** Loads, edits, keeps and records the differences, all in one transaction. */
template <typename Edit>
Result<void> DisputeRegister::edit(DisputeId id, const QString &reason, Edit edit)
{
    const Result<bool> done = told(m_ledger.change([&](Change &change) -> Result<bool> {
        const Result<void> edited = this->edit(change, id, reason, edit);
        if (!edited)
            return edited.failure();
        return true;
    }));
    if (!done)
        return done.failure();
    return {};
}

Result<void> DisputeRegister::edit(Change &change, DisputeId id, const QString &reason,
                                   const DisputeEdit &edit)
{
    DisputeStore store(change.database());
    const std::optional<Dispute> before = store.find(id);
    if (!before)
        return gone();
    Dispute after = *before;
    const Result<void> edited = edit(after);
    if (!edited)
        return edited;
    after.feedbackDue = feedbackDue(after, m_deadlines().calendar, m_deadlines().localRules);
    const QList<FieldChange> changes = store.differences(*before, after);
    if (changes.isEmpty())
        return {};
    after.changedAt = change.at();
    store.update(after);
    change.record(entity, id.value, changes, reason);
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

Result<void> DisputeRegister::move(DisputeId id, Status to, const QString &reason)
{
    if (to == Status::Voided)
        return voidNumber(id, reason);
    return edit(id, reason, [to](Dispute &dispute) -> Result<void> {
        if (!allowedMoves(dispute).contains(to) || to == Status::Closed)
            return Failure{QCoreApplication::translate("DisputeRegister", "%1 cannot go from “%2” to “%3”.")
                               .arg(dispute.number, word(dispute.status), word(to))};
        dispute.status = to;
        return {};
    });
}

Result<void> DisputeRegister::answer(DisputeId id, const QString &answer, const QDateTime &at)
{
    if (answer.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("answer"),
              QCoreApplication::translate("DisputeRegister", "Please write the answer.")}});
    return edit(id, {}, [&](Dispute &dispute) -> Result<void> {
        if (!dispute.isOpen())
            return Failure{QCoreApplication::translate("DisputeRegister",
                                                       "%1 is closed; an answer belongs to an open matter.")
                               .arg(dispute.number)};
        if (at.date() < dispute.receivedOn())
            return Failure::ofFields(
                {{QStringLiteral("answered_at"),
                  QCoreApplication::translate("DisputeRegister",
                                              "The answer lies before the day of receipt.")}});
        dispute.answer = answer;
        dispute.answeredAt = at;
        if (dispute.status == Status::Registered || dispute.status == Status::Investigating)
            dispute.status = Status::Answered;
        return {};
    });
}

Result<void> DisputeRegister::close(DisputeId id, Ending ending, QDate on, const QString &ground)
{
    FieldProblems problems;
    if (ending == Ending::None)
        problems.append({QStringLiteral("ending"),
                         QCoreApplication::translate("DisputeRegister", "Please say how the matter ended.")});
    if (ending == Ending::NotAccepted && ground.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("ending_ground"),
             QCoreApplication::translate("DisputeRegister", "Not accepting a matter needs its ground.")});
    if (!on.isValid() || on > m_ledger.clock().today())
        problems.append({QStringLiteral("closed_on"),
                         QCoreApplication::translate(
                             "DisputeRegister",
                             "Please give the day on which it was closed; it cannot lie in the future.")});
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return edit(id, ground, [&](Dispute &dispute) -> Result<void> {
        if (!allowedMoves(dispute).contains(Status::Closed))
            return Failure{
                QCoreApplication::translate("DisputeRegister", "%1 is “%2” and cannot be closed here.")
                    .arg(dispute.number, word(dispute.status))};
        if (on < dispute.receivedOn())
            return Failure::ofFields(
                {{QStringLiteral("closed_on"),
                  QCoreApplication::translate("DisputeRegister",
                                              "The matter cannot be closed before it was received.")}});
        if (ending == Ending::Answered && !dispute.answeredAt.isValid())
            return Failure{QCoreApplication::translate(
                               "DisputeRegister",
                               "%1 has no answer yet; write the answer first, or choose another ending.")
                               .arg(dispute.number)};
        dispute.status = Status::Closed;
        dispute.closedOn = on;
        dispute.ending = ending;
        dispute.endingGround = ground;
        return {};
    });
}

Result<void> DisputeRegister::tell(DisputeId id, QDate on, const QString &how)
{
    return edit(id, {}, [&](Dispute &dispute) -> Result<void> {
        if (!on.isValid() || on < dispute.receivedOn() || on > m_ledger.clock().today())
            return Failure::ofFields(
                {{QStringLiteral("told_on"),
                  QCoreApplication::translate("DisputeRegister",
                                              "The day must lie between the receipt and today.")}});
        dispute.toldOn = on;
        dispute.toldHow = how;
        return {};
    });
}

Result<void> DisputeRegister::escalate(DisputeId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate("DisputeRegister",
                                          "Please say why the complaint becomes a dispute.")}});
    return edit(id, reason, [this](Dispute &dispute) -> Result<void> {
        if (dispute.kind != MatterKind::Complaint || !dispute.isOpen())
            return Failure{
                QCoreApplication::translate("DisputeRegister",
                                            "Only an open complaint becomes a dispute; %1 is “%2”, “%3”.")
                    .arg(dispute.number, word(dispute.kind), word(dispute.status))};
        dispute.kind = MatterKind::Dispute;
        dispute.disputeSince = m_ledger.clock().today();
        return {};
    });
}

Result<void> DisputeRegister::voidNumber(DisputeId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate(
                  "DisputeRegister",
                  "A voided number stays in the register with its reason; please give it.")}});
    return edit(id, reason, [&reason](Dispute &dispute) -> Result<void> {
        if (!allowedMoves(dispute).contains(Status::Voided))
            return Failure{QCoreApplication::translate("DisputeRegister", "%1 is “%2” and cannot be voided.")
                               .arg(dispute.number, word(dispute.status))};
        dispute.status = Status::Voided;
        dispute.endingGround = reason.trimmed();
        return {};
    });
}

Result<DisputeId> DisputeRegister::reopen(DisputeId id, const QDateTime &at)
{
    const std::optional<Dispute> closed = find(id);
    if (!closed)
        return gone();
    if (closed->status != Status::Closed)
        return Failure{
            QCoreApplication::translate("DisputeRegister", "%1 is still open; add what is new to it.")
                .arg(closed->number)};
    Dispute again;
    again.kind = closed->kind;
    again.channel = closed->channel;
    again.subject = closed->subject;
    again.receivedAt = at;
    again.anonymous = closed->anonymous;
    again.complainant = closed->complainant;
    again.relation = closed->relation;
    again.patient = closed->patient;
    again.patientBornOn = closed->patientBornOn;
    again.patientNumber = closed->patientNumber;
    again.care = closed->care;
    again.happenedOn = closed->happenedOn;
    again.narrative = closed->narrative;
    again.problems = closed->problems;
    again.earlier = id;
    return enter(again);
}

Result<qint64> DisputeRegister::addEntry(const TimelineEntry &entry)
{
    const FieldProblems problems = checkEntry(entry, m_ledger.clock().now());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<qint64> {
        if (!DisputeStore(change.database()).find(entry.dispute))
            return gone();
        const qint64 id = TimelineStore(change.database()).insert(entry);
        change.record(QStringLiteral("timeline_entry"), id, QStringLiteral("entered"),
                      word(entry.kind, Speech::Paper));
        change.record(entity, entry.dispute.value, QStringLiteral("timeline"), entry.content);
        return id;
    }));
}

Result<void> DisputeRegister::amendEntry(const TimelineEntry &entry)
{
    const FieldProblems problems = checkEntry(entry, m_ledger.clock().now());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    const Result<bool> done = told(m_ledger.change([&](Change &change) -> Result<bool> {
        TimelineStore store(change.database());
        const std::optional<TimelineEntry> before = store.find(entry.id);
        if (!before)
            return Failure{
                QCoreApplication::translate("DisputeRegister", "This entry is no longer in the ledger.")};
        store.update(entry);
        change.record(QStringLiteral("timeline_entry"), entry.id, TimelineStore::differences(*before, entry));
        return true;
    }));
    if (!done)
        return done.failure();
    return {};
}

Result<void> DisputeRegister::keepPromise(qint64 entryId, QDate on)
{
    std::optional<TimelineEntry> entry = TimelineStore(m_ledger.database()).find(entryId);
    if (!entry)
        return Failure{
            QCoreApplication::translate("DisputeRegister", "This entry is no longer in the ledger.")};
    entry->keptOn = on;
    return amendEntry(*entry);
}

QList<TimelineEntry> DisputeRegister::timeline(DisputeId id) const
{
    return TimelineStore(m_ledger.database()).of(id);
}

QList<OpenPromise> DisputeRegister::openPromises() const
{
    return TimelineStore(m_ledger.database()).openPromises();
}

Result<AttachmentId> DisputeRegister::attach(DisputeId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, entity, id.value, path, note); }));
}

Result<void> DisputeRegister::detach(const Attachment &attachment, const QString &reason)
{
    const Result<bool> done = told(m_ledger.change([&](Change &change) -> Result<bool> {
        AttachmentStore::remove(change, attachment, reason);
        return true;
    }));
    if (!done)
        return done.failure();
    return {};
}

QList<Attachment> DisputeRegister::attachments(DisputeId id) const
{
    return AttachmentStore(m_ledger.database()).of(entity, id.value);
}

Result<void> DisputeRegister::extract(AttachmentId id, const QString &path) const
{
    return AttachmentStore(m_ledger.database()).extract(id, path);
}

std::optional<Dispute> DisputeRegister::find(DisputeId id) const
{
    return DisputeStore(m_ledger.database()).find(id);
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

QList<HistoryEntry> DisputeRegister::history(DisputeId id) const
{
    return History(m_ledger.database()).of(entity, id.value);
}

} // namespace anhe
