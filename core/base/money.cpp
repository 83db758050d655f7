#include "core/base/money.h"

#include <QLocale>
#include <QStringList>

namespace anhe {

namespace {

const QString digitWords = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
constexpr qint64 largestFen = 100'000'000'000'000; // one trillion yuan: beyond it is a slip of the hand

/** Four digits (a section of 万 or 亿) in capitals; zeros inside are said once. */
QString section(int number)
{
    static const QStringList places{QString(), QStringLiteral("拾"), QStringLiteral("佰"),
                                    QStringLiteral("仟")};
    QString text;
    bool zeroPending = false;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            zeroPending = zeroPending || !text.isEmpty();
            continue;
        }
        if (zeroPending)
            text += digitWords[0];
        zeroPending = false;
        text += digitWords[digit] + places[place];
    }
    return text;
}

QString wholeYuan(qint64 yuan)
{
    static const QStringList sections{QString(), QStringLiteral("万"), QStringLiteral("亿"),
                                      QStringLiteral("万亿")};
    QString text;
    bool gap = false; // a section was empty or began with a zero
    for (int level = 3; level >= 0; --level) {
        qint64 unit = 1;
        for (int i = 0; i < level; ++i)
            unit *= 10000;
        const int part = int(yuan / unit % 10000);
        if (part == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (gap || part < 1000))
            text += digitWords[0];
        gap = false;
        text += section(part) + sections[level];
    }
    return text;
}

} // namespace

QString Money::text() const
{
    const qint64 magnitude = fen < 0 ? -fen : fen;
    const QString whole = QLocale(QLocale::English).toString(magnitude / 100);
    return QStringLiteral("%1%2.%3")
        .arg(fen < 0 ? QStringLiteral("-") : QString(), whole)
        .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

std::optional<Money> Money::fromText(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (const QString &noise : {QStringLiteral(","), QStringLiteral("¥"), QStringLiteral("￥"),
                                 QStringLiteral("元"), QStringLiteral("整"), QStringLiteral(" ")})
        plain.remove(noise);
    int decimalsAllowed = 2;
    qint64 unit = 100;
    if (plain.endsWith(QStringLiteral("万"))) {
        plain.chop(1);
        decimalsAllowed = 6;
        unit = 1'000'000;
    }
    const bool negative = plain.startsWith(QLatin1Char('-'));
    if (negative)
        plain.remove(0, 1);
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? plain : plain.left(point);
    QString decimals = point < 0 ? QString() : plain.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 12 || decimals.size() > decimalsAllowed ||
        (point >= 0 && decimals.isEmpty()))
        return {};
    for (const QChar c : whole + decimals) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return {};
    }
    decimals = decimals.leftJustified(decimalsAllowed, QLatin1Char('0'));
    const qint64 fen = whole.toLongLong() * unit + decimals.toLongLong();
    if (fen > largestFen)
        return {};
    return Money{negative ? -fen : fen};
}

QString moneyCapitals(Money amount)
{
    const qint64 fen = amount.fen < 0 ? -amount.fen : amount.fen;
    const qint64 yuan = fen / 100;
    const int jiao = int(fen / 10 % 10);
    const int cent = int(fen % 10);
    QString text = amount.fen < 0 ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += wholeYuan(yuan) + QStringLiteral("元");
    if (jiao == 0 && cent == 0)
        return (yuan > 0 ? text : text + QStringLiteral("零元")) + QStringLiteral("整");
    if (jiao > 0)
        text += digitWords[jiao] + QStringLiteral("角");
    else if (yuan > 0)
        text += digitWords[0];
    if (cent > 0)
        return text + digitWords[cent] + QStringLiteral("分");
    return text + QStringLiteral("整");
}

} // namespace anhe
