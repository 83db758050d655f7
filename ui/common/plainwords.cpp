#include "ui/common/plainwords.h"

#include <QRegularExpression>

namespace anhe {

QString momentText(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString yuan(const std::optional<Money> &amount)
{
    return amount ? amount->text() : QString();
}

QString dotted(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString breakable(const QString &text)
{
    static const QRegularExpression longWord(QStringLiteral("[^\\s\\p{Han}]{25,}"));
    constexpr int piece = 12;
    QString broken;
    qsizetype done = 0;
    for (auto words = longWord.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        for (qsizetype at = word.capturedStart() + piece; at < word.capturedEnd(); at += piece) {
            if (text[at].isLowSurrogate())
                ++at;
            broken += QStringView(text).sliced(done, at - done);
            broken += QChar(0x200B); // zero width space
            done = at;
        }
    }
    broken += QStringView(text).sliced(done);
    return broken;
}

} // namespace anhe
