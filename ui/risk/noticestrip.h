#pragma once

#include "core/desk/desk.h"

#include <QFrame>

class QTreeWidget;
class QTreeWidgetItem;

namespace anhe {

/**
 * Above the list of notices: what the ladder proposes to issue next, and the units that owe answers. A click
 * on a proposal fills the form; nothing is issued before that is saved. Hidden while there is neither.
 */
class NoticeStrip : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeStrip(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    /** All that is proposed, unfolded beneath the line. */
    QTreeWidget *all() const { return m_all; }
    void unfold(bool open);

Q_SIGNALS:
    void proposalChosen(const anhe::NoticeTarget &about);
    void unitChosen(const QString &unit);

private:
    void fillProposals();
    void fillArrears();
    void listAll();
    void choose(QTreeWidgetItem *item);

    Desk &m_desk;
    QList<NoticeProposal> m_proposals;
    QWidget *m_proposed;
    QWidget *m_arrears;
    QTreeWidget *m_all;
};

} // namespace anhe
