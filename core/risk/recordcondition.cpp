#include "core/risk/recordcondition.h"

#include "core/search/matchexpression.h"
#include "core/search/pinyin.h"

namespace anhe {

void RecordCondition::found(const char *idColumn, const char *searchTable, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        add(QStringLiteral("0")); // nothing in it can be searched for
    else
        add(QStringLiteral("%1 IN (SELECT rowid FROM %2 WHERE %2 MATCH ?)")
                .arg(QLatin1String(idColumn), QLatin1String(searchTable)),
            {expression});
}

QString ordered(const QString &columns, const QString &id, bool descending)
{
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    return QStringLiteral(" ORDER BY %1%3, %2%3").arg(columns, id, direction);
}

QString latinKeys(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        const Pinyin pinyin = pinyinOfWords(name);
        keys << pinyin.initials;
        for (const QString &reading : pinyin.full.split(QStringLiteral(", ")))
            keys << QString(reading).remove(QLatin1Char(' '));
    }
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys.join(QLatin1Char(' '));
}

} // namespace anhe
