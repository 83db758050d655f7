#pragma once

#include "core/base/result.h"
#include "core/calendar/duedate.h"
#include "core/dispute/dispute.h"
#include "core/dispute/petition.h"

#include <QStringList>

namespace anhe {

/** So many persons come with one visit at most. */
inline constexpr int MostHeads = 9999;

/** What a save would refuse or warn of; today bounds the dates. */
FieldProblems checkDispute(const Dispute &dispute, const QDateTime &now);
/** An answer lies between the receipt and now. */
FieldProblems checkAnswerMoment(const Dispute &dispute, const QDateTime &at, const QDateTime &now);
FieldProblems checkEntry(const TimelineEntry &entry, const QDateTime &now);
FieldProblems checkSeal(const Seal &seal, const QDateTime &now);

/** Fields a first entry may leave open and the register still needs, by name. */
QStringList missingFields(const Dispute &dispute);

/** Birth date and sex from the patient's ID number where they were not typed. */
void completeFromIdNumbers(Dispute &dispute);

/** The statuses an officer may set by hand; the routes set theirs. */
QList<Status> allowedMoves(const Dispute &dispute);

/** "投诉 2026-0001": the number of a yearly series. */
QString matterNumber(MatterKind kindEntered, int year, int serial);

/** One clock that runs on a matter. */
struct MatterClock
{
    QString rule; ///< key of the deadline rule
    DueDate due;
    QDate doneOn;       ///< what it asked for was done on this day
    QDateTime doneAt{}; ///< and at this moment, where that is known: hour limits are judged by it

    QDateTime done() const { return doneAt.isValid() ? doneAt : doneOn.startOfDay(); }
};

/** All clocks of a matter: feedback, petition, report of a major dispute, limitation; of its evidence when
 * given. The limitation is for reference and is never done: closing the matter does not end the claim. */
QList<MatterClock> clocksOf(const Dispute &dispute, const std::optional<Autopsy> &autopsy,
                            const QList<Seal> &seals, const WorkingDayCalendar &calendar,
                            const LocalRules &localRules, const std::optional<Petition> &petition = {});

/** Why the hospital may not yet open a seal alone (条例 art 24), or nothing: settled, or 3 years without a
 * further claim. */
std::optional<QString> soleOpeningBar(const Seal &seal, const Dispute &dispute, QDate on, bool furtherClaim);

/** The day feedback is due by the matter's rule; invalid when it has none. */
QDate feedbackDue(const Dispute &dispute, const WorkingDayCalendar &calendar, const LocalRules &localRules);

} // namespace anhe
