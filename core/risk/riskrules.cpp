#include "core/risk/riskrules.h"

#include "core/text/ledgernumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anhe {

namespace {

struct RiskSays
{
    Q_DECLARE_TR_FUNCTIONS(Risk)
};

class RiskProblems
{
public:
    explicit RiskProblems(QDate today) : m_today(today) {}

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
    void day(const char *field, QDate day, QDate notBefore, const QString &missing, const QString &tooEarly)
    {
        if (!day.isValid() || day > m_today)
            refuse(field, missing);
        else if (notBefore.isValid() && day < notBefore)
            refuse(field, tooEarly.arg(notBefore.toString(Qt::ISODate)));
    }
    const FieldProblems &all() const { return m_problems; }

private:
    QDate m_today;
    FieldProblems m_problems;
};

/** "张三（后勤科）" and "张三 " are the same person. */
QString bareName(const QString &name)
{
    const qsizetype end = name.indexOf(QRegularExpression(QStringLiteral("[（(,，、/]")));
    return QString(end < 0 ? name : name.left(end))
        .remove(QRegularExpression(QStringLiteral("\\s")))
        .toLower();
}

} // namespace

QString riskNumber(int year, int serial)
{
    return yearlyNumber(QStringLiteral("隐患"), year, serial);
}

bool isSamePerson(const QString &one, const QString &other)
{
    return !bareName(one).isEmpty() && bareName(one) == bareName(other);
}

FieldProblems checkRisk(const Risk &risk, const RiskLevelScheme &scheme, QDate today)
{
    RiskProblems problems(today);
    problems.day(
        "found_on", risk.foundOn, {},
        RiskSays::tr("Please give the day on which the risk was found; it cannot lie in the future."), {});
    problems.need("description", risk.description, RiskSays::tr("Please describe the risk."));
    if (risk.place.trimmed().isEmpty() && !risk.department)
        problems.refuse("place", RiskSays::tr("Please say where: a place or a department."));
    if (risk.category.isEmpty())
        problems.refuse("category", RiskSays::tr("The kind of risk is still open."), true);
    if (!risk.before.isRated())
        problems.refuse("before_method", RiskSays::tr("The risk is not rated yet."), true);
    if (risk.after.isRated() && risk.before.isRated() && risk.after.level > risk.before.level)
        problems.refuse("after_method",
                        RiskSays::tr("The risk is rated higher after the measures than before."), true);
    FieldProblems all = problems.all();
    checkRating(all, risk.before, scheme, QStringLiteral("before"));
    checkRating(all, risk.after, scheme, QStringLiteral("after"));
    return all;
}

FieldProblems checkAssignment(const Risk &risk, const RiskAssignment &assignment, QDate today)
{
    RiskProblems problems(today);
    const RiskFixings &fixings = assignment.fixings;
    if (!risk.before.isRated())
        problems.refuse("before_method", RiskSays::tr("Please rate the risk before it is assigned."));
    problems.day("assigned_on", assignment.on, risk.foundOn,
                 RiskSays::tr("Please give the day of the assignment; it cannot lie in the future."),
                 RiskSays::tr("The assignment lies before the day on which the risk was found (%1)."));
    problems.need("responsible", fixings.responsible,
                  RiskSays::tr("Please say who is responsible for the rectification."));
    problems.need("measures", fixings.measures, RiskSays::tr("Please write down the measures."));
    if (!fixings.dueOn.isValid())
        problems.refuse("due_on", RiskSays::tr("Please set the time limit."));
    else if (assignment.on.isValid() && fixings.dueOn < assignment.on)
        problems.refuse("due_on", RiskSays::tr("The time limit lies before the assignment."));
    if (!needsLeader(risk.before.level))
        return problems.all();
    const QString level = word(risk.before.level);
    const std::tuple<const char *, QString, QString> rest[] = {
        {"funds", fixings.funds,
         RiskSays::tr("A risk of the level “%1” needs its funds fixed (or the words that none are needed).")},
        {"contingency", fixings.contingency,
         RiskSays::tr("A risk of the level “%1” needs a contingency plan.")},
        {"leader", fixings.leader, RiskSays::tr("A risk of the level “%1” needs a leader in charge.")},
        {"team", fixings.team, RiskSays::tr("A risk of the level “%1” needs a team.")},
        {"plan", fixings.plan, RiskSays::tr("A risk of the level “%1” needs a plan.")},
    };
    for (const auto &[field, value, message] : rest)
        problems.need(field, value, message.arg(level));
    return problems.all();
}

FieldProblems checkRectification(const Risk &risk, const RiskRectification &rectification, QDate today)
{
    RiskProblems problems(today);
    problems.day("rectified_on", rectification.on, risk.assignedOn,
                 RiskSays::tr("Please give the day of the rectification; it cannot lie in the future."),
                 RiskSays::tr("The rectification lies before the assignment (%1)."));
    problems.need("rectified_by", rectification.by, RiskSays::tr("Please say who rectified it."));
    problems.need("result", rectification.result, RiskSays::tr("Please write what was done."));
    return problems.all();
}

FieldProblems checkVerification(const Risk &risk, const RiskVerification &verification, QDate today)
{
    RiskProblems problems(today);
    problems.day("verified_on", verification.on, risk.rectifiedOn,
                 RiskSays::tr("Please give the day of the verification; it cannot lie in the future."),
                 RiskSays::tr("The verification lies before the rectification (%1)."));
    problems.need("verified_by", verification.by, RiskSays::tr("Please say who verified it."));
    if (isSamePerson(verification.by, risk.rectifiedBy))
        problems.refuse("verified_by",
                        RiskSays::tr("%1 rectified this risk; a second person has to verify it.")
                            .arg(verification.by.trimmed()));
    else if (isSamePerson(verification.by, risk.fixings.responsible))
        problems.refuse(
            "verified_by",
            RiskSays::tr("%1 is responsible for the rectification; a second person has to verify it.")
                .arg(verification.by.trimmed()));
    if (!verification.passed)
        problems.need("verification", verification.opinion,
                      RiskSays::tr("Please write what is still to be done."));
    return problems.all();
}

FieldProblems checkWriteOff(const Risk &risk, const RiskWriteOff &writeOff, bool evidenceAttached,
                            QDate today)
{
    RiskProblems problems(today);
    problems.day("written_off_on", writeOff.on, risk.verifiedOn,
                 RiskSays::tr("Please give the day of the write-off; it cannot lie in the future."),
                 RiskSays::tr("The write-off lies before the verification (%1)."));
    problems.need("written_off_by", writeOff.by, RiskSays::tr("Please say who writes it off."));
    if (writeOff.evidence.trimmed().isEmpty() && !evidenceAttached)
        problems.refuse("evidence",
                        RiskSays::tr("A risk is written off with evidence: attach photos or papers of the "
                                     "rectification, or say where they are kept."));
    return problems.all();
}

FieldProblems checkExtensionRequest(const Risk &risk, const RiskExtension &asked, QDate today)
{
    RiskProblems problems(today);
    problems.day("requested_on", asked.requestedOn, risk.assignedOn,
                 RiskSays::tr("Please give the day of the request; it cannot lie in the future."),
                 RiskSays::tr("The request lies before the assignment (%1)."));
    problems.need("requested_by", asked.requestedBy, RiskSays::tr("Please say who asks for more time."));
    problems.need("reason", asked.reason, RiskSays::tr("More time needs a reason."));
    if (!asked.until.isValid() || (risk.fixings.dueOn.isValid() && asked.until <= risk.fixings.dueOn))
        problems.refuse("until", RiskSays::tr("Please give a day after the present limit (%1).")
                                     .arg(risk.fixings.dueOn.toString(Qt::ISODate)));
    return problems.all();
}

FieldProblems checkExtensionDecision(const Risk &risk, const RiskExtension &decided, QDate today)
{
    RiskProblems problems(today);
    problems.day("decided_on", decided.decidedOn, decided.requestedOn,
                 RiskSays::tr("Please give the day of the decision; it cannot lie in the future."),
                 RiskSays::tr("The extension is decided before it was asked for (%1)."));
    problems.need("decided_by", decided.decidedBy, RiskSays::tr("Please name the head who decides."));
    if (isSamePerson(decided.decidedBy, decided.requestedBy))
        problems.refuse(
            "decided_by",
            RiskSays::tr("%1 asked for the extension and cannot grant it.").arg(decided.decidedBy.trimmed()));
    if (!decided.granted)
        problems.refuse("granted", RiskSays::tr("Please say whether the head consents."));
    else if (!*decided.granted)
        problems.need("opinion", decided.opinion, RiskSays::tr("Please write why the extension is refused."));
    else if (!decided.until.isValid() || decided.until <= risk.fixings.dueOn)
        problems.refuse("until", RiskSays::tr("Please give a day after the present limit (%1).")
                                     .arg(risk.fixings.dueOn.toString(Qt::ISODate)));
    return problems.all();
}

QList<RiskState> allowedMoves(const Risk &risk)
{
    switch (risk.state) {
    case RiskState::Reported:
        return {RiskState::Assigned, RiskState::Voided};
    case RiskState::Assigned:
        return {RiskState::Rectifying, RiskState::Rectified, RiskState::Voided};
    case RiskState::Rectifying:
        return {RiskState::Rectified};
    case RiskState::Rectified:
        return {RiskState::Verified, RiskState::Rectifying};
    case RiskState::Verified:
        return {RiskState::WrittenOff};
    case RiskState::WrittenOff:
    case RiskState::Voided:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace anhe
