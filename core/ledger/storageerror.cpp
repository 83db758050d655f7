#include "core/ledger/storageerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace anhe {

StorageError::StorageError(int code, const QString &detail)
    : std::runtime_error(detail.toStdString()), m_code(code), m_detail(detail)
{}

QString StorageError::sentence() const
{
    switch (m_code & 0xff) {
    case SQLITE_FULL:
        return QCoreApplication::translate(
            "StorageError",
            "The disk is full. Nothing of this change was written; the ledger is as it was before. "
            "Free some space and save again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate(
            "StorageError",
            "Another program is writing to the ledger. Nothing was changed; please try again in a moment.");
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return QCoreApplication::translate(
                   "StorageError", "The ledger's file or folder cannot be written. Nothing was changed. (%1)")
            .arg(m_detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QCoreApplication::translate(
                   "StorageError",
                   "The ledger's file is damaged. Nothing was changed. Keep the file and restore the newest "
                   "backup. (%1)")
            .arg(m_detail);
    case SQLITE_IOERR:
        return QCoreApplication::translate(
                   "StorageError",
                   "The disk could not be read or written. Nothing of this change was kept. (%1)")
            .arg(m_detail);
    default:
        return QCoreApplication::translate("StorageError",
                                           "The ledger refused the change; nothing of it was kept. (%1)")
            .arg(m_detail);
    }
}

} // namespace anhe
