#pragma once

#include "core/base/period.h"
#include "core/dispute/disputecondition.h"
#include "core/ledger/rowmap.h"

#include <QList>

namespace anhe {

/** The terms that the filters of this folder are made of. */
struct RecordCondition : Condition
{
    void day(const char *column, const char *comparison, QDate day)
    {
        if (day.isValid())
            add(QStringLiteral("%1 %2 ?").arg(QLatin1String(column), QLatin1String(comparison)),
                {toColumn(day)});
    }
    void period(const char *column, const Period &period)
    {
        day(column, ">=", period.first);
        day(column, "<=", period.last);
    }
    template <typename T>
    void anyOf(const char *column, const QList<T> &wanted)
    {
        if (wanted.isEmpty())
            return;
        QVariantList bound;
        for (const T &value : wanted)
            bound << toColumn(value);
        add(QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), placeholders(bound.size())), bound);
    }
    template <typename T>
    void is(const char *column, const T &wanted)
    {
        add(QLatin1String(column) + QStringLiteral(" = ?"), {toColumn(wanted)});
    }
    /** The condition as it stands, or its opposite; nothing when not asked. */
    void whether(const std::optional<bool> &wanted, const char *condition)
    {
        if (wanted)
            add((*wanted ? QStringLiteral("(%1)") : QStringLiteral("NOT (%1)"))
                    .arg(QLatin1String(condition)));
    }
    /** One of these departments; a none-id means "no department". */
    void departments(const char *column, const std::optional<QList<DepartmentId>> &wanted)
    {
        if (!wanted)
            return;
        QStringList terms;
        QVariantList bound;
        for (const DepartmentId id : *wanted) {
            terms << QLatin1String(column) + (id ? QStringLiteral(" = ?") : QStringLiteral(" IS NULL"));
            if (id)
                bound << id.value;
        }
        add(terms.isEmpty() ? QStringLiteral("0")
                            : QStringLiteral("(%1)").arg(terms.join(QStringLiteral(" OR "))),
            bound);
    }
    /** The search box, over a full-text table of the rows' ids. */
    void found(const char *idColumn, const char *searchTable, const QString &text);
};

/** "a ASC, id ASC" of one or more columns. */
QString ordered(const QString &columns, const QString &id, bool descending);

/** Lower-case Latin keys by which names and places are found: initials and syllables run together. */
QString latinKeys(const QStringList &names);

} // namespace anhe
