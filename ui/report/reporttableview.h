#pragma once

#include "core/report/reportcontent.h"

#include <QTableView>

namespace anhe {

/** A table of the report as it will be printed; a cell with a number opens its rows. It is as high as its
 * rows. */
class ReportTableView : public QTableView
{
    Q_OBJECT
public:
    /** The quarter is the report's: a cell tells which quarter's rows it opens. */
    ReportTableView(const ReportTable &table, Quarter quarter, QWidget *parent = nullptr);

    const ReportTable &reportTable() const { return m_table; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellOpened(const anhe::ReportCell &cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    ReportTable m_table;
};

} // namespace anhe
