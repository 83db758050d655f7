#include "core/import/celldate.h"

#include <QCoreApplication>

namespace anhe {

CellDate cellDate(const QString &text, QDate today, bool future)
{
    DateReading reading{.future = future, .serials = true, .relative = false};
    CellDate cell{fromTyped(text, today, reading), {}};
    if (cell.date) {
        if (cell.date->yearGuessed)
            cell.remark =
                QCoreApplication::translate("Import", "“%1” names no year; it was read as a day of %2.")
                    .arg(text)
                    .arg(cell.date->date.year());
        return cell;
    }
    reading.relative = true;
    cell.remark = (fromTyped(text, today, reading)
                       ? QCoreApplication::translate(
                             "Import", "“%1” counts from a day that the list does not tell; write the date.")
                       : QCoreApplication::translate("Import", "“%1” is not a date."))
                      .arg(text);
    return cell;
}

} // namespace anhe
