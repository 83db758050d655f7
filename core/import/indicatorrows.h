#pragma once

#include "core/base/period.h"
#include "core/import/importregister.h"

#include <QMap>

namespace anhe {

class SafetyRegister;

/** Enters the numbers of a list's rows; rows that were not taken are told. */
void takeIndicators(Change &change, SafetyRegister &safety, const SourceSheet &sheet,
                    const QMap<QString, int> &columns, ImportReport &report);

/** 2026Q3, 2026年第三季度, 2026年3季度, 2026-3; nothing when it is no quarter. */
std::optional<Quarter> quarterOf(const QString &words);

} // namespace anhe
