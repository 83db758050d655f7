#pragma once

#include "tests/temporarydesk.h"

namespace anhe::tests {

inline Policy somePolicy(const QString &number, QDate first, QDate retroactiveOn)
{
    Policy policy;
    policy.insurer = QStringLiteral("安和财产保险股份有限公司");
    policy.number = number;
    policy.period = {first, first.addYears(1).addDays(-1)};
    policy.retroactiveOn = retroactiveOn;
    policy.perPerson = Money::ofYuan(500'000);
    policy.perEvent = Money::ofYuan(1'000'000);
    policy.aggregate = Money::ofYuan(2'000'000);
    policy.hoursToReport = 48;
    return policy;
}

inline Institution township(const QString &name)
{
    Institution institution;
    institution.name = name;
    institution.level = InstitutionLevel::Primary;
    institution.kind = InstitutionKind::TownshipCentre;
    institution.inScope = {{QDate(2024, 1, 1), {}}};
    return institution;
}

/** A desk with its own hospital insured from 2025 on, and one dispute that claims compensation. */
struct InsuranceDesk : TemporaryDesk
{
    explicit InsuranceDesk(QDate today = QDate(2026, 9, 15)) : TemporaryDesk(today)
    {
        hospital = desk->insurance().own();
        REQUIRE(hospital);
    }

    PolicyId insured(const QString &number, QDate first, QDate retroactiveOn)
    {
        Policy policy = somePolicy(number, first, retroactiveOn);
        policy.institutions = {hospital};
        return entered(policy);
    }

    PolicyId entered(const Policy &policy)
    {
        const auto id = desk->insurance().enter(policy);
        INFO(id.error().toStdString());
        REQUIRE(id);
        return *id;
    }

    DisputeId disputed(QDate received, QDate happened)
    {
        Dispute dispute = someDispute(QDateTime(received, QTime(10, 0)));
        dispute.kind = MatterKind::Dispute;
        dispute.happenedOn = happened;
        dispute.claimed = Money::ofYuan(300'000);
        dispute.demands = {codeText(Demand::Compensation)};
        dispute.problems.first().category = QStringLiteral("quality.operation");
        const auto id = desk->disputes().enter(dispute);
        INFO(id.error().toStdString());
        REQUIRE(id);
        return *id;
    }

    ClaimId claimed(const Claim &claim)
    {
        const auto id = desk->insurance().enter(claim);
        INFO(id.error().toStdString());
        REQUIRE(id);
        return *id;
    }

    /** A claim that was agreed: the policy's own shares of an amount. */
    Claim agreed(DisputeId dispute, PolicyId policy, Money amount, QDate on)
    {
        Claim claim = desk->insurance().proposedClaim(dispute);
        claim.policy = policy;
        claim.reportedAt = on.addDays(-30).startOfDay();
        claim.agreedOn = on;
        claim.agreed = amount;
        claim.insurerShare = amount;
        claim.hospitalShare = Money();
        claim.deductibleShare = Money();
        return claim;
    }

    InsuranceRegister &insurance() { return desk->insurance(); }
    Claim at(ClaimId id) { return *desk->insurance().find(id); }

    InstitutionId hospital;
};

inline QStringList fieldsOf(const FieldProblems &problems, bool warnings)
{
    QStringList fields;
    for (const FieldProblem &problem : problems) {
        if (problem.warning == warnings && !fields.contains(problem.field))
            fields << problem.field;
    }
    return fields;
}

} // namespace anhe::tests
