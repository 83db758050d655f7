#pragma once

#include "ui/mediation/referralpane.h"

namespace anhe {

/** What is known of a referral: its clocks, facts, texts and the other routes of its matter. */
class ReferralOverview : public ReferralPane
{
    Q_OBJECT
public:
    using ReferralPane::ReferralPane;

Q_SIGNALS:
    void referralRequested(anhe::ReferralId id);

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addClocks(QVBoxLayout *into);
    void addFacts(QVBoxLayout *into);
    void addPauses(QVBoxLayout *into);
    void addTexts(QVBoxLayout *into);
    void addSiblings(QVBoxLayout *into);
    QString endingWords() const;
};

} // namespace anhe
