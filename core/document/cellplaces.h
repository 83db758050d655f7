#pragma once

#include "core/document/document.h"

#include <QList>

namespace anhe {

/** Where a cell of a table lies, its spans cut to what the table has. */
struct CellPlace
{
    const Cell *cell = nullptr;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

/** The places of all cells, row by row; cells a row has no room for are left out. */
QList<CellPlace> cellPlaces(const Table &table);

} // namespace anhe
