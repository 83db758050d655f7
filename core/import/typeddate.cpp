#include "core/import/typeddate.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace anhe {

namespace {

constexpr int secondsOfDay = 24 * 60 * 60;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text),
                              QRegularExpression::CaseInsensitiveOption);
}

/** Ordinary digits and marks, one blank between words, no day of the week and no time zone. */
QString tidy(const QString &text)
{
    static const QRegularExpression weekday(QStringLiteral("\\(?(星期|周|礼拜)[一二三四五六日天]\\)?"));
    static const QRegularExpression zone(QStringLiteral("(?<=\\d)\\+08:?00$"));
    static const QRegularExpression fraction(QStringLiteral("(?<=:\\d\\d)\\.\\d+$"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.replace(weekday, QStringLiteral(" "));
    return plain.simplified().remove(zone).remove(fraction);
}

bool inRange(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() < 2200;
}

std::optional<TypedDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return inRange(date) ? std::optional(TypedDate{date, {}}) : std::nullopt;
}

/** The nearest such day that has come; with future, simply this year's. 29 February may lie up to eight years
 * back. */
std::optional<TypedDate> dayWithoutYear(int month, int dayOfMonth, QDate today, bool future)
{
    for (int year = today.year(); year > today.year() - 9; --year) {
        const QDate date(year, month, dayOfMonth);
        if (date.isValid() && (future || date <= today))
            return TypedDate{date, {}, true};
        if (!date.isValid() && !(month == 2 && dayOfMonth == 29))
            return {};
    }
    return {};
}

std::optional<TypedDate> spokenDay(const QString &text, QDate today)
{
    static const QHash<QString, int> days{
        {QStringLiteral("今天"), 0},    {QStringLiteral("今日"), 0},  {QStringLiteral("昨天"), -1},
        {QStringLiteral("昨日"), -1},   {QStringLiteral("前天"), -2}, {QStringLiteral("前日"), -2},
        {QStringLiteral("大前天"), -3}, {QStringLiteral("明天"), 1},  {QStringLiteral("明日"), 1},
        {QStringLiteral("后天"), 2},    {QStringLiteral("大后天"), 3}};
    static const QRegularExpression relative = pattern(QStringLiteral("([+-]) ?(\\d{1,3})"));
    if (const auto found = days.constFind(text); found != days.cend())
        return TypedDate{today.addDays(*found), {}};
    const auto match = relative.match(text);
    if (!match.hasMatch())
        return {};
    const int away = match.captured(2).toInt();
    return TypedDate{today.addDays(match.captured(1) == QLatin1String("-") ? -away : away), {}};
}

std::optional<TypedDate> digitsDay(const QString &text, QDate today, bool future)
{
    static const QRegularExpression digits = pattern(QStringLiteral("(\\d{4}|\\d{2})?(\\d{2})(\\d{2})"));
    const auto match = digits.match(text);
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).toInt();
    const int dayOfMonth = match.captured(3).toInt();
    const QString year = match.captured(1);
    if (year.isEmpty())
        return dayWithoutYear(month, dayOfMonth, today, future);
    return day(year.toInt() + (year.size() == 2 ? 2000 : 0), month, dayOfMonth);
}

std::optional<TypedDate> writtenDay(const QString &text, QDate today, bool future)
{
    static const QRegularExpression yearFirst =
        pattern(QStringLiteral("(\\d{4}|\\d{2}) ?[-/.年、] ?(\\d{1,2}) ?[-/.月、] ?(\\d{1,2}) ?[日号]?"));
    static const QRegularExpression yearLast = pattern(QStringLiteral("(\\d{1,2})/(\\d{1,2})/(\\d{4})"));
    static const QRegularExpression yearless =
        pattern(QStringLiteral("(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const QString year = match.captured(1);
        return day(year.toInt() + (year.size() == 2 ? 2000 : 0), match.captured(2).toInt(),
                   match.captured(3).toInt());
    }
    if (const auto match = yearLast.match(text); match.hasMatch())
        return day(match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = yearless.match(text); match.hasMatch())
        return dayWithoutYear(match.captured(1).toInt(), match.captured(2).toInt(), today, future);
    return {};
}

std::optional<TypedDate> dayOf(const QString &text, QDate today, DateReading reading)
{
    if (const auto spoken = spokenDay(text, today))
        return reading.relative ? spoken : std::nullopt;
    if (const auto digits = digitsDay(text, today, reading.future))
        return digits;
    return writtenDay(text, today, reading.future);
}

/** Afternoon words add twelve hours to an hour up to 11; 12 at night or in the early morning is midnight. */
int hourOf(int hour, const QString &half)
{
    static const QRegularExpression late = pattern(QStringLiteral("下午|傍晚|晚上?|pm"));
    static const QRegularExpression early = pattern(QStringLiteral("上午|早上|早晨|凌晨|am"));
    if (late.match(half).hasMatch() && hour < 12)
        return hour + 12;
    if (half == QStringLiteral("中午") && hour < 3)
        return hour + 12;
    if (early.match(half).hasMatch() && hour == 12)
        return half == QStringLiteral("上午") ? 12 : 0;
    return hour;
}

struct Split
{
    QString day;
    QTime time;
};

/** The day before and the time at the end of a text; empty when it does not end in a time. */
std::optional<Split> splitTime(const QString &text)
{
    static const QString half = QStringLiteral("上午|下午|早上|早晨|凌晨|中午|傍晚|晚上?|am|pm");
    static const QRegularExpression form =
        pattern(QStringLiteral("(.+?)(?: |T|(?<=[日号天])|(?=%1))(%1)? ?(\\d{1,2}) ?[:时点] ?"
                               "(半|\\d{0,2})(?: ?[:分] ?(\\d{0,2}) ?秒?)? ?(am|pm)?")
                    .arg(half));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString minutes = match.captured(4);
    const QString word = match.captured(2).isEmpty() ? match.captured(6) : match.captured(2);
    const QTime time(hourOf(match.captured(3).toInt(), word),
                     minutes == QStringLiteral("半") ? 30 : minutes.toInt(), match.captured(5).toInt());
    return time.isValid() ? std::optional(Split{match.captured(1).trimmed(), time}) : std::nullopt;
}

/** 202601020905 and 20260102090500, as systems export them. */
std::optional<TypedDate> packed(const QString &text)
{
    static const QRegularExpression form = pattern(QStringLiteral("(\\d{8}) ?(\\d{2})(\\d{2})(\\d{2})?"));
    const auto match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!match.hasMatch() || !inRange(date) || !time.isValid())
        return {};
    return TypedDate{date, time};
}

} // namespace

QString TypedDate::text() const
{
    QString iso = date.toString(Qt::ISODate);
    if (time)
        iso += time->toString(time->second() != 0 ? QStringLiteral(" HH:mm:ss") : QStringLiteral(" HH:mm"));
    return iso;
}

std::optional<TypedDate> fromTyped(const QString &text, QDate today, DateReading reading)
{
    const QString plain = tidy(text);
    if (reading.serials) {
        static const QRegularExpression serial = pattern(QStringLiteral("\\d{5}(\\.\\d+)?"));
        if (serial.match(plain).hasMatch())
            return fromSerial(plain.toDouble());
    }
    if (const auto together = packed(plain))
        return together;
    if (const auto typed = dayOf(plain, today, reading))
        return typed;
    if (const auto split = splitTime(plain)) {
        auto typed = dayOf(split->day, today, reading);
        if (typed)
            typed->time = split->time;
        return typed;
    }
    return {};
}

std::optional<TypedDate> fromSerial(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 200000)
        return {};
    const auto seconds = static_cast<qint64>(std::llround(serial * secondsOfDay));
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    TypedDate typed{epoch.addDays(seconds / secondsOfDay), {}};
    if (const auto rest = static_cast<int>(seconds % secondsOfDay); rest != 0)
        typed.time = QTime::fromMSecsSinceStartOfDay(rest * 1000);
    return inRange(typed.date) ? std::optional(typed) : std::nullopt;
}

} // namespace anhe
