#pragma once

#include "ui/dispute/disputepane.h"

class QPushButton;
class QTableWidget;
class QTemporaryDir;

namespace anhe {

/** Files kept in the ledger with the matter: added by dialog or dropped, opened as copies, saved, removed. */
class AttachmentsPane : public DisputePane
{
    Q_OBJECT
public:
    explicit AttachmentsPane(Desk &desk, QWidget *parent = nullptr);
    ~AttachmentsPane() override;

    QTableWidget *table() const { return m_table; }
    void addFiles(const QStringList &files);

protected:
    void refill(const Dispute &dispute) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const Attachment *current() const;
    void addAsked();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    void fitButtons();

    QList<Attachment> m_attachments;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace anhe
