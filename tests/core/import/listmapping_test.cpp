#include "core/import/listmapping.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace anhe;

TEST_CASE("columns of a list are read as their headings say until a field is chosen for one", "[import]")
{
    const QStringList headings{QStringLiteral("检查日期"), QStringLiteral("隐患具体情况"),
                               QStringLiteral("问题"), QStringLiteral("排查日期")};
    ListMapping mapping(riskFields(), headings);
    CHECK(mapping.fieldOf(0).isEmpty()); // 排查日期 is likelier
    CHECK(mapping.fieldOf(3) == QStringLiteral("found_on"));
    CHECK(mapping.fieldOf(2) == QStringLiteral("description"));
    CHECK(mapping.headings() == headings);
    CHECK(mapping.leftOut() == headings.first(2));

    mapping.assign(1, QStringLiteral("description"));
    mapping.assign(3, {});
    const QMap<QString, int> read = listColumns(riskFields(), mapping.headings());
    CHECK(read == QMap<QString, int>{{QStringLiteral("description"), 1}});
    mapping.assign(0, QStringLiteral("found_on"));
    CHECK(listColumns(riskFields(), mapping.headings()).value(QStringLiteral("found_on")) == 0);
    CHECK(mapping.leftOut() == headings.last(2));
}

TEST_CASE("a chosen column keeps the unit of its heading", "[import]")
{
    ListMapping mapping(policyFields(), {QStringLiteral("保单号"), QStringLiteral("缴费（万元）"),
                                         QStringLiteral("总额万元")});
    mapping.assign(1, QStringLiteral("premium"));
    mapping.assign(2, QStringLiteral("aggregate"));
    CHECK(mapping.headings()[1].contains(QStringLiteral("（万元）")));
    CHECK(mapping.headings()[2].contains(QStringLiteral("（万元）")));
    CHECK(listColumns(policyFields(), mapping.headings()).size() == 3);
}

TEST_CASE("every field of a list is read under its own likeliest heading, a risk's under its key, too",
          "[import]")
{
    for (const auto &fields :
         {institutionFields(), policyFields(), activityFields(), indicatorFields(), riskFields()}) {
        QStringList likeliest;
        QMap<QString, int> places;
        for (const ListField &field : fields) {
            places.insert(QLatin1String(field.key), int(likeliest.size()));
            likeliest << QString::fromUtf8(field.columns).section(QLatin1Char(' '), 0, 0);
        }
        CHECK(listColumns(fields, likeliest) == places);
    }
    for (const ListField &field : riskFields())
        CHECK(isListHeading(QLatin1String(field.key)));
}
