#include "core/demo/democourse.h"

#include "core/calendar/workingdaycalendar.h"
#include "core/office/majorchecklist.h"

namespace anhe {

static QString say(DemoRandom &random, const QString &section, const DemoPlaces &places)
{
    return filled(random.pick(DemoPhrases::shared().of(section)), places);
}

static QDate workingDay(QDate day)
{
    return WorkingDayCalendar::shipped().workingDayFrom(day);
}

void DemoCourse::begin(Dispute &dispute)
{
    if (dispute.kind == MatterKind::Petition)
        accept(dispute);
    if (dispute.kind == MatterKind::Dispute)
        grade(dispute);
}

void DemoCourse::run(DemoMatter &matter)
{
    Dispute &dispute = matter.dispute;
    if (dispute.receivedOn().daysTo(m_until) > 1)
        dispute.status = Status::Investigating;
    if (endsEarly(dispute, matter.places))
        return;
    const QDate answered = answerDay(dispute);
    if (!answered.isValid() || answered > m_until)
        return;
    answer(dispute, answered, matter.places);
    close(dispute, matter.places);
}

/** Voided, withdrawn, not accepted or transferred: there is no answer. */
bool DemoCourse::endsEarly(Dispute &dispute, const DemoPlaces &places)
{
    const int lot = m_random.below(1000);
    const QDate on = workingDay(dispute.receivedOn().addDays(m_random.between(1, 8)));
    if (lot >= 75 || on > m_until)
        return false;
    if (lot < 12) {
        dispute.status = Status::Voided;
        dispute.endingGround = say(m_random, QStringLiteral("void"), places);
        return true;
    }
    const Ending ending = lot < 42 ? Ending::Withdrawn : lot < 62 ? Ending::NotAccepted : Ending::Transferred;
    if (ending == Ending::NotAccepted) {
        dispute.endingGround =
            codeText(m_random.chance(500) ? Refusal::NoClearFacts : Refusal::OutsidePowers);
        dispute.acceptedOn = {};
        dispute.acceptanceToldOn = {};
        dispute.finishExtendedDays = 0;
    }
    end(dispute, on, ending, places);
    return true;
}

QDate DemoCourse::answerDay(const Dispute &dispute)
{
    const int lot = m_random.below(1000);
    if (lot < 22)
        return {}; // overdue still
    if (lot < 130)
        return workingDay(dispute.feedbackDue.addDays(m_random.between(1, 9)));
    const QDate from = dispute.acceptedOn.isValid() ? dispute.acceptedOn : dispute.receivedOn();
    const int limit = int(from.daysTo(dispute.feedbackDue));
    return std::min(workingDay(from.addDays(m_random.between(0, limit))), dispute.feedbackDue);
}

void DemoCourse::answer(Dispute &dispute, QDate on, const DemoPlaces &places)
{
    const DemoPhrases &phrases = DemoPhrases::shared();
    const QString category = dispute.problems.first().category;
    dispute.findings =
        say(m_random, phrases.nearest(QStringLiteral("finding"), category, QStringLiteral("finding.other")),
            places);
    const QString measure = say(
        m_random, phrases.nearest(QStringLiteral("measure"), category, QStringLiteral("measure")), places);
    dispute.answer = say(m_random, QStringLiteral("answer"), places) + dispute.findings + measure +
                     say(m_random, QStringLiteral("thanks"), places);
    const QTime time(m_random.between(9, 16), m_random.below(60));
    dispute.answeredAt = QDateTime(on, on == dispute.receivedOn() ? QTime(17, m_random.below(30)) : time);
    // The last day may be today: what was answered then was answered early, as it was received.
    if (on == m_until)
        dispute.answeredAt.setTime(QTime(9, 0));
    if (dispute.severity.value_or(0) >= 2 || dispute.kind != MatterKind::Complaint)
        dispute.leaderInstruction = say(m_random, QStringLiteral("instruction"), places);
    dispute.status = Status::Answered;
}

void DemoCourse::close(Dispute &dispute, const DemoPlaces &places)
{
    const bool hard = dispute.kind == MatterKind::Dispute;
    const QDate on =
        workingDay(dispute.answeredAt.date().addDays(hard ? m_random.between(5, 60) : m_random.below(11)));
    if (on > m_until || m_random.chance(25))
        return;
    const bool settled = hard && m_random.chance(600);
    end(dispute, on, settled ? Ending::Settled : Ending::Answered, places);
    if (settled)
        pay(dispute);
}

void DemoCourse::end(Dispute &dispute, QDate on, Ending ending, const DemoPlaces &places)
{
    dispute.status = Status::Closed;
    dispute.closedOn = on;
    dispute.ending = ending;
    dispute.result = say(m_random, QStringLiteral("result.") + codeText(ending), places);
    const QDate told = on.addDays(m_random.chance(800) ? 0 : m_random.between(1, 4));
    if (dispute.anonymous || told > m_until || m_random.chance(55))
        return;
    dispute.toldOn = told;
    dispute.toldHow = say(m_random, QStringLiteral("told"), places);
    static const QList<Satisfaction> answers{Satisfaction::NotAsked, Satisfaction::Satisfied,
                                             Satisfaction::Acceptable, Satisfaction::Dissatisfied};
    dispute.satisfaction = answers[m_random.weighed({25, 45, 22, 8})];
}

void DemoCourse::pay(Dispute &dispute)
{
    const qint64 claimed = dispute.claimed.value_or(Money::ofYuan(20000)).fen;
    if (m_random.chance(850))
        dispute.paid = Money{claimed / 10000 * m_random.between(10, 60) * 100};
}

/** The lines of the usual checklist that make the dispute a major one. */
static void nameMajor(Dispute &dispute)
{
    const QStringList lines = MajorChecklist::usual().applying();
    dispute.majorKnownAt = dispute.receivedAt;
    if (dispute.diedAt.isValid())
        dispute.majorCriteria << lines[0];
    if (dispute.headCount >= 10)
        dispute.majorCriteria << lines[3];
    if (dispute.claimed && dispute.claimed->fen >= 10000000)
        dispute.majorCriteria << lines[6];
    if (dispute.majorCriteria.isEmpty())
        dispute.majorCriteria << lines[4];
}

static void unmakeMajor(Dispute &dispute)
{
    dispute.major = false;
    dispute.majorCriteria.clear();
    dispute.majorKnownAt = dispute.majorReportedAt = {};
}

void DemoCourse::grade(Dispute &dispute)
{
    dispute.disputeSince = dispute.receivedOn();
    if (m_random.chance(500))
        dispute.responsibility = codesOf(Responsibility{})[size_t(m_random.between(2, 6))].value;
    if (m_random.chance(80))
        dispute.accidentGrade = codesOf(AccidentGrade{})[size_t(m_random.between(6, 12))].value;
    if (m_random.chance(300))
        dispute.adverseEvent = codesOf(AdverseEvent{})[size_t(m_random.between(2, 4))].value;
    dispute.major = dispute.diedAt.isValid() || dispute.headCount >= 5 || m_random.chance(30);
    if (dispute.major)
        nameMajor(dispute);
    if (dispute.major && m_random.chance(900))
        dispute.majorReportedAt = dispute.receivedAt.addSecs(3600 * m_random.between(1, 10));
    if (dispute.kindEntered == MatterKind::Complaint) // who only complained at first was no great matter
        unmakeMajor(dispute);
}

void DemoCourse::accept(Dispute &dispute)
{
    const QDate on = workingDay(dispute.receivedOn().addDays(m_random.between(1, 11)));
    if (on > m_until)
        return;
    dispute.acceptedOn = on;
    if (m_random.chance(950))
        dispute.acceptanceToldOn = on;
    if (m_random.chance(60))
        dispute.finishExtendedDays = 30;
}

} // namespace anhe
