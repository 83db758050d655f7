#pragma once

#include "tests/core/insurance/insurancedesk.h"

namespace anhe::tests {

inline constexpr Quarter thirdQuarter{2026, 3};

/** 26 institutions, 1 + 6 + 19 by level, insured together; the last one's cover ends when it is told to. */
struct ProvinceDesk : InsuranceDesk
{
    explicit ProvinceDesk(QDate lastCoveredTo) : InsuranceDesk(QDate(2026, 10, 9))
    {
        Institution own = *insurance().find(hospital);
        own.level = InstitutionLevel::Tertiary;
        own.inScope = {{}};
        REQUIRE(insurance().amend(own));
        institutions = {hospital};
        for (int i = 1; i < 26; ++i) {
            Institution institution;
            institution.name = QStringLiteral("机构%1").arg(i, 2, 10, QLatin1Char('0'));
            institution.level = i <= 6 ? InstitutionLevel::Secondary : InstitutionLevel::Primary;
            institution.kind = i <= 6 ? InstitutionKind::Hospital : InstitutionKind::TownshipCentre;
            institution.inScope = {{}};
            institutions << *insurance().enter(institution);
        }
        Policy pooled = somePolicy(QStringLiteral("T1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
        pooled.premium = Money::ofYuan(500'000);
        pooled.institutions = institutions.mid(0, 25);
        policy = entered(pooled);
        Policy alone =
            somePolicy(QStringLiteral("A1"), lastCoveredTo.addYears(-1).addDays(1), QDate(2024, 1, 1));
        alone.institutions = {institutions.last()};
        entered(alone);
    }

    QuarterlyAnalysis analysis() { return desk->reports().analysis(thirdQuarter); }

    QList<InstitutionId> institutions;
    PolicyId policy;
};

} // namespace anhe::tests
