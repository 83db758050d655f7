#pragma once

#include "core/report/quarterlyanalysis.h"

namespace anhe {

/** Where a figure stands in a sentence, so that the screen can open its rows there. */
struct Mention
{
    int start = 0;
    int length = 0;
    FigureRef figure;

    bool operator==(const Mention &) const = default;
};

/** A computed sentence; its id is stable, so that an office can leave it out. */
struct Sentence
{
    QString id;
    QString text;
    QList<Mention> mentions;

    bool operator==(const Sentence &) const = default;
};

/**
 * Fills figures into patterns. A place is written {key}: the bare number; {key|full}: with unit and fraction;
 * {key|n} and {key|d}: numerator and denominator; {previous:key} and {last_year:key}: of the other quarters.
 * A point of a chart can stand there too; a figure that is missing counts 0.
 */
class SentenceWriter
{
public:
    explicit SentenceWriter(const QuarterlyAnalysis &analysis) : m_analysis(analysis) {}

    Sentence write(const QString &id, const QString &pattern) const;

    /** "较上季度（15件）增加7件，环比上升46.7%；较上年同期…": never a change without its base, and "" when
     * the ledger was kept in neither of the two. */
    QString comparison(const QString &key) const;

private:
    QString against(const QString &key, Base base) const;

    const QuarterlyAnalysis &m_analysis;
};

} // namespace anhe
