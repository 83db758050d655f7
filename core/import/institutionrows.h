#pragma once

#include "core/import/importregister.h"
#include "core/insurance/insurancecodes.h"

namespace anhe {

class InsuranceRegister;

/** Enters the institutions of a list's rows; rows that were not taken as they stand are told. */
void takeInstitutions(Change &change, InsuranceRegister &insurance, const SourceSheet &sheet,
                      const QMap<QString, int> &columns, ImportReport &report);

/** What kind of institution a name tells of. */
InstitutionKind kindByName(const QString &name, InstitutionKind otherwise);

} // namespace anhe
