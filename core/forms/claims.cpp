#include "core/forms/claims.h"

#include "core/base/coded.h"
#include "core/forms/paperword.h"

namespace anhe {

namespace {

template <typename Name>
QString eachOnce(const QList<Problem> &problems, Name name)
{
    QStringList names;
    for (const Problem &problem : problems) {
        const QString one = name(problem);
        if (!one.isEmpty() && !names.contains(one))
            names += one;
    }
    return names.join(QStringLiteral("、"));
}

} // namespace

std::optional<Money> claimedAmount(const FormInput &input)
{
    if (input.referral && input.referral->referral.claimed)
        return input.referral->referral.claimed;
    return input.dispute.claimed;
}

QString claimText(const FormInput &input)
{
    if (input.referral && !input.referral->referral.claim.isEmpty())
        return input.referral->referral.claim;
    return demandText(input.dispute);
}

QString issuesText(const FormInput &input)
{
    return input.referral ? input.referral->referral.issues : QString();
}

QString demandText(const Dispute &dispute)
{
    QStringList demands;
    for (const QString &demand : dispute.demands) {
        if (const auto known = fromCode<Demand>(demand))
            demands += paperWord(*known);
    }
    const QString list = demands.join(QStringLiteral("、"));
    if (dispute.demandText.isEmpty() || list.isEmpty())
        return list + dispute.demandText;
    return list + QStringLiteral("。") + dispute.demandText;
}

QString departmentName(const FormInput &input, DepartmentId id)
{
    return input.departmentNames.value(id);
}

QString categoryText(const FormInput &input, const QString &code)
{
    static const QString within = QStringLiteral(" › ");
    const QString name = input.categoryNames.value(code);
    const qsizetype at = name.indexOf(within);
    if (at < 0)
        return name;
    return QStringLiteral("%1（%2）").arg(name.left(at), name.mid(at + within.size()));
}

QString departmentsText(const FormInput &input)
{
    return eachOnce(input.dispute.problems,
                    [&](const Problem &problem) { return departmentName(input, problem.department); });
}

QString problemsText(const FormInput &input)
{
    return eachOnce(input.dispute.problems,
                    [&](const Problem &problem) { return categoryText(input, problem.category); });
}

QString staffText(const FormInput &input)
{
    return eachOnce(input.dispute.problems, [](const Problem &problem) { return problem.staff; });
}

QString bodyName(const FormInput &input)
{
    if (input.referral && !input.referral->referral.body.isEmpty())
        return input.referral->referral.body;
    return input.hospital.mediationBody;
}

} // namespace anhe
