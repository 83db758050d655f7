#pragma once

#include "core/report/sentence.h"

#include <QMap>
#include <QStringList>

namespace anhe {

/** What the office writes itself: paragraphs by section key. */
using Narrative = QMap<QString, QString>;

/** Keys of the places where an office may write: the preamble, the four sections, the end. */
inline constexpr const char *narrativeKeys[] = {"preamble", "resolved",    "situation",
                                                "risks",    "suggestions", "closing"};

/** Sentences on one thing; they make one paragraph. */
struct Topic
{
    QString heading; ///< "（一）…", or "" when the section has no second level
    QList<Sentence> sentences;

    QString text() const;
    bool operator==(const Topic &) const = default;
};

struct ReportSection
{
    QString key;     ///< resolved, situation, risks, suggestions
    QString heading; ///< "一、…"
    QList<Topic> topics;
    QString narrative;

    bool operator==(const ReportSection &) const = default;
};

/** The words of the report (DOMAIN §8): computed sentences and, after them in each place, the office's own.
 */
struct ReportText
{
    QString title;
    QString subtitle;
    QString addressee;
    Topic preamble;
    QString preambleNarrative;
    QList<ReportSection> sections;
    QString closing;
    QString issuer;
    QDate date;

    bool operator==(const ReportText &) const = default;
};

/** Sentences whose id is in omitted are left out. */
ReportText reportText(const QuarterlyAnalysis &analysis, const Narrative &narrative = {},
                      const QStringList &omitted = {});

/** The computed topics of each section, before the office's own choices. */
QList<Topic> resolvedTopics(const QuarterlyAnalysis &analysis);
QList<Topic> situationTopics(const QuarterlyAnalysis &analysis);
QList<Topic> riskTopics(const QuarterlyAnalysis &analysis);
QList<Topic> suggestionTopics(const QuarterlyAnalysis &analysis);

/** "（一）" … for numbering topics. */
QString secondLevel(int number);

} // namespace anhe
