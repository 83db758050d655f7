#include "core/report/topicwriter.h"

namespace anhe {

namespace {

void writeFlows(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    topics.begin(QStringLiteral("受理和办结情况"));
    if (precedesLedger(analysis)) {
        topics.say("resolved.flows",
                   QStringLiteral("%1，此前无投诉、医疗纠纷和信访事项登记，本季度无数据可供统计。")
                       .arg(ledgerBegan(analysis)));
        return;
    }
    const bool nothing = topics.count("matters.opening") + topics.count("matters.new") +
                             topics.count("matters.closed") + topics.count("matters.closing") ==
                         0;
    if (nothing) {
        topics.say("resolved.flows", QStringLiteral("本季度未收到投诉、医疗纠纷和信访事项，%1均无未结事项。")
                                         .arg(analysis.isRunning() ? QStringLiteral("季初和") + topics.end()
                                                                   : QStringLiteral("季初、季末")));
    } else {
        const QString opening = topics.orNone(
            "matters.opening", QStringLiteral("季初结转{matters.opening}件"), QStringLiteral("季初无结转"));
        const QString closing = topics.orNone("matters.closing", QStringLiteral("未结{matters.closing}件"),
                                              QStringLiteral("无未结事项"));
        topics.say("resolved.flows",
                   QStringLiteral("%1，本季度新受理{matters.new}件，办结{matters.closed}件，%2%3。")
                       .arg(opening, topics.end(), closing));
    }
    if (topics.count("matters.new") > 0) {
        topics.say(
            "resolved.kinds",
            QStringLiteral("新受理事项%1。").arg(kindsOf(analysis.now, QStringLiteral("matters.new"))));
    }
    const QString received = QStringLiteral("matters.new");
    const QString change = topics.sentences().comparison(received);
    const qint64 any =
        analysis.now.count(received) + analysis.previous.count(received) + analysis.lastYear.count(received);
    if (any > 0 && !change.isEmpty())
        topics.say("resolved.change", QStringLiteral("新受理量%1。").arg(change));
    if (topics.count("visits") > 0)
        topics.say("resolved.visits", QStringLiteral("本季度接待来访{visits}批次、{persons}人次。"));
}

void writeFeedback(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (precedesLedger(analysis))
        return;
    topics.begin(QStringLiteral("反馈和办理时效"));
    const FigureValue *onTime = analysis.now.find(QStringLiteral("feedback.on_time"));
    if (onTime && onTime->denominator.value_or(0) > 0) {
        topics.say("resolved.on_time",
                   QStringLiteral("新受理事项中已答复或者反馈期限已到的有{feedback.on_time|d}件，其中按期反馈"
                                  "{feedback.on_time|n}件，按期反馈率为{feedback.on_time|full}。"));
    } else {
        topics.say("resolved.on_time", QStringLiteral("本季度没有已到反馈期限的事项，不计算按期反馈率。"));
    }
    if (topics.count("feedback.late") > 0)
        topics.say("resolved.late", QStringLiteral("超过反馈期限后答复{feedback.late}件。"));
    if (topics.count("matters.closed") > 0) {
        topics.say("resolved.days",
                   QStringLiteral("办结事项从受理到办结平均用时{days_to_close.mean|full}，中位数为"
                                  "{days_to_close.median|full}（按日历日计）。"));
    } else {
        topics.say("resolved.days", QStringLiteral("本季度没有办结事项，不计算办理用时。"));
    }
}

/** What the petitions finished were told, those told nothing among them. */
QString opinionsPattern(const TopicWriter &topics)
{
    const qint64 all = topics.count("petitions.finished");
    const QString each = all > 1 ? QStringLiteral("均") : QString();
    if (topics.count("petitions.finished.none") == all)
        return each + QStringLiteral("未出具处理意见");
    static constexpr std::pair<const char *, const char *> opinions[] = {
        {"petitions.finished.support", "支持"},
        {"petitions.finished.explain", "解释说明"},
        {"petitions.finished.refuse", "不支持"},
    };
    QStringList told;
    for (const auto &[key, words] : opinions) {
        if (topics.count(key) == all)
            return QStringLiteral("处理意见%1为%2").arg(each, QString::fromUtf8(words));
        if (topics.count(key) > 0)
            told << QStringLiteral("%1的{%2}件").arg(QString::fromUtf8(words), QString::fromLatin1(key));
    }
    return QStringLiteral("中，处理意见为%1%2")
        .arg(told.join(QStringLiteral("、")),
             topics.orNone("petitions.finished.none",
                           QStringLiteral("，未出具处理意见的{petitions.finished.none}件"), QString()));
}

void writePetitions(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (topics.count("matters.new.petition") + topics.count("petitions.finished") +
            topics.count("petitions.open") ==
        0)
        return;
    topics.begin(QStringLiteral("信访事项"));
    const qint64 received = topics.count("matters.new.petition");
    QString accepted = partsOfWhole(topics, "matters.new.petition",
                                    {{"petitions.accepted", "已受理{petitions.accepted}件", "已受理"}});
    if (received > 0 && topics.count("petitions.accepted") == 0)
        accepted = received == 1 ? QStringLiteral("，尚未受理") : QStringLiteral("，均尚未受理");
    topics.say("resolved.petitions", QStringLiteral("新收到信访事项{matters.new.petition}件%1；办结"
                                                    "{petitions.finished}件，%2在办{petitions.open}件。")
                                         .arg(accepted, topics.end()));
    if (topics.count("petitions.repeated") > 0)
        topics.say(
            "resolved.petitions_repeated",
            QStringLiteral("新收到的信访事项中，%1。")
                .arg(countedParts(topics, {{"petitions.first", "初信初访{petitions.first}件"},
                                           {"petitions.repeated", "重信重访{petitions.repeated}件"}})));
    if (topics.count("petitions.finished") > 0)
        topics.say("resolved.petition_opinions",
                   QStringLiteral("办结的信访事项%1。").arg(opinionsPattern(topics)));
    const FigureValue *settled = analysis.now.find(QStringLiteral("petitions.settled_first_time"));
    if (settled && settled->value) {
        topics.say("resolved.settled_first_time",
                   QStringLiteral("初信初访一次性办结率为{petitions.settled_first_time|full}。"));
    }
}

} // namespace

QList<Topic> resolvedTopics(const QuarterlyAnalysis &analysis)
{
    TopicWriter topics(analysis);
    writeFlows(topics, analysis);
    writeFeedback(topics, analysis);
    writePetitions(topics, analysis);
    writeRoutes(topics, analysis);
    writeInsurance(topics, analysis);
    writeHiddenRisks(topics, analysis);
    writeSafety(topics, analysis);
    return topics.topics();
}

} // namespace anhe
