#pragma once

#include "core/report/figures.h"

namespace anhe {

/** One bar or point of a chart: what it is called, how much it is, and the rows it opens. */
struct SeriesPoint
{
    QString key; ///< of the figure it shows, or "received.2026Q3", "received.2026-09", "days_to_close.11-15"
    Wording label;
    qint64 count = 0;
    Drill rows;
};

struct FigureSeries
{
    Wording title;
    FigureUnit unit = FigureUnit::Matters;
    QList<SeriesPoint> points;

    qint64 total() const;
    bool isEmpty() const { return total() == 0; }
};

/** Which of the three sets of figures a number comes from. */
enum class Base { Now, Previous, LastYear };

inline Quarter quarterOf(Base base, Quarter now)
{
    return base == Base::Now ? now : base == Base::Previous ? now.previous() : now.lastYear();
}

/** A number that stands in a sentence, a table cell or a chart. */
struct FigureRef
{
    QString key; ///< "" when nothing stands behind it
    Base base = Base::Now;
    bool denominator = false; ///< of a rate: what it is a share of

    bool operator==(const FigureRef &) const = default;
};

/** What a quarter came to, beside the quarter before it (环比) and the same quarter of last year (同比). */
struct QuarterlyAnalysis
{
    Quarter quarter;
    QDate asOf;
    Hospital hospital;

    FigureSet now;
    FigureSet previous;
    FigureSet lastYear;

    FigureSeries received;    ///< eight quarters, this one last, whether the ledger was kept in them or not
    FigureSeries closed;      ///< the same
    FigureSeries months;      ///< twelve months, those of this quarter last
    FigureSeries departments; ///< those with most, then the others together, then none given
    FigureSeries categories;
    FigureSeries problems;
    FigureSeries channels;
    FigureSeries daysToClose;   ///< calendar days in steps
    FigureSeries routes;        ///< begun in the quarter, by route
    FigureSeries risks;         ///< found in the quarter, by kind
    FigureSeries insured = {};  ///< institutions insured at its end, by level
    QStringList uninsured = {}; ///< names of those in scope and not insured

    /** Whether the quarter goes on beyond what was counted of it. */
    bool isRunning() const { return asOf < quarter.period().last; }

    /** How many of the last quarters in a row, this one among them and eight at most, the ledger was kept
     * in. */
    int keptQuarters() const;

    Quarter quarterOf(Base base) const { return anhe::quarterOf(base, quarter); }

    const FigureSet &set(Base base) const
    {
        return base == Base::Now ? now : base == Base::Previous ? previous : lastYear;
    }

    /** A point of any chart; nullptr when there is none of that key. */
    const SeriesPoint *point(const QString &key) const;

    /** The rows to open behind a number; of a rate those of its numerator, unless its denominator is
     * meant. */
    std::optional<Drill> drill(const FigureRef &figure) const;
};

/** How many departments a chart and a sentence name before "others". */
inline constexpr int namedDepartments = 8;

/** How many quarters a trend shows. */
inline constexpr int trendQuarters = 8;

/** Whether the quarter was over before the first matter of the ledger was received: nothing is known of it.
 */
bool precedesLedger(const QuarterlyAnalysis &analysis);

/** Counts everything, of a running quarter up to its as-of day; takes any connection, so that a worker can do
 * it with its own. Throws StorageError. */
QuarterlyAnalysis analyse(Database &database, const OfficeLists &lists, Quarter quarter, QDate asOf);

/** The change against a base as a fraction (0.25 = a quarter more); nothing when either is missing or the
 * base is 0. */
std::optional<double> changeOver(const FigureValue *now, const FigureValue *base);

/** "+46.7%", "-3.0%", for a rate "+2.5个百分点"; "—" when there is no base. */
QString changePaper(const FigureValue *now, const FigureValue *base);

} // namespace anhe
