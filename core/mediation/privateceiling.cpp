#include "core/mediation/privateceiling.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace anhe {

static constexpr Coded<CeilingBasis> basisCodes[] = {
    {CeilingBasis::Claim, "claim", QT_TRANSLATE_NOOP("words", "Amount claimed")},
    {CeilingBasis::PayOut, "pay_out", QT_TRANSLATE_NOOP("words", "Amount paid out")},
};
std::span<const Coded<CeilingBasis>> codesOf(CeilingBasis)
{
    return basisCodes;
}

static constexpr Coded<CeilingComparison> comparisonCodes[] = {
    {CeilingComparison::AtLeast, "at_least", QT_TRANSLATE_NOOP("words", "At least")},
    {CeilingComparison::MoreThan, "more_than", QT_TRANSLATE_NOOP("words", "More than")},
};
std::span<const Coded<CeilingComparison>> codesOf(CeilingComparison)
{
    return comparisonCodes;
}

static Ceiling ceilingFrom(const QJsonObject &json)
{
    Ceiling ceiling;
    ceiling.basis =
        fromCode<CeilingBasis>(json[QStringLiteral("basis")].toString()).value_or(CeilingBasis::Claim);
    ceiling.comparison = fromCode<CeilingComparison>(json[QStringLiteral("comparison")].toString())
                             .value_or(CeilingComparison::MoreThan);
    ceiling.amount.fen = json[QStringLiteral("amount")].toInteger();
    if (const QJsonValue appraisal = json[QStringLiteral("appraisal")]; appraisal.isDouble())
        ceiling.appraisalAmount = Money{appraisal.toInteger()};
    ceiling.source = json[QStringLiteral("source")].toString();
    return ceiling;
}

static QJsonObject jsonOf(const Ceiling &ceiling)
{
    QJsonObject json{{QStringLiteral("basis"), codeText(ceiling.basis)},
                     {QStringLiteral("comparison"), codeText(ceiling.comparison)},
                     {QStringLiteral("amount"), ceiling.amount.fen},
                     {QStringLiteral("source"), ceiling.source}};
    if (ceiling.appraisalAmount)
        json.insert(QStringLiteral("appraisal"), ceiling.appraisalAmount->fen);
    return json;
}

CeilingTable CeilingTable::fromJson(const QJsonValue &json)
{
    const QJsonObject stored = json.toObject();
    CeilingTable table;
    table.publicHospital = stored[QStringLiteral("public_hospital")].toBool(true);
    for (const QJsonValue &row : stored[QStringLiteral("ceilings")].toArray())
        table.ceilings.append(ceilingFrom(row.toObject()));
    return table;
}

QJsonValue CeilingTable::json() const
{
    QJsonArray rows;
    for (const Ceiling &ceiling : ceilings)
        rows.append(jsonOf(ceiling));
    return QJsonObject{{QStringLiteral("public_hospital"), publicHospital},
                       {QStringLiteral("ceilings"), rows}};
}

FieldProblems checkCeilings(const CeilingTable &table)
{
    FieldProblems problems;
    for (const Ceiling &ceiling : table.ceilings) {
        if (ceiling.amount.fen <= 0)
            problems.append(
                {QStringLiteral("amount"),
                 QCoreApplication::translate("Mediation", "A ceiling needs an amount above zero.")});
        if (ceiling.appraisalAmount && *ceiling.appraisalAmount < ceiling.amount)
            problems.append(
                {QStringLiteral("appraisal"),
                 QCoreApplication::translate(
                     "Mediation",
                     "The amount from which an appraisal is needed lies below the ceiling itself.")});
    }
    return problems;
}

static bool passes(const Ceiling &ceiling, Money threshold, Money amount)
{
    return ceiling.comparison == CeilingComparison::AtLeast ? amount >= threshold : amount > threshold;
}

static QString sourceText(const Ceiling &ceiling)
{
    return ceiling.source.isEmpty()
               ? QCoreApplication::translate("Mediation", "the office's table of ceilings")
               : ceiling.source;
}

std::optional<FieldProblem> ceilingWarning(const CeilingTable &table, CeilingBasis basis, Money amount,
                                           const QString &field)
{
    if (!table.publicHospital)
        return {};
    const Ceiling *passed = nullptr;
    for (const Ceiling &ceiling : table.ceilings) {
        if (ceiling.basis == basis && passes(ceiling, ceiling.amount, amount) &&
            (!passed || ceiling.amount > passed->amount))
            passed = &ceiling;
    }
    if (!passed)
        return {};
    QString message =
        QCoreApplication::translate(
            "Mediation",
            "%1 yuan passes the ceiling of %2 yuan for private settlement (%3); a public hospital "
            "takes it to mediation or to court.")
            .arg(amount.text(), passed->amount.text(), sourceText(*passed));
    if (passed->appraisalAmount && passes(*passed, *passed->appraisalAmount, amount))
        message = QCoreApplication::translate("Mediation", "%1 From %2 yuan on an appraisal comes first.")
                      .arg(message, passed->appraisalAmount->text());
    return FieldProblem{field, message, true};
}

} // namespace anhe
