#pragma once

#include "core/import/importregister.h"

namespace anhe {

class InsuranceRegister;

/** Enters the policies of a list's rows, those of one number as one policy; rows that were not taken as they
 * stand are told. */
void takePolicies(Change &change, InsuranceRegister &insurance, const SourceSheet &sheet,
                  const QMap<QString, int> &columns, ImportReport &report);

} // namespace anhe
