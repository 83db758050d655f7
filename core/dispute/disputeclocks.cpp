#include "core/dispute/disputerules.h"

namespace anhe {

namespace {

class Clocks
{
public:
    Clocks(const WorkingDayCalendar &calendar, const LocalRules &localRules)
        : m_calendar(calendar), m_localRules(localRules)
    {}

    /** Adds the clock of a rule whose act was done at a moment; nothing when its start is not known. */
    void add(const char *key, const DueTerms &terms, const QDateTime &doneAt)
    {
        add(key, terms, doneAt.date(), doneAt);
    }
    /** The same where only the day of the act is kept. */
    void add(const char *key, const DueTerms &terms, QDate doneOn, const QDateTime &doneAt = {})
    {
        const DeadlineRule *rule = ruleFor(QString::fromLatin1(key));
        if (!rule || !terms.start.isValid())
            return;
        const Result<DueDate> due = dueDate(*rule, terms, m_calendar, m_localRules);
        if (due)
            m_clocks.append({QString::fromLatin1(key), *due, doneOn, doneAt});
    }

    QList<MatterClock> take() { return std::move(m_clocks); }

private:
    const WorkingDayCalendar &m_calendar;
    const LocalRules &m_localRules;
    QList<MatterClock> m_clocks;
};

void addReviewClocks(Clocks &clocks, const Petition &petition)
{
    const auto day = [](QDate on) { return DueTerms{on.startOfDay()}; };
    clocks.add("petition.review", day(petition.document.deliveredOn), petition.review.askedOn);
    clocks.add("petition.review.answer", day(petition.review.askedOn), petition.review.answeredOn);
    clocks.add("petition.rereview", day(petition.review.answeredOn), petition.rereview.askedOn);
    clocks.add("petition.rereview.answer", day(petition.rereview.askedOn), petition.rereview.answeredOn);
}

void addPetitionClocks(Clocks &clocks, const Dispute &dispute, const std::optional<Petition> &petition)
{
    if (dispute.isOpen() && !dispute.acceptanceToldOn.isValid())
        clocks.add("petition.accept", {dispute.receivedAt}, QDate());
    DueTerms finish{dispute.acceptedOn.startOfDay()};
    finish.extension = dispute.finishExtendedDays;
    clocks.add("petition.finish", finish, dispute.closedOn);
    if (petition && petition->document.deliveredOn.isValid())
        addReviewClocks(clocks, *petition);
    else if (dispute.answeredAt.isValid())
        clocks.add("petition.review", {dispute.answeredAt}, QDate());
}

/** The report to the health authority (条例 art 28), within the hours the province sets; none set, no clock.
 */
void addMajorClock(Clocks &clocks, const Dispute &dispute)
{
    const QDateTime known = dispute.majorKnownAt.isValid() ? dispute.majorKnownAt : dispute.receivedAt;
    clocks.add("major.report", {known}, dispute.majorReportedAt);
}

void addDeathClocks(Clocks &clocks, const Dispute &dispute, const std::optional<Autopsy> &autopsy)
{
    const QDateTime performed = autopsy ? autopsy->performedAt : QDateTime();
    const bool settled = autopsy && autopsy->decision != AutopsyDecision::Open &&
                         autopsy->decision != AutopsyDecision::Consented;
    const QDateTime done = performed.isValid() ? performed : settled ? autopsy->decidedAt : QDateTime();
    clocks.add(autopsy && autopsy->frozen ? "autopsy.frozen" : "autopsy", {dispute.diedAt}, done);
    clocks.add("body.keep", {dispute.diedAt}, autopsy ? autopsy->bodyReleasedOn : QDate());
}

} // namespace

QList<MatterClock> clocksOf(const Dispute &dispute, const std::optional<Autopsy> &autopsy,
                            const QList<Seal> &seals, const WorkingDayCalendar &calendar,
                            const LocalRules &localRules, const std::optional<Petition> &petition)
{
    Clocks clocks(calendar, localRules);
    if (dispute.status == Status::Voided)
        return {};
    if (dispute.kind == MatterKind::Petition)
        addPetitionClocks(clocks, dispute, petition);
    else
        clocks.add(dispute.feedbackRule.toLatin1().constData(), {dispute.receivedAt}, dispute.answeredAt);
    if (dispute.major)
        addMajorClock(clocks, dispute);
    if (dispute.diedAt.isValid())
        addDeathClocks(clocks, dispute, autopsy);
    for (const Seal &seal : seals)
        clocks.add("seal.open", {seal.sealedAt}, QDate());
    if (dispute.kind == MatterKind::Dispute && dispute.happenedOn.isValid())
        clocks.add("limitation", {dispute.happenedOn.startOfDay()}, QDate());
    return clocks.take();
}

} // namespace anhe
