#include "core/report/topicwriter.h"

namespace anhe {

namespace {

QString listed(const QuarterlyAnalysis &analysis, const char *split)
{
    return bracketedParts(analysis.now, QString::fromLatin1(split));
}

void writeAllRoutes(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (topics.count("routes.accepted") + topics.count("routes.concluded") + topics.count("routes.open") ==
        0) {
        topics.say("resolved.routes", QStringLiteral("本季度无进入协商、调解或者诉讼途径的纠纷，也无此前遗留"
                                                     "的在办案件。"));
        return;
    }
    QString pattern = QStringLiteral("本季度进入协商、调解和诉讼途径的纠纷{routes.accepted}件");
    pattern += listed(analysis, "routes.accepted");
    pattern += QStringLiteral("，结束{routes.concluded}件，%1在办{routes.open}件").arg(topics.end());
    pattern += listed(analysis, "routes.open");
    topics.say("resolved.routes", pattern + QStringLiteral("。"));
}

QString outcomesPattern(const TopicWriter &topics)
{
    return partsOfWhole(topics, "referrals.concluded",
                        {{"referrals.agreed", "达成协议{referrals.agreed}件", "达成协议"},
                         {"referrals.failed", "调解不成{referrals.failed}件", "调解不成"},
                         {"referrals.terminated", "终止调解{referrals.terminated}件", "终止调解"},
                         {"referrals.withdrawn", "撤回申请{referrals.withdrawn}件", "撤回申请"}});
}

void writePeople(TopicWriter &topics)
{
    const qint64 ended = topics.count("referrals.concluded");
    if (topics.count("referrals.accepted") + ended + topics.count("referrals.open") == 0)
        return;
    QString pattern =
        QStringLiteral("人民调解方面，医调委受理{referrals.accepted}件，调解终结{referrals.concluded}件");
    pattern += outcomesPattern(topics);
    topics.say("resolved.mediation",
               pattern + QStringLiteral("；%1正在调解{referrals.open}件。").arg(topics.end()));
    if (ended > 0) {
        topics.say("resolved.success_by_concluded",
                   QStringLiteral("按本季度调解终结的案件计算，调解成功率为"
                                  "{mediation.success_by_concluded|full}。"));
    }
    if (topics.count("referrals.accepted") > 0) {
        topics.say("resolved.success_by_accepted", QStringLiteral("按本季度受理的案件计算，目前已达成协议的占"
                                                                  "{mediation.success_by_accepted|full}。"));
    }
}

QString payersPattern(const QuarterlyAnalysis &analysis)
{
    static constexpr std::pair<const char *, const char *> payers[] = {
        {"paid.insurer", "由保险公司支付"}, {"paid.hospital", "由医院支付"},
        {"paid.doctor", "由医务人员支付"},  {"paid.other", "由其他方支付"},
        {"paid.entered", "未登记支付方"},
    };
    QStringList all;
    QStringList parts;
    for (const auto &[key, words] : payers) {
        if (analysis.now.count(QString::fromLatin1(key)) == 0)
            continue;
        all << QString::fromUtf8(words);
        parts << QStringLiteral("%1的{%2|full}").arg(all.last(), QString::fromLatin1(key));
    }
    return all.size() == 1 ? QStringLiteral("均") + all.first()
                           : QStringLiteral("其中%1").arg(parts.join(QStringLiteral("、")));
}

void writeMoney(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (topics.count("claimed.total") > 0)
        topics.say("resolved.claimed", QStringLiteral("新受理事项提出的金额诉求合计{claimed.total|full}。"));
    else if (topics.count("matters.new") > 0)
        topics.say("resolved.claimed", QStringLiteral("新受理事项未登记金额诉求。"));
    if (topics.count("paid.total") > 0)
        topics.say("resolved.paid",
                   QStringLiteral("本季度赔付合计{paid.total|full}，%1。").arg(payersPattern(analysis)));
    else
        topics.say("resolved.paid", QStringLiteral("本季度无赔付记录。"));
}

} // namespace

void writeRoutes(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (precedesLedger(analysis))
        return;
    topics.begin(QStringLiteral("纠纷化解途径和赔付情况"));
    writeAllRoutes(topics, analysis);
    writePeople(topics);
    writeMoney(topics, analysis);
}

} // namespace anhe
