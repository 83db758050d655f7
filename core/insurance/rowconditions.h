#pragma once

#include "core/base/period.h"
#include "core/dispute/disputecondition.h"
#include "core/ledger/rowmap.h"

#include <optional>

namespace anhe {

/** The conditions of a filter, all of which must hold, with the values they bind. */
struct RowConditions : Condition
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
        QVariantList bound;
        for (const T &value : wanted)
            bound << toColumn(value);
        if (!bound.isEmpty())
            add(QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), placeholders(bound.size())), bound);
    }
    template <typename Tag>
    void id(const char *column, StrongId<Tag> id)
    {
        if (id)
            add(QStringLiteral("%1 = ?").arg(QLatin1String(column)), {id.value});
    }
    /** The condition as it stands, or its opposite; nothing when not asked. */
    void whether(std::optional<bool> wanted, const char *condition)
    {
        if (wanted)
            add((*wanted ? QStringLiteral("(%1)") : QStringLiteral("NOT (%1)"))
                    .arg(QLatin1String(condition)));
    }
    /** The text is found in one of these; each %1 of a condition is "LIKE ? ESCAPE '!'". */
    void text(const QString &text, std::initializer_list<const char *> conditions)
    {
        if (text.trimmed().isEmpty())
            return;
        QString escaped = text.trimmed();
        for (const char *special : {"!", "%", "_"})
            escaped.replace(QLatin1String(special), QLatin1Char('!') + QLatin1String(special));
        QStringList any;
        QVariantList bound;
        for (const char *condition : conditions) {
            any << QString::fromLatin1(condition).arg(QStringLiteral("LIKE ? ESCAPE '!'"));
            bound << QVariant(QLatin1Char('%') + escaped + QLatin1Char('%'));
        }
        add(QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')'), bound);
    }
};

} // namespace anhe
