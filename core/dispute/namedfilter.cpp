#include "core/dispute/namedfilter.h"

#include <QHash>

namespace anhe {

namespace {

using Narrow = void (*)(DisputeFilter &filter, QDate today);

const QHash<QString, Narrow> &plainWords()
{
    static const QHash<QString, Narrow> words{
        {QStringLiteral("open"), [](DisputeFilter &filter, QDate) { filter.open = true; }},
        {QStringLiteral("closed"), [](DisputeFilter &filter, QDate) { filter.open = false; }},
        {QStringLiteral("overdue"), [](DisputeFilter &filter, QDate today) { filter.overdueOn = today; }},
        {QStringLiteral("due_today"),
         [](DisputeFilter &filter, QDate today) { filter.dueOnOrAfter = filter.dueOnOrBefore = today; }},
        {QStringLiteral("due_this_week"),
         [](DisputeFilter &filter, QDate today) {
             filter.dueOnOrAfter = today.addDays(1);
             filter.dueOnOrBefore = endOfWeek(today);
         }},
        {QStringLiteral("promises"),
         [](DisputeFilter &filter, QDate today) { filter.promiseDueBy = endOfWeek(today); }},
        {QStringLiteral("not_told"), [](DisputeFilter &filter, QDate) { filter.told = false; }},
        {QStringLiteral("incomplete"), [](DisputeFilter &filter, QDate) { filter.incomplete = true; }},
        {QStringLiteral("major"), [](DisputeFilter &filter, QDate) { filter.major = true; }},
    };
    return words;
}

bool narrowToQuarter(DisputeFilter &filter, const QString &word, const Quarter &quarter, QDate today)
{
    if (word == QLatin1String("received") || word == QLatin1String("on_time") ||
        word == QLatin1String("answerable"))
        filter.received = quarter.period();
    if (word == QLatin1String("received"))
        return true;
    if (word == QLatin1String("closed"))
        filter.closed = quarter.period();
    else if (word == QLatin1String("on_time"))
        filter.answeredOnTime = true;
    else if (word == QLatin1String("answerable"))
        filter.answeredOrDueBefore = today;
    else
        return false;
    return true;
}

} // namespace

bool narrowByWord(DisputeFilter &filter, const QString &word, QDate today)
{
    if (const Narrow plain = plainWords().value(word)) {
        plain(filter, today);
        return true;
    }
    const QString name = word.section(QLatin1Char(':'), 0, 0);
    const QString value = word.section(QLatin1Char(':'), 1);
    if (name == QLatin1String("import")) {
        const qint64 id = value.toLongLong();
        if (id > 0)
            filter.importId = id;
        return id > 0;
    }
    const std::optional<Quarter> quarter = Quarter::fromText(value);
    return quarter && narrowToQuarter(filter, name, *quarter, today);
}

QDate endOfWeek(QDate day)
{
    return day.addDays(7 - day.dayOfWeek());
}

std::optional<DisputeFilter> namedFilter(const QString &words, QDate today)
{
    DisputeFilter filter;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!narrowByWord(filter, word, today))
            return {};
    }
    return filter;
}

} // namespace anhe
