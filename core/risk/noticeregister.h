#pragma once

#include "core/base/result.h"
#include "core/ledger/attachment.h"
#include "core/ledger/history.h"
#include "core/risk/noticerules.h"
#include "core/risk/noticestore.h"

#include <QObject>

#include <functional>
#include <span>
#include <vector>

namespace anhe {

class Change;
class DisputeRegister;
class Ledger;
class OfficeRegister;
class RiskRegister;
class SweepRegister;

/** What an office can ask of its supervision notices. Every change is one transaction with its history. */
class NoticeRegister : public QObject
{
    Q_OBJECT

public:
    NoticeRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes, RiskRegister &risks,
                   SweepRegister &sweeps, QObject *parent = nullptr);

    NoticeDefaults defaults() const;
    Result<void> saveDefaults(const NoticeDefaults &defaults);

    /** The notice that would be issued for something, filled with what the ledger knows; not kept yet. */
    SupervisionNotice proposed(const NoticeTarget &target,
                               NoticeUrgency urgency = NoticeUrgency::Ordinary) const;

    /** The next step of the ladder for everything overdue of a kind, the longest overdue first. */
    QList<NoticeProposal> proposals(NoticeSubject subject, int most = 200) const;
    std::optional<NoticeStep> nextStep(const NoticeTarget &target) const;

    /** Gives the notice its number; what it follows on its target is answered by it from here on. */
    Result<NoticeId> issue(SupervisionNotice notice);
    /** Corrects what was typed; number, target and state stay. */
    Result<void> amend(const SupervisionNotice &edited, const QString &reason = {});
    Result<void> receive(NoticeId id, QDate on, const QString &by); ///< the unit signed for it
    Result<void> reply(NoticeId id, const NoticeReply &reply);
    /** Of the last reply: review, reviewedOn, reviewedBy, grantedUntil, opinion. */
    Result<void> review(NoticeId id, const NoticeReply &reviewed);
    Result<void> settle(NoticeId id, QDate on, const QString &ground); ///< without a reply
    Result<void> voidNumber(NoticeId id, const QString &reason);       ///< what it followed runs again
    FieldProblems problemsOf(const SupervisionNotice &notice) const;

    std::optional<SupervisionNotice> find(NoticeId id) const;
    NoticeId idOfNumber(const QString &number) const;
    QList<SupervisionNotice> of(const NoticeTarget &target) const;
    std::vector<qint64> ids(const NoticeFilter &filter, NoticeOrder order, bool descending) const;
    std::vector<NoticeRow> rows(std::span<const qint64> ids) const;
    qint64 count(const NoticeFilter &filter) const;
    QList<SplitCount> split(const NoticeFilter &filter, NoticeSplit by) const;
    QList<UnitArrears> arrears() const; ///< today, by unit
    QList<HistoryEntry> history(NoticeId id) const;

    Result<AttachmentId> attach(NoticeId id, const QString &path, const QString &note = {});
    Result<void> detach(const Attachment &attachment, const QString &reason);
    QList<Attachment> attachments(NoticeId id) const;

Q_SIGNALS:
    void changed();

private:
    using NoticeEdit = std::function<Result<void>(SupervisionNotice &)>;

    Result<void> edit(NoticeId id, const QString &reason, const NoticeEdit &edit);
    static Result<void> edit(Change &change, NoticeId id, const QString &reason, const NoticeEdit &edit);
    void fillFromRisk(SupervisionNotice &notice) const;
    void fillFromMatter(SupervisionNotice &notice) const;
    void fillFromSweep(SupervisionNotice &notice) const;
    QList<NoticeProposal> overdueRisks(int most) const;
    QList<NoticeProposal> overdueMatters(int most) const;
    QList<NoticeProposal> missingSweeps(int most) const;
    bool complete(NoticeProposal &proposal) const;
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
    RiskRegister &m_risks;
    SweepRegister &m_sweeps;
};

} // namespace anhe
