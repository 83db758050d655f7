#pragma once

#include "core/ledger/attachment.h"
#include "ui/common/factspane.h"

namespace anhe {

class RecordFiles;
struct FileKeeping;

/** The files of a record: added by dialog or dropped, opened or saved as copies, taken out with a reason. */
class FilesPane : public FactsPane
{
    Q_OBJECT
public:
    /** empty says what belongs here while there is no file. */
    FilesPane(Desk &desk, const QString &empty, QWidget *parent = nullptr);

protected:
    /** Where the files of the record that was read are kept. */
    virtual FileKeeping keeping() = 0;
    void fill(QVBoxLayout *into) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    RecordFiles &files();
    void addFile(QVBoxLayout *into, const Attachment &file);

    QString m_empty;
    RecordFiles *m_files = nullptr;
};

} // namespace anhe
