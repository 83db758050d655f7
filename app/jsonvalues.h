#pragma once

#include "core/base/coded.h"
#include "core/base/money.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace anhe {

/** How a member of a value stands in JSON: dates as ISO text, money in fen, enumerations by code, "none" as
 * null. */
inline QJsonValue json(const QString &value)
{
    return value;
}
inline QJsonValue json(bool value)
{
    return value;
}
inline QJsonValue json(int value)
{
    return value;
}
inline QJsonValue json(Money value)
{
    return value.fen;
}
inline QJsonValue json(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue json(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue json(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
template <typename E>
requires std::is_enum_v<E> QJsonValue json(E value)
{
    return codeText(value);
}
template <typename T>
QJsonValue json(const std::optional<T> &value)
{
    return value ? json(*value) : QJsonValue();
}

/** Where there is no word for it. */
inline QJsonValue textOrNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

} // namespace anhe
