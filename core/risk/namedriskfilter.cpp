#include "core/risk/namedriskfilter.h"

#include "core/dispute/namedfilter.h"

#include <QRegularExpression>

namespace anhe {

namespace {

/** Words about limits, which risks and notices share. */
template <typename Filter>
bool narrowByDue(Filter &filter, const QString &word, QDate today)
{
    if (word == QLatin1String("due_today")) {
        filter.dueOnOrAfter = filter.dueOnOrBefore = today;
    } else if (word == QLatin1String("due_this_week")) {
        filter.dueOnOrAfter = today.addDays(1);
        filter.dueOnOrBefore = endOfWeek(today);
    } else {
        return false;
    }
    return true;
}

bool narrowPlainly(RiskFilter &filter, const QString &word, QDate today)
{
    if (word == QLatin1String("open"))
        filter.open = true;
    else if (word == QLatin1String("closed"))
        filter.open = false;
    else if (word == QLatin1String("overdue"))
        filter.overdueOn = today;
    else if (word == QLatin1String("extension_asked"))
        filter.extensionAsked = true;
    else
        return narrowByDue(filter, word, today);
    return true;
}

template <typename E>
bool addCode(QList<E> &list, const QString &code)
{
    const std::optional<E> value = fromCode<E>(code);
    if (value)
        list.append(*value);
    return value.has_value();
}

bool narrowToCell(RiskFilter &filter, const QString &value, bool afterMeasures)
{
    static const QRegularExpression form(QStringLiteral("^([1-5])x([1-5])$"));
    const QRegularExpressionMatch match = form.match(value);
    if (match.hasMatch())
        filter.cell = RiskCell{match.captured(1).toInt(), match.captured(2).toInt(), afterMeasures};
    return match.hasMatch();
}

bool narrow(RiskFilter &filter, const QString &word, QDate today)
{
    if (narrowPlainly(filter, word, today))
        return true;
    const QString name = word.section(QLatin1Char(':'), 0, 0);
    const QString value = word.section(QLatin1Char(':'), 1);
    if (name == QLatin1String("level"))
        return addCode(filter.levels, value);
    if (name == QLatin1String("state"))
        return addCode(filter.states, value);
    if (name == QLatin1String("source"))
        return addCode(filter.sources, value);
    if (name == QLatin1String("cell") || name == QLatin1String("cell_after"))
        return narrowToCell(filter, value, name == QLatin1String("cell_after"));
    const std::optional<Quarter> quarter = Quarter::fromText(value);
    if (quarter && name == QLatin1String("found"))
        filter.found = quarter->period();
    else if (quarter && name == QLatin1String("written_off"))
        filter.writtenOff = quarter->period();
    else
        return false;
    return true;
}

bool narrow(NoticeFilter &filter, const QString &word, QDate today)
{
    if (narrowByDue(filter, word, today))
        return true;
    const QString name = word.section(QLatin1Char(':'), 0, 0);
    const QString value = word.section(QLatin1Char(':'), 1);
    const std::optional<Quarter> quarter = Quarter::fromText(value);
    if (word == QLatin1String("open"))
        filter.open = true;
    else if (word == QLatin1String("overdue"))
        filter.arrearsOn = today;
    else if (quarter && name == QLatin1String("issued"))
        filter.issued = quarter->period();
    else if (name == QLatin1String("state"))
        return addCode(filter.states, value);
    else
        return name == QLatin1String("step") && addCode(filter.steps, value);
    return true;
}

template <typename Filter>
std::optional<Filter> named(const QString &words, QDate today)
{
    Filter filter;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!narrow(filter, word, today))
            return {};
    }
    return filter;
}

} // namespace

std::optional<RiskFilter> namedRiskFilter(const QString &words, QDate today)
{
    return named<RiskFilter>(words, today);
}

std::optional<NoticeFilter> namedNoticeFilter(const QString &words, QDate today)
{
    return named<NoticeFilter>(words, today);
}

} // namespace anhe
