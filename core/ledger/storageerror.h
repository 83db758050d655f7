#pragma once

#include <QString>

#include <stdexcept>

namespace anhe {

/** The storage broke under a statement: disk full, file damaged, lock lost. Caught once, where a register
 * answers. */
class StorageError : public std::runtime_error
{
public:
    /** code is SQLite's (extended) result code; 0 when the storage gave none. */
    StorageError(int code, const QString &detail);

    int code() const { return m_code; }

    /** What happened, what was kept and what to do, for the user. */
    QString sentence() const;

private:
    int m_code;
    QString m_detail;
};

} // namespace anhe
