#pragma once

#include "ui/mediation/referralpane.h"

namespace anhe {

/** Who changed what of a referral, newest first. */
class ReferralHistoryPane : public ReferralPane
{
    Q_OBJECT
public:
    using ReferralPane::ReferralPane;

protected:
    void fill(QVBoxLayout *into) override;
};

} // namespace anhe
