#include "ui/mediation/referralhistorypane.h"

#include "ui/mediation/referralwords.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace anhe {

void ReferralHistoryPane::fill(QVBoxLayout *into)
{
    const QList<HistoryEntry> history = desk().mediation().history(referral().id);
    QString moment;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        const QString now = dotted({entry->at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry->who});
        if (now != moment)
            into->addWidget(heading(now));
        moment = now;
        const bool event = entry->field.isEmpty();
        QString line = referralFieldWord(event ? entry->after : entry->field);
        const QString change = referralChangeWords(*entry);
        if (!event && !change.isEmpty())
            line += QStringLiteral("：") + change;
        if (!entry->reason.isEmpty())
            line += QStringLiteral("（%1）").arg(entry->reason);
        into->addWidget(words(line));
    }
    into->addStretch();
}

} // namespace anhe
