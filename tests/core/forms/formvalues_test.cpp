#include "core/forms/form.h"
#include "core/forms/sealeditem.h"
#include "tests/core/forms/sampleinputs.h"

#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a template's places are filled with the words of the forms", "[forms]")
{
    const TemplateValues values = formValues(sampleFormInput());
    CHECK(values[QStringLiteral("投诉人姓名")] == QStringLiteral("林知秋"));
    CHECK(values[QStringLiteral("患者姓名")] == QStringLiteral("林小满"));
    CHECK(values[QStringLiteral("患方姓名")] == QStringLiteral("林知秋"));
    CHECK(values[QStringLiteral("与患者关系")] == QStringLiteral("子女"));
    CHECK(values[QStringLiteral("涉及科室")] == QStringLiteral("骨科一病区、重症医学科"));
    CHECK(values[QStringLiteral("受理时间")] == QStringLiteral("2026年3月2日10时05分"));
    CHECK(values[QStringLiteral("协议金额")] == QStringLiteral("148,345.60"));
    CHECK(values[QStringLiteral("协议金额大写")] == QStringLiteral("壹拾肆万捌仟叁佰肆拾伍元陆角整"));
    CHECK(values[QStringLiteral("协议生效日期")] == QStringLiteral("2026年4月16日"));
}

TEST_CASE("a blank form knows the same places and fills only the office's own", "[forms]")
{
    const TemplateValues filled = formValues(sampleFormInput());
    const TemplateValues blank = formValues(blankFormInput());
    CHECK(blank.keys() == filled.keys());
    for (const char *place : {"投诉人姓名", "来源渠道", "人数", "协议金额", "解决途径", "封存类别"})
        CHECK(blank[QString::fromUtf8(place)].isEmpty());
    CHECK(blank[QStringLiteral("医院名称")] == QStringLiteral("安和市第一人民医院"));
}

TEST_CASE("a template's lists have a row for each item", "[forms]")
{
    const TemplateLists lists = formLists(sampleFormInput());
    CHECK(lists[QStringLiteral("赔偿项目")].size() == 4);
    CHECK(lists[QStringLiteral("赔偿项目")].first()[QStringLiteral("金额")] == QStringLiteral("18,345.60"));
    CHECK(lists[QStringLiteral("封存物品")][1] ==
          TemplateValues{{QStringLiteral("名称"), QStringLiteral("长期医嘱单")},
                         {QStringLiteral("数量"), QStringLiteral("3页")}});
    CHECK(lists[QStringLiteral("付款")].size() == 2);
    CHECK(formLists(blankFormInput()).keys() == lists.keys());
}

TEST_CASE("a line of a sealing list is parted into name and count", "[forms]")
{
    const auto parted = [](const char *line) {
        const SealedItem item = SealedItem::fromLine(QString::fromUtf8(line));
        return item.name + QLatin1Char('|') + item.count;
    };
    CHECK(parted("手术记录 4页") == QStringLiteral("手术记录|4页"));
    CHECK(parted("护理记录单（共11页）") == QStringLiteral("护理记录单|11页"));
    CHECK(parted("输液器，1套") == QStringLiteral("输液器|1套"));
    CHECK(parted("麻醉记录单") == QStringLiteral("麻醉记录单|"));
    CHECK(parted("2026年第3页") == QStringLiteral("2026年第3页|"));
}
