#pragma once

#include "core/base/money.h"
#include "ui/common/fieldinput.h"

#include <QJsonArray>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace anhe {

class MoneyEdit;

/** Lines of amounts with a running sum: Enter goes from cell to cell, in the last cell it begins a new line.
 * Blank lines do not count. */
class AmountRows : public QWidget, public FieldInput
{
    Q_OBJECT
public:
    explicit AmountRows(const QString &addWord, QWidget *parent = nullptr);

    Money sum() const;
    int count() const; ///< of lines that are not blank
    void addLine();
    /** What stands in the cells, readable or not. */
    QJsonArray state() const;
    void restore(const QJsonArray &lines);

    QString problem() const override;
    bool isBlank() const override { return count() == 0; }
    QString note() const override;
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

protected:
    struct RowCells
    {
        QList<QWidget *> cells; ///< in the order of the keys
        MoneyEdit *amount = nullptr;
        int wide = 0; ///< the cell that takes what width is left
    };

    virtual RowCells makeCells() = 0;
    QList<RowCells> filled() const;
    void clear();
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QWidget *holder;
        RowCells row;
    };

    void remove(QWidget *holder);
    void orderTabs();
    static bool isBlankRow(const RowCells &row);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Line> m_lines;
};

} // namespace anhe
