#pragma once

#include "core/desk/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace anhe {

/** What the petitions of the list add up to: waiting, in hand, finished, first, repeated; visits and persons.
 * In sight while the list shows petitions only. */
class PetitionStrip : public QFrame
{
    Q_OBJECT
public:
    explicit PetitionStrip(Desk &desk, QWidget *parent = nullptr);

    void showFilter(const DisputeFilter &filter);
    QString words() const;
    QPushButton *partButton(const QString &code) const;

Q_SIGNALS:
    /** Only this part is to be shown: "in_hand", "first", … */
    void partRequested(const QString &code);

private:
    Desk &m_desk;
    QLabel *m_visits;
    QList<std::pair<QString, QPushButton *>> m_parts;
};

} // namespace anhe
