#pragma once

#include "core/insurance/insurancefilter.h"
#include "ui/common/filtercodes.h"

namespace anhe {

/**
 * The filter that keys tell. "in_scope", "own", and with a value "level:tertiary", "kind:hospital",
 * "sector:public", "standing:lapsed", "on:2026-09-30" (the day of scope and standing, today when not told),
 * "policy:<id>", "ids:1,2". Keys of one kind widen, of several kinds narrow.
 */
InstitutionFilter institutionFilterOf(const QStringList &keys, const QString &text, QDate today);

/** "in_force", "expiring", "ended", "pooled", "cancelled", "insurer:…", "institution:<id>", "begins:2026",
 * "ends:this_quarter", "ids:1,2". */
PolicyFilter policyFilterOf(const QStringList &keys, const QString &text, QDate today);

/** "open", "overdue", "due_week", "prepaid", "court", "settled", "state:paid", "policy:<id>", "of:<matter
 * id>", "institution:<id>", "insurer:…", "reported:…", "agreed:…", "paid:…" and "refused:…" with a period,
 * "ids:1,2". */
ClaimFilter claimFilterOf(const QStringList &keys, const QString &text, QDate today);

} // namespace anhe
