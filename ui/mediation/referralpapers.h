#pragma once

#include "ui/mediation/referralpane.h"

namespace anhe {

/** The files kept with a referral. */
class ReferralPapers : public ReferralPane
{
    Q_OBJECT
public:
    using ReferralPane::ReferralPane;

    void addFiles();

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addFile(QVBoxLayout *into, const Attachment &file);
    void saveCopy(const Attachment &file);
    void takeOut(const Attachment &file);
};

} // namespace anhe
