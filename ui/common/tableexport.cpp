#include "ui/common/tableexport.h"

#include "core/document/csv.h"
#include "core/document/spreadsheet.h"

namespace anhe {

SheetValue exported(QDate day)
{
    return day.isValid() ? SheetValue(day) : SheetValue();
}

SheetValue exported(const std::optional<Money> &amount)
{
    return amount ? SheetValue(*amount) : SheetValue();
}

Result<qint64> writeTable(const QString &file, const QString &sheet, const QList<SheetColumn> &heads,
                          const RowSource &next, const RowProgress &progress)
{
    if (!file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeXlsx(file, sheetNameFrom(sheet), heads, next, progress);
    CsvStyle style;
    style.guardDigits = true;
    return writeCsv(file, heads, next, style, progress);
}

} // namespace anhe
