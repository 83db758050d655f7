#include "ui/mediation/referralhistorypane.h"

#include "ui/mediation/referralwords.h"

namespace anhe {

bool ReferralHistoryPane::read(qint64 id)
{
    return desk().mediation().find({id}).has_value();
}

QList<HistoryEntry> ReferralHistoryPane::entries() const
{
    return desk().mediation().history({record()});
}

QString ReferralHistoryPane::changeWords(const HistoryEntry &entry) const
{
    const bool event = entry.field.isEmpty();
    const QString line = referralFieldWord(event ? entry.after : entry.field);
    const QString change = referralChangeWords(entry);
    return event || change.isEmpty() ? line : line + QStringLiteral("：") + change;
}

} // namespace anhe
