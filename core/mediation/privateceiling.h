#pragma once

#include "core/base/coded.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QJsonValue>
#include <QList>

#include <optional>

namespace anhe {

/** On which amount a ceiling of private settlement stands. */
enum class CeilingBasis { Claim, PayOut };

enum class CeilingComparison { AtLeast, MoreThan };

std::span<const Coded<CeilingBasis>> codesOf(CeilingBasis);
std::span<const Coded<CeilingComparison>> codesOf(CeilingComparison);

/** One line of the province's table: from which amount a public hospital may not settle by itself. */
struct Ceiling
{
    CeilingBasis basis = CeilingBasis::Claim;
    CeilingComparison comparison = CeilingComparison::MoreThan;
    Money amount;
    std::optional<Money> appraisalAmount; ///< from here on an appraisal comes first
    QString source;                       ///< the rule it is taken from, in the office's words

    bool operator==(const Ceiling &) const = default;
};

/** The office's table (setting "mediation.ceilings"); empty until the office fills it. */
struct CeilingTable
{
    bool publicHospital = true; ///< ceilings bind public hospitals only
    QList<Ceiling> ceilings;

    static CeilingTable fromJson(const QJsonValue &json);
    QJsonValue json() const;
    bool operator==(const CeilingTable &) const = default;
};

/** What a save of the table would refuse. */
FieldProblems checkCeilings(const CeilingTable &table);

/** A warning when an amount passes a ceiling of its basis: negotiation is not the way, or an appraisal comes
 * first. */
std::optional<FieldProblem> ceilingWarning(const CeilingTable &table, CeilingBasis basis, Money amount,
                                           const QString &field);

} // namespace anhe
