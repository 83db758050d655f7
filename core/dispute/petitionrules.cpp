#include "core/dispute/petitionrules.h"

#include "core/base/period.h"
#include "core/dispute/petitionsays.h"

namespace anhe {

namespace {

class PetitionProblems
{
public:
    explicit PetitionProblems(QDate today) : m_today(today) {}

    void refuse(const char *field, const QString &message, bool warning = false)
    {
        m_problems.append({QString::fromLatin1(field), message, warning});
    }
    void need(const char *field, const QString &value, const QString &message)
    {
        if (value.trimmed().isEmpty())
            refuse(field, message);
    }
    /** A day that is given, is not in the future and does not lie before another one. */
    void day(const char *field, QDate day, QDate notBefore, const QString &tooEarly)
    {
        if (!day.isValid() || day > m_today)
            refuse(field, PetitionSays::tr("Please give the day; it cannot lie in the future."));
        else if (notBefore.isValid() && day < notBefore)
            refuse(field, tooEarly.arg(notBefore.toString(Qt::ISODate)));
    }
    const FieldProblems &all() const { return m_problems; }

private:
    QDate m_today;
    FieldProblems m_problems;
};

constexpr int daysToAsk = 30; // 信访工作条例 art 35–36

} // namespace

static constexpr Coded<PetitionOpinion> petitionOpinionCodes[] = {
    {PetitionOpinion::None, "none", QT_TRANSLATE_NOOP("words", "No opinion yet")},
    {PetitionOpinion::Support, "support", QT_TRANSLATE_NOOP("words", "Demand supported")},
    {PetitionOpinion::Explain, "explain", QT_TRANSLATE_NOOP("words", "Explained")},
    {PetitionOpinion::Refuse, "refuse", QT_TRANSLATE_NOOP("words", "Demand not supported")},
};
std::span<const Coded<PetitionOpinion>> codesOf(PetitionOpinion)
{
    return petitionOpinionCodes;
}

static constexpr Coded<ReviewStep> reviewStepCodes[] = {
    {ReviewStep::Review, "review", QT_TRANSLATE_NOOP("words", "Review of a petition")},
    {ReviewStep::Rereview, "rereview", QT_TRANSLATE_NOOP("words", "Re-review of a petition")},
};
std::span<const Coded<ReviewStep>> codesOf(ReviewStep)
{
    return reviewStepCodes;
}

FieldProblems checkAcceptance(const Dispute &dispute, const PetitionAcceptance &acceptance, QDate today)
{
    PetitionProblems problems(today);
    problems.day("accepted_on", acceptance.on, dispute.receivedOn(),
                 PetitionSays::tr("The petition was received on %1 only."));
    if (acceptance.toldOn.isValid())
        problems.day("acceptance_told_on", acceptance.toldOn, acceptance.on,
                     PetitionSays::tr("It was accepted on %1 only."));
    else
        problems.refuse("acceptance_told_on",
                        PetitionSays::tr("The petitioner was not told of the acceptance yet."), true);
    return problems.all();
}

FieldProblems checkExtension(const Dispute &dispute, const Petition &petition,
                             const PetitionExtension &extension, QDate today)
{
    PetitionProblems problems(today);
    if (!dispute.acceptedOn.isValid())
        problems.refuse("extension_on", PetitionSays::tr("The petition has to be accepted first."));
    if (petition.document.on.isValid())
        problems.refuse("extension_on",
                        PetitionSays::tr("The opinion was issued on %1; there is nothing left to extend.")
                            .arg(isoDay(petition.document.on)));
    if (petition.extension.days > 0)
        problems.refuse(
            "extension_days",
            PetitionSays::tr("A petition is extended once; it was extended by %1 days on %2.")
                .arg(QString::number(petition.extension.days), petition.extension.on.toString(Qt::ISODate)));
    else if (extension.days < 1 || extension.days > longestPetitionExtension)
        problems.refuse("extension_days", PetitionSays::tr("A petition is extended by 1 to 30 days."));
    problems.day("extension_on", extension.on, dispute.acceptedOn,
                 PetitionSays::tr("The petition was accepted on %1 only."));
    problems.need("extension_by", extension.by,
                  PetitionSays::tr("An extension needs the head who granted it."));
    problems.need("extension_reason", extension.reason, PetitionSays::tr("An extension needs a reason."));
    return problems.all();
}

FieldProblems checkOpinion(const Dispute &dispute, const OpinionDocument &document, QDate today)
{
    PetitionProblems problems(today);
    if (!dispute.acceptedOn.isValid())
        problems.refuse("opinion_on", PetitionSays::tr("The petition has to be accepted first."));
    if (document.opinion == PetitionOpinion::None)
        problems.refuse("opinion",
                        PetitionSays::tr("Please say whether the demand is supported, explained or not "
                                         "supported."));
    problems.need("opinion_text", document.text, PetitionSays::tr("Please write the opinion."));
    problems.day("opinion_on", document.on, dispute.acceptedOn,
                 PetitionSays::tr("The petition was accepted on %1 only."));
    if (document.basis.trimmed().isEmpty())
        problems.refuse("opinion_basis", PetitionSays::tr("On which rule or policy does the opinion rest?"),
                        true);
    return problems.all();
}

FieldProblems checkDelivery(const Petition &petition, QDate on, QDate today)
{
    PetitionProblems problems(today);
    if (petition.document.opinion == PetitionOpinion::None)
        problems.refuse("delivered_on", PetitionSays::tr("There is no opinion document yet."));
    else
        problems.day("delivered_on", on, petition.document.on, PetitionSays::tr("It was issued on %1 only."));
    return problems.all();
}

FieldProblems checkReviewAsked(const Petition &petition, ReviewStep step, QDate on, const QString &body,
                               QDate today)
{
    PetitionProblems problems(today);
    const bool first = step == ReviewStep::Review;
    const QDate begin = first ? petition.document.deliveredOn : petition.review.answeredOn;
    if (!begin.isValid())
        problems.refuse(
            "review_asked_on",
            first ? PetitionSays::tr("A review is asked for after the opinion document was delivered.")
                  : PetitionSays::tr("A re-review is asked for after the review was answered."));
    problems.day("review_asked_on", on, begin, PetitionSays::tr("The petitioner had the answer on %1 only."));
    if (begin.isValid() && on > begin.addDays(daysToAsk))
        problems.refuse("review_asked_on",
                        PetitionSays::tr("It was asked for later than 30 days after %1.")
                            .arg(begin.toString(Qt::ISODate)),
                        true);
    problems.need("review_body", body, PetitionSays::tr("Please say who reviews."));
    return problems.all();
}

FieldProblems checkReviewAnswered(const Petition &petition, ReviewStep step, const PetitionReview &answered,
                                  QDate today)
{
    PetitionProblems problems(today);
    const PetitionReview &asked = petition.of(step);
    if (!asked.askedOn.isValid())
        problems.refuse("review_answered_on", PetitionSays::tr("Nobody has asked for this review yet."));
    else
        problems.day("review_answered_on", answered.answeredOn, asked.askedOn,
                     PetitionSays::tr("It was asked for on %1 only."));
    if (!answered.upheld)
        problems.refuse("review_upheld", PetitionSays::tr("Does the earlier opinion stand?"));
    return problems.all();
}

} // namespace anhe
