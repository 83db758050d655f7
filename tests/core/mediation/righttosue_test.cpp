#include "core/mediation/righttosue.h"

#include <catch2/catch.hpp>

using namespace anhe;

TEST_CASE("words that waive the right to sue are found, however they are written")
{
    const char *waivers[] = {"乙方放弃诉讼。",
                             "签订本协议后，乙方自愿放弃一切诉讼权利",
                             "任何一方不得起诉",
                             "双方不得再向人民法院起诉",
                             "患方承诺今后不再起诉医方",
                             "患方不再就此事\n提起 诉讼",
                             "永不向法院提起诉讼",
                             "患方无权再行诉讼",
                             "患方放弃诉权",
                             "不得再打官司"};
    for (const char *text : waivers) {
        INFO(text);
        CHECK_FALSE(waiverOfSuit(QString::fromUtf8(text)).isEmpty());
    }
    CHECK(waiverOfSuit(QStringLiteral("双方确认：患方不得再起诉医方。")) == QStringLiteral("不得再起诉"));
}

TEST_CASE("words that keep or protect the right to sue are let through")
{
    const char *harmless[] = {"",
                              "医方逾期不履行的，患方可以向人民法院起诉。",
                              "任何一方不得妨碍对方依法提起诉讼。",
                              "本协议不得视为放弃诉讼权利。",
                              "本协议不视为放弃诉讼权利。",
                              "原告放弃其他诉讼请求。",
                              "诉讼费由医方承担，患方放弃诉讼费的请求。",
                              "双方不再就此事发生争议；对协议有争议的，可以起诉。"};
    for (const char *text : harmless) {
        INFO(text << " → " << waiverOfSuit(QString::fromUtf8(text)).toStdString());
        CHECK(waiverOfSuit(QString::fromUtf8(text)).isEmpty());
    }
}
