#pragma once

#include "ui/common/filespane.h"

namespace anhe {

/** The files kept with a referral. */
class ReferralPapers : public FilesPane
{
    Q_OBJECT
public:
    explicit ReferralPapers(Desk &desk, QWidget *parent = nullptr);

protected:
    bool read(qint64 id) override;
    FileKeeping keeping() override;

private:
    Referral m_referral;
};

} // namespace anhe
