#include "core/mediation/referralhistory.h"

#include "core/ledger/ledger.h"

namespace anhe {

void recordPart(Change &change, ReferralId referral, const QString &part, QList<FieldChange> changes,
                const QString &reason)
{
    changes.removeIf([](const FieldChange &field) { return field.field == QLatin1String("referral_id"); });
    for (FieldChange &field : changes)
        field.field = part + QLatin1Char('.') + field.field;
    change.record(QStringLiteral("referral"), referral.value, changes, reason);
}

} // namespace anhe
