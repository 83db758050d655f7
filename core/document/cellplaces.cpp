#include "core/document/cellplaces.h"

#include <algorithm>

namespace anhe {

namespace {

/** Which places of the grid are still free while cells are laid row by row. */
class Occupancy
{
public:
    Occupancy(int rows, int columns) : m_columns(columns), m_taken(qsizetype(rows) * columns, false) {}

    int firstFree(int row) const
    {
        int column = 0;
        while (column < m_columns && m_taken[at(row, column)])
            ++column;
        return column;
    }

    /** How many places in a row are free from a column on, at most so many. */
    int freeFrom(int row, int column, int wanted) const
    {
        int count = 1;
        while (count < wanted && column + count < m_columns && !m_taken[at(row, column + count)])
            ++count;
        return count;
    }

    void take(const CellPlace &place)
    {
        for (int row = place.row; row < place.row + place.rows; ++row) {
            for (int column = place.column; column < place.column + place.columns; ++column)
                m_taken[at(row, column)] = true;
        }
    }

private:
    qsizetype at(int row, int column) const { return qsizetype(row) * m_columns + column; }

    int m_columns;
    QList<bool> m_taken;
};

} // namespace

QList<CellPlace> cellPlaces(const Table &table)
{
    const int columns = int(table.columns.size());
    const int rows = int(table.rows.size());
    Occupancy occupancy(rows, columns);
    QList<CellPlace> places;
    for (int row = 0; row < rows; ++row) {
        for (const Cell &cell : table.rows[row].cells) {
            const int column = occupancy.firstFree(row);
            if (column >= columns)
                break;
            const CellPlace place{&cell, row, column, std::clamp(cell.rows, 1, rows - row),
                                  occupancy.freeFrom(row, column, cell.columns)};
            occupancy.take(place);
            places.append(place);
        }
    }
    return places;
}

} // namespace anhe
