#pragma once

#include <QString>

namespace anhe {

/** A number in one of the ledger's yearly series: "投诉 2026-0001". */
QString yearlyNumber(const QString &series, int year, int serial);

/** A number as offices write it on letters: "督办〔2026〕1号". */
QString officialNumber(const QString &series, int year, int serial);

/**
 * A number as people type it, in the ledger's own spelling: "投诉2026-1" is "投诉 2026-0001", and
 * "安一医督办[2026]7号", as the notice bears it, "督办〔2026〕7号". What is neither comes back trimmed.
 */
QString spelledNumber(const QString &typed);

} // namespace anhe
