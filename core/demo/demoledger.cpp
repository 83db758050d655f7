#include "core/demo/demoledger.h"

#include "core/demo/democourse.h"
#include "core/demo/demodays.h"
#include "core/demo/demoinsurance.h"
#include "core/demo/demorecord.h"
#include "core/demo/demorisks.h"
#include "core/demo/demoroutes.h"
#include "core/demo/demosafety.h"
#include "core/desk/desk.h"
#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace anhe {

namespace {

constexpr qint64 mattersAtOnce = 5000; // one transaction
constexpr qsizetype mostAttachments = 40;
constexpr int safetyMonths = 18;

class DemoLedger
{
public:
    DemoLedger(Desk &desk, const DemoPlan &plan, DemoOffice office, DemoRandom &random)
        : m_desk(desk)
        , m_plan(plan)
        , m_office(std::move(office))
        , m_random(random)
        , m_maker(random, m_office)
        , m_course(random, m_office, plan.until)
        , m_routes(desk.ledger().database(), desk.deadlines(), random, m_office, plan.until)
        , m_insurance(desk, plan.matters, plan.seed, plan.until)
        , m_record(desk.ledger().database(), random, m_office, plan.until)
    {}

    Result<void> fill(const DemoProgress &progress);

private:
    Result<void> keep(const QDateTime &receivedAt);
    void reopen(Dispute &dispute);
    void escalate(Dispute &dispute);
    void number(Dispute &dispute);
    Result<void> attach(const DemoMatter &matter);

    Desk &m_desk;
    DemoPlan m_plan;
    DemoOffice m_office;
    DemoRandom &m_random;
    DemoMatterMaker m_maker;
    DemoCourse m_course;
    DemoRoutes m_routes;
    DemoInsurance m_insurance;
    DemoRecord m_record;
    QMap<std::pair<MatterKind, int>, int> m_serials;
    QList<Dispute> m_closed; ///< a few, to be reopened
    QTemporaryDir m_papers;
    qsizetype m_attached = 0;
};

Result<void> DemoLedger::fill(const DemoProgress &progress)
{
    const Result<bool> suspended = m_desk.ledger().change([](Change &change) -> Result<bool> {
        DisputeStore(change.database()).suspendSearch();
        return true;
    });
    if (!suspended)
        return suspended.failure();
    const std::vector<QDateTime> receipts = demoReceipts(m_random, m_plan.matters, m_plan.until);
    const Result<void> insured = m_insurance.found(receipts.front().date());
    if (!insured)
        return insured;
    for (size_t next = 0; next < receipts.size();) {
        const size_t end = std::min(receipts.size(), next + size_t(mattersAtOnce));
        const Result<bool> kept = m_desk.ledger().change([&](Change &) -> Result<bool> {
            for (; next < end; ++next) {
                const Result<void> one = keep(receipts[next]);
                if (!one)
                    return one.failure();
            }
            return true;
        });
        if (!kept)
            return kept.failure();
        if (progress)
            progress(qint64(next), m_plan.matters);
    }
    const Result<bool> resumed = m_desk.ledger().change([](Change &change) -> Result<bool> {
        DisputeStore(change.database()).resumeSearch();
        return true;
    });
    if (!resumed)
        return resumed.failure();
    DemoRandom riskChance(m_plan.seed + 1); // apart, so that the matters stay as they are
    const Result<void> risks = DemoRisks(m_desk, riskChance, m_office, m_plan.until)
                                   .fill(m_plan.risks > 0 ? m_plan.risks : demoRiskCount(m_plan.matters));
    if (!risks)
        return risks;
    DemoRandom safetyChance(m_plan.seed + 2);
    return DemoSafety(m_desk, safetyChance, m_office, m_plan.until).fill(safetyMonths);
}

Result<void> DemoLedger::keep(const QDateTime &receivedAt)
{
    DemoMatter matter = m_maker.made(receivedAt);
    Dispute &dispute = matter.dispute;
    reopen(dispute);
    escalate(dispute);
    number(dispute);
    const auto departments = [&] {
        for (const Problem &problem : dispute.problems) {
            if (problem.department != dispute.problems.first().department)
                return true;
        }
        return false;
    };
    if (departments())
        dispute.feedbackRule = QStringLiteral("feedback.departments");
    else if (dispute.kind == MatterKind::Complaint && m_random.chance(100))
        dispute.feedbackRule = QStringLiteral("feedback.spot");
    m_course.begin(dispute);
    const DeadlineContext &deadlines = m_desk.deadlines();
    dispute.feedbackDue = feedbackDue(dispute, deadlines.calendar, deadlines.localRules);
    m_course.run(matter);
    dispute.feedbackDue = feedbackDue(dispute, deadlines.calendar, deadlines.localRules);
    std::optional<DemoReferral> referral = m_routes.lead(matter);
    m_record.keep(matter);
    if (referral)
        m_routes.keep(*referral, dispute);
    m_insurance.keep(dispute, referral);
    if (dispute.status == Status::Closed && !dispute.diedAt.isValid() && m_closed.size() < 50)
        m_closed << dispute;
    return attach(matter);
}

/** Now and then somebody comes again with a matter that was closed. */
void DemoLedger::reopen(Dispute &dispute)
{
    if (m_closed.isEmpty() || dispute.anonymous || !m_random.chance(18))
        return;
    const Dispute earlier = m_closed.takeAt(m_random.below(int(m_closed.size())));
    if (earlier.closedOn >= dispute.receivedOn() || earlier.kindEntered != dispute.kindEntered)
        return;
    dispute.earlier = earlier.id;
    dispute.complainant = earlier.complainant;
    dispute.relation = earlier.relation;
    dispute.patient = earlier.patient;
    dispute.patientBornOn = earlier.patientBornOn;
    dispute.patientAge = earlier.patientAge;
    dispute.patientNumber = earlier.patientNumber;
    dispute.happenedOn = earlier.happenedOn;
    dispute.problems = earlier.problems;
    dispute.anonymous = earlier.anonymous;
    dispute.subject = earlier.subject;
    dispute.narrative =
        QStringLiteral("对%1的处理结果不满意，再次反映：").arg(earlier.number) + earlier.narrative;
}

/** A complaint about treatment that came to a claim is a dispute under its old number. */
void DemoLedger::escalate(Dispute &dispute)
{
    const bool treatment = dispute.problems.first().category.startsWith(QLatin1String("quality"));
    const QDate since = dispute.receivedOn().addDays(m_random.between(3, 20));
    if (dispute.kind != MatterKind::Complaint || !treatment || since > m_plan.until || !m_random.chance(120))
        return;
    dispute.kind = MatterKind::Dispute;
    dispute.disputeSince = since;
    dispute.claimed = Money::ofYuan(m_random.between(3, 60) * 1000);
    dispute.demands << codeText(Demand::Compensation);
}

void DemoLedger::number(Dispute &dispute)
{
    dispute.numberYear = dispute.receivedOn().year();
    dispute.numberSerial = ++m_serials[{dispute.kindEntered, dispute.numberYear}];
    dispute.number = matterNumber(dispute.kindEntered, dispute.numberYear, dispute.numberSerial);
}

/** A few small papers, so that there is something to open. */
Result<void> DemoLedger::attach(const DemoMatter &matter)
{
    const Dispute &dispute = matter.dispute;
    if (m_attached >= mostAttachments || dispute.answer.isEmpty() || !m_random.chance(60))
        return {};
    ++m_attached;
    const QString title = m_random.pick(DemoPhrases::shared().of(QStringLiteral("attachment")));
    const QString path = m_papers.filePath(title + QStringLiteral(".txt"));
    QFile paper(path);
    if (!paper.open(QIODevice::WriteOnly))
        return Failure{paper.errorString()};
    paper.write((dispute.number + QLatin1Char('\n') + title + QStringLiteral("\n\n") + dispute.narrative +
                 QLatin1Char('\n') + dispute.findings + QLatin1Char('\n'))
                    .toUtf8());
    paper.close();
    Change change(m_desk.ledger().database(), dispute.answeredAt, dispute.receivedBy);
    const Result<AttachmentId> added =
        AttachmentStore::add(change, QStringLiteral("dispute"), dispute.id.value, path, title);
    return added ? Result<void>() : Result<void>(added.failure());
}

} // namespace

Result<void> fillDemo(Desk &desk, const DemoPlan &plan, const DemoProgress &progress)
{
    DemoRandom random(plan.seed);
    Result<DemoOffice> office = fillOffice(desk, random);
    if (!office)
        return office.failure();
    DemoLedger ledger(desk, plan, *std::move(office), random);
    return ledger.fill(progress);
}

} // namespace anhe
