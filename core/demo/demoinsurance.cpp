#include "core/demo/demoinsurance.h"

#include "core/demo/demopeople.h"
#include "core/desk/desk.h"

#include <algorithm>

namespace anhe {

namespace {

constexpr qint64 mattersWithManyClaims = 20'000; // beyond, claims become rarer, so that filling stays quick

struct DemoPlace
{
    const char *name;
    InstitutionLevel level;
    InstitutionKind kind;
    Sector sector;
};

using enum InstitutionLevel;
using Kind = InstitutionKind;

constexpr DemoPlace places[] = {
    {"安和市第二人民医院", Secondary, Kind::Hospital, Sector::Public},
    {"安和市中医医院", Secondary, Kind::Hospital, Sector::Public},
    {"安和市妇幼保健院", Secondary, Kind::Hospital, Sector::Public},
    {"安和市精神卫生中心", Secondary, Kind::Hospital, Sector::Public},
    {"安和仁济医院", Secondary, Kind::Hospital, Sector::Private},
    {"安和骨伤医院", Secondary, Kind::Hospital, Sector::Private},
    {"东河镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"西河镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"南溪镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"北山镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"柳林镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"石桥镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"青阳乡卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"白沙乡卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"松岭乡卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"云台乡卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"平湖镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"金坪镇卫生院", Primary, Kind::TownshipCentre, Sector::Public},
    {"城东街道社区卫生服务中心", Primary, Kind::CommunityCentre, Sector::Public},
    {"城西街道社区卫生服务中心", Primary, Kind::CommunityCentre, Sector::Public},
    {"城南街道社区卫生服务中心", Primary, Kind::CommunityCentre, Sector::Public},
    {"城北街道社区卫生服务中心", Primary, Kind::CommunityCentre, Sector::Public},
    {"滨河街道社区卫生服务中心", Primary, Kind::CommunityCentre, Sector::Public},
    {"新城街道社区卫生服务中心", Primary, Kind::CommunityCentre, Sector::Public},
    {"和平街道社区卫生服务中心", Primary, Kind::CommunityCentre, Sector::Public},
};

Policy pooledPolicy(QDate first, QDate retroactiveOn, int serial)
{
    Policy policy;
    policy.insurer = QStringLiteral("安和财产保险股份有限公司");
    policy.insurerPhone = QStringLiteral("0000-1000500");
    policy.broker = QStringLiteral("安和保险经纪有限公司");
    policy.scheme = QStringLiteral("安和市医疗责任保险统保");
    policy.number = QStringLiteral("AHYZ%1%2").arg(first.year()).arg(serial, 6, 10, QLatin1Char('0'));
    policy.period = {first, first.addYears(1).addDays(-1)};
    policy.retroactiveOn = retroactiveOn;
    policy.perPerson = Money::ofYuan(500'000);
    policy.perEvent = Money::ofYuan(1'000'000);
    policy.aggregate = Money::ofYuan(5'000'000);
    policy.aggregateEach = true;
    policy.legalCosts = Money::ofYuan(50'000);
    policy.mentalDamagePercent = Percent::of(30);
    policy.deductible = Money::ofYuan(2000);
    policy.deductiblePercent = Percent::of(10);
    policy.hoursToReport = 48;
    policy.premium = Money::ofYuan(860'000);
    policy.riders = {QStringLiteral("医务人员法律费用附加险"), QStringLiteral("医疗场所责任附加险")};
    return policy;
}

} // namespace

DemoInsurance::DemoInsurance(Desk &desk, qint64 matters, quint64 seed, QDate until)
    : m_desk(desk)
    , m_random(seed * 1'000'003 + 17)
    , m_until(until)
    , m_claimed(int(std::min<qint64>(700, 700 * mattersWithManyClaims / std::max<qint64>(1, matters))))
{}

Result<void> DemoInsurance::found(QDate first)
{
    const Result<bool> entered = m_desk.ledger().change([&](Change &change) -> Result<bool> {
        const Result<void> institutions = enterInstitutions(change);
        if (!institutions)
            return institutions.failure();
        const Result<void> policies = enterPolicies(change, first);
        if (!policies)
            return policies.failure();
        return true;
    });
    m_policies = m_desk.insurance().policiesOf(m_desk.insurance().own());
    return entered ? Result<void>() : Result<void>(entered.failure());
}

Result<void> DemoInsurance::enterInstitutions(Change &change)
{
    const QList<Period> always{{QDate(m_until.year() - 7, 1, 1), {}}};
    Institution own = *m_desk.insurance().find(m_desk.insurance().own());
    own.level = Tertiary;
    own.district = QStringLiteral("市直");
    own.inScope = always;
    const Result<void> amended = m_desk.insurance().amend(change, own, {});
    if (!amended)
        return amended;
    m_institutions = {own.id};
    int serial = 0;
    for (const DemoPlace &place : places) {
        Institution institution;
        institution.name = QString::fromUtf8(place.name);
        institution.code = QStringLiteral("PDY9900%1").arg(++serial, 4, 10, QLatin1Char('0'));
        institution.level = place.level;
        institution.kind = place.kind;
        institution.sector = place.sector;
        institution.ownership = place.sector == Sector::Private ? Ownership::Private : Ownership::Government;
        institution.contact = demoName(m_random, m_random.chance(500) ? Sex::Male : Sex::Female);
        institution.phone = QStringLiteral("0000-10006%1").arg(serial, 2, 10, QLatin1Char('0'));
        institution.inScope = always;
        const Result<InstitutionId> entered = m_desk.insurance().enter(change, institution);
        if (!entered)
            return entered.failure();
        m_institutions << *entered;
    }
    return {};
}

Result<PolicyId> DemoInsurance::enter(Change &change, Policy policy)
{
    return m_desk.insurance().enter(change, std::move(policy));
}

/** Year by year from before the first matter. The oldest renewal came a month late, with extended reporting
 * for the months after; this year one institution did not take part and one has bought its own. */
Result<void> DemoInsurance::enterPolicies(Change &change, QDate first)
{
    QDate begin(m_until.year(), 3, 1);
    if (begin > m_until)
        begin = begin.addYears(-1);
    QList<QDate> begins{begin};
    while (begins.first() > first.addDays(-200))
        begins.prepend(begins.first().addYears(-1));
    const QDate retroactiveOn = begins.first().addYears(-2);
    PolicyId renewed;
    for (qsizetype year = 0; year < begins.size(); ++year) {
        const bool oldest = year == 0 && begins.size() > 1;
        Policy policy = pooledPolicy(begins[year], retroactiveOn, int(year) + 1);
        if (oldest) {
            policy.period.last = policy.period.last.addMonths(-1);
            policy.reportingUntil = policy.period.last.addDays(60);
        }
        policy.renewalOf = renewed;
        policy.institutions = m_institutions;
        if (year + 1 == begins.size())
            policy.institutions = m_institutions.mid(0, m_institutions.size() - 2);
        const Result<PolicyId> entered = enter(change, policy);
        if (!entered)
            return entered.failure();
        renewed = *entered;
    }
    Policy alone = pooledPolicy(m_until.addDays(-345), retroactiveOn, 900);
    alone.insurer = QStringLiteral("和美财产保险有限公司");
    alone.scheme.clear();
    alone.broker.clear();
    alone.aggregateEach = false;
    alone.premium = Money::ofYuan(26'000);
    alone.institutions = {m_institutions[m_institutions.size() - 2]};
    const Result<PolicyId> entered = enter(change, alone);
    return entered ? Result<void>() : Result<void>(entered.failure());
}

bool DemoInsurance::reaches(QDate &day, QDate from, int fewest, int most)
{
    const QDate found = from.addDays(m_random.between(fewest, most));
    if (found > m_until)
        return false;
    day = found;
    return true;
}

void DemoInsurance::keep(const Dispute &dispute, const std::optional<DemoReferral> &referral)
{
    const QDate claimed = proposedFirstClaim(dispute);
    if (dispute.kind != MatterKind::Dispute || !claimed.isValid() || dispute.status == Status::Voided ||
        !m_random.chance(m_claimed))
        return;
    MatterInsurance insurance;
    insurance.dispute = dispute.id;
    if (m_random.chance(800))
        insurance.firstClaimOn = claimed;
    if (dispute.care == Care::Inpatient && m_random.chance(400)) {
        const bool insured = m_random.chance(450);
        insurance.accident = insured ? AccidentCover::Insured : AccidentCover::NotInsured;
        if (insured) {
            insurance.accidentInsurer = QStringLiteral("安和人寿保险有限公司");
            insurance.accidentProduct = QStringLiteral("住院手术意外险");
            insurance.accidentResult = m_random.chance(600) ? AccidentResult::Reported : AccidentResult::None;
        }
    }
    ClaimStore(m_desk.ledger().database()).save(insurance);
    CoverageFacts facts;
    facts.incidentOn = dispute.happenedOn;
    facts.firstClaimOn = claimed;
    facts.today = m_until;
    const CoverageVerdict verdict = coverageVerdict(facts, m_policies);
    if (verdict.coverage == Coverage::Out || m_random.chance(120))
        return;
    for (const Policy &policy : std::as_const(m_policies)) {
        if (policy.id != verdict.policy)
            continue;
        Claim claim = claimOf(dispute, policy, claimed);
        advance(claim, policy, dispute, referral);
        keepClaim(claim, policy, dispute, claimed);
    }
}

Claim DemoInsurance::claimOf(const Dispute &dispute, const Policy &policy, QDate firstClaim)
{
    Claim claim;
    claim.uuid = m_random.uuid();
    claim.dispute = dispute.id;
    claim.policy = policy.id;
    claim.institution = m_institutions.first();
    claim.claimed = dispute.claimed;
    claim.papers = usualClaimPapers();
    claim.reportedBy = dispute.handler.isEmpty() ? dispute.receivedBy : dispute.handler;
    QDate reported;
    if (!m_random.chance(60) && reaches(reported, firstClaim, 0, m_random.chance(900) ? 1 : 6)) {
        claim.reportedAt = QDateTime(reported, QTime(m_random.between(16, 17), m_random.below(60)));
        claim.reportNumber = QStringLiteral("BA%1%2")
                                 .arg(reported.toString(QStringLiteral("yyyyMMdd")))
                                 .arg(m_random.between(100, 999));
        claim.papers[0].handedOn = reported;
    }
    return claim;
}

/** As far as it has come by the last day. */
void DemoInsurance::advance(Claim &claim, const Policy &policy, const Dispute &dispute,
                            const std::optional<DemoReferral> &referral)
{
    const bool waits = m_random.chance(50); // the insurer has not opened it
    if (waits || !claim.reportedAt.isValid() || !reaches(claim.openedOn, claim.reportedAt.date(), 1, 6))
        return;
    claim.caseNumber =
        QStringLiteral("LA%1%2").arg(claim.openedOn.year()).arg(m_random.between(10000, 99999));
    claim.adjuster = demoName(m_random, Sex::Male) + QStringLiteral(" 0000-1000555");
    if (m_random.chance(40) && reaches(claim.withdrawnOn, claim.openedOn, 5, 40)) {
        claim.withdrawal = QStringLiteral("患方放弃索赔");
        return;
    }
    if (!reaches(claim.submittedOn, claim.openedOn, 15, 70))
        return;
    for (ClaimPaper &paper : claim.papers) {
        if (!paper.handedOn.isValid() && (paper.required || m_random.chance(300)))
            paper.handedOn = claim.submittedOn;
    }
    if (m_random.chance(250) && reaches(claim.moreAskedOn, claim.submittedOn, 3, 15)) {
        claim.moreAsked = QStringLiteral("补充医疗损害鉴定意见和收款账户信息");
        if (m_random.chance(150) || !reaches(claim.moreGivenOn, claim.moreAskedOn, 3, 20))
            return;
    }
    if (m_random.chance(60) && reaches(claim.courtOn, claim.submittedOn, 10, 30))
        claim.court = QStringLiteral("安和区人民法院");
    if (m_random.chance(80)) {
        Prepayment prepayment{0, claim.submittedOn, Money::ofYuan(m_random.between(5, 20) * 1000), {}, {}};
        reaches(prepayment.paidOn, claim.submittedOn, 20, 55);
        claim.prepayments = {prepayment};
    }
    if (!reaches(claim.assessedOn, completeOn(claim), 8, 36))
        return;
    const Money estimate{claim.claimed.value_or(Money::ofYuan(20'000)).fen / 10'000 *
                         m_random.between(30, 60) * 100};
    claim.assessed = estimate;
    if (m_random.chance(90) && reaches(claim.refusedOn, claim.assessedOn, 1, 3)) {
        claim.refusal = QStringLiteral("经审核，医方诊疗行为与损害后果之间无因果关系");
        claim.assessed = Money();
        return;
    }
    if (referral && !referral->payments.isEmpty())
        settleByRoute(claim, policy, *referral);
    else if (dispute.paid && dispute.closedOn.isValid())
        settle(claim, policy, *dispute.paid, *dispute.paid - deductibleOf(policy, *dispute.paid),
               std::max(dispute.closedOn, claim.assessedOn));
    else if (dispute.closedOn.isValid() &&
             reaches(claim.withdrawnOn, std::max(dispute.closedOn, claim.assessedOn), 3, 30))
        claim.withdrawal = QStringLiteral("争议已办结，患方未再主张赔偿");
}

void DemoInsurance::settle(Claim &claim, const Policy &policy, Money agreed, Money insurer, QDate on)
{
    claim.agreedOn = on;
    claim.agreed = agreed;
    claim.insurerShare = insurer;
    claim.deductibleShare = std::min(deductibleOf(policy, agreed), agreed - insurer);
    claim.hospitalShare = agreed - insurer - *claim.deductibleShare;
    claim.assessed = insurer;
    if (prepaid(claim) > insurer)
        claim.prepayments.clear();
    if (!reaches(claim.paidOn, on, 2, 12))
        return;
    claim.receipt = QStringLiteral("赔款回单%1").arg(m_random.between(1000, 9999));
    if (m_random.chance(800))
        reaches(claim.closedOn, claim.paidOn, 1, 10);
}

/** What was agreed or judged on a route: the insurer's instalment is its share and goes to the patient; where
 * the hospital paid all of it, the insurer pays the hospital afterwards. */
void DemoInsurance::settleByRoute(Claim &claim, const Policy &policy, const DemoReferral &referral)
{
    Money total;
    Money insurer;
    QDate paidOn;
    QDate lastPaidOn;
    bool allPaid = true;
    for (const Payment &payment : referral.payments) {
        total = total + payment.amount;
        allPaid = allPaid && payment.paidOn.isValid();
        lastPaidOn = std::max(lastPaidOn, payment.paidOn);
        if (payment.payer == Payer::Insurer) {
            insurer = insurer + payment.amount;
            paidOn = payment.paidOn;
        }
    }
    const QDate concludedOn = referral.referral.concludedOn;
    if (insurer.fen > 0)
        claim.assessedOn = std::min(claim.assessedOn, std::max(concludedOn, completeOn(claim)));
    const QDate agreedOn = std::max(concludedOn, claim.assessedOn);
    if (insurer.fen == 0) {
        settle(claim, policy, total, total - deductibleOf(policy, total), agreedOn);
        if (claim.paidOn.isValid() && (!allPaid || lastPaidOn > claim.paidOn))
            leaveUnpaid(claim);
        return;
    }
    if (paidOn.isValid() && paidOn < agreedOn)
        return;
    settle(claim, policy, total, insurer, agreedOn);
    claim.paidTo = PaidTo::Patient;
    if (!paidOn.isValid())
        leaveUnpaid(claim);
    claim.paidOn = paidOn;
    if (claim.closedOn < claim.paidOn)
        claim.closedOn = {};
}

void DemoInsurance::leaveUnpaid(Claim &claim)
{
    claim.paidOn = claim.closedOn = {};
    claim.receipt.clear();
}

void DemoInsurance::keepClaim(Claim claim, const Policy &policy, const Dispute &dispute, QDate firstClaim)
{
    Database &database = m_desk.ledger().database();
    claim.enteredAt = QDateTime(firstClaim, QTime(17, 30));
    if (claim.enteredAt.date() == dispute.receivedOn() && claim.enteredAt < dispute.receivedAt)
        claim.enteredAt = dispute.receivedAt;
    claim.changedAt = claim.enteredAt;
    claim.numberYear = firstClaim.year();
    claim.numberSerial = ++m_serials[claim.numberYear];
    claim.number = claimNumber(claim.numberYear, claim.numberSerial);
    const DeadlineContext &deadlines = m_desk.deadlines();
    const auto running = earliestRunning(
        claimClocks(claim, policy, firstClaim.startOfDay(), deadlines.calendar, deadlines.localRules));
    const ClaimId id = ClaimStore(database).insert(claim, running ? running->due.day : QDate());
    Change(database, claim.enteredAt, claim.reportedBy)
        .record(QStringLiteral("claim"), id.value, QStringLiteral("entered"), claim.number);
}

} // namespace anhe
