#include "ui/common/plainwords.h"

#include <catch2/catch.hpp>

using namespace anhe;

TEST_CASE("only a word too long for a line may be broken within", "[plainwords]")
{
    const QString usual =
        QStringLiteral("投诉 2026-0361 张三丰 11010519491231002X 候诊三小时无人解释，要求说明原因");
    CHECK(breakable(usual) == usual);
    const QString name(40, QLatin1Char('x'));
    const QString broken = breakable(QStringLiteral("张") + name + QStringLiteral(" 投诉"));
    CHECK(broken.count(QChar(0x200B)) == 3);
    CHECK(QString(broken).remove(QChar(0x200B)) == QStringLiteral("张") + name + QStringLiteral(" 投诉"));
}
