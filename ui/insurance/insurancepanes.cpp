#include "ui/insurance/insurancepanes.h"

#include "ui/common/recordfiles.h"
#include "ui/insurance/insurancewords.h"

namespace anhe {

bool InstitutionPane::read(qint64 id)
{
    m_institution = desk().insurance().find(InstitutionId{id}).value_or(Institution());
    return bool(m_institution.id);
}

bool PolicyPane::read(qint64 id)
{
    m_policy = desk().insurance().find(PolicyId{id}).value_or(Policy());
    return bool(m_policy.id);
}

bool ClaimPane::read(qint64 id)
{
    m_claim = desk().insurance().find(ClaimId{id}).value_or(Claim());
    return bool(m_claim.id);
}

template <typename Id>
QString InsuranceHistoryPane<Id>::changeWords(const HistoryEntry &entry) const
{
    return insuranceChangeWords(entry);
}

template class InsuranceHistoryPane<InstitutionId>;
template class InsuranceHistoryPane<PolicyId>;
template class InsuranceHistoryPane<ClaimId>;

template <typename Id>
FileKeeping InsuranceFilesPane<Id>::keeping()
{
    InsuranceRegister &insurance = desk().insurance();
    const DisputeRegister &matters = desk().disputes();
    return {[this, &insurance] { return insurance.find(Id{record()})->number; },
            [this, &insurance] { return insurance.attachments(Id{record()}); },
            [this, &insurance](const QString &path) { return insurance.attach(Id{record()}, path); },
            [&insurance](const Attachment &file, const QString &reason) {
                return insurance.detach(file, reason);
            },
            [&matters](AttachmentId id, const QString &path) { return matters.extract(id, path); }};
}

template class InsuranceFilesPane<PolicyId>;
template class InsuranceFilesPane<ClaimId>;

} // namespace anhe
