#pragma once

#include "ui/common/fieldinput.h"
#include "ui/common/formstate.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace anhe {

class MoneyEdit;

/** Lines of cells: Enter goes from cell to cell, in the last cell it begins a new line. Blank lines do not
 * count. */
class EntryRows : public QWidget, public FieldInput, public StatefulInput
{
    Q_OBJECT
public:
    explicit EntryRows(const QString &addWord, QWidget *parent = nullptr);

    int count() const; ///< of lines that are not blank
    void addLine();
    /** What stands in the cells, readable or not. */
    QJsonValue state() const override;
    void restore(const QJsonValue &lines) override;

    QString problem() const override;
    bool isBlank() const override { return count() == 0; }
    bool focusMissing() override;
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

protected:
    struct RowCells
    {
        QList<QWidget *> cells;      ///< in the order of the keys
        MoneyEdit *amount = nullptr; ///< the one that is summed up, if any
        int wide = 0;                ///< the cell that takes what width is left
        QList<int> shares = {};      ///< of that width, when several cells take it; 0 = as wide as it is
        int below = 0;               ///< the cell with which a second line begins; 0 = there is none
    };

    virtual RowCells makeCells() = 0;
    virtual bool isBlankRow(const RowCells &row) const;
    QList<RowCells> filled() const;
    void clear();
    /** The names of the cells stand above the lines also when these are filled. */
    void showTitles() { m_titled = true; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QWidget *holder;
        RowCells row;
    };

    /** The cells of a line, or what stands above them. */
    static QHBoxLayout *place(QWidget *holder, const RowCells &row);
    void fitTitles();
    QWidget *madeTitles();
    void remove(QWidget *holder);
    void orderTabs();

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QWidget *m_titles = nullptr; ///< made with the first line
    bool m_titled = false;
    QList<Line> m_lines;
};

} // namespace anhe
