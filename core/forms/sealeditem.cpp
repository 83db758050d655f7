#include "core/forms/sealeditem.h"

#include <QRegularExpression>

namespace anhe {

SealedItem SealedItem::fromLine(const QString &line)
{
    static const QRegularExpression counted(QStringLiteral(
        "^(?<name>.+?)[\\s，,、（(:：]+(?:共)?(?<count>\\d+\\s*[页张份件支瓶个袋册套根片包盒])[）)]?$"));
    const QString text = line.trimmed();
    const QRegularExpressionMatch match = counted.match(text);
    if (!match.hasMatch())
        return {text, {}};
    return {match.captured(QStringLiteral("name")), match.captured(QStringLiteral("count"))};
}

} // namespace anhe
