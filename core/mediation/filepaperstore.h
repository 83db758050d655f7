#pragma once

#include "core/mediation/filepaper.h"

namespace anhe {

class Database;

/** All SQL of the index of a referral's file. Throws StorageError. */
class FilePaperStore
{
public:
    explicit FilePaperStore(Database &database) : m_database(database) {}

    QList<FilePaper> of(ReferralId referral) const; ///< in their order
    void replace(ReferralId referral, const QList<FilePaper> &papers);

private:
    Database &m_database;
};

} // namespace anhe
