#pragma once

#include "core/report/reportcontent.h"

#include <initializer_list>

namespace anhe {

/** Builds the topics of a section, sentence by sentence. */
class TopicWriter
{
public:
    explicit TopicWriter(const QuarterlyAnalysis &analysis) : m_analysis(analysis), m_writer(analysis) {}

    void begin(const QString &heading) { m_topics.append({heading, {}}); }
    void say(const char *id, const QString &pattern)
    {
        m_topics.last().sentences.append(m_writer.write(QString::fromLatin1(id), pattern));
    }
    /** A topic of one sentence without a heading. */
    void point(const char *id, const QString &pattern)
    {
        begin({});
        say(id, pattern);
    }

    qint64 count(const char *key) const { return m_analysis.now.count(QString::fromLatin1(key)); }
    /** Takes back a heading under which nothing was said. */
    void dropEmpty()
    {
        if (!m_topics.isEmpty() && m_topics.last().sentences.isEmpty())
            m_topics.removeLast();
    }

    /** "季末", or "截至8月15日" while the quarter runs. */
    QString end() const;
    /** "季初结转3件", or what stands for none of them. */
    QString orNone(const char *key, const QString &pattern, const QString &none) const
    {
        return count(key) > 0 ? pattern : none;
    }

    const SentenceWriter &sentences() const { return m_writer; }
    const QList<Topic> &topics() const { return m_topics; }

private:
    const QuarterlyAnalysis &m_analysis;
    SentenceWriter m_writer;
    QList<Topic> m_topics;
};

/** "季末", or "截至8月15日" while the quarter runs. */
QString endOf(const QuarterlyAnalysis &analysis);

/** "台账自2025年7月1日启用": the day of the first matter. */
QString ledgerBegan(const QuarterlyAnalysis &analysis);

/** Mediation, the other routes and what was paid. */
void writeRoutes(TopicWriter &topics, const QuarterlyAnalysis &analysis);

/** Hidden risks, sweeps and notices: what was done, what is new, what threatens, what to do. Nothing where
 * nothing of them was counted. */
void writeHiddenRisks(TopicWriter &topics, const QuarterlyAnalysis &analysis);
void writeNewRisks(TopicWriter &topics, const QuarterlyAnalysis &analysis);
void writeRiskDangers(TopicWriter &topics, const QuarterlyAnalysis &analysis);
void suggestRisks(TopicWriter &topics);
/** Who is insured, and what insurers were told and paid. */
void writeInsurance(TopicWriter &topics, const QuarterlyAnalysis &analysis);
void writeInsuranceRisks(TopicWriter &topics, const QuarterlyAnalysis &analysis);
void suggestInsurance(TopicWriter &topics);
/** Activities and indicators of the safe hospital, and what is left to do about them. Nothing where nothing
 * was entered. */
void writeSafety(TopicWriter &topics, const QuarterlyAnalysis &analysis);
void suggestSafety(TopicWriter &topics);

/** One number of a sentence beside others of its kind: "达成协议{key}件"; and how it is said of all. */
struct PartWords
{
    const char *key;
    const char *pattern;
    const char *ofAll = "";
};

/** The patterns of those that count anything, joined: a sentence has no parts of 0. */
QString countedParts(const TopicWriter &topics, std::initializer_list<PartWords> parts,
                     const QString &joint = QStringLiteral("、"));

/** "，其中达成协议{key}件、…" of the parts that count anything, or "，均达成协议" when one of them is all. */
QString partsOfWhole(const TopicWriter &topics, const char *whole, std::initializer_list<PartWords> parts,
                     const QString &joint = QStringLiteral("、"));

/** "骨科{key}件" of each part that counts anything, "none" last: they add up to the whole. */
QString allParts(const FigureSet &figures, const QString &split);

/** The same in brackets, "（均为骨科）" when one part is all; "" when there is none. */
QString bracketedParts(const FigureSet &figures, const QString &split);

/** "均为投诉", "为投诉" of a single one, or "中，投诉{key}件、…". */
QString kindsOf(const FigureSet &figures, const QString &split);

/** How the largest parts of more are told: "居前的是甲…、乙…", or "甲居首（…），其次为乙…". */
enum class Leading { Listed, Led };

/** "骨科6件（占27.3%）、…": the named parts with their share of the whole; the leading ones when there are
 * more of them than that, never one of several that count the same without the others. "" when there is none.
 */
QString sharedParts(const FigureSet &figures, const QString &split, int most,
                    Leading leading = Leading::Listed);

/** The largest named part; none when nothing is counted or two share the first place. */
std::optional<FigureValue> largestPart(const FigureSet &figures, const QString &split);

/** Whether a part stands out of the quarter's matters: at least 3 of them and a quarter of all. */
bool standsOut(const QuarterlyAnalysis &analysis, const std::optional<FigureValue> &part);

/** "3月5日" */
QString monthDay(QDate date);

} // namespace anhe
