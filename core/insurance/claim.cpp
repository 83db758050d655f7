#include "core/insurance/claim.h"

#include <algorithm>

namespace anhe {

ClaimState stateOf(const Claim &claim)
{
    const std::pair<bool, ClaimState> steps[] = {
        {claim.voided, ClaimState::Voided},
        {claim.closedOn.isValid(), ClaimState::Closed},
        {claim.withdrawnOn.isValid(), ClaimState::Withdrawn},
        {claim.paidOn.isValid(), ClaimState::Paid},
        {claim.refusedOn.isValid() && claim.agreedOn < claim.refusedOn, ClaimState::Refused},
        {claim.agreedOn.isValid(), ClaimState::Agreed},
        {claim.moreAskedOn.isValid() && !claim.moreGivenOn.isValid(), ClaimState::MoreAsked},
        {claim.assessedOn.isValid(), ClaimState::Assessed},
        {claim.openedOn.isValid(), ClaimState::Opened},
        {claim.reportedAt.isValid(), ClaimState::Reported},
    };
    for (const auto &[reached, state] : steps) {
        if (reached)
            return state;
    }
    return ClaimState::NotReported;
}

QDate endOf(const Claim &claim)
{
    QDate end;
    const bool fought = claim.isInCourt();
    const QDate refused = claim.agreedOn < claim.refusedOn ? claim.refusedOn : QDate();
    for (const QDate day : {fought ? QDate() : refused, claim.paidOn, claim.withdrawnOn, claim.closedOn}) {
        if (day.isValid() && (!end.isValid() || day < end))
            end = day;
    }
    return end;
}

QDate completeOn(const Claim &claim)
{
    if (!claim.submittedOn.isValid())
        return {};
    if (claim.moreAskedOn.isValid() && !claim.moreGivenOn.isValid())
        return {};
    return std::max(claim.submittedOn, claim.moreGivenOn);
}

Money prepaid(const Claim &claim)
{
    Money sum;
    for (const Prepayment &prepayment : claim.prepayments) {
        if (prepayment.paidOn.isValid())
            sum = sum + prepayment.amount;
    }
    return sum;
}

static std::optional<int> daysBetween(QDate from, QDate to)
{
    return from.isValid() && to.isValid() ? std::optional(int(from.daysTo(to))) : std::nullopt;
}

std::optional<int> daysToHandIn(const Claim &claim)
{
    return daysBetween(claim.reportedAt.date(), completeOn(claim));
}

std::optional<int> daysToBePaid(const Claim &claim)
{
    return daysBetween(completeOn(claim), claim.paidOn);
}

QList<ClaimPaper> usualClaimPapers()
{
    static constexpr std::pair<const char *, bool> names[] = {
        {"出险通知书", true},
        {"索赔申请书", true},
        {"保险单复印件", true},
        {"医疗机构执业许可证复印件", true},
        {"涉及医务人员执业资格证明", true},
        {"病历资料复印件", true},
        {"患方索赔材料", true},
        {"患者身份证明", true},
        {"赔偿协议、调解协议或者裁判文书", true},
        {"医疗损害鉴定意见", false},
        {"赔款支付凭证", true},
        {"收款人身份及账户信息", true},
    };
    QList<ClaimPaper> papers;
    for (const auto &[name, required] : names)
        papers.append({0, QString::fromUtf8(name), required, {}, {}});
    return papers;
}

} // namespace anhe
