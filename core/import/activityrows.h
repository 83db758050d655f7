#pragma once

#include "core/import/importregister.h"
#include "core/safety/safetycodes.h"

#include <QMap>

namespace anhe {

class OfficeRegister;
class SafetyRegister;

/** Enters the activities of a list's rows; rows that were not taken as they stand are told. */
void takeActivities(Change &change, OfficeRegister &office, SafetyRegister &safety, const SourceSheet &sheet,
                    const QMap<QString, int> &columns, ImportReport &report);

/** The kind that the words of a list mean, with its further kind as far as they tell; nothing when they name
 * none. */
std::optional<std::pair<ActivityKind, ActivitySubkind>> activityKindOf(const QString &words);

} // namespace anhe
