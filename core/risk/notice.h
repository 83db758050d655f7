#pragma once

#include "core/base/period.h"
#include "core/risk/risk.h"

namespace anhe {

using NoticeId = StrongId<struct NoticeTag>;
using SweepCellId = StrongId<struct SweepCellTag>;

/** What a notice presses for: a risk, a matter, or the sweep of a grid cell that was not handed in. */
struct NoticeTarget
{
    NoticeSubject subject = NoticeSubject::Risk;
    RiskId risk = {};
    DisputeId matter = {};
    SweepCellId cell = {};
    QDate week = {}; ///< its Monday

    /** Nothing of the registers is named yet. */
    bool isNone() const
    {
        return subject == NoticeSubject::Risk     ? !risk
               : subject == NoticeSubject::Matter ? !matter
                                                  : !cell || !week.isValid();
    }
    bool operator==(const NoticeTarget &) const = default;
};

/** The reply slip of a notice, and what the office made of it. */
struct NoticeReply
{
    qint64 id = 0;
    QDate repliedOn;
    QString repliedBy;
    QString progress;
    QString result;
    QString whyUnfinished;
    QDate extensionUntil; ///< the day asked for
    QString evidence;

    ReplyReview review = ReplyReview::None;
    QDate reviewedOn;
    QString reviewedBy;
    QDate grantedUntil;
    QString opinion;

    bool operator==(const NoticeReply &) const = default;
};

/** A supervision notice 督办通知书. */
struct SupervisionNotice
{
    NoticeId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "督办〔2026〕1号"

    NoticeStep step = NoticeStep::First;
    NoticeTarget target;
    NoticeId earlier; ///< the notice that this one follows

    QDate issuedOn;
    QString unit;
    QString person;
    QString matter;  ///< what it is about, as the paper says it
    QString overdue; ///< how overdue
    QString basis;
    QString requirement;
    QDate limitOn;
    QString reportHow;
    QString issuer;
    QString contact;
    QString contactPhone;

    QDate receivedOn; ///< receipt signature
    QString receivedBy;
    QList<NoticeReply> replies;
    NoticeState state = NoticeState::Issued;
    QDate settledOn;
    QString voidedBecause;
    QString note;
    QDateTime enteredAt;
    QDateTime changedAt;

    /** The limit, as far as it was extended. */
    QDate dueOn() const;
    bool isOpen() const { return state == NoticeState::Issued || state == NoticeState::Replied; }
    /** The unit owes its answer: none came in time, or none that settles it. */
    bool isInArrears(QDate today) const { return state == NoticeState::Issued && dueOn() < today; }
    bool operator==(const SupervisionNotice &) const = default;
};

/** Which notices are meant. Empty members do not restrict; voided numbers are left out unless asked for. */
struct NoticeFilter
{
    QString text; ///< number, unit, person, what it is about
    QList<NoticeStep> steps;
    QList<NoticeSubject> subjects;
    QList<NoticeState> states;
    QString unit;
    Period issued;
    std::optional<bool> open;
    std::optional<bool> replied; ///< at least once
    QDate arrearsOn;             ///< open, due before this day, and without an answer to judge
    QDate dueOnOrAfter;          ///< unanswered, due on or after this day …
    QDate dueOnOrBefore;         ///< … and on or before this day
    std::optional<NoticeTarget> target;
    QList<NoticeId> ids;
    bool withVoided = false;

    bool operator==(const NoticeFilter &) const = default;
};

enum class NoticeOrder { Number, Issued, Unit, Step, State, Due };

enum class NoticeSplit { Step, Subject, State, Unit };

/** What a table shows of a notice. */
struct NoticeRow
{
    NoticeId id;
    QString number;
    NoticeStep step = NoticeStep::First;
    NoticeSubject subject = NoticeSubject::Risk;
    RiskId risk;
    DisputeId dispute;
    QString about; ///< number of the risk or matter, or the grid cell's name
    QString unit;
    QString person;
    QString matter;
    QDate issuedOn;
    QDate dueOn;
    QDate repliedOn;
    NoticeState state = NoticeState::Issued;
    QDate settledOn;
};

/** A unit that owes answers. */
struct UnitArrears
{
    QString unit;
    qint64 count = 0;
    QDate earliestDue;

    bool operator==(const UnitArrears &) const = default;
};

/** The step that the ladder proposes for something overdue; it never issues one itself. */
struct NoticeProposal
{
    NoticeTarget target;
    NoticeStep step = NoticeStep::First;
    NoticeId earlier = {};
    QString about = {}; ///< number of the risk or matter, or the grid cell's name
    QString matter = {};
    QString unit = {};
    QDate since = {}; ///< the day that has passed

    bool operator==(const NoticeProposal &) const = default;
};

} // namespace anhe
