#pragma once

#include "core/base/coded.h"
#include "core/base/money.h"
#include "core/base/strongid.h"
#include "core/ledger/statement.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace anhe {

/** How a member of a value is kept in a column: dates as ISO text, money as fen, enumerations by code, "none"
 * as NULL. */
inline QVariant toColumn(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
inline QVariant toColumn(int value)
{
    return value;
}
inline QVariant toColumn(qint64 value)
{
    return value;
}
inline QVariant toColumn(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toColumn(double value)
{
    return value;
}
inline QVariant toColumn(const QByteArray &value)
{
    return value;
}
inline QVariant toColumn(Money value)
{
    return value.fen;
}
inline QVariant toColumn(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
}
inline QVariant toColumn(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.date().toString(Qt::ISODate) + QLatin1Char('T') +
                                      value.time().toString(Qt::ISODate))
                           : QVariant(QMetaType(QMetaType::QString));
}
inline QVariant toColumn(const QStringList &value)
{
    return value.join(QLatin1Char('\n')) + QStringLiteral("");
}
template <typename Tag>
QVariant toColumn(StrongId<Tag> value)
{
    return value ? QVariant(value.value) : QVariant(QMetaType(QMetaType::LongLong));
}
template <typename E>
requires std::is_enum_v<E> QVariant toColumn(E value)
{
    return codeText(value);
}
template <typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant(QMetaType(QMetaType::QString));
}

inline void fromColumn(const QVariant &column, QString &value)
{
    value = column.toString();
}
inline void fromColumn(const QVariant &column, int &value)
{
    value = column.toInt();
}
inline void fromColumn(const QVariant &column, qint64 &value)
{
    value = column.toLongLong();
}
inline void fromColumn(const QVariant &column, bool &value)
{
    value = column.toLongLong() != 0;
}
inline void fromColumn(const QVariant &column, double &value)
{
    value = column.toDouble();
}
inline void fromColumn(const QVariant &column, QByteArray &value)
{
    value = column.toByteArray();
}
inline void fromColumn(const QVariant &column, Money &value)
{
    value.fen = column.toLongLong();
}
inline void fromColumn(const QVariant &column, QDate &value)
{
    value = QDate::fromString(column.toString(), Qt::ISODate);
}
inline void fromColumn(const QVariant &column, QDateTime &value)
{
    value = QDateTime::fromString(column.toString(), Qt::ISODate);
}
inline void fromColumn(const QVariant &column, QStringList &value)
{
    value = column.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}
template <typename Tag>
void fromColumn(const QVariant &column, StrongId<Tag> &value)
{
    value.value = column.toLongLong();
}
template <typename E>
requires std::is_enum_v<E>
void fromColumn(const QVariant &column, E &value)
{
    value = fromCode<E>(column.toString()).value_or(E{});
}
template <typename T>
void fromColumn(const QVariant &column, std::optional<T> &value)
{
    if (column.isNull()) {
        value.reset();
    } else {
        T inner{};
        fromColumn(column, inner);
        value = inner;
    }
}

/** One column of a value's table. */
template <typename T>
struct StoredColumn
{
    QString name;
    std::function<QVariant(const T &)> read;
    std::function<void(T &, const QVariant &)> write;
};

/** member is a generic lambda that returns a reference: `[](auto &d) -> auto & { return d.patient.name; }`.
 */
template <typename T, typename Member>
StoredColumn<T> column(const char *name, Member member)
{
    return {QString::fromLatin1(name), [member](const T &value) { return toColumn(member(value)); },
            [member](T &value, const QVariant &stored) { fromColumn(stored, member(value)); }};
}

template <typename T, typename M>
StoredColumn<T> column(const char *name, M T::*member)
{
    return column<T>(
        name, [member](auto &value) -> auto & { return value.*member; });
}

/** One field that a change touched, as history keeps it. */
struct FieldChange
{
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/** A value and the table that keeps it: the statements and the differences all come from one list of columns.
 */
template <typename T>
class RowMap
{
public:
    RowMap(const char *table, std::vector<StoredColumn<T>> columns)
        : m_table(QString::fromLatin1(table)), m_columns(std::move(columns))
    {}

    const QString &table() const { return m_table; }

    /** "a, b, c", each with the prefix (an alias and a dot) when given. */
    QString names(const QString &prefix = {}) const
    {
        QStringList names;
        for (const StoredColumn<T> &column : m_columns)
            names << prefix + column.name;
        return names.join(QStringLiteral(", "));
    }

    /** INSERT of all columns plus the extra ones, in that order. */
    QString insertSql(const QStringList &extra = {}) const
    {
        const QString more =
            extra.isEmpty() ? QString() : QStringLiteral(", ") + extra.join(QStringLiteral(", "));
        return QStringLiteral("INSERT INTO %1 (%2%3) VALUES (%4)")
            .arg(m_table, names(), more, placeholders(qsizetype(m_columns.size()) + extra.size()));
    }

    /** UPDATE of all columns plus the extra ones; the last parameter is the id. */
    QString updateSql(const QStringList &extra = {}) const
    {
        QStringList sets;
        for (const StoredColumn<T> &column : m_columns)
            sets << column.name + QStringLiteral(" = ?");
        for (const QString &name : extra)
            sets << name + QStringLiteral(" = ?");
        return QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(m_table, sets.join(QStringLiteral(", ")));
    }

    QString selectSql(const QString &rest) const
    {
        return QStringLiteral("SELECT id, %1 FROM %2 %3").arg(names(), m_table, rest);
    }

    void bind(Statement &statement, const T &value) const
    {
        for (const StoredColumn<T> &column : m_columns)
            statement.bind(column.read(value));
    }

    /** Reads the columns of names() that begin at result column first. */
    void read(const Statement &statement, int first, T &value) const
    {
        for (const StoredColumn<T> &column : m_columns)
            column.write(value, statement.value(first++));
    }

    /** The fields in which after differs from before, in column order. */
    QList<FieldChange> differences(const T &before, const T &after) const
    {
        QList<FieldChange> changes;
        for (const StoredColumn<T> &column : m_columns) {
            const QString old = column.read(before).toString();
            const QString now = column.read(after).toString();
            if (old != now)
                changes.append({column.name, old, now});
        }
        return changes;
    }

private:
    QString m_table;
    std::vector<StoredColumn<T>> m_columns;
};

} // namespace anhe
