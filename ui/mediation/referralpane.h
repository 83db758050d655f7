#pragma once

#include "ui/common/factspane.h"

namespace anhe {

/** One tab of a referral's detail. */
class ReferralPane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

    const Referral &referral() const { return m_referral; }

protected:
    bool read(qint64 id) override
    {
        m_referral = desk().mediation().find({id}).value_or(Referral());
        return bool(m_referral.id);
    }

private:
    Referral m_referral;
};

} // namespace anhe
