#include "core/import/cellvalue.h"

#include "core/import/typeddate.h"

#include <QRegularExpression>

#include <cmath>

namespace anhe {

NumberShape shapeOfFormat(const QString &code)
{
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*."));
    static const QRegularExpression elapsed(QStringLiteral("\\[(h+|m+|s+)\\]"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression condition(QStringLiteral("\\[[^\\]]*\\]"));
    static const QRegularExpression dateLetter(QStringLiteral("[ymdhs]"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression general(QStringLiteral("General"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString bare = code.section(QLatin1Char(';'), 0, 0);
    bare.remove(literal).replace(elapsed, QStringLiteral("h")).remove(condition).remove(general);
    return dateLetter.match(bare).hasMatch() ? NumberShape::Date : NumberShape::Number;
}

/** Numbers of ECMA-376 part 1, 18.8.30, with those of the Chinese editions. */
NumberShape shapeOfBuiltin(int id)
{
    const bool date =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return date ? NumberShape::Date : NumberShape::Number;
}

QString numberText(const QString &written)
{
    static const QRegularExpression whole(QStringLiteral("^-?\\d+$"));
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || whole.match(written).hasMatch())
        return written;
    if (number == std::floor(number) && std::fabs(number) < 1e18)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

QString dateText(const QString &written, bool from1904)
{
    bool isNumber = false;
    const double serial = written.toDouble(&isNumber);
    if (isNumber && serial >= 0 && serial < 1) {
        const QTime time =
            QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::lround(serial * 86400)) % 86400 * 1000);
        return time.toString(time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    }
    const std::optional<TypedDate> date = isNumber ? fromSerial(serial, from1904) : std::nullopt;
    return date ? date->text() : numberText(written);
}

} // namespace anhe
