#pragma once

#include "app/arguments.h"

#include "core/base/coded.h"

#include <QCoreApplication>
#include <QList>

namespace anhe {

/** The values that an option names, parted by commas: by code or by the word users read. Throws WrongUsage.
 */
template <typename E>
QList<E> valuesOf(const Arguments &arguments, const char *option)
{
    QList<E> values;
    for (const QString &part : arguments.text(option).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        std::optional<E> value = fromCode<E>(part.trimmed());
        QStringList codes;
        for (const Coded<E> &entry : codesOf(E{})) {
            codes << QString::fromLatin1(entry.code);
            if (part.trimmed() == word(entry.value) || part.trimmed() == word(entry.value, Speech::Paper))
                value = entry.value;
        }
        if (!value)
            throw WrongUsage{QCoreApplication::translate("app", "--%1 is one of %2, not “%3”.")
                                 .arg(QLatin1String(option), codes.join(QStringLiteral(", ")), part)};
        values << *value;
    }
    return values;
}

} // namespace anhe
