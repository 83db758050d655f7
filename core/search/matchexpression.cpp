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

QString quoted(QString word)
{
    word.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + word + QLatin1Char('"');
}

/** The word as a number of the ledger's yearly series bears it, four digits long; empty when it is no
 * shortened one. */
QString wholeNumberOf(const QString &word)
{
    static const QRegularExpression shortened(
        QStringLiteral("^(\\p{Han}*(?:19|20)[0-9]{2}[-—–])?([0-9]{1,3})$"));
    const auto match = shortened.match(word.normalized(QString::NormalizationForm_KC));
    return match.hasMatch() ? match.captured(1) + match.captured(2).rightJustified(4, QLatin1Char('0'))
                            : QString();
}

} // namespace

QString matchExpression(const QString &userText)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{0}]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList phrases;
    for (const QString &word : userText.split(blanks, Qt::SkipEmptyParts)) {
        const std::optional<SearchTerm::Kind> kind = lastKind(word);
        if (!kind)
            continue;
        const QLatin1String prefix(*kind == SearchTerm::Kind::HanPair ? "" : " *");
        const QString phrase = quoted(word) + prefix;
        const QString whole = wholeNumberOf(word);
        phrases << (whole.isEmpty() ? phrase : QStringLiteral("(%1 OR %2)").arg(phrase, quoted(whole)));
        if (phrases.size() == mostWords)
            break;
    }
    return phrases.join(QLatin1String(" AND "));
}

} // namespace anhe
