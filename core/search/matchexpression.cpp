#include "core/search/matchexpression.h"

#include "core/search/bigramtokenizer.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace anhe {

namespace {

constexpr int mostWords = 32; // FTS5 refuses expressions nested deeper than 256

std::optional<SearchTerm::Kind> lastKind(const QString &word)
{
    std::optional<SearchTerm::Kind> kind;
    BigramTokenizer tokenizer(BigramTokenizer::Source::Query, [&](const SearchTerm &term) {
        kind = term.kind;
        return true;
    });
    tokenizer.run(word.toUtf8().toStdString());
    return kind;
}

} // namespace

QString matchExpression(const QString &userText)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{0}]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList phrases;
    for (QString word : userText.split(blanks, Qt::SkipEmptyParts)) {
        const std::optional<SearchTerm::Kind> kind = lastKind(word);
        if (!kind)
            continue;
        word.replace(QLatin1Char('"'), QLatin1String("\"\""));
        const QLatin1String prefix(*kind == SearchTerm::Kind::HanPair ? "" : " *");
        phrases << QLatin1Char('"') + word + QLatin1Char('"') + prefix;
        if (phrases.size() == mostWords)
            break;
    }
    return phrases.join(QLatin1String(" AND "));
}

} // namespace anhe
