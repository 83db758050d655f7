#include "app/importcolumns.h"

#include "core/import/listmapping.h"
#include "core/import/matterfield.h"

#include <QCoreApplication>

namespace anhe {

namespace {

QString listed(const QStringList &words)
{
    return words.join(QCoreApplication::translate("app", ", "));
}

/** Labels by column. */
QStringList linesOf(const QStringList &headings, const QMap<int, QString> &labels)
{
    QStringList lines;
    QStringList unused;
    for (int column = 0; column < headings.size(); ++column) {
        if (labels.contains(column))
            lines << QStringLiteral("%1 → %2").arg(headings[column], labels[column]);
        else
            unused << headings[column];
    }
    if (!unused.isEmpty())
        lines << QCoreApplication::translate("app", "Columns not used: %1").arg(listed(unused));
    return lines;
}

} // namespace

QStringList columnLines(const QStringList &headings, const ColumnMapping &mapping)
{
    QMap<int, QString> labels;
    const QMap<QString, int> columns = mapping.columns(headings);
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        labels.insert(it.value(), matterField(it.key())->label());
    return linesOf(headings, labels);
}

QStringList columnLines(const QStringList &headings, std::span<const ListField> fields)
{
    QMap<int, QString> labels;
    const QMap<QString, int> columns = listColumns(fields, headings);
    for (const ListField &field : fields) {
        if (const auto it = columns.constFind(QLatin1String(field.key)); it != columns.cend())
            labels.insert(it.value(), listFieldLabel(field));
    }
    return linesOf(headings, labels);
}

QString lackingColumns(const SourceSheet &sheet, const ColumnMapping &mapping)
{
    const QMap<QString, int> columns = mapping.columns(sheet.headings);
    const auto has = [&columns](const char *field) { return columns.contains(QLatin1String(field)); };
    QStringList lacking;
    if (!has("received_at"))
        lacking << QStringLiteral("received_at");
    if (!has("narrative") && !has("subject"))
        lacking << QStringLiteral("narrative");
    if (lacking.isEmpty())
        return {};
    QStringList labels;
    QStringList examples;
    for (const QString &field : std::as_const(lacking)) {
        labels << matterField(field)->label();
        examples << matterField(field)->synonyms().constFirst();
    }
    QStringList sentences{
        QCoreApplication::translate("app", "No column of the table fills: %1.").arg(listed(labels)),
        QCoreApplication::translate("app", "The headings found are: %1.").arg(listed(sheet.headings)),
        QCoreApplication::translate("app", "Name the missing column in the file, e.g. %1, or give a mapping "
                                           "kept in the ledger with --map.")
            .arg(listed(examples))};
    if (sheet.encoding)
        sentences << QCoreApplication::translate(
            "app", "If the headings look broken, the encoding was not recognised: save the file as UTF-8 or "
                   ".xlsx.");
    return sentences.join(QLatin1Char('\n'));
}

} // namespace anhe
