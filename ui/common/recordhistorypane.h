#pragma once

#include "core/ledger/history.h"
#include "ui/common/factspane.h"

namespace anhe {

/** Who changed what of a record, newest first. */
class RecordHistoryPane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    /** Oldest first. */
    virtual QList<HistoryEntry> entries() const = 0;
    /** What was changed, from what to what; the reason is said after it. */
    virtual QString changeWords(const HistoryEntry &entry) const = 0;
    void fill(QVBoxLayout *into) override;
};

} // namespace anhe
