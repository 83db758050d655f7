#include "core/report/reportchecker.h"

#include "core/report/checkersays.h"

#include <QRegularExpression>

namespace anhe {

namespace {

using Kind = ReportFinding::Kind;

bool compares(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("上年|去年|前年|往年|同期|同比|环比|上季度|上个季度|上一季度|相比|[较比]"));
    return text.contains(words);
}

/** Speaks of what comes after the period: plans, or the day the figures were taken. */
bool looksAhead(const PlacedSentence &sentence)
{
    static const QRegularExpression words(
        QStringLiteral("启用|截至|截止|下一步|下一阶段|下季度|下个季度|下一季度|明年|来年|计划|拟|将"));
    return sentence.section == QLatin1String("risks") || sentence.section == QLatin1String("suggestions") ||
           sentence.section == QLatin1String("closing") || sentence.text.contains(words);
}

QList<ReportFinding> checkYears(const PlacedSentence &sentence, const QuarterlyAnalysis &analysis)
{
    static const QRegularExpression form(QStringLiteral("((?:19|20)\\d\\d)\\s*年"));
    const int own = analysis.quarter.year;
    QList<ReportFinding> findings;
    for (auto it = form.globalMatch(sentence.text); it.hasNext();) {
        const int year = it.next().captured(1).toInt();
        const bool before = year == own - 1 && compares(sentence.text);
        const bool after = year > own && year <= qMax(own + 1, analysis.asOf.year()) && looksAhead(sentence);
        if (year != own && !before && !after) {
            findings.append({Kind::Year, sentence.place, sentence.text,
                             CheckerSays::tr("The sentence names the year %1, the report is about %2.")
                                 .arg(year)
                                 .arg(analysis.quarter.paper())});
        }
    }
    return findings;
}

QList<ReportFinding> checkQuarters(const PlacedSentence &sentence, const QuarterlyAnalysis &analysis)
{
    static const QRegularExpression form(QStringLiteral("(?:第|年)([一二三四1-4])季度"));
    static const QString words = QStringLiteral("一二三四");
    QList<ReportFinding> findings;
    for (auto it = form.globalMatch(sentence.text); it.hasNext();) {
        const QString captured = it.next().captured(1);
        const qsizetype word = words.indexOf(captured);
        const int number = word >= 0 ? int(word) + 1 : captured.toInt();
        if (number != analysis.quarter.number && !compares(sentence.text) && !looksAhead(sentence)) {
            findings.append({Kind::Period, sentence.place, sentence.text,
                             CheckerSays::tr("The sentence names another quarter; the report is about %1.")
                                 .arg(analysis.quarter.paper())});
        }
    }
    return findings;
}

/** "受理　件", "共__起", "XX人次", "受理件": a place for a number with no number in it. */
bool hasBlankCount(const QString &text)
{
    static const QString unit = QStringLiteral("(?:件|起|例|批次|人次|万元|元|天|%|％|个百分点)");
    static const QRegularExpression blank(
        QStringLiteral(
            "[\\x{4e00}-\\x{9fff}：:]\\s*(?:[_＿]+|[XxＸ×]{1,}|[　 ]{2,}|…+|（\\s*）|\\(\\s*\\))\\s*") +
        unit);
    static const QRegularExpression spaced(
        QStringLiteral(
            "(?:受理|办结|结转|未结|新增|发生|收到|接到|共|共计|合计|来访|赔付|达成|移交)\\s*[　 ]*") +
        unit + QStringLiteral("(?![\\x{6570}\\x{5747}])"));
    return text.contains(blank) || text.contains(spaced);
}

bool hasBarePercent(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("(?<![\\d.])100(?:\\.0+)?\\s*[%％]|百分之百"));
    static const QRegularExpression base(
        QStringLiteral("\\d\\s*[/／]\\s*\\d|\\d\\s*(?:件|起|例|个|人|家|批|次|台|处|份|名|项)"));
    return text.contains(whole) && !text.contains(base);
}

} // namespace

QList<ReportFinding> checkSentence(const PlacedSentence &sentence, const QuarterlyAnalysis &analysis)
{
    QList<ReportFinding> findings = checkYears(sentence, analysis) + checkQuarters(sentence, analysis);
    if (hasBlankCount(sentence.text))
        findings.append(
            {Kind::Blank, sentence.place, sentence.text, CheckerSays::tr("A number is missing here.")});
    if (hasBarePercent(sentence.text)) {
        findings.append({Kind::BarePercent, sentence.place, sentence.text,
                         CheckerSays::tr("100 % of how many? Name the base, for example “3/3”.")});
    }
    return findings;
}

} // namespace anhe
