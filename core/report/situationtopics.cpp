#include "core/report/topicwriter.h"

#include <algorithm>

namespace anhe {

namespace {

/** How many matters a category has to gain or lose before a sentence names it. */
constexpr qint64 notableChange = 2;

/** A trend needs so many quarters. */
constexpr qsizetype fewestQuarters = 3;

void writeChannels(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    topics.begin(QStringLiteral("来源渠道"));
    if (analysis.channels.points.size() == 1) {
        topics.say(
            "situation.channels",
            QStringLiteral("新受理的{matters.new}件均来自%1。").arg(analysis.channels.points[0].label.paper));
        return;
    }
    topics.say("situation.channels",
               QStringLiteral("从来源看，%1。")
                   .arg(sharedParts(analysis.now, QStringLiteral("matters.by_channel"), 4, Leading::Led)));
}

void writeDepartments(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    topics.begin(QStringLiteral("涉及科室"));
    const QString shared = sharedParts(analysis.now, QStringLiteral("matters.by_department"), 5);
    if (!shared.isEmpty())
        topics.say("situation.departments", QStringLiteral("从涉及的主要科室看，%1。").arg(shared));
    if (shared.isEmpty())
        topics.say("situation.no_department",
                   QStringLiteral("新受理的{matters.by_department.none}件均未登记科室，暂不能按科室分析。"));
    else if (topics.count("matters.by_department.none") > 0)
        topics.say("situation.no_department",
                   QStringLiteral("另有{matters.by_department.none}件未登记科室。"));
}

void writeCategories(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    topics.begin(QStringLiteral("投诉事由"));
    const QString byMatter =
        sharedParts(analysis.now, QStringLiteral("matters.by_category"), 5, Leading::Led);
    if (!byMatter.isEmpty())
        topics.say("situation.categories",
                   QStringLiteral("按事项（每件计主要事由一次）统计，%1。").arg(byMatter));
    if (byMatter.isEmpty())
        topics.say("situation.no_category",
                   QStringLiteral("新受理的{matters.by_category.none}件均尚未分类，暂不能按事由分析。"));
    else if (topics.count("matters.by_category.none") > 0)
        topics.say("situation.no_category", QStringLiteral("有{matters.by_category.none}件尚未分类。"));
    const QString byProblem = sharedParts(analysis.now, QStringLiteral("problems.by_category"), 5);
    if (!byProblem.isEmpty()) {
        topics.say("situation.problems",
                   QStringLiteral("按问题统计，共反映问题{problems.total}个：%1。").arg(byProblem));
    }
}

/** The quarters in which the ledger was kept, this one last. */
QList<SeriesPoint> keptPoints(const QuarterlyAnalysis &analysis)
{
    const QList<SeriesPoint> &all = analysis.received.points;
    return all.last(std::min<qsizetype>(all.size(), analysis.keptQuarters()));
}

/** "，本季度为近八个季度最高", or since the ledger began; a quarter that still runs is not the lowest. */
QString extremePattern(const QuarterlyAnalysis &analysis, const QList<SeriesPoint> &kept)
{
    QList<qint64> before;
    for (const SeriesPoint &point : kept.first(kept.size() - 1))
        before << point.count;
    const qint64 now = kept.last().count;
    const auto [least, most] = std::minmax_element(before.cbegin(), before.cend());
    const QString since =
        kept.size() == trendQuarters ? QStringLiteral("近八个季度") : QStringLiteral("台账启用以来");
    if (now > *most)
        return QStringLiteral("，本季度为%1最高").arg(since);
    return now < *least && !analysis.isRunning() ? QStringLiteral("，本季度为%1最低").arg(since) : QString();
}

/** Nothing when there are too few quarters to see a trend in. */
QString trendPattern(const QuarterlyAnalysis &analysis)
{
    const QList<SeriesPoint> kept = keptPoints(analysis);
    if (kept.size() < fewestQuarters)
        return {};
    QStringList counts;
    for (const SeriesPoint &point : kept.last(std::min<qsizetype>(4, kept.size())))
        counts << QStringLiteral("{%1}件").arg(point.key);
    const QString until =
        analysis.isRunning() ? QStringLiteral("（本季度统计%1）").arg(endOf(analysis)) : QString();
    return QStringLiteral("近%1个季度新受理量依次为%2%3%4。")
        .arg(counts.size() == 4 ? QStringLiteral("四") : QStringLiteral("三"),
             counts.join(QStringLiteral("、")), until, extremePattern(analysis, kept));
}

/** The categories whose count changed most against the quarter before, as "服务态度（由2件增至6件）". */
QString changedCategories(const QuarterlyAnalysis &analysis, bool more)
{
    QList<std::pair<qint64, QString>> changes;
    for (const SeriesPoint &point : more ? analysis.categories.points : QList<SeriesPoint>())
        changes.append({point.count - analysis.previous.count(point.key), point.key});
    for (const FigureValue &part :
         more ? QList<FigureValue>() : analysis.previous.parts(QStringLiteral("matters.by_category")))
        changes.append({part.count() - analysis.now.count(part.figure.key), part.figure.key});
    changes.removeIf([](const auto &change) {
        return change.first < notableChange || change.second.endsWith(QLatin1String(".none"));
    });
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList texts;
    for (const auto &[change, key] : changes.mid(0, 3)) {
        const FigureValue *value = (more ? analysis.now : analysis.previous).find(key);
        texts << QStringLiteral("%1（由{previous:%2}件%3{%2}件）")
                     .arg(value->figure.label.paper, key,
                          more ? QStringLiteral("增至") : QStringLiteral("减至"));
    }
    return texts.join(QStringLiteral("、"));
}

void writeTrend(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    topics.begin(QStringLiteral("变化趋势"));
    const QString trend = trendPattern(analysis);
    if (!trend.isEmpty())
        topics.say("situation.trend", trend);
    if (!analysis.previous.isKept()) {
        topics.dropEmpty();
        return;
    }
    const QString more = changedCategories(analysis, true);
    if (!more.isEmpty())
        topics.say("situation.more", QStringLiteral("与上季度相比，增加较多的事由是%1。").arg(more));
    const QString less = changedCategories(analysis, false);
    if (!less.isEmpty())
        topics.say("situation.less", (more.isEmpty() ? QStringLiteral("与上季度相比，减少较多的事由是%1。")
                                                     : QStringLiteral("减少较多的事由是%1。"))
                                         .arg(less));
    topics.dropEmpty();
}

} // namespace

QList<Topic> situationTopics(const QuarterlyAnalysis &analysis)
{
    TopicWriter topics(analysis);
    if (topics.count("matters.new") == 0) {
        topics.point("situation.nothing",
                     precedesLedger(analysis)
                         ? QStringLiteral("台账启用前无登记，本季度的新情况新动向无从统计。")
                         : QStringLiteral("本季度无新受理事项，从投诉纠纷登记中未见新的情况和动向。"));
        writeNewRisks(topics, analysis);
        return topics.topics();
    }
    writeChannels(topics, analysis);
    writeDepartments(topics, analysis);
    writeCategories(topics, analysis);
    writeTrend(topics, analysis);
    writeNewRisks(topics, analysis);
    return topics.topics();
}

} // namespace anhe
