#include "core/demo/demophrases.h"
#include "core/demo/demorisks.h"
#include "core/desk/desk.h"
#include "core/risk/clusterstore.h"
#include "core/risk/noticerules.h"
#include "core/risk/noticestore.h"
#include "core/risk/riskstore.h"
#include "core/risk/stabilitystore.h"

#include <algorithm>

namespace anhe {

/** A risk that passes its limit gets a first notice, a long overdue one a second. */
void DemoRisks::press(const Risk &risk)
{
    if (!risk.fixings.dueOn.isValid() || m_pressed.size() >= 200)
        return;
    const QDate end = risk.rectifiedOn.isValid() ? risk.rectifiedOn : m_until;
    const QDate first = risk.fixings.dueOn.addDays(2);
    if (first >= end || !m_random.chance(800))
        return;
    PressedRisk pressed{risk, {first}};
    if (first.addDays(12) < end)
        pressed.notices.append(first.addDays(12));
    m_pressed.append(pressed);
}

SupervisionNotice DemoRisks::notice(const PressedRisk &pressed, int step)
{
    const Risk &risk = pressed.risk;
    SupervisionNotice notice;
    notice.uuid = m_random.uuid();
    notice.step = step == 0 ? NoticeStep::First : NoticeStep::Second;
    notice.target = {NoticeSubject::Risk, risk.id};
    notice.issuedOn = pressed.notices[step];
    const std::optional<Department> unit = m_desk.office().department(risk.department);
    notice.unit = unit ? unit->name : risk.place;
    notice.person = risk.fixings.responsible;
    notice.matter = QStringLiteral("%1：%2。").arg(risk.number, risk.description);
    notice.overdue = QStringLiteral("整改时限为%1，已逾期%2天。")
                         .arg(risk.fixings.dueOn.toString(QStringLiteral("yyyy年M月d日")))
                         .arg(risk.fixings.dueOn.daysTo(notice.issuedOn));
    notice.basis = NoticeDefaults().basis;
    notice.reportHow = NoticeDefaults().reportHow;
    notice.requirement = risk.fixings.measures + QStringLiteral("，限期完成并报告结果。");
    notice.limitOn = notice.issuedOn.addDays(10);
    notice.issuer = QStringLiteral("医患关系办公室");
    notice.contact = m_office.officers.first();
    notice.contactPhone = QStringLiteral("0000-1000120");
    notice.receivedOn = notice.issuedOn;
    notice.receivedBy = notice.person;
    notice.enteredAt = QDateTime(notice.issuedOn, QTime(10, m_random.below(60)));
    notice.changedAt = notice.enteredAt;
    return notice;
}

/** Whether and how the unit answered by the last day. */
void DemoRisks::answer(SupervisionNotice &notice, const Risk &risk, bool followed)
{
    const bool done = risk.rectifiedOn.isValid() && !followed;
    const QDate on = done ? std::max(risk.rectifiedOn, notice.issuedOn) : notice.issuedOn.addDays(6);
    if (on > m_until || (!done && m_random.chance(500))) {
        notice.state = followed ? NoticeState::Superseded : NoticeState::Issued;
        return;
    }
    NoticeReply reply;
    reply.repliedOn = on;
    reply.repliedBy = notice.person;
    reply.progress = done ? QStringLiteral("已完成整改。") : QStringLiteral("已采取临时管控措施，配件未到。");
    reply.reviewedOn = std::min(m_until, on.addDays(1));
    reply.reviewedBy = m_office.officers.first();
    if (done) {
        reply.result = risk.result;
        reply.review = ReplyReview::Done;
        notice.state = NoticeState::Settled;
        notice.settledOn = reply.reviewedOn;
    } else {
        reply.whyUnfinished = QStringLiteral("配件到货延迟");
        reply.extensionUntil = notice.limitOn.addDays(20);
        reply.review = ReplyReview::ExtensionRefused;
        reply.opinion = QStringLiteral("不同意延期，请按期完成");
        notice.state = followed ? NoticeState::Superseded : NoticeState::Issued;
    }
    notice.replies.append(reply);
}

void DemoRisks::keepNotices()
{
    struct Issue
    {
        QDate on;
        int pressed;
        int step;
    };
    QList<Issue> issues;
    for (int i = 0; i < m_pressed.size(); ++i) {
        for (int step = 0; step < m_pressed[i].notices.size(); ++step)
            issues.append({m_pressed[i].notices[step], i, step});
    }
    std::stable_sort(issues.begin(), issues.end(),
                     [](const Issue &a, const Issue &b) { return a.on < b.on; });
    Database &database = m_desk.ledger().database();
    QMap<int, NoticeId> firsts;
    QMap<int, int> serials;
    for (const Issue &issue : std::as_const(issues)) {
        const PressedRisk &pressed = m_pressed[issue.pressed];
        SupervisionNotice kept = notice(pressed, issue.step);
        answer(kept, pressed.risk, issue.step + 1 < pressed.notices.size());
        kept.earlier = firsts.value(issue.pressed);
        kept.numberYear = issue.on.year();
        kept.numberSerial = ++serials[kept.numberYear];
        kept.number = noticeNumber(kept.numberYear, kept.numberSerial);
        kept.id = NoticeStore(database).insert(kept);
        firsts[issue.pressed] = kept.id;
        Change(database, kept.enteredAt, kept.contact)
            .record(QStringLiteral("supervision_notice"), kept.id.value, QStringLiteral("issued"),
                    kept.number);
    }
}

/** One cluster became a risk, one was dismissed, the others wait to be judged. */
void DemoRisks::judgeClusters()
{
    Database &database = m_desk.ledger().database();
    const ClusterStore store(database);
    const QList<ComplaintCluster> clusters =
        clustersIn(store.matters(m_until.addDays(-clusterLookBack)), ClusterRule(), {});
    for (int i = 0; i < std::min<qsizetype>(2, clusters.size()); ++i) {
        const ComplaintCluster &cluster = clusters[i];
        ClusterDecision decision;
        decision.department = cluster.department;
        decision.category = cluster.category;
        decision.decidedOn = m_until;
        decision.decidedBy = m_office.officers.first();
        decision.accepted = i == 0;
        decision.matters = cluster.matters;
        if (decision.accepted) {
            Risk risk = m_desk.clusters().riskOf(cluster);
            risk.uuid = m_random.uuid();
            risk.foundOn = m_until;
            risk.foundBy = decision.decidedBy;
            risk.enteredAt = QDateTime(m_until, QTime(16, 0));
            risk.changedAt = risk.enteredAt;
            decision.risk = keep(risk);
        } else {
            decision.reason = DemoPhrases::shared().of(QStringLiteral("cluster.dismiss")).first();
        }
        const qint64 id = ClusterStore(database).insert(decision);
        Change(database, QDateTime(m_until, QTime(16, 0)), decision.decidedBy)
            .record(QStringLiteral("complaint_cluster"), id,
                    decision.accepted ? QStringLiteral("accepted") : QStringLiteral("dismissed"),
                    decision.reason);
    }
}

static void assessed(StabilityAssessment &decision, QDate on, bool implemented)
{
    decision.assessedOn = on;
    decision.assessors = QStringLiteral("院长办公室、保卫科、医患关系办公室");
    for (StabilityCriterion &criterion : decision.criteria) {
        criterion.score = implemented ? 22 : 17;
        criterion.grounds = QStringLiteral("资料齐全，已征求意见。");
    }
    decision.opinions = {
        {OpinionWay::Forum, on.addDays(-5), 26, QStringLiteral("关注施工期间就诊便利和停车。")},
        {OpinionWay::PublicNotice, on.addDays(-12), 0, QStringLiteral("公示七日，未收到反对意见。")}};
    decision.level = implemented ? StabilityLevel::Low : StabilityLevel::Medium;
    decision.conclusion = implemented ? StabilityConclusion::Implement : StabilityConclusion::Postpone;
    decision.measures = QStringLiteral("分期实施，增设引导和告示，专人受理意见。");
    if (implemented)
        decision.followUps = {
            {on.addDays(20), QStringLiteral("医患关系办公室"), QStringLiteral("实施平稳，未见聚集反映。")}};
}

/** One decision carried out, one postponed, one still to be assessed. */
void DemoRisks::assess()
{
    Database &database = m_desk.ledger().database();
    const QDate entered[] = {m_until.addDays(-80), m_until.addDays(-45), m_until.addDays(-6)};
    QMap<int, int> serials;
    int index = 0;
    for (const QString &phrase : DemoPhrases::shared().of(QStringLiteral("major_decision"))) {
        const QStringList parts = phrase.split(QLatin1Char('|'));
        StabilityAssessment decision;
        decision.uuid = m_random.uuid();
        decision.matter = parts.value(0);
        decision.owner = parts.value(1);
        decision.summary = parts.value(2);
        decision.criteria = StabilityScheme::shipped().criteria;
        decision.enteredOn = entered[index];
        decision.plannedOn = entered[index].addDays(index == 2 ? 10 : 40);
        if (index < 2)
            assessed(decision, decision.enteredOn.addDays(25), index == 0);
        decision.numberYear = decision.enteredOn.year();
        decision.numberSerial = ++serials[decision.numberYear];
        decision.number = assessmentNumber(decision.numberYear, decision.numberSerial);
        decision.enteredAt = QDateTime(decision.enteredOn, QTime(9, 30));
        decision.changedAt = decision.enteredAt;
        const StabilityAssessmentId id = StabilityStore(database).insert(decision);
        Change(database, decision.enteredAt, m_office.officers.first())
            .record(QStringLiteral("stability_assessment"), id.value, QStringLiteral("entered"),
                    decision.number);
        ++index;
    }
}

} // namespace anhe
