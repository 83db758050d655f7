#pragma once

#include "core/base/period.h"
#include "core/dispute/dispute.h"
#include "core/dispute/petition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

/**
 * Which matters are meant: lists, counts, drill-downs and exports all ask with one of these. Empty members do
 * not restrict; members restrict together. Voided matters are left out unless asked for.
 */
struct DisputeFilter
{
    QString text; ///< search box: number, names, pinyin initials, phone tail, words of the text

    QList<MatterKind> kinds;
    QList<Channel> channels;
    QList<Status> statuses;
    std::optional<QList<DepartmentId>> departments; ///< a none-id means "no department"
    std::optional<QStringList>
        categories;                ///< of the matter; a first-level code takes its children; "" = none
    QStringList problemCategories; ///< has at least one problem of one of these (with children)
    std::optional<int> severity;   ///< -1 = none given
    QString handler;

    /** The day from which it is looked back: no answer, closing or telling of a later day has happened yet,
     * for all that is asked below but openAtEndOf and open. Invalid: as the ledger stands now. */
    QDate asOf;

    Period received;                     ///< received on a day of the period
    Period closed;                       ///< closed on a day of the period
    QDate openAtEndOf;                   ///< received by that day and not closed by it
    std::optional<int> closedAfterDays;  ///< calendar days from receipt to closing: at least …
    std::optional<int> closedWithinDays; ///< … and at most so many

    std::optional<bool> open;           ///< now
    std::optional<bool> answered;       ///< has an answer
    std::optional<bool> answeredOnTime; ///< true: answered on or before the due day; false: answered later
    QDate answeredOrDueBefore; ///< answered, or its due day lies before this day (denominator of the on-time
                               ///< rate)
    QDate overdueOn;           ///< open, not answered and due before this day
    QDate dueOnOrAfter;        ///< open, not answered, due on or after this day …
    QDate dueOnOrBefore;       ///< … and on or before this day
    QDate promiseDueBy;        ///< has a promise that is not kept and due on or before this day
    std::optional<bool> told;  ///< closed and the complainant told / not told
    std::optional<bool> incomplete;   ///< first entries that lack something the register needs
    std::optional<bool> reopened;     ///< linked to an earlier matter
    std::optional<bool> takenUpAgain; ///< a later matter, not voided, links to it
    std::optional<bool> major;
    std::optional<bool> claimed; ///< an amount was claimed
    std::optional<bool> paid;    ///< an amount was paid
    std::optional<bool> acceptedPetition;
    Period accepted;                   ///< petitions accepted on a day of the period
    std::optional<bool> firstPetition; ///< 初信初访: neither repeated nor taken up again; or repeated
    QList<PetitionOpinion> opinions;   ///< of petitions
    Period reviewAsked;                ///< petitions whose review was asked for in the period
    std::optional<bool> inCharge;      ///< has a leader in charge
    QString leader;                    ///< in charge
    std::optional<Satisfaction> satisfaction;

    qint64 importId = 0;
    QList<DisputeId> ids;
    bool withVoided = false;

    bool operator==(const DisputeFilter &) const = default;
};

enum class DisputeOrder { Received, Number, Name, Department, Category, Status, Due, Closed };

/** By what a count is split. A problem is counted at each of its rows, a matter once. */
enum class DisputeSplit {
    Kind,
    Channel,
    Department,
    Category,
    ProblemCategory,
    ProblemDepartment,
    Severity,
    Status,
    Month,
    Satisfaction
};

/** One part of a split: the key is a code, an id or "2026-09"; "" is "none". */
struct SplitCount
{
    QString key;
    qint64 count = 0;
    bool operator==(const SplitCount &) const = default;
};

/** Which problems 投诉事由 are meant: those of certain matters, of certain categories. */
struct ProblemFilter
{
    DisputeFilter matters;
    std::optional<QStringList> categories; ///< a first-level code takes its children; "" = not sorted yet
    bool operator==(const ProblemFilter &) const = default;
};

/** What a table shows of a problem. */
struct ProblemRow
{
    qint64 id = 0;
    DisputeId dispute;
    QString number; ///< of the matter
    QDateTime receivedAt;
    QString category;   ///< its name
    QString department; ///< its name
    QString staff;
    QString description;
};

/** Which visits 来访批次 are meant: timeline entries of kind visit. */
struct VisitFilter
{
    Period happened;
    QList<MatterKind> kinds;
    bool operator==(const VisitFilter &) const = default;
};

/** What a table shows of a visit. */
struct VisitRow
{
    qint64 id = 0;
    DisputeId dispute;
    QString number; ///< of the matter
    QDateTime at;
    int headCount = 0;
    QString who; ///< received them
    QString content;
};

/** What a table shows of a matter. */
struct DisputeRow
{
    DisputeId id;
    MatterKind kind = MatterKind::Complaint;
    QString number;
    QDateTime receivedAt;
    Channel channel = Channel::Other;
    QString complainantName;
    bool anonymous = false;
    QString patientName;
    QString department;
    QString category; ///< its name
    QString subject;  ///< or the beginning of the narrative
    Status status = Status::Registered;
    QString feedbackRule;
    QDate feedbackDue;
    QDate answeredOn;
    QDate closedOn;
    QDate toldOn;
    QString handler;
    qint64 importId = 0;
    QDate acceptedOn; ///< of a petition
    QDate acceptanceToldOn;
    int finishExtendedDays = 0;
};

} // namespace anhe
