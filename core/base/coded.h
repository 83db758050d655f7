#pragma once

#include "core/base/language.h"

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace anhe {

/**
 * One value of an enumeration with its stable code (column, JSON, command line) and its English source word.
 * A concept declares `std::span<const Coded<Channel>> codesOf(Channel)` beside the enumeration; the word is
 * marked with QT_TRANSLATE_NOOP("words", …) and its Chinese stands in translations/.
 */
template <typename E>
struct Coded
{
    E value;
    const char *code;
    const char *word;
};

template <typename E>
QLatin1String code(E value)
{
    for (const Coded<E> &entry : codesOf(E{})) {
        if (entry.value == value)
            return QLatin1String(entry.code);
    }
    Q_UNREACHABLE();
}

/** The code as a QString, for binding and JSON. */
template <typename E>
QString codeText(E value)
{
    return QString(code(value));
}

template <typename E>
std::optional<E> fromCode(QStringView text)
{
    for (const Coded<E> &entry : codesOf(E{})) {
        if (text == QLatin1String(entry.code))
            return entry.value;
    }
    return {};
}

/** The word a user reads for a value: in the language of the screen, or always in Chinese on paper. */
template <typename E>
QString word(E value, Speech speech = Speech::Screen)
{
    for (const Coded<E> &entry : codesOf(E{})) {
        if (entry.value == value)
            return say("words", entry.word, speech);
    }
    Q_UNREACHABLE();
}

} // namespace anhe
