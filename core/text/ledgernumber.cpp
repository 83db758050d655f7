#include "core/text/ledgernumber.h"

#include <QRegularExpression>

namespace anhe {

QString yearlyNumber(const QString &series, int year, int serial)
{
    return QStringLiteral("%1 %2-%3").arg(series).arg(year).arg(serial, 4, 10, QLatin1Char('0'));
}

QString officialNumber(const QString &series, int year, int serial)
{
    return QStringLiteral("%1〔%2〕%3号").arg(series).arg(year).arg(serial);
}

QString spelledNumber(const QString &typed)
{
    static const QRegularExpression yearly(QStringLiteral("^(\\p{Han}+) ?(\\d{4}) ?[-—–－] ?(\\d{1,9})$"));
    static const QRegularExpression official(
        QStringLiteral("^(\\p{Han}+) ?[\\[(〔【［（](\\d{4})[\\])〕】］）] ?(\\d{1,9}) ?号?$"));
    const QString notices = QStringLiteral("督办");
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (const auto match = yearly.match(text); match.hasMatch())
        return yearlyNumber(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = official.match(text); match.hasMatch()) {
        const QString series = match.captured(1).endsWith(notices) ? notices : match.captured(1);
        return officialNumber(series, match.captured(2).toInt(), match.captured(3).toInt());
    }
    return typed.trimmed();
}

} // namespace anhe
