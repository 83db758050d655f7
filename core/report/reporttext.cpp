#include "core/report/topicwriter.h"

namespace anhe {

namespace {

Topic preamble(const QuarterlyAnalysis &analysis)
{
    const Period period = analysis.quarter.period();
    const QString until =
        QStringLiteral("统计截至%1年%2").arg(analysis.asOf.year()).arg(monthDay(analysis.asOf));
    const QString pattern =
        QStringLiteral("现将我院%1（%2至%3）投诉、医疗纠纷和信访事项的受理处置情况，以及社会稳定形势的"
                       "分析研判情况报告如下%4。")
            .arg(analysis.quarter.paper(), monthDay(period.first), monthDay(period.last),
                 analysis.isRunning()
                     ? QStringLiteral("，%1（本季度尚未结束，环比、同比仅供参考）").arg(until)
                     : QStringLiteral("（%1）").arg(until));
    return {{}, {SentenceWriter(analysis).write(QStringLiteral("preamble"), pattern)}};
}

QList<Topic> kept(const QList<Topic> &topics, const QStringList &omitted)
{
    QList<Topic> kept;
    for (Topic topic : topics) {
        topic.sentences.removeIf([&](const Sentence &sentence) { return omitted.contains(sentence.id); });
        if (!topic.sentences.isEmpty())
            kept.append(topic);
    }
    return kept;
}

ReportSection section(const char *key, const QString &heading, const QList<Topic> &topics,
                      const Narrative &narrative, const QStringList &omitted)
{
    ReportSection section{QString::fromLatin1(key), heading, kept(topics, omitted), {}};
    section.narrative = narrative.value(section.key).trimmed();
    int number = 0;
    for (Topic &topic : section.topics) {
        if (!topic.heading.isEmpty())
            topic.heading.prepend(secondLevel(++number));
    }
    return section;
}

} // namespace

QString Topic::text() const
{
    QString text;
    for (const Sentence &sentence : sentences)
        text += sentence.text;
    return text;
}

QString secondLevel(int number)
{
    static const QString digits = QStringLiteral("一二三四五六七八九");
    const int tens = number / 10;
    QString text = tens > 1 ? QString(digits[tens - 1]) : QString();
    if (tens > 0)
        text += QChar(0x5341); // 十
    if (number % 10 > 0)
        text += digits[number % 10 - 1];
    return QStringLiteral("（%1）").arg(text);
}

ReportText reportText(const QuarterlyAnalysis &analysis, const Narrative &narrative,
                      const QStringList &omitted)
{
    ReportText text;
    text.title = analysis.hospital.name + QStringLiteral("\n社会稳定分析研判报告");
    text.subtitle = QStringLiteral("（%1）").arg(analysis.quarter.paper());
    if (!analysis.hospital.healthAuthority.isEmpty())
        text.addressee = analysis.hospital.healthAuthority + QStringLiteral("：");
    text.preamble = preamble(analysis);
    text.preambleNarrative = narrative.value(QStringLiteral("preamble")).trimmed();
    text.sections = {
        section("resolved", QStringLiteral("一、本季度社会稳定风险防范化解情况"), resolvedTopics(analysis),
                narrative, omitted),
        section("situation", QStringLiteral("二、新情况新动向"), situationTopics(analysis), narrative,
                omitted),
        section("risks", QStringLiteral("三、下一阶段需关注的社会稳定风险"), riskTopics(analysis), narrative,
                omitted),
        section("suggestions", QStringLiteral("四、下一步工作建议"), suggestionTopics(analysis), narrative,
                omitted),
    };
    text.closing = narrative.value(QStringLiteral("closing"), QStringLiteral("特此报告。")).trimmed();
    text.issuer = analysis.hospital.name;
    text.date = analysis.asOf;
    return text;
}

} // namespace anhe
