#pragma once

#include "ui/common/recordhistorypane.h"

namespace anhe {

/** Who changed what of a referral, newest first. */
class ReferralHistoryPane : public RecordHistoryPane
{
    Q_OBJECT
public:
    using RecordHistoryPane::RecordHistoryPane;

protected:
    bool read(qint64 id) override;
    QList<HistoryEntry> entries() const override;
    QString changeWords(const HistoryEntry &entry) const override;
};

} // namespace anhe
