#include "ui/mediation/referralpapers.h"

#include "ui/common/recordfiles.h"

namespace anhe {

ReferralPapers::ReferralPapers(Desk &desk, QWidget *parent)
    : FilesPane(desk,
                tr("No files yet: the application, powers of attorney, the mediation record, the "
                   "signed agreement and receipts are kept here."),
                parent)
{}

bool ReferralPapers::read(qint64 id)
{
    m_referral = desk().mediation().find({id}).value_or(Referral());
    return bool(m_referral.id);
}

FileKeeping ReferralPapers::keeping()
{
    MediationRegister &referrals = desk().mediation();
    const DisputeRegister &matters = desk().disputes();
    return {[this] { return m_referral.number; },
            [this, &referrals] { return referrals.attachments(m_referral.id); },
            [this, &referrals](const QString &path) { return referrals.attach(m_referral.id, path); },
            [&referrals](const Attachment &file, const QString &reason) {
                return referrals.detach(file, reason);
            },
            [&matters](AttachmentId id, const QString &path) { return matters.extract(id, path); }};
}

} // namespace anhe
