#pragma once

#include "core/base/coded.h"
#include "core/ledger/history.h"

#include <QCoreApplication>

#include <functional>

namespace anhe {

/** What a field of a record is called; word is a source text of the words' own context. */
struct FieldName
{
    const char *field;
    const char *word;
};

/** The field itself when the names do not know it. */
template <size_t n>
QString fieldWordIn(const FieldName (&names)[n], const char *context, const QString &field)
{
    for (const FieldName &name : names) {
        if (field == QLatin1String(name.field))
            return QCoreApplication::translate(context, name.word);
    }
    return field;
}

/** A stored code in words; what is no code of the enumeration stays as it is. */
template <typename E>
QString spokenCode(const QString &stored)
{
    const std::optional<E> value = fromCode<E>(stored);
    return value ? word(*value) : stored;
}

/** One line of a record's history: the event, or the field with what it was and what it became. */
QString changeWords(const HistoryEntry &entry, const std::function<QString(const QString &field)> &fieldWord,
                    const std::function<QString(const QString &field, const QString &stored)> &valueWord);

} // namespace anhe
