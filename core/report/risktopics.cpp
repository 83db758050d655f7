#include "core/report/topicwriter.h"

namespace anhe {

/** "10月12日", with the year when it is not the quarter's. */
static QString asOfDay(const QuarterlyAnalysis &analysis)
{
    const int year = analysis.asOf.year();
    const QString day = monthDay(analysis.asOf);
    return year == analysis.quarter.year ? day : QStringLiteral("%1年%2").arg(year).arg(day);
}

/** Mediations that came to nothing, as far as their matters are still open. */
static void writeUnsettled(TopicWriter &topics)
{
    if (topics.count("referrals.unsettled") == 0)
        return;
    const QString ended =
        countedParts(topics, {{"referrals.failed", "调解不成{referrals.failed}件"},
                              {"referrals.terminated", "终止调解{referrals.terminated}件"}});
    const qint64 open = topics.count("referrals.unsettled");
    const bool all = open == topics.count("referrals.failed") + topics.count("referrals.terminated");
    topics.point("risks.mediation_failed",
                 QStringLiteral("本季度人民调解中，%1；%2相关纠纷%3，可能转入诉讼或者信访。")
                     .arg(ended, topics.end(),
                          all && open > 1 ? QStringLiteral("均未办结")
                          : all           ? QStringLiteral("尚未办结")
                                          : QStringLiteral("尚未办结的有{referrals.unsettled}件")));
}

QList<Topic> riskTopics(const QuarterlyAnalysis &analysis)
{
    TopicWriter topics(analysis);
    if (topics.count("matters.closing") > 0) {
        const QString kinds = kindsOf(analysis.now, QStringLiteral("matters.closing"));
        topics.point("risks.open",
                     QStringLiteral("%1未结{matters.closing}件，%2，办理结果存在不确定性，需持续跟进。")
                         .arg(topics.end(), kinds.startsWith(QStringLiteral("中，"))
                                                ? QStringLiteral("其中") + kinds.mid(2)
                                                : kinds));
    }
    if (topics.count("feedback.overdue") > 0) {
        topics.point(
            "risks.overdue",
            QStringLiteral(
                "截至%1，超过反馈期限仍未答复的有{feedback.overdue}件，当事人可能重复投诉或者越级反映。")
                .arg(asOfDay(analysis)));
    }
    if (topics.count("feedback.not_told") > 0) {
        topics.point(
            "risks.not_told",
            QStringLiteral("本季度办结事项中，有{feedback.not_told}件尚无告知投诉人记录，当事人可能因不了解"
                           "结果而再次反映。"));
    }
    if (topics.count("matters.major_open") > 0) {
        topics.point("risks.major",
                     QStringLiteral("%1尚未办结的重大医疗纠纷{matters.major_open}件，应作为重点继续关注。")
                         .arg(topics.end()));
    }
    const std::optional<FigureValue> department =
        largestPart(analysis.now, QStringLiteral("matters.by_department"));
    if (standsOut(analysis, department)) {
        topics.point("risks.department",
                     QStringLiteral("%1本季度涉及{%2}件，相对集中，同类问题有再次发生的可能。")
                         .arg(department->figure.label.paper, department->figure.key));
    }
    if (topics.count("claimed.total") > 0) {
        topics.point("risks.claimed",
                     QStringLiteral(
                         "新受理事项中有金额诉求（合计{claimed.total|full}）的，可能转入调解或者诉讼途径。"));
    }
    if (topics.count("routes.open") > 0) {
        topics.point("risks.routes",
                     QStringLiteral("%1仍在协商、调解或者诉讼中的纠纷{routes.open}件，需关注办理期限和当事人"
                                    "情绪变化。")
                         .arg(topics.end()));
    }
    writeUnsettled(topics);
    const FigureValue *repeat = analysis.now.find(QStringLiteral("matters.repeat"));
    if (repeat && repeat->count() > 0) {
        topics.point("risks.repeat",
                     QStringLiteral(
                         "办结后再次提出的有{matters.repeat|n}件，占新受理量的{matters.repeat|full}，需关注原"
                         "处理意见是否得到认可。"));
    }
    writeInsuranceRisks(topics, analysis);
    writeRiskDangers(topics, analysis);
    if (topics.topics().isEmpty() && precedesLedger(analysis)) {
        topics.point("risks.nothing",
                     QStringLiteral("%1，本季度无登记，不作分析研判。").arg(ledgerBegan(analysis)));
    } else if (topics.topics().isEmpty()) {
        topics.point("risks.nothing",
                     QStringLiteral("从投诉纠纷登记看，%1无未结事项，未见突出的稳定风险，仍需保持日常排查。")
                         .arg(topics.end()));
    }
    return topics.topics();
}

} // namespace anhe
