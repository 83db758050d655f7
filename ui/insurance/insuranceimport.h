#pragma once

#include "core/import/listimport.h"
#include "ui/common/listimportpanel.h"

namespace anhe {

class Desk;

/** How a list of institutions or policies comes into the ledger. */
ListImport insuranceImport(Desk &desk, ListKind kind);

} // namespace anhe
