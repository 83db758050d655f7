#include "ui/common/recordhistorypane.h"

#include "ui/common/plainwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace anhe {

void RecordHistoryPane::fill(QVBoxLayout *into)
{
    const QList<HistoryEntry> history = entries();
    QString moment;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        const QString now = dotted({momentText(entry->at), entry->who});
        if (now != moment)
            into->addWidget(heading(now));
        moment = now;
        QString line = changeWords(*entry);
        if (!entry->reason.isEmpty())
            line += QStringLiteral("（%1）").arg(entry->reason);
        into->addWidget(words(line));
    }
    into->addStretch();
}

} // namespace anhe
