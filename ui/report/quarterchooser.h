#pragma once

#include "core/base/period.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace anhe {

/** ‹ 2026年第三季度 ›: one quarter back or forth, or any of the last five years from a menu. */
class QuarterChooser : public QWidget
{
    Q_OBJECT
public:
    explicit QuarterChooser(QWidget *parent = nullptr);

    Quarter quarter() const { return m_quarter; }
    void setQuarter(Quarter quarter);
    /** The last one there is: no report is written of days to come. */
    void setLatest(Quarter latest);
    void step(int quarters);
    QToolButton *backButton() const { return m_back; }
    QToolButton *nextButton() const { return m_next; }

Q_SIGNALS:
    void chosen(anhe::Quarter quarter);

private:
    void choose(Quarter quarter);
    void showQuarter();
    void fillMenu();

    Quarter m_quarter;
    Quarter m_latest{9999, 4};
    QToolButton *m_back;
    QToolButton *m_name;
    QToolButton *m_next;
    QMenu *m_menu;
};

} // namespace anhe
