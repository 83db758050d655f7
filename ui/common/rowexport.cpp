#include "ui/common/rowexport.h"

#include "core/document/csv.h"
#include "core/document/spreadsheet.h"

#include <QCoreApplication>

namespace anhe {

Result<qint64> exportRows(const QString &path, const QStringList &headings, const QList<RowReport> &rows)
{
    QList<SheetColumn> columns;
    for (const QString &heading : headings)
        columns.append({heading});
    columns.append({QCoreApplication::translate("RowExport", "Reason"), ColumnKind::Text, 40});
    qsizetype next = 0;
    const RowSource source = [&]() -> std::optional<SheetRow> {
        if (next == rows.size())
            return {};
        const RowReport &row = rows[next++];
        SheetRow values;
        for (qsizetype i = 0; i < headings.size(); ++i)
            values.append(SheetValue(row.cells.value(i)));
        values.append(SheetValue(row.reason));
        return values;
    };
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeCsv(path, columns, source);
    return writeXlsx(path, QCoreApplication::translate("RowExport", "Rows not taken"), columns, source);
}

} // namespace anhe
