#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace anhe {

class EmptyState;

/**
 * The gap calendar: grid cells by weeks, and the monthly returns beneath, each with a letter and a colour:
 * handed in, zero report, late, missing, still to come. Arrows go between the weeks; Enter or a click opens
 * the sheet or begins the missing one.
 */
class SweepCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit SweepCalendar(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    /** The quarter of a year that ends with the week of a day. */
    void showUntil(QDate day);
    QTableWidget *table() const { return m_table; }
    QList<QPushButton *> months() const;

Q_SIGNALS:
    void sheetRequested(qint64 sheet);
    void weekRequested(anhe::SweepCellId cell, const QDate &week);
    void monthRequested(const QDate &month);
    void cellRequested(anhe::SweepCellId cell);

private:
    QWidget *buildHead();
    void fillTable();
    void fillMonths();
    void choose(int row, int column);
    void turn(int weeks);

    Desk &m_desk;
    QDate m_last; ///< Monday of the last week shown; invalid while that is the present one
    GapCalendar m_gaps;
    QLabel *m_title;
    QLabel *m_missing;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QWidget *m_months;
    QLabel *m_key;
    EmptyState *m_empty;
};

} // namespace anhe
