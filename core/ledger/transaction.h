#pragma once

namespace anhe {

class Database;

/** All or nothing: rolls back unless committed. Throws StorageError. */
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace anhe
