#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("the ledger's hospital is one of the institutions, under its present name", "[insurance]")
{
    InsuranceDesk desk;
    const std::optional<Institution> own = desk.insurance().find(desk.hospital);
    REQUIRE(own);
    CHECK(own->own);
    CHECK(own->name == QStringLiteral("安和市第一人民医院"));
    CHECK(own->inScope.isEmpty());
    Hospital hospital = desk->office().hospital();
    hospital.name = QStringLiteral("安和市中心医院");
    REQUIRE(desk->office().saveHospital(hospital));
    CHECK(desk.insurance().nameOf(desk.hospital) == QStringLiteral("安和市中心医院"));
    desk.reopen();
    CHECK(desk.insurance().count(InstitutionFilter()) == 1);
    CHECK_FALSE(desk.insurance().remove(desk.hospital, QStringLiteral("误录")));
}

TEST_CASE("an institution is kept with its spells and history, and refused with sentences", "[insurance]")
{
    InsuranceDesk desk;
    Institution institution = township(QStringLiteral("东河镇卫生院"));
    institution.code = QStringLiteral("PDY001");
    institution.inScope = {{QDate(2020, 1, 1), QDate(2021, 12, 31)}, {QDate(2024, 1, 1), {}}};
    const auto id = desk.insurance().enter(institution);
    REQUIRE(id);
    Institution kept = *desk.insurance().find(*id);
    CHECK(kept.inScope == institution.inScope);
    CHECK(kept.isInScope(QDate(2021, 12, 31)));
    CHECK_FALSE(kept.isInScope(QDate(2022, 1, 1)));
    kept.inScope.last().last = QDate(2026, 6, 30);
    kept.level = InstitutionLevel::Secondary;
    REQUIRE(desk.insurance().amend(kept, QStringLiteral("撤并")));
    const QList<HistoryEntry> history = desk.insurance().history(*id);
    REQUIRE(history.size() == 3);
    CHECK(history[1].field == QStringLiteral("level"));
    CHECK(history[2].field == QStringLiteral("in_scope"));
    CHECK(history[2].reason == QStringLiteral("撤并"));

    CHECK(fieldsOf(desk.insurance().problemsOf(township(QStringLiteral("东河镇卫生院"))), false) ==
          QStringList{QStringLiteral("name")});
    Institution other = township(QStringLiteral("西河镇卫生院"));
    other.code = QStringLiteral("PDY001");
    other.inScope = {{QDate(2024, 5, 1), QDate(2024, 1, 1)}};
    CHECK(fieldsOf(desk.insurance().problemsOf(other), false) ==
          QStringList{QStringLiteral("in_scope"), QStringLiteral("code")});
    other.inScope = {{QDate(2024, 1, 1), {}}, {QDate(2025, 1, 1), {}}};
    CHECK(fieldsOf(desk.insurance().problemsOf(other), false).contains(QStringLiteral("in_scope")));
    CHECK(fieldsOf(desk.insurance().problemsOf(Institution()), false) == QStringList{QStringLiteral("name")});
    REQUIRE(desk.insurance().remove(*id, QStringLiteral("误录")));
    CHECK_FALSE(desk.insurance().find(*id));
}

TEST_CASE("26 institutions are covered to 100 percent, with one lapsed to 25 of 26", "[insurance]")
{
    InsuranceDesk desk;
    Institution own = *desk.insurance().find(desk.hospital);
    own.level = InstitutionLevel::Tertiary;
    own.inScope = {{QDate(2020, 1, 1), {}}};
    REQUIRE(desk.insurance().amend(own));
    QList<InstitutionId> all{desk.hospital};
    for (int i = 1; i < 26; ++i) {
        Institution institution = township(QStringLiteral("机构%1").arg(i, 2, 10, QLatin1Char('0')));
        institution.level = i <= 6 ? InstitutionLevel::Secondary : InstitutionLevel::Primary;
        institution.kind = i <= 6 ? InstitutionKind::Hospital : InstitutionKind::TownshipCentre;
        all << *desk.insurance().enter(institution);
    }
    Policy pooled = somePolicy(QStringLiteral("T1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    pooled.institutions = all.mid(0, 25);
    desk.entered(pooled);
    Policy alone = somePolicy(QStringLiteral("A1"), QDate(2025, 10, 1), QDate(2024, 1, 1));
    alone.institutions = {all.last()};
    const PolicyId lapsing = desk.entered(alone);

    CoverageRate rate = desk.insurance().coverage(QDate(2026, 9, 15));
    CHECK(rate.total == CoverageLine{26, 26, 1, 0, 0});
    REQUIRE(rate.byLevel.size() == 3);
    CHECK(rate.byLevel[0] == std::pair(InstitutionLevel::Tertiary, CoverageLine{1, 1, 0, 0, 0}));
    CHECK(rate.byLevel[1] == std::pair(InstitutionLevel::Secondary, CoverageLine{6, 6, 0, 0, 0}));
    CHECK(rate.byLevel[2] == std::pair(InstitutionLevel::Primary, CoverageLine{19, 19, 1, 0, 0}));
    CHECK(rate.total.rate() == 1.0);

    rate = desk.insurance().coverage(QDate(2026, 10, 1));
    CHECK(rate.total == CoverageLine{26, 25, 0, 1, 0});
    const std::vector<qint64> lapsed = desk.insurance().ids(
        standingOn(QDate(2026, 10, 1), {CoverStanding::Lapsed}), InstitutionOrder::Name, false);
    REQUIRE(lapsed.size() == 1);
    const InstitutionRow row = desk.insurance().institutionRows(lapsed, QDate(2026, 10, 1)).front();
    CHECK(row.name == QStringLiteral("机构25"));
    CHECK(row.standing == CoverStanding::Lapsed);
    CHECK(row.coveredTo == QDate(2026, 9, 30));
    CHECK(desk.insurance().count(insuredOn(QDate(2026, 10, 1))) == 25);
    CHECK(desk.insurance().count(inScopeOn(QDate(2026, 10, 1))) == 26);

    PolicyFilter expiring;
    expiring.ends = {QDate(2026, 9, 15), QDate(2026, 9, 15).addDays(60)};
    expiring.withoutRenewal = true;
    CHECK(desk.insurance().ids(expiring, PolicyOrder::End, false) == std::vector<qint64>{lapsing.value});
    Policy renewal = desk.insurance().proposedRenewal(lapsing);
    renewal.number = QStringLiteral("A2");
    desk.entered(renewal);
    CHECK(desk.insurance().count(expiring) == 0);
    CHECK(desk.insurance().coverage(QDate(2026, 9, 15)).total == CoverageLine{26, 26, 0, 0, 0});
    CHECK(desk.insurance().coverage(QDate(2019, 1, 1)).total == CoverageLine());
}
