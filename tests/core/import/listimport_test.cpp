#include "tests/core/import/files.h"
#include "tests/core/insurance/insurancedesk.h"

#include "core/import/listfield.h"
#include "core/import/listimport.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

SourceSheet sheetFrom(const Files &files, const char *text)
{
    const auto sheets = readSheets(files.write(QStringLiteral("list.csv"), QByteArray(text)));
    INFO(sheets.error().toStdString());
    REQUIRE(sheets);
    return sheets->first();
}

ImportReport imported(InsuranceDesk &desk, const SourceSheet &sheet, ListKind kind, bool dry = false)
{
    const auto report =
        importList(desk->ledger(), desk.insurance(), sheet, kind, QStringLiteral("list.csv"), dry);
    INFO(report.error().toStdString());
    REQUIRE(report);
    return *report;
}

const char *const institutionList =
    "2026年安和市医疗机构名册,,,,,\n"
    "序号,机构名称,机构代码,级别,类型,机构性质,所属区县,纳入日期,联系人,联系电话\n"
    "1,安和市第一人民医院,PDY000,三级甲等,综合医院,公立,市直,2020-01-01,陈远,0000-1\n"
    "2,安和市中医院,PDY001,二级,中医医院,公立,河东区,2020年1月1日,李平,0000-2\n"
    "3,东河镇卫生院,PDY002,一级,,公立,河东区,,王和,0000-3\n"
    "4,柳树村卫生室,,未定级,,民营,河东区,,,\n"
    "5,,PDY009,一级,,,,,,\n"
    "6,安和市中医院,PDY001,二级,,,,,,\n"
    "7,城南门诊部,PDY004,特级,,,,不详日,,\n";

} // namespace

TEST_CASE("a list of institutions is read by its headings, row by row", "[insurance][import]")
{
    InsuranceDesk desk;
    const Files files;
    const SourceSheet sheet = sheetFrom(files, institutionList);
    CHECK(listKindOf(sheet.headings) == ListKind::Institutions);
    const ImportReport dry = imported(desk, sheet, ListKind::Institutions, true);
    CHECK(desk.insurance().count(InstitutionFilter()) == 1);
    const ImportReport report = imported(desk, sheet, ListKind::Institutions);
    CHECK(dry.fresh == report.fresh);
    CHECK(report.read == 7);
    CHECK(report.fresh == 4);
    CHECK(report.repeated == 1);
    CHECK(report.refused == 2);
    REQUIRE(report.rows.size() == 3);
    CHECK(report.rows[0].row == 7);
    CHECK(report.rows[0].outcome == RowOutcome::Refused);
    CHECK(report.rows[1].outcome == RowOutcome::Repeated);
    CHECK(report.rows[2].reason.contains(QStringLiteral("不详日")));

    const Institution own = *desk.insurance().find(desk.hospital);
    CHECK(own.level == InstitutionLevel::Tertiary);
    CHECK(own.code == QStringLiteral("PDY000"));
    CHECK(own.inScope == QList<Period>{{QDate(2020, 1, 1), {}}});
    InstitutionFilter named;
    named.text = QStringLiteral("卫生");
    const std::vector<InstitutionRow> rows =
        desk.insurance().institutionRows(desk.insurance().ids(named, InstitutionOrder::Level, false));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == InstitutionKind::TownshipCentre);
    CHECK(rows[1].kind == InstitutionKind::VillageRoom);
    CHECK(rows[1].sector == Sector::Private);
    CHECK(rows[1].ownership == Ownership::Private);
    CHECK(desk.insurance().count(inScopeOn(QDate(2026, 9, 15))) == 4);
}

TEST_CASE("a list of policies makes one policy of the rows of one number", "[insurance][import]")
{
    InsuranceDesk desk;
    const Files files;
    imported(desk, sheetFrom(files, institutionList), ListKind::Institutions);
    const SourceSheet sheet = sheetFrom(
        files,
        "保险公司,保单号,被保险人,保险期间,追溯日期,每人限额（万元）,累计限额（万元）,免赔率,保费（元）,"
        "统保项目\n"
        "安和财险,T1,安和市第一人民医院,2026-01-01至2026-12-31,2023-01-01,50,500,10%,\"380,000\",全市统保\n"
        "安和财险,T1,安和市中医院,2026-01-01至2026-12-31,2023-01-01,50,500,0.1,,全市统保\n"
        "和美财险,H1,新桥镇卫生院,2026/3/1～2027/2/28,,20万,,,8000,\n"
        "和美财险,H2,安和市中医院,2026-12-31至2026-01-01,,,,,,\n"
        "和美财险,H3,安和市中医院,长期,,,,,,\n"
        ",H4,城北门诊部,2026-01-01至2026-12-31,,,,,,\n");
    CHECK(listKindOf(sheet.headings) == ListKind::Policies);
    const ImportReport report = imported(desk, sheet, ListKind::Policies);
    CHECK(report.read == 6);
    CHECK(report.fresh == 3);
    CHECK(report.refused == 3);
    const PolicyId id = desk.insurance().idOfPolicy(QStringLiteral("安和财险"), QStringLiteral("T1"));
    REQUIRE(id);
    const Policy pooled = *desk.insurance().find(id);
    CHECK(pooled.institutions.size() == 2);
    CHECK(pooled.perPerson == Money::ofYuan(500'000));
    CHECK(pooled.aggregate == Money::ofYuan(5'000'000));
    CHECK(pooled.deductiblePercent == Percent::of(10));
    CHECK(pooled.premium == Money::ofYuan(380'000));
    CHECK(pooled.scheme == QStringLiteral("全市统保"));
    CHECK(pooled.retroactiveOn == QDate(2023, 1, 1));
    const Policy alone =
        *desk.insurance().find(desk.insurance().idOfPolicy(QStringLiteral("和美财险"), QStringLiteral("H1")));
    CHECK(alone.period == Period{QDate(2026, 3, 1), QDate(2027, 2, 28)});
    CHECK(alone.perPerson == Money::ofYuan(200'000));
    CHECK(desk.insurance().nameOf(alone.institutions.first()) == QStringLiteral("新桥镇卫生院"));

    InstitutionFilter ofRefused;
    ofRefused.text = QStringLiteral("城北门诊部");
    CHECK(desk.insurance().count(ofRefused) == 0);

    const ImportReport again = imported(desk, sheet, ListKind::Policies);
    CHECK(again.fresh == 0);
    CHECK(again.repeated == 3);
}

TEST_CASE("several institutions in one cell are several and a name with a mark in it stays one",
          "[insurance][import]")
{
    InsuranceDesk desk;
    const Files files;
    imported(desk, sheetFrom(files, institutionList), ListKind::Institutions);
    imported(desk, sheetFrom(files, "机构名称,级别\n河东/河西联合医院,二级\n南桥医院,二级\n"),
             ListKind::Institutions);
    InstitutionFilter all;
    const int before = desk.insurance().count(all);
    const ImportReport report = imported(
        desk,
        sheetFrom(files, "保险公司,保单号,被保险机构,保险期间,报案时限\n"
                         "安和财险,S1,安和市第一人民医院、安和市中医院,2026-01-01至2026-12-31,72小时\n"
                         "安和财险,S2,河东/河西联合医院,2026-01-01至2026-12-31,72\n"
                         "安和财险,S3,南桥医院；北桥诊所,2026-01-01至2026-12-31,72\n"
                         "安和财险,S4,西桥诊所,2026-01-01至2026-12-31,72\n"
                         "安和财险,S1,安和市中医院,2026-01-01至2026-12-31,72\n"),
        ListKind::Policies);
    CHECK(report.fresh == 4);
    CHECK(report.repeated == 1);
    const auto insured = [&desk](const char *number) {
        const PolicyId id =
            desk.insurance().idOfPolicy(QStringLiteral("安和财险"), QString::fromUtf8(number));
        QStringList names;
        const Policy policy = *desk.insurance().find(id);
        for (const InstitutionId institution : policy.institutions)
            names << desk.insurance().nameOf(institution);
        names.sort();
        return names;
    };
    CHECK(insured("S1").size() == 2);
    CHECK(insured("S1").contains(QStringLiteral("安和市中医院")));
    CHECK(insured("S2") == QStringList{QStringLiteral("河东/河西联合医院")});
    CHECK(insured("S3").contains(QStringLiteral("北桥诊所")));
    CHECK(insured("S4") == QStringList{QStringLiteral("西桥诊所")});
    CHECK(desk.insurance().count(all) == before + 2);
    CHECK(report.rows[0].reason.contains(QStringLiteral("2 institutions")));
}

TEST_CASE("a policy without a time to report gets none and that is said", "[insurance][import]")
{
    InsuranceDesk desk;
    const Files files;
    const ImportReport report = imported(desk,
                                         sheetFrom(files, "保险公司,保单号,保险期间,累计限额\n"
                                                          "安和财险,N1,2026-01-01至2026-12-31,50万\n"),
                                         ListKind::Policies);
    const PolicyId id = desk.insurance().idOfPolicy(QStringLiteral("安和财险"), QStringLiteral("N1"));
    REQUIRE(id);
    CHECK(desk.insurance().find(id)->hoursToReport == 0);
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].outcome == RowOutcome::New);
    CHECK(report.rows[0].reason.contains(QStringLiteral("No time to report claims")));
}

TEST_CASE("a policy's day without a year is taken and told, one that counts from today is refused",
          "[insurance][import]")
{
    InsuranceDesk desk;
    const Files files;
    const ImportReport report =
        imported(desk,
                 sheetFrom(files, "保险公司,保单号,起保日期,终保日期,累计限额,报案时限\n"
                                  "安和财险,Y1,1月1日,2026-12-31,50万,72\n"
                                  "安和财险,Y2,昨天,2026-12-31,50万,72\n"),
                 ListKind::Policies);
    CHECK(report.fresh == 1);
    CHECK(report.refused == 1);
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].outcome == RowOutcome::New);
    CHECK(report.rows[0].reason.contains(QStringLiteral("2026")));
    CHECK(report.rows[1].reason.contains(QStringLiteral("昨天")));
}

TEST_CASE("an institution that need not be insured is not in scope and unknown words are told",
          "[insurance][import]")
{
    InsuranceDesk desk;
    const Files files;
    const ImportReport report = imported(desk,
                                         sheetFrom(files, "机构名称,类别,主办单位,是否应参保\n"
                                                          "南桥医院,综合,,是\n"
                                                          "北桥体检站,稀奇,外星,否\n"
                                                          "东桥诊所,诊所,政府,看情况\n"),
                                         ListKind::Institutions);
    CHECK(report.fresh == 3);
    const auto named = [&desk](const char *name) {
        InstitutionFilter filter;
        filter.text = QString::fromUtf8(name);
        const std::vector<qint64> ids = desk.insurance().ids(filter, InstitutionOrder::Level, false);
        REQUIRE(ids.size() == 1);
        return *desk.insurance().find(InstitutionId{ids.front()});
    };
    const QDate day(2026, 9, 15);
    CHECK(named("南桥").isInScope(day));
    CHECK(named("南桥").kind == InstitutionKind::Hospital); // its name tells
    CHECK_FALSE(named("北桥").isInScope(day));
    CHECK(named("北桥").kind == InstitutionKind::Other);
    CHECK(named("北桥").ownership == Ownership::Other);
    CHECK(named("东桥").isInScope(day));
    REQUIRE(report.rows.size() == 3);
    CHECK(report.rows[1].reason.contains(QStringLiteral("“稀奇” is not known; it was taken as “Other")));
    CHECK(report.rows[2].reason.contains(QStringLiteral("看情况")));
}

TEST_CASE("a list without names or numbers is refused whole", "[insurance][import]")
{
    InsuranceDesk desk;
    const Files files;
    const SourceSheet sheet = sheetFrom(files, "甲,乙\n一,二\n三,四\n");
    CHECK_FALSE(listKindOf(sheet.headings));
    CHECK_FALSE(importList(desk->ledger(), desk.insurance(), sheet, ListKind::Institutions,
                           QStringLiteral("x.csv"), false));
    CHECK_FALSE(importList(desk->ledger(), desk.insurance(), sheet, ListKind::Policies,
                           QStringLiteral("x.csv"), true));
}
