#pragma once

#include "ui/common/listimportpanel.h"

namespace anhe {

class Desk;

/** How a hidden-risk register 隐患台账 kept elsewhere comes into the ledger. */
ListImport riskImport(Desk &desk);

} // namespace anhe
