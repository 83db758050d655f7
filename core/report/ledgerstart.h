#pragma once

#include "core/report/figure.h"

namespace anhe {

class Database;

/** Since when the ledger has matters and risks. Throws StorageError. */
LedgerStart ledgerStart(const Database &database);

} // namespace anhe
