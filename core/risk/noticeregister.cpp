#include "core/risk/noticeregister.h"

#include "core/base/newuuid.h"
#include "core/ledger/recordedit.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>

namespace anhe {

static const QString noticeEntity = QStringLiteral("supervision_notice");
static const QString defaultsSetting = QStringLiteral("notice.defaults");

NoticeRegister::NoticeRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes,
                               RiskRegister &risks, SweepRegister &sweeps, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_office(office)
    , m_disputes(disputes)
    , m_risks(risks)
    , m_sweeps(sweeps)
{}

QDate NoticeRegister::today() const
{
    return m_ledger.clock().today();
}

NoticeDefaults NoticeRegister::defaults() const
{
    return NoticeDefaults::fromJson(m_office.setting(defaultsSetting));
}

Result<void> NoticeRegister::saveDefaults(const NoticeDefaults &defaults)
{
    const FieldProblems problems = checkDefaults(defaults);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_office.saveSetting(defaultsSetting, defaults.json()));
}

FieldProblems NoticeRegister::problemsOf(const SupervisionNotice &notice) const
{
    FieldProblems problems = checkNotice(notice, today());
    if (!notice.id)
        problems += checkStep(notice, of(notice.target), today());
    return problems;
}

Result<NoticeId> NoticeRegister::issue(SupervisionNotice notice)
{
    const FieldProblems problems = problemsOf(notice);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<NoticeId> {
        NoticeStore store(change.database());
        const QList<SupervisionNotice> before = store.of(notice.target);
        const bool follows = !before.isEmpty() && before.last().isOpen();
        notice.earlier = follows ? before.last().id : NoticeId{};
        notice.uuid = newUuid();
        notice.state = NoticeState::Issued;
        notice.numberYear = notice.issuedOn.year();
        notice.numberSerial = store.nextSerial(notice.numberYear);
        notice.number = noticeNumber(notice.numberYear, notice.numberSerial);
        notice.enteredAt = change.at();
        notice.changedAt = change.at();
        const NoticeId id = store.insert(notice);
        change.record(noticeEntity, id.value, QStringLiteral("issued"), notice.number);
        if (follows) {
            const Result<void> followed =
                edit(change, notice.earlier, notice.number, [](SupervisionNotice &earlier) -> Result<void> {
                    earlier.state = NoticeState::Superseded;
                    return {};
                });
            if (!followed)
                return followed.failure();
        }
        return id;
    }));
}

Result<void> NoticeRegister::edit(NoticeId id, const QString &reason, const NoticeEdit &edit)
{
    return told(m_ledger.change(
        [&](Change &change) -> Result<void> { return NoticeRegister::edit(change, id, reason, edit); }));
}

Result<void> NoticeRegister::edit(Change &change, NoticeId id, const QString &reason, const NoticeEdit &edit)
{
    NoticeStore store(change.database());
    const std::optional<SupervisionNotice> before = store.find(id);
    if (!before)
        return Failure{
            QCoreApplication::translate("NoticeRegister", "This notice is no longer in the register.")};
    if (before->state == NoticeState::Voided)
        return Failure{QCoreApplication::translate("NoticeRegister", "%1 is voided.").arg(before->number)};
    return editRecord(change, store, noticeEntity, *before, reason, edit);
}

Result<void> NoticeRegister::amend(const SupervisionNotice &edited, const QString &reason)
{
    const FieldProblems problems = problemsOf(edited);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return edit(edited.id, reason, [&edited](SupervisionNotice &notice) -> Result<void> {
        SupervisionNotice kept = edited;
        kept.uuid = notice.uuid;
        kept.numberYear = notice.numberYear;
        kept.numberSerial = notice.numberSerial;
        kept.number = notice.number;
        kept.step = notice.step;
        kept.target = notice.target;
        kept.earlier = notice.earlier;
        kept.state = notice.state;
        kept.settledOn = notice.settledOn;
        kept.replies = notice.replies;
        kept.enteredAt = notice.enteredAt;
        kept.changedAt = notice.changedAt;
        if (kept.issuedOn.year() != notice.numberYear)
            return Failure::ofFields(
                {{QStringLiteral("issued_on"),
                  QCoreApplication::translate("NoticeRegister", "%1 belongs to the series of %2.")
                      .arg(notice.number)
                      .arg(notice.numberYear)}});
        notice = kept;
        return {};
    });
}

Result<void> NoticeRegister::receive(NoticeId id, QDate on, const QString &by)
{
    return edit(id, {}, [&](SupervisionNotice &notice) -> Result<void> {
        FieldProblems problems;
        if (!on.isValid() || on < notice.issuedOn || on > today())
            problems.append({QStringLiteral("received_on"),
                             QCoreApplication::translate(
                                 "NoticeRegister", "The unit signs between the day of issue and today.")});
        if (by.trimmed().isEmpty())
            problems.append({QStringLiteral("received_by"),
                             QCoreApplication::translate("NoticeRegister", "Please say who signed for it.")});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        notice.receivedOn = on;
        notice.receivedBy = by.trimmed();
        return {};
    });
}

Result<void> NoticeRegister::reply(NoticeId id, const NoticeReply &reply)
{
    return edit(id, {}, [&](SupervisionNotice &notice) -> Result<void> {
        if (!notice.isOpen())
            return Failure{
                QCoreApplication::translate("NoticeRegister", "%1 is “%2”; it takes no reply any more.")
                    .arg(notice.number, word(notice.state))};
        if (notice.state == NoticeState::Replied)
            return Failure{
                QCoreApplication::translate("NoticeRegister", "The last reply to %1 is not reviewed yet.")
                    .arg(notice.number)};
        const FieldProblems problems = checkReply(notice, reply, today());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        NoticeReply kept = reply;
        kept.id = 0;
        kept.review = ReplyReview::None;
        kept.reviewedOn = {};
        kept.reviewedBy.clear();
        kept.grantedUntil = {};
        kept.opinion.clear();
        notice.replies.append(kept);
        notice.state = NoticeState::Replied;
        return {};
    });
}

Result<void> NoticeRegister::review(NoticeId id, const NoticeReply &reviewed)
{
    return edit(id, reviewed.opinion, [&](SupervisionNotice &notice) -> Result<void> {
        if (notice.state != NoticeState::Replied)
            return Failure{
                QCoreApplication::translate("NoticeRegister", "%1 has no reply that waits to be reviewed.")
                    .arg(notice.number)};
        NoticeReply last = notice.replies.last();
        last.review = reviewed.review;
        last.reviewedOn = reviewed.reviewedOn;
        last.reviewedBy = reviewed.reviewedBy.trimmed();
        last.opinion = reviewed.opinion;
        if (reviewed.review == ReplyReview::ExtensionGranted)
            last.grantedUntil = reviewed.grantedUntil.isValid() ? reviewed.grantedUntil : last.extensionUntil;
        const FieldProblems problems = checkReview(notice, last, today());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        notice.replies.last() = last;
        const bool done = last.review == ReplyReview::Done;
        notice.state = done ? NoticeState::Settled : NoticeState::Issued;
        notice.settledOn = done ? last.reviewedOn : QDate();
        return {};
    });
}

Result<void> NoticeRegister::settle(NoticeId id, QDate on, const QString &ground)
{
    return edit(id, ground, [&](SupervisionNotice &notice) -> Result<void> {
        if (!notice.isOpen())
            return Failure{QCoreApplication::translate("NoticeRegister", "%1 is “%2” already.")
                               .arg(notice.number, word(notice.state))};
        FieldProblems problems;
        if (!on.isValid() || on < notice.issuedOn || on > today())
            problems.append(
                {QStringLiteral("settled_on"),
                 QCoreApplication::translate("NoticeRegister",
                                             "A notice is settled between the day of issue and today.")});
        if (ground.trimmed().isEmpty())
            problems.append({QStringLiteral("reason"),
                             QCoreApplication::translate("NoticeRegister", "Please say why it is settled.")});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        notice.state = NoticeState::Settled;
        notice.settledOn = on;
        return {};
    });
}

Result<void> NoticeRegister::voidNumber(NoticeId id, const QString &reason)
{
    NoticeId earlier;
    QString number;
    const auto voided = [&](SupervisionNotice &notice) -> Result<void> {
        if (reason.trimmed().isEmpty())
            return Failure::ofFields(
                {{QStringLiteral("reason"),
                  QCoreApplication::translate(
                      "NoticeRegister",
                      "A voided number stays in the register with its reason; please give it.")}});
        if (!notice.isOpen() || !notice.replies.isEmpty())
            return Failure{QCoreApplication::translate("NoticeRegister", "%1 is “%2” and cannot be voided.")
                               .arg(notice.number, word(notice.state))};
        notice.state = NoticeState::Voided;
        notice.voidedBecause = reason.trimmed();
        earlier = notice.earlier;
        number = notice.number;
        return {};
    };
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        const Result<void> done = edit(change, id, reason, voided);
        if (!done || !earlier)
            return done;
        return edit(change, earlier, number, [](SupervisionNotice &followed) -> Result<void> {
            const bool unjudged =
                !followed.replies.isEmpty() && followed.replies.last().review == ReplyReview::None;
            followed.state = unjudged ? NoticeState::Replied : NoticeState::Issued;
            return {};
        });
    }));
}

std::optional<SupervisionNotice> NoticeRegister::find(NoticeId id) const
{
    return NoticeStore(m_ledger.database()).find(id);
}

NoticeId NoticeRegister::idOfNumber(const QString &number) const
{
    return NoticeStore(m_ledger.database()).idOfNumber(number);
}

QList<SupervisionNotice> NoticeRegister::of(const NoticeTarget &target) const
{
    return target.isNone() ? QList<SupervisionNotice>() : NoticeStore(m_ledger.database()).of(target);
}

std::vector<qint64> NoticeRegister::ids(const NoticeFilter &filter, NoticeOrder order, bool descending) const
{
    return NoticeStore(m_ledger.database()).ids(filter, order, descending);
}

std::vector<NoticeRow> NoticeRegister::rows(std::span<const qint64> ids) const
{
    return NoticeStore(m_ledger.database()).rows(ids);
}

qint64 NoticeRegister::count(const NoticeFilter &filter) const
{
    return NoticeStore(m_ledger.database()).count(filter);
}

QList<SplitCount> NoticeRegister::split(const NoticeFilter &filter, NoticeSplit by) const
{
    return NoticeStore(m_ledger.database()).split(filter, by);
}

QList<UnitArrears> NoticeRegister::arrears() const
{
    return NoticeStore(m_ledger.database()).arrears(today());
}

QList<HistoryEntry> NoticeRegister::history(NoticeId id) const
{
    return History(m_ledger.database()).of(noticeEntity, id.value);
}

Result<AttachmentId> NoticeRegister::attach(NoticeId id, const QString &path, const QString &note)
{
    return told(m_ledger.change(
        [&](Change &change) { return AttachmentStore::add(change, noticeEntity, id.value, path, note); }));
}

Result<void> NoticeRegister::detach(const Attachment &attachment, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        AttachmentStore::remove(change, attachment, reason);
        return {};
    }));
}

QList<Attachment> NoticeRegister::attachments(NoticeId id) const
{
    return AttachmentStore(m_ledger.database()).of(noticeEntity, id.value);
}

} // namespace anhe
