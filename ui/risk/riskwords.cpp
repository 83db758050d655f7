#include "ui/risk/riskwords.h"

#include "core/desk/desk.h"
#include "ui/common/changewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr FieldName riskFieldNames[] = {
    {"found_on", QT_TRANSLATE_NOOP("RiskWords", "Found on")},
    {"found_by", QT_TRANSLATE_NOOP("RiskWords", "Found by")},
    {"source", QT_TRANSLATE_NOOP("RiskWords", "Where it comes from")},
    {"sweep_id", QT_TRANSLATE_NOOP("RiskWords", "Sweep")},
    {"place", QT_TRANSLATE_NOOP("RiskWords", "Place")},
    {"department_id", QT_TRANSLATE_NOOP("RiskWords", "Department")},
    {"category", QT_TRANSLATE_NOOP("RiskWords", "Kind of risk")},
    {"description", QT_TRANSLATE_NOOP("RiskWords", "What is wrong")},
    {"photos", QT_TRANSLATE_NOOP("RiskWords", "Photos")},
    {"before_method", QT_TRANSLATE_NOOP("RiskWords", "Rated by")},
    {"before_likelihood", QT_TRANSLATE_NOOP("RiskWords", "Likelihood")},
    {"before_impact", QT_TRANSLATE_NOOP("RiskWords", "Impact")},
    {"before_lec_likelihood", QT_TRANSLATE_NOOP("RiskWords", "L, likelihood")},
    {"before_exposure", QT_TRANSLATE_NOOP("RiskWords", "E, exposure")},
    {"before_consequence", QT_TRANSLATE_NOOP("RiskWords", "C, consequence")},
    {"before_level", QT_TRANSLATE_NOOP("RiskWords", "Level before measures")},
    {"after_method", QT_TRANSLATE_NOOP("RiskWords", "Rated after measures by")},
    {"after_likelihood", QT_TRANSLATE_NOOP("RiskWords", "Likelihood after measures")},
    {"after_impact", QT_TRANSLATE_NOOP("RiskWords", "Impact after measures")},
    {"after_lec_likelihood", QT_TRANSLATE_NOOP("RiskWords", "L after measures")},
    {"after_exposure", QT_TRANSLATE_NOOP("RiskWords", "E after measures")},
    {"after_consequence", QT_TRANSLATE_NOOP("RiskWords", "C after measures")},
    {"after_level", QT_TRANSLATE_NOOP("RiskWords", "Level after measures")},
    {"responsible", QT_TRANSLATE_NOOP("RiskWords", "Responsible")},
    {"measures", QT_TRANSLATE_NOOP("RiskWords", "Measures")},
    {"funds", QT_TRANSLATE_NOOP("RiskWords", "Funds")},
    {"due_on", QT_TRANSLATE_NOOP("RiskWords", "Time limit")},
    {"contingency", QT_TRANSLATE_NOOP("RiskWords", "Contingency plan")},
    {"leader", QT_TRANSLATE_NOOP("RiskWords", "Leader in charge")},
    {"team", QT_TRANSLATE_NOOP("RiskWords", "Team")},
    {"plan", QT_TRANSLATE_NOOP("RiskWords", "Plan")},
    {"state", QT_TRANSLATE_NOOP("RiskWords", "State")},
    {"assigned_on", QT_TRANSLATE_NOOP("RiskWords", "Assigned on")},
    {"first_due_on", QT_TRANSLATE_NOOP("RiskWords", "First time limit")},
    {"started_on", QT_TRANSLATE_NOOP("RiskWords", "Rectification begun on")},
    {"rectified_on", QT_TRANSLATE_NOOP("RiskWords", "Rectified on")},
    {"rectified_by", QT_TRANSLATE_NOOP("RiskWords", "Rectified by")},
    {"result", QT_TRANSLATE_NOOP("RiskWords", "What was done")},
    {"verified_on", QT_TRANSLATE_NOOP("RiskWords", "Verified on")},
    {"verified_by", QT_TRANSLATE_NOOP("RiskWords", "Verified by")},
    {"passed", QT_TRANSLATE_NOOP("RiskWords", "Finding of the verification")},
    {"verification", QT_TRANSLATE_NOOP("RiskWords", "Opinion of the verification")},
    {"written_off_on", QT_TRANSLATE_NOOP("RiskWords", "Written off on")},
    {"written_off_by", QT_TRANSLATE_NOOP("RiskWords", "Written off by")},
    {"evidence", QT_TRANSLATE_NOOP("RiskWords", "Where the evidence is kept")},
    {"evidence_files", QT_TRANSLATE_NOOP("RiskWords", "Photos and papers of the rectification")},
    {"note", QT_TRANSLATE_NOOP("RiskWords", "Note")},
    {"extensions", QT_TRANSLATE_NOOP("RiskWords", "Extensions")},
    {"matters", QT_TRANSLATE_NOOP("RiskWords", "Linked matters")},
    {"matter", QT_TRANSLATE_NOOP("RiskWords", "Matter")},
    {"voided_because", QT_TRANSLATE_NOOP("RiskWords", "Voided because")},
    {"attachment", QT_TRANSLATE_NOOP("RiskWords", "File")},
    // an extension
    {"requested_on", QT_TRANSLATE_NOOP("RiskWords", "Asked for on")},
    {"requested_by", QT_TRANSLATE_NOOP("RiskWords", "Asked for by")},
    {"until", QT_TRANSLATE_NOOP("RiskWords", "New time limit")},
    {"reason", QT_TRANSLATE_NOOP("RiskWords", "Reason")},
    {"decided_on", QT_TRANSLATE_NOOP("RiskWords", "Decided on")},
    {"decided_by", QT_TRANSLATE_NOOP("RiskWords", "Decided by (the head)")},
    {"granted", QT_TRANSLATE_NOOP("RiskWords", "The head's decision")},
    {"opinion", QT_TRANSLATE_NOOP("RiskWords", "The head's opinion")},
    // events
    {"entered", QT_TRANSLATE_NOOP("RiskWords", "Reported")},
};

constexpr const char *likelihoods[] = {
    QT_TRANSLATE_NOOP("RiskWords", "1 rare"),     QT_TRANSLATE_NOOP("RiskWords", "2 unlikely"),
    QT_TRANSLATE_NOOP("RiskWords", "3 possible"), QT_TRANSLATE_NOOP("RiskWords", "4 likely"),
    QT_TRANSLATE_NOOP("RiskWords", "5 frequent"),
};

constexpr const char *impacts[] = {
    QT_TRANSLATE_NOOP("RiskWords", "1 slight"),   QT_TRANSLATE_NOOP("RiskWords", "2 small"),
    QT_TRANSLATE_NOOP("RiskWords", "3 moderate"), QT_TRANSLATE_NOOP("RiskWords", "4 serious"),
    QT_TRANSLATE_NOOP("RiskWords", "5 grave"),
};

QString oneOf(const char *const (&words)[5], int number)
{
    return number >= 1 && number <= 5 ? QCoreApplication::translate("RiskWords", words[number - 1])
                                      : QString();
}

QString numbersOf(Desk &desk, const QString &ids)
{
    QStringList numbers;
    for (const QString &id : ids.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const std::optional<Dispute> matter = desk.disputes().find({id.toLongLong()});
        numbers << (matter ? matter->number : id);
    }
    return numbers.join(QStringLiteral("、"));
}

} // namespace

QString riskFieldWord(const QString &field)
{
    return fieldWordIn(riskFieldNames, "RiskWords", field);
}

QString riskChangeWords(Desk &desk, const HistoryEntry &entry)
{
    return changeWords(entry, qOverload<const QString &>(riskFieldWord),
                       [&desk](const QString &field, const QString &stored) {
                           if (field == QLatin1String("state"))
                               return spokenCode<RiskState>(stored);
                           if (field == QLatin1String("source"))
                               return spokenCode<RiskSource>(stored);
                           if (field.endsWith(QLatin1String("_method")))
                               return spokenCode<RatingMethod>(stored);
                           if (field.endsWith(QLatin1String("_level")))
                               return spokenCode<RiskLevel>(stored);
                           if (field == QLatin1String("category"))
                               return desk.risks().categories().name(stored);
                           if (field == QLatin1String("matters"))
                               return numbersOf(desk, stored);
                           if (field == QLatin1String("department_id")) {
                               const std::optional<Department> department =
                                   desk.office().department({stored.toLongLong()});
                               return department ? department->name : stored;
                           }
                           return stored;
                       });
}

QString ratingWords(const RiskRating &rating)
{
    switch (rating.method) {
    case RatingMethod::None:
        return {};
    case RatingMethod::Matrix:
        return QStringLiteral("%1 × %2 = %3 · %4")
            .arg(rating.likelihood)
            .arg(rating.impact)
            .arg(rating.product())
            .arg(word(rating.level));
    case RatingMethod::Lec:
        break;
    }
    return QStringLiteral("%1 × %2 × %3 = %4 · %5")
        .arg(rating.lecLikelihood)
        .arg(rating.exposure)
        .arg(rating.consequence)
        .arg(rating.danger())
        .arg(word(rating.level));
}

QString likelihoodWord(int likelihood)
{
    return oneOf(likelihoods, likelihood);
}

QString impactWord(int impact)
{
    return oneOf(impacts, impact);
}

} // namespace anhe
