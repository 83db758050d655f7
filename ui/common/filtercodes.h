#pragma once

#include "core/base/coded.h"
#include "core/base/period.h"
#include "ui/common/filtermenu.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace anhe {

/** What stands before and behind the colon of a list's key. */
struct FilterKey
{
    QString kind;
    QString value;

    explicit FilterKey(const QString &key)
        : kind(key.section(QLatin1Char(':'), 0, 0)), value(key.section(QLatin1Char(':'), 1))
    {}
    bool is(const char *name) const { return kind == QLatin1String(name); }
    qint64 id() const { return value.toLongLong(); }
};

/** this_month, last_month, this_quarter, last_quarter, this_year, last_year, a year (2026), a quarter
 * (2026Q3) or days (2026-07-01..2026-09-30). */
Period periodOfCode(const QString &code, QDate today);

/** The periods that a list offers. */
std::vector<FilterEntry> periodEntries();

/** "1,2,3" as the ids of a filter. */
template <typename Id>
QList<Id> idsOfCode(const QString &code)
{
    QList<Id> ids;
    for (const QString &id : code.split(QLatin1Char(','), Qt::SkipEmptyParts))
        ids.append(Id{id.toLongLong()});
    return ids;
}

/** Widens a filter by one of its codes; a code that is not known does not restrict. */
template <typename E>
void widen(QList<E> &values, const QString &code)
{
    if (const std::optional<E> value = fromCode<E>(code))
        values.append(*value);
}

/** All values of an enumeration, in their order, but those left out. */
template <typename E>
std::vector<FilterEntry> codeEntries(std::initializer_list<E> leftOut = {})
{
    std::vector<FilterEntry> entries;
    for (const Coded<E> &entry : codesOf(E{})) {
        if (std::find(leftOut.begin(), leftOut.end(), entry.value) == leftOut.end())
            entries.push_back({QString(QLatin1String(entry.code)), word(entry.value)});
    }
    return entries;
}

} // namespace anhe
