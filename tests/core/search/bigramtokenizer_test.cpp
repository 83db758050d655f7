#include "core/search/bigramtokenizer.h"

#include <catch2/catch.hpp>

#include <QString>

using namespace anhe;

namespace {

/** Terms joined by blanks; one that stands alongside the term before it follows a slash. */
QString terms(const char *text, BigramTokenizer::Source source = BigramTokenizer::Source::Query)
{
    QString all;
    BigramTokenizer tokenizer(source, [&](const SearchTerm &term) {
        if (!all.isEmpty())
            all += QLatin1Char(term.alongside ? '/' : ' ');
        all += QString::fromUtf8(term.text.data(), static_cast<qsizetype>(term.text.size()));
        return true;
    });
    CHECK(tokenizer.run(text));
    return all;
}

} // namespace

TEST_CASE("neighbouring Han characters become pairs and everything else parts them")
{
    CHECK(terms("二次手术") == QStringLiteral("二次 次手 手术"));
    CHECK(terms("瘫") == QStringLiteral("瘫"));
    CHECK(terms("偏瘫，住院") == QStringLiteral("偏瘫 住院"));
    CHECK(terms("做CT检查3次") == QStringLiteral("做 ct 检查 3 次"));
    CHECK(terms("Dr. O'Neil 2026-01-02") == QStringLiteral("dr o neil 2026 01 02"));
    CHECK(terms("") == QString());
    CHECK(terms(" ，。!?") == QString());
}

TEST_CASE("the last character of a run in a text is found on its own")
{
    CHECK(terms("他偏瘫。痛", BigramTokenizer::Source::Text) == QStringLiteral("他偏 偏瘫/瘫 痛"));
}

TEST_CASE("full-width, compatibility and combining forms count as the ordinary ones")
{
    CHECK(terms("ＣＴ１２") == QStringLiteral("ct12"));
    CHECK(terms("\u2F63\u2F64") == QStringLiteral("生用")); // Kangxi radicals, as copied from some PDF files
    CHECK(terms("\uF9DC\u98A8") == QStringLiteral("隆風"));
    CHECK(terms("㎎") == QStringLiteral("mg"));
    CHECK(terms("Cafe\u0301") == QStringLiteral("caf\u00e9"));
    CHECK(terms("葛\U000E0100城") == QStringLiteral("葛城"));
}

TEST_CASE("characters beyond the basic plane pair like the others")
{
    CHECK(terms("𠮷野家") == QStringLiteral("𠮷野 野家"));
    CHECK(terms("𠮷") == QStringLiteral("𠮷"));
}

TEST_CASE("every term knows its bytes in the text")
{
    const std::string text = "a，二次ＣＴ";
    QStringList places;
    BigramTokenizer tokenizer(BigramTokenizer::Source::Text, [&](const SearchTerm &term) {
        places << QString::fromStdString(text.substr(term.begin, term.end - term.begin));
        return true;
    });
    tokenizer.run(text);
    CHECK(places == QStringList{QStringLiteral("a"), QStringLiteral("二次"), QStringLiteral("次"),
                                QStringLiteral("ＣＴ")});
}

TEST_CASE("broken UTF-8 parts terms and does no harm")
{
    CHECK(terms("手\xe6\x9c") == QStringLiteral("手"));
    CHECK(terms("手术\xff住院") == QStringLiteral("手术 住院"));
    CHECK(terms("\xf0\x9f") == QString());
}

TEST_CASE("a sink that has enough ends the walk")
{
    int count = 0;
    BigramTokenizer tokenizer(BigramTokenizer::Source::Text, [&](const SearchTerm &) { return ++count < 2; });
    CHECK_FALSE(tokenizer.run("一二三四五六"));
    CHECK(count == 2);
}
