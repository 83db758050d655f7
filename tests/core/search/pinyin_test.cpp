#include "core/search/pinyin.h"

#include <QList>
#include <catch2/catch.hpp>

using namespace anhe;

namespace {

Pinyin of(const char *full, const char *initials)
{
    return {QString::fromUtf8(full), QString::fromUtf8(initials)};
}

} // namespace

TEST_CASE("an ordinary name has its syllables and initials")
{
    CHECK(pinyinOf(QStringLiteral("张三")) == of("zhang san", "zs"));
    CHECK(pinyinOf(QStringLiteral("欧阳建国")) == of("ou yang jian guo", "oyjg"));
    CHECK(pinyinOf(QStringLiteral(" 王 小明 ")) == of("wang xiao ming", "wxm"));
    CHECK(pinyinOf(QString()) == Pinyin{});
}

TEST_CASE("a surname is read as a surname, and only at the start")
{
    const QList<QPair<QString, Pinyin>> names{
        {QStringLiteral("单志强"), of("shan zhi qiang", "szq")},
        {QStringLiteral("仇英"), of("qiu ying", "qy")},
        {QStringLiteral("区文"), of("ou wen", "ow")},
        {QStringLiteral("查明"), of("zha ming", "zm")},
        {QStringLiteral("解放"), of("xie fang", "xf")},
        {QStringLiteral("翟静"), of("zhai jing", "zj")},
        {QStringLiteral("员平"), of("yun ping", "yp")},
        {QStringLiteral("缪红"), of("miao hong", "mh")},
        {QStringLiteral("朴顺"), of("piao shun", "ps")},
        {QStringLiteral("召平"), of("shao ping", "sp")},
        {QStringLiteral("洗玉"), of("xian yu", "xy")},
        {QStringLiteral("黑金"), of("he jin", "hj")},
        {QStringLiteral("尉迟敬"), of("yu chi jing", "ycj")},
        {QStringLiteral("万俟安"), of("mo qi an", "mqa")},
        {QStringLiteral("单于平"), of("chan yu ping", "cyp")},
        {QStringLiteral("长孙明"), of("zhang sun ming", "zsm")},
        {QStringLiteral("王翟"), of("wang di", "wd")},
    };
    for (const auto &[name, pinyin] : names) {
        INFO(name.toStdString() << " " << pinyinOf(name).full.toStdString());
        CHECK(pinyinOf(name) == pinyin);
    }
}

TEST_CASE("a name of several readings has them all")
{
    CHECK(pinyinOf(QStringLiteral("覃海洋")) == of("qin hai yang, tan hai yang", "qhy thy"));
    CHECK(pinyinOf(QStringLiteral("吕明")) == of("lv ming, lu ming", "lm"));
    CHECK(pinyinOf(QStringLiteral("张重阳")) == of("zhang chong yang, zhang zhong yang", "zcy zzy"));
    CHECK(pinyinOf(QStringLiteral("吕行长女绿")).full.count(QLatin1Char(',')) == 3);
}

TEST_CASE("letters stay, in lower case, and full-width ones are ordinary")
{
    CHECK(pinyinOf(QStringLiteral("John Smith")) == of("john smith", "js"));
    CHECK(pinyinOf(QStringLiteral("UU0081681")) == of("uu0081681", "u"));
    CHECK(pinyinOf(QStringLiteral("阿依古丽·买买提")) == of("a yi gu li mai mai ti", "ayglmmt"));
    CHECK(pinyinOf(QStringLiteral("Ｊｏｈｎ")) == of("john", "j"));
    CHECK(pinyinOf(QStringLiteral("𠮷田")) == of("ji tian", "jt"));
}

TEST_CASE("a department is read as words, not as a surname")
{
    CHECK(pinyinOfWords(QStringLiteral("解剖室")) == of("jie pou shi", "jps"));
    CHECK(pinyinOfWords(QStringLiteral("ICU二病区")) == of("icu er bing qu", "iebq"));
}

TEST_CASE("a name is found by beginnings of its syllables")
{
    const Pinyin name = pinyinOf(QStringLiteral("覃海洋"));
    for (const char *typed :
         {"qhy", "thy", "tan", "qinhai", "qin hai yang", "qih", "QHY", "hy", "haiy", ""}) {
        INFO(typed);
        CHECK(pinyinFinds(name, QString::fromUtf8(typed)));
    }
    for (const char *typed : {"qy", "tanghai", "yangq", "qhyz", "z"}) {
        INFO(typed);
        CHECK_FALSE(pinyinFinds(name, QString::fromUtf8(typed)));
    }
    CHECK(pinyinFinds(pinyinOf(QStringLiteral("西安")), QStringLiteral("xian")));
}
