#pragma once

#include "core/import/sheet.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace anhe {

/** A table before its heading row is known. */
struct RawTable
{
    struct Row
    {
        int number = 0; ///< in the file, counted from 1
        QStringList cells;
    };

    QString name;
    QList<Row> rows; ///< without blank ones

    /** Adds a row unless it is blank. */
    void add(int number, QStringList cells);
};

/** Finds the headings and lays the rows out below them; without rows when the table has no headings. */
SourceSheet sheetOf(const RawTable &table);

} // namespace anhe
