#pragma once

#include "core/base/money.h"
#include "core/mediation/paidmatters.h"

#include <vector>

namespace anhe {

class Database;

/** What matters have cost, asked across payments and matters. Throws StorageError. */
class PaidMattersStore
{
public:
    explicit PaidMattersStore(Database &database) : m_database(database) {}

    qint64 count(const PaidMattersFilter &filter) const;
    std::vector<qint64> ids(const PaidMattersFilter &filter) const; ///< of matters, newest first
    Money total(const PaidMattersFilter &filter) const;

private:
    Money enteredTotal(const Period &closed) const;

    Database &m_database;
};

} // namespace anhe
