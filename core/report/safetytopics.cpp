#include "core/report/safetyfigures.h"
#include "core/report/topicwriter.h"

namespace anhe {

namespace {

/** "召开会议{…}次（领导小组会议{…}次、…）" of one kind of activity that counts anything. */
QString kindPattern(const FigureSet &figures, const FigureValue &kind)
{
    return QStringLiteral("%1{%2}次").arg(kind.figure.label.paper, kind.figure.key) +
           bracketedParts(figures, kind.figure.key);
}

void writeActivities(TopicWriter &topics, const FigureSet &figures)
{
    if (topics.count("activities.total") == 0)
        return;
    QStringList kinds;
    for (const FigureValue &kind : figures.parts(QStringLiteral("activities"))) {
        if (kind.count() > 0)
            kinds << kindPattern(figures, kind);
    }
    topics.say("resolved.activities", QStringLiteral("开展平安医院建设活动{activities.total}次：%1。")
                                          .arg(kinds.join(QStringLiteral("，"))));
}

QString indicatorPattern(const FigureValue &value)
{
    if (value.figure.unit == FigureUnit::Rate)
        return QStringLiteral("%1为{%2|full}").arg(value.figure.label.paper, value.figure.key);
    QString name = value.figure.label.paper;
    const qsizetype unit = name.lastIndexOf(QStringLiteral("（"));
    if (unit < 0)
        return QStringLiteral("%1{%2}").arg(name, value.figure.key);
    return QStringLiteral("%1{%2}%3").arg(name.left(unit), value.figure.key, name.mid(unit + 1).chopped(1));
}

void writeIndicators(TopicWriter &topics, const FigureSet &figures)
{
    QStringList patterns;
    for (const FigureValue &value : figures.all()) {
        if (value.figure.key.startsWith(QLatin1String("indicator.")))
            patterns << indicatorPattern(value);
    }
    if (!patterns.isEmpty())
        topics.say("resolved.indicators",
                   QStringLiteral("各项填报指标：%1。").arg(patterns.join(QStringLiteral("，"))));
}

} // namespace

void writeSafety(TopicWriter &topics, const QuarterlyAnalysis &analysis)
{
    if (!hasSafetyFigures(analysis.now))
        return;
    topics.begin(QStringLiteral("平安医院建设"));
    writeActivities(topics, analysis.now);
    writeIndicators(topics, analysis.now);
}

void suggestSafety(TopicWriter &topics)
{
    const qint64 left = topics.count("activities.findings_left");
    if (left > 0)
        topics.point(
            "suggestions.findings",
            QStringLiteral("有{activities.findings_left}次活动发现的问题尚未%1纳入隐患台账，建议补登并"
                           "明确责任和时限。")
                .arg(left > 1 ? QStringLiteral("全部") : QString()));
    if (topics.count("activities.unevaluated") > 0)
        topics.point(
            "suggestions.drills",
            QStringLiteral("对尚未评估的应急演练{activities.unevaluated}次，建议补做评估，据此修订预案。"));
}

} // namespace anhe
