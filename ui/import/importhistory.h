#pragma once

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace anhe {

class Desk;

/** What was brought in before, and the way to take it back. */
class ImportHistory : public QWidget
{
    Q_OBJECT
public:
    explicit ImportHistory(Desk &desk, QWidget *parent = nullptr);

    void load();
    QTreeWidget *list() const { return m_list; }
    /** Asks, then takes the import back; what came of it is told by told(). */
    void takeBack(qint64 importId);

Q_SIGNALS:
    void told(const QString &sentence, bool good);
    void rowsRequested(qint64 importId);

private:
    qint64 currentId() const;
    void showButtons();

    Desk &m_desk;
    QTreeWidget *m_list;
    QPushButton *m_rows;
    QPushButton *m_undo;
};

} // namespace anhe
