#include "core/mediation/mediationregister.h"

#include "core/base/newuuid.h"
#include "core/dispute/disputeregister.h"
#include "core/dispute/disputestore.h"
#include "core/ledger/ledger.h"
#include "core/mediation/disputecourse.h"
#include "core/mediation/referralrules.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

static const QString referralEntity = QStringLiteral("referral");
static const QString ceilingSetting = QStringLiteral("mediation.ceilings");

MediationRegister::MediationRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes,
                                     std::function<const DeadlineContext &()> deadlines, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_office(office)
    , m_disputes(disputes)
    , m_deadlines(std::move(deadlines))
{
    connect(this, &MediationRegister::changed, &disputes, &DisputeRegister::changed);
}

QDate MediationRegister::today() const
{
    return m_ledger.clock().today();
}

QDate MediationRegister::dueOn(const Referral &referral) const
{
    const DeadlineContext &context = m_deadlines();
    const auto running = runningClock(referral, context.calendar, context.localRules);
    return running ? running->due.day : QDate();
}

Referral MediationRegister::proposed(DisputeId dispute, Route route) const
{
    const Hospital hospital = m_office.hospital();
    Referral referral;
    referral.dispute = dispute;
    referral.route = route;
    referral.draftedOn = today();
    if (route == Route::People)
        referral.body = hospital.mediationBody;
    else if (route == Route::Administrative)
        referral.body = hospital.healthAuthority;
    if (const std::optional<Dispute> matter = m_disputes.find(dispute))
        referral.claimed = matter->claimed;
    return referral;
}

/** A referral is drafted and accepted for a matter that is open. */
Result<void> MediationRegister::openMatter(Change &change, DisputeId id, const QString &purpose) const
{
    const std::optional<Dispute> matter = DisputeStore(change.database()).find(id);
    if (!matter)
        return Failure{
            QCoreApplication::translate("MediationRegister", "This matter is no longer in the register.")};
    if (matter->status == Status::Voided)
        return Failure{
            QCoreApplication::translate("MediationRegister", "%1 is voided; %2 needs an open matter.")
                .arg(matter->number, purpose)};
    if (!matter->isOpen())
        return Failure{QCoreApplication::translate(
                           "MediationRegister",
                           "%1 is closed; %2 needs an open matter. Reopen it as a new matter first.")
                           .arg(matter->number, purpose)};
    return {};
}

Result<ReferralId> MediationRegister::draft(Referral referral)
{
    referral.state = ReferralState::Drafted;
    const FieldProblems problems = problemsOf(referral);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<ReferralId> {
        const Result<void> open = openMatter(change, referral.dispute,
                                             QCoreApplication::translate("MediationRegister", "a referral"));
        if (!open)
            return open.failure();
        MediationStore store(change.database());
        referral.uuid = newUuid();
        referral.numberYear = referral.draftedOn.year();
        referral.numberSerial = store.nextSerial(referral.numberYear);
        referral.number = referralNumber(referral.numberYear, referral.numberSerial);
        referral.enteredAt = change.at();
        referral.changedAt = change.at();
        const ReferralId id = store.insert(referral, {});
        change.record(referralEntity, id.value, QStringLiteral("entered"), referral.number);
        return id;
    }));
}

/** Loads, edits, keeps and records the differences, then lets the matter follow: all in one transaction. */
Result<void> MediationRegister::edit(ReferralId id, const QString &reason, const Edit &edit, const Then &then)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        const std::optional<Referral> before = MediationStore(change.database()).find(id);
        if (!before)
            return Failure{QCoreApplication::translate("MediationRegister",
                                                       "This referral is no longer in the register.")};
        Referral after = *before;
        const Result<void> edited = edit(change, after);
        if (!edited)
            return edited;
        const Result<void> kept = keep(change, *before, after, reason);
        if (!kept || !then)
            return kept;
        return then(change, *before, after);
    }));
}

Result<void> MediationRegister::keep(Change &change, const Referral &before, Referral after,
                                     const QString &reason)
{
    const FieldProblems problems = problemsOf(after);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    const QList<FieldChange> changes = MediationStore::differences(before, after);
    if (changes.isEmpty())
        return {};
    after.changedAt = change.at();
    MediationStore(change.database()).update(after, dueOn(after));
    change.record(referralEntity, after.id.value, changes, reason);
    return {};
}

/** Lets the matter follow its referrals and writes a line of its timeline. */
Result<void> MediationRegister::lead(Change &change, const Referral &referral, QDate on, const QString &line)
{
    const QList<Referral> referrals = MediationStore(change.database()).of(referral.dispute);
    const Result<void> led = m_disputes.edit(change, referral.dispute, line, [&](Dispute &dispute) {
        leadMatter(dispute, referrals, on);
        return Result<void>();
    });
    if (!led)
        return led;
    TimelineEntry entry;
    entry.dispute = referral.dispute;
    entry.at = on == change.at().date() ? change.at() : on.startOfDay();
    entry.kind = TimelineKind::Decision;
    entry.who = change.who();
    entry.content = line;
    const qint64 id = TimelineStore(change.database()).insert(entry);
    change.record(QStringLiteral("timeline_entry"), id, QStringLiteral("entered"),
                  word(entry.kind, Speech::Paper));
    return {};
}

Result<void> MediationRegister::amend(const Referral &edited, const QString &reason)
{
    const auto edit = [this, &edited](Change &, Referral &referral) -> Result<void> {
        if (referral.state == ReferralState::Voided)
            return Failure{
                QCoreApplication::translate("MediationRegister", "%1 is voided.").arg(referral.number)};
        const std::pair<QDate, QDate> moves[] = {{referral.appliedOn, edited.appliedOn},
                                                 {referral.acceptedOn, edited.acceptedOn},
                                                 {referral.refusedOn, edited.refusedOn},
                                                 {referral.concludedOn, edited.concludedOn}};
        for (const auto &[before, after] : moves) {
            if (before.isValid() != after.isValid())
                return Failure{QCoreApplication::translate(
                    "MediationRegister",
                    "The day of a step is corrected here; the step itself is made or taken back "
                    "by its own command.")};
        }
        // Number, matter, route, state, outcome, letter and extension belong to the register, not to the
        // form.
        Referral kept = edited;
        kept.uuid = referral.uuid;
        kept.numberYear = referral.numberYear;
        kept.numberSerial = referral.numberSerial;
        kept.number = referral.number;
        kept.dispute = referral.dispute;
        kept.route = referral.route;
        kept.state = referral.state;
        kept.outcome = referral.outcome;
        kept.letterYear = referral.letterYear;
        kept.letterSerial = referral.letterSerial;
        kept.letterNumber = referral.letterNumber;
        kept.letterOn = referral.letterOn;
        kept.extensionDays = referral.extensionDays;
        kept.extensionAgreedOn = referral.extensionAgreedOn;
        kept.enteredAt = referral.enteredAt;
        kept.changedAt = referral.changedAt;
        referral = kept;
        return {};
    };
    return this->edit(edited.id, reason, edit,
                      [this](Change &change, const Referral &before, const Referral &after) -> Result<void> {
                          if (before.concludedOn == after.concludedOn)
                              return {};
                          return m_disputes.edit(change, after.dispute, after.number, [&](Dispute &dispute) {
                              if (dispute.ending == Ending::Settled && dispute.closedOn == before.concludedOn)
                                  dispute.closedOn = after.concludedOn;
                              return Result<void>();
                          });
                      });
}

FieldProblems MediationRegister::problemsOf(const Referral &referral) const
{
    return checkReferral(referral, ceilings(), today());
}

CeilingTable MediationRegister::ceilings() const
{
    return CeilingTable::fromJson(m_office.setting(ceilingSetting));
}

Result<void> MediationRegister::saveCeilings(const CeilingTable &table)
{
    const FieldProblems problems = checkCeilings(table);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_office.saveSetting(ceilingSetting, table.json()));
}

std::optional<FieldProblem> MediationRegister::ceilingWarning(Money amount, CeilingBasis basis) const
{
    return anhe::ceilingWarning(ceilings(), basis, amount,
                                basis == CeilingBasis::Claim ? QStringLiteral("claimed")
                                                             : QStringLiteral("total"));
}

std::optional<Referral> MediationRegister::find(ReferralId id) const
{
    return MediationStore(m_ledger.database()).find(id);
}

ReferralId MediationRegister::idOfNumber(const QString &number) const
{
    return MediationStore(m_ledger.database()).idOfNumber(number);
}

QList<Referral> MediationRegister::of(DisputeId dispute) const
{
    return MediationStore(m_ledger.database()).of(dispute);
}

std::vector<Referral> MediationRegister::referrals(std::span<const qint64> ids) const
{
    return MediationStore(m_ledger.database()).referrals(ids);
}

QHash<DisputeId, QStringList> MediationRegister::numbersOf(std::span<const qint64> disputes) const
{
    return MediationStore(m_ledger.database()).numbersOf(disputes);
}

std::vector<qint64> MediationRegister::ids(const ReferralFilter &filter, ReferralOrder order,
                                           bool descending) const
{
    return MediationStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<ReferralRow> MediationRegister::rows(std::span<const qint64> ids) const
{
    return MediationStore(m_ledger.database()).rows(ids);
}

qint64 MediationRegister::count(const ReferralFilter &filter) const
{
    return MediationStore(m_ledger.database()).count(filter);
}

QList<SplitCount> MediationRegister::split(const ReferralFilter &filter, ReferralSplit by) const
{
    return MediationStore(m_ledger.database()).split(filter, by);
}

QList<HistoryEntry> MediationRegister::history(ReferralId id) const
{
    return History(m_ledger.database()).of(referralEntity, id.value);
}

Result<AttachmentId> MediationRegister::attach(ReferralId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, referralEntity, id.value, path, note); }));
}

Result<void> MediationRegister::detach(const Attachment &attachment, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> MediationRegister::attachments(ReferralId id) const
{
    return AttachmentStore(m_ledger.database()).of(referralEntity, id.value);
}

} // namespace anhe
