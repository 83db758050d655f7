#pragma once

#include "core/import/sheet.h"

#include <QTableWidget>

namespace anhe {

/** The first rows of a sheet as they were read. */
class SheetPreview : public QTableWidget
{
    Q_OBJECT
public:
    static constexpr int RowsShown = 50;

    explicit SheetPreview(QWidget *parent = nullptr);

    void showSheet(const SourceSheet &sheet);
    void showColumn(int column);
};

} // namespace anhe
