#include "ui/common/changewords.h"

namespace anhe {

QString changeWords(const HistoryEntry &entry, const std::function<QString(const QString &)> &fieldWord,
                    const std::function<QString(const QString &, const QString &)> &valueWord)
{
    if (entry.field.isEmpty())
        return fieldWord(entry.after);
    const auto spoken = [&](const QString &stored) {
        return stored.isEmpty() ? QString() : valueWord(entry.field, stored).simplified();
    };
    const QString before = spoken(entry.before);
    const QString after = spoken(entry.after);
    const QString change =
        before.isEmpty()
            ? after
            : QStringLiteral("%1 → %2").arg(before, after.isEmpty() ? QStringLiteral("—") : after);
    return change.isEmpty() ? fieldWord(entry.field)
                            : QStringLiteral("%1：%2").arg(fieldWord(entry.field), change);
}

} // namespace anhe
