#pragma once

#include "ui/dispute/disputepane.h"

class QPushButton;
class QTableWidget;

namespace anhe {

class RecordFiles;

/** Files kept in the ledger with the matter: added by dialog or dropped, opened as copies, saved, removed. */
class AttachmentsPane : public DisputePane
{
    Q_OBJECT
public:
    explicit AttachmentsPane(Desk &desk, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    void addFiles(const QStringList &files);

protected:
    void refill(const Dispute &dispute) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const Attachment *current() const;
    void onCurrent(QPushButton *button, void (RecordFiles::*deed)(const Attachment &));
    void fitButtons();

    QList<Attachment> m_attachments;
    RecordFiles *m_files;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace anhe
