#include "core/base/idnumber.h"

namespace anhe {

QChar idNumberCheck(const QString &first17)
{
    static constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static const QString checks = QStringLiteral("10X98765432");
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * first17[i].digitValue();
    return checks[sum % 11];
}

std::optional<IdNumberFacts> readIdNumber(const QString &number)
{
    const QString plain = number.trimmed().toUpper();
    if (plain.size() != 18)
        return {};
    for (int i = 0; i < 17; ++i) {
        if (plain[i] < QLatin1Char('0') || plain[i] > QLatin1Char('9'))
            return {};
    }
    const QDate bornOn = QDate::fromString(plain.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (!bornOn.isValid() || plain[17] != idNumberCheck(plain))
        return {};
    return IdNumberFacts{bornOn, plain[16].digitValue() % 2 == 1};
}

QString maskedIdNumber(const QString &number)
{
    if (number.size() < 9)
        return QStringLiteral("*").repeated(number.size());
    return number.left(4) + QStringLiteral("*").repeated(number.size() - 8) + number.right(4);
}

int ageOn(QDate bornOn, QDate day)
{
    const int years = day.year() - bornOn.year();
    return bornOn.addYears(years) > day ? years - 1 : years;
}

} // namespace anhe
