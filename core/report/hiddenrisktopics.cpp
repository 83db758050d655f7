#include "core/report/topicwriter.h"

namespace anhe {

namespace {

/** "（重大风险{key}项、较大风险{key}项）", with those of no level; nothing when there is none. */
QString levels(const QuarterlyAnalysis &analysis, const char *split)
{
    return bracketedParts(analysis.now, QString::fromLatin1(split));
}

void writeRiskFlows(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    const qint64 any = topics.count("risks.opening") + topics.count("risks.found") +
                       topics.count("risks.written_off") + topics.count("risks.closing");
    if (any == 0) {
        topics.say("resolved.risks",
                   QStringLiteral("本季度未新发现隐患，季初和%1均无未销号隐患。").arg(topics.end()));
        return;
    }
    const QString opening = topics.orNone("risks.opening", QStringLiteral("季初未销号隐患{risks.opening}项"),
                                          QStringLiteral("季初无未销号隐患"));
    const QString closing = topics.orNone("risks.closing", QStringLiteral("未销号{risks.closing}项"),
                                          QStringLiteral("已全部销号"));
    topics.say("resolved.risks", QStringLiteral("%1，本季度新发现{risks.found}项%2，经整改复核后销号"
                                                "{risks.written_off}项，%3%4。")
                                     .arg(opening, levels(analysis, "risks.found"), topics.end(), closing));
}

void writeSweeps(TopicWriter &topics)
{
    if (topics.count("sweeps.done") + topics.count("sweeps.missing") == 0)
        return;
    const QString missing = topics.count("sweeps.missing") > 0 ? QStringLiteral("另缺报{sweeps.missing}份")
                                                               : QStringLiteral("无缺报");
    const QString zero =
        partsOfWhole(topics, "sweeps.done", {{"sweeps.zero", "零报告{sweeps.zero}份", "为零报告"}});
    topics.say("resolved.sweeps",
               QStringLiteral("各网格报送周排查表{sweeps.done}份%1，%2。").arg(zero, missing));
}

void writeNotices(TopicWriter &topics)
{
    const qint64 issued = topics.count("notices.issued");
    if (issued == 0)
        return;
    QString answers =
        partsOfWhole(topics, "notices.issued", {{"notices.replied", "已回复{notices.replied}份", "已回复"}});
    if (answers.isEmpty())
        answers = issued == 1 ? QStringLiteral("，尚未回复") : QStringLiteral("，均尚未回复");
    topics.say("resolved.notices", QStringLiteral("本季度发出督办通知书{notices.issued}份%1。").arg(answers));
}

} // namespace

void writeHiddenRisks(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (!tellsRisks(analysis))
        return;
    topics.begin(QStringLiteral("隐患排查治理和督办情况"));
    writeRiskFlows(topics, analysis);
    writeSweeps(topics);
    writeNotices(topics);
}

void writeNewRisks(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (topics.count("risks.found") == 0)
        return;
    topics.begin(QStringLiteral("隐患分布"));
    const QString kinds = sharedParts(analysis.now, QStringLiteral("risks.by_category"), 5);
    if (!kinds.isEmpty())
        topics.say("situation.risks", QStringLiteral("从新发现隐患的类别看，%1。").arg(kinds));
    const QString change = topics.sentences().comparison(QStringLiteral("risks.found"));
    if (!change.isEmpty())
        topics.say("situation.risks_change", QStringLiteral("新发现隐患数%1。").arg(change));
    topics.dropEmpty();
}

void writeRiskDangers(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (topics.count("risks.closing") > 0) {
        topics.point(
            "risks.hidden_open",
            QStringLiteral("%1尚有{risks.closing}项隐患未销号，整改完成前风险仍然存在。").arg(topics.end()));
    }
    if (topics.count("risks.overdue") > 0) {
        topics.point("risks.hidden_overdue",
                     QStringLiteral("已超过整改期限尚未完成整改的隐患{risks.overdue}项%1，应重点防范。")
                         .arg(levels(analysis, "risks.overdue")));
    }
    if (topics.count("notices.arrears") > 0) {
        topics.point("risks.arrears",
                     QStringLiteral("有{notices.arrears}份督办通知书逾期未回复或者未落实，有关责任"
                                    "需进一步压实。"));
    }
}

void suggestRisks(TopicWriter &topics)
{
    if (topics.count("risks.overdue") > 0) {
        topics.point(
            "suggestions.risks",
            QStringLiteral("对超过整改期限的{risks.overdue}项隐患，建议由包案领导牵头限期整改，按程序督办；"
                           "确需延期的，说明理由并经批准。"));
    }
    if (topics.count("sweeps.missing") > 0) {
        topics.point(
            "suggestions.sweeps",
            QStringLiteral("对缺报的{sweeps.missing}份周排查表，建议督促有关网格补做排查，未发现问题的"
                           "签字报送零报告。"));
    }
    if (topics.count("notices.arrears") > 0) {
        topics.point(
            "suggestions.arrears",
            QStringLiteral("对督办欠账的{notices.arrears}份，建议约谈责任单位，仍不落实的予以通报。"));
    }
}

} // namespace anhe
