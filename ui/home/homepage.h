#pragma once

#include "ui/common/page.h"

class QGridLayout;
class QLabel;
class QListView;
class QModelIndex;
class QStackedWidget;
class QTimer;

namespace anhe {

class Desk;
class FigureCard;
class FirstSteps;
class TodayModel;

/**
 * 今日: what is to be done, in order, and beside it four figures of the quarter. Opens "matter" by id, and
 * its list by the words of namedFilter(); asks for Target{"matter", 0, "new"} and Target{"import"} as first
 * steps. Its badge counts what is overdue.
 */
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;

    TodayModel &list() const { return *m_model; }
    const QList<FigureCard *> &cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBody();
    void refreshLater();
    void showFigures();
    void openLine(const QModelIndex &index);
    void placeCards();
    void fitCards();
    QString headline() const;

    Desk &m_desk;
    TodayModel *m_model;
    QListView *m_view;
    QLabel *m_day;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QStackedWidget *m_listStack;
    FirstSteps *m_firstSteps;
    QGridLayout *m_body = nullptr;
    QWidget *m_cardBox;
    QGridLayout *m_cardLayout;
    QList<FigureCard *> m_cards;
    QTimer *m_pause;
    bool m_narrow = false;
};

Page *makeHomePage(Desk &desk, QWidget *parent = nullptr);

} // namespace anhe
