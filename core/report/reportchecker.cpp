#include "core/report/reportchecker.h"

#include "core/report/checkersays.h"

#include <QRegularExpression>
#include <QSet>

namespace anhe {

namespace {

/** Sentences shorter than this may well stand twice. */
constexpr int shortestSentence = 6;

void addSentences(QList<PlacedSentence> &sentences, const QString &place, const QString &section,
                  const QString &text, bool own)
{
    static const QRegularExpression ends(QStringLiteral("[。！？!?\\n]"));
    for (const QString &part : text.split(ends, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            sentences.append({place, section, part.trimmed(), own});
    }
}

QList<ReportFinding> checkTotals(const QuarterlyAnalysis &analysis)
{
    QList<ReportFinding> findings;
    const FigureSet &now = analysis.now;
    const auto count = [&](const char *key) { return now.count(QString::fromLatin1(key)); };
    const qint64 reckoned = count("matters.opening") + count("matters.new") - count("matters.closed");
    if (reckoned != count("matters.closing")) {
        findings.append(
            {ReportFinding::Kind::Total,
             QStringLiteral("主要指标"),
             {},
             CheckerSays::tr("Open before + received − closed is %1, but %2 are open after the period: a "
                             "matter is closed before the day it was received.")
                 .arg(reckoned)
                 .arg(count("matters.closing"))});
    }
    const qint64 risks = count("risks.opening") + count("risks.found") - count("risks.written_off");
    if (risks != count("risks.closing")) {
        findings.append(
            {ReportFinding::Kind::Total,
             QStringLiteral("隐患排查治理和督办"),
             {},
             CheckerSays::tr(
                 "Risks open before + found − written off is %1, but %2 are open after the period.")
                 .arg(risks)
                 .arg(count("risks.closing"))});
    }
    QMap<QString, qint64> sums;
    QMap<QString, QString> wholes;
    for (const FigureValue &value : now.all()) {
        if (!value.figure.split.isEmpty()) {
            sums[value.figure.split] += value.count();
            wholes[value.figure.split] = value.figure.whole;
        }
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const FigureValue *whole = now.find(wholes[it.key()]);
        if (whole && whole->count() != it.value()) {
            findings.append({ReportFinding::Kind::Total,
                             whole->figure.label.paper,
                             {},
                             CheckerSays::tr("The parts (%1) add up to %2, the whole is %3.")
                                 .arg(it.key())
                                 .arg(it.value())
                                 .arg(whole->count())});
        }
    }
    return findings;
}

QList<ReportFinding> checkRepeats(const QList<PlacedSentence> &sentences)
{
    static const QRegularExpression noise(QStringLiteral("[\\s　，、；：,;:“”\"（）()]"));
    QList<ReportFinding> findings;
    QSet<QString> seen;
    for (const PlacedSentence &sentence : sentences) {
        const QString bare = QString(sentence.text).remove(noise);
        if (bare.size() < shortestSentence)
            continue;
        if (seen.contains(bare)) {
            findings.append({ReportFinding::Kind::Repeated, sentence.place, sentence.text,
                             CheckerSays::tr("This sentence stands in the report twice.")});
        }
        seen.insert(bare);
    }
    return findings;
}

} // namespace

QList<PlacedSentence> sentencesOf(const ReportContent &content)
{
    QList<PlacedSentence> sentences;
    const ReportText &text = content.text;
    const QString preamble = QStringLiteral("preamble");
    addSentences(sentences, QStringLiteral("引言"), preamble, text.preamble.text(), false);
    addSentences(sentences, QStringLiteral("引言"), preamble, text.preambleNarrative, true);
    for (const ReportSection &section : text.sections) {
        for (const Topic &topic : section.topics)
            addSentences(sentences, section.heading, section.key, topic.text(), false);
        addSentences(sentences, section.heading, section.key, section.narrative, true);
    }
    addSentences(sentences, QStringLiteral("结尾"), QStringLiteral("closing"), text.closing, true);
    return sentences;
}

QList<ReportFinding> checkReport(const QuarterlyAnalysis &analysis, const ReportContent &content)
{
    QList<ReportFinding> findings = checkTotals(analysis);
    if (analysis.isRunning()) {
        findings.append(
            {ReportFinding::Kind::Period,
             QStringLiteral("引言"),
             {},
             CheckerSays::tr("The quarter ends on %1; what happens until then is not in the report.")
                 .arg(analysis.quarter.period().last.toString(Qt::ISODate))});
    }
    const QList<PlacedSentence> sentences = sentencesOf(content);
    for (const PlacedSentence &sentence : sentences) {
        findings += checkSentence(sentence, analysis);
        if (sentence.own)
            findings += checkTypedFigures(sentence, analysis);
    }
    return findings + checkRepeats(sentences);
}

} // namespace anhe
