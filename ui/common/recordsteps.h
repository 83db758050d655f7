#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QPushButton;

namespace anhe {

class Ledger;

/** What can be done with a record now: a row of buttons, and a menu of what is rarer. */
class RecordSteps : public QWidget
{
    Q_OBJECT
public:
    using Offered = std::function<bool()>;
    using Run = std::function<void()>;

    explicit RecordSteps(const Ledger &ledger, QWidget *parent = nullptr);

    void add(const QString &text, const QString &iconName, Offered offered, const Run &run);
    /** Stands after the buttons; call it once they are added. */
    void addMoreButton();
    /** Into the menu; what writes nothing may be done with a ledger that is read only. */
    void addMore(const QString &text, bool writes, Offered offered, const Run &run);
    /** Asks again what is offered. */
    void refresh();

    QMenu *menu() const { return m_menu; }

private:
    struct MoreStep
    {
        QAction *action;
        bool writes;
        Offered offered;
    };

    const Ledger &m_ledger;
    QMenu *m_menu;
    QList<std::pair<QPushButton *, Offered>> m_buttons;
    QList<MoreStep> m_more;
};

} // namespace anhe
