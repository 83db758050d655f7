#include "core/report/figures.h"

#include "core/dispute/disputestore.h"
#include "core/report/figurecounter.h"
#include "core/report/insurancefigures.h"
#include "core/report/mediationfigures.h"
#include "core/report/petitionfigures.h"
#include "core/report/riskfigures.h"
#include "core/report/safetyfigures.h"
#include "core/report/splits.h"
#include "core/risk/riskstore.h"

#include <algorithm>

namespace anhe {

namespace {

/** The filters the catalogue is made of. */
struct Matters
{
    Period period;
    QDate asOf;

    DisputeFilter all() const
    {
        DisputeFilter filter;
        filter.asOf = asOf;
        return filter;
    }
    DisputeFilter received() const
    {
        DisputeFilter filter = all();
        filter.received = period;
        return filter;
    }
    DisputeFilter closed() const
    {
        DisputeFilter filter = all();
        filter.closed = period;
        return filter;
    }
    DisputeFilter openAtEndOf(QDate day) const
    {
        DisputeFilter filter = all();
        filter.openAtEndOf = day;
        return filter;
    }
};

template <typename Edit>
DisputeFilter with(DisputeFilter filter, Edit edit)
{
    edit(filter);
    return filter;
}

Figure figure(const char *key, const char *label, const char *definition, FigureUnit unit, Drill rows,
              Aggregate aggregate = Aggregate::Count)
{
    return {QString::fromLatin1(key),
            Wording::of("figures", label),
            unit,
            Wording::of("figures", definition),
            {std::move(rows), aggregate}};
}

Figure rate(const char *key, const char *label, const char *definition, Drill numerator, Drill denominator)
{
    Figure figure = anhe::figure(key, label, definition, FigureUnit::Rate, std::move(numerator));
    figure.denominator = FigureQuery{std::move(denominator)};
    return figure;
}

void addFlows(QList<Figure> &figures, const Matters &matters)
{
    figures << figure("matters.opening", QT_TRANSLATE_NOOP("figures", "Open before the period"),
                      QT_TRANSLATE_NOOP("figures",
                                        "Matters received before the first day of the period and not "
                                        "closed before it. Voided numbers never count."),
                      FigureUnit::Matters, matters.openAtEndOf(matters.period.first.addDays(-1)));
    figures << figure(
        "matters.new", QT_TRANSLATE_NOOP("figures", "Received in the period"),
        QT_TRANSLATE_NOOP("figures", "Matters received on a day of the period, each counted once."),
        FigureUnit::Matters, matters.received());
    figures << figure(
        "matters.closed", QT_TRANSLATE_NOOP("figures", "Closed in the period"),
        QT_TRANSLATE_NOOP("figures", "Matters closed on a day of the period, whenever received."),
        FigureUnit::Matters, matters.closed());
    figures << figure("matters.closing", QT_TRANSLATE_NOOP("figures", "Open after the period"),
                      QT_TRANSLATE_NOOP("figures",
                                        "Matters received by the last day of the period and not closed "
                                        "by it: open before + received − closed."),
                      FigureUnit::Matters, matters.openAtEndOf(matters.period.last));
    figures << figure("matters.major", QT_TRANSLATE_NOOP("figures", "Major disputes"),
                      QT_TRANSLATE_NOOP("figures",
                                        "Matters received in the period that the office's checklist "
                                        "calls major."),
                      FigureUnit::Matters, with(matters.received(), [](auto &f) { f.major = true; }));
    figures << figure(
        "matters.major_open", QT_TRANSLATE_NOOP("figures", "Major disputes open"),
        QT_TRANSLATE_NOOP("figures", "Matters open after the period that the office's checklist calls "
                                     "major, whenever received."),
        FigureUnit::Matters, with(matters.openAtEndOf(matters.period.last), [](auto &f) { f.major = true; }));
}

void addVisits(QList<Figure> &figures, const Matters &matters)
{
    VisitFilter visits;
    visits.happened = matters.period;
    figures << figure(
        "visits", QT_TRANSLATE_NOOP("figures", "Visits"),
        QT_TRANSLATE_NOOP("figures", "Visits recorded on a day of the period, first and further ones."),
        FigureUnit::Visits, visits);
    figures << figure("persons", QT_TRANSLATE_NOOP("figures", "Persons who came"),
                      QT_TRANSLATE_NOOP("figures", "The head counts of these visits, summed."),
                      FigureUnit::Persons, visits, Aggregate::Persons);
}

void addFeedback(QList<Figure> &figures, const Matters &matters)
{
    const DisputeFilter received = matters.received();
    figures << rate("feedback.on_time", QT_TRANSLATE_NOOP("figures", "Feedback on time"),
                    QT_TRANSLATE_NOOP("figures",
                                      "Answered on or before the due day ÷ received in the period and "
                                      "either answered or due before the as-of day."),
                    with(received, [](auto &f) { f.answeredOnTime = true; }),
                    with(received, [&](auto &f) { f.answeredOrDueBefore = matters.asOf; }));
    figures << figure("feedback.late", QT_TRANSLATE_NOOP("figures", "Answered late"),
                      QT_TRANSLATE_NOOP("figures", "Received in the period and answered after the due day."),
                      FigureUnit::Matters, with(received, [](auto &f) { f.answeredOnTime = false; }));
    figures << figure("feedback.overdue", QT_TRANSLATE_NOOP("figures", "Feedback overdue"),
                      QT_TRANSLATE_NOOP("figures",
                                        "Received by the last day of the period, open, and on the as-of "
                                        "day past the due day without an answer."),
                      FigureUnit::Matters, with(matters.all(), [&](auto &f) {
                          f.received.last = matters.period.last;
                          f.overdueOn = matters.asOf;
                      }));
    figures << figure("feedback.not_told", QT_TRANSLATE_NOOP("figures", "Closed, complainant not told"),
                      QT_TRANSLATE_NOOP("figures",
                                        "Closed in the period without a record that the complainant was "
                                        "told the result."),
                      FigureUnit::Matters, with(matters.closed(), [](auto &f) { f.told = false; }));
    figures << figure("days_to_close.mean", QT_TRANSLATE_NOOP("figures", "Mean days to close"),
                      QT_TRANSLATE_NOOP("figures",
                                        "Calendar days from receipt to closing, mean over the matters "
                                        "closed in the period."),
                      FigureUnit::Days, matters.closed(), Aggregate::MeanDays);
    figures << figure("days_to_close.median", QT_TRANSLATE_NOOP("figures", "Median days to close"),
                      QT_TRANSLATE_NOOP("figures",
                                        "Calendar days from receipt to closing, middle value over the "
                                        "matters closed in the period."),
                      FigureUnit::Days, matters.closed(), Aggregate::MedianDays);
    figures << rate("matters.repeat", QT_TRANSLATE_NOOP("figures", "Repeat share"),
                    QT_TRANSLATE_NOOP("figures",
                                      "Received in the period and linked to an earlier, closed matter ÷ "
                                      "received in the period."),
                    with(received, [](auto &f) { f.reopened = true; }), received);
}

void addClaimed(QList<Figure> &figures, const Matters &matters)
{
    figures << figure("claimed.total", QT_TRANSLATE_NOOP("figures", "Claimed"),
                      QT_TRANSLATE_NOOP("figures", "Amounts claimed in the matters received in the period."),
                      FigureUnit::Fen, with(matters.received(), [](auto &f) { f.claimed = true; }),
                      Aggregate::Claimed);
}

/** The whole that the splits of problems add up to. */
Figure problems(const Matters &matters)
{
    return figure("problems.total", QT_TRANSLATE_NOOP("figures", "Problems"),
                  QT_TRANSLATE_NOOP("figures",
                                    "Problems raised by the matters received in the period, each counted "
                                    "once."),
                  FigureUnit::Problems, ProblemFilter{matters.received(), {}});
}

} // namespace

QList<Figure> catalogue(const FigureScope &scope)
{
    const Matters matters{scope.period, scope.asOf};
    QList<Figure> figures;
    addFlows(figures, matters);
    figures << problems(matters);
    addVisits(figures, matters);
    addFeedback(figures, matters);
    figures << petitionFigures(scope.period);
    addClaimed(figures, matters);
    return figures + mediationFigures(scope.period) + riskFigures(scope) + safetyFigures(scope.period);
}

Period measuredPeriod(const Period &period, QDate asOf)
{
    if (!asOf.isValid())
        return period;
    return {period.first, std::max(period.first.addDays(-1), std::min(period.last, asOf))};
}

FigureSet measure(Database &database, const FigureScope &whole)
{
    FigureScope scope = whole;
    scope.period = measuredPeriod(whole.period, whole.asOf);
    FigureSet set;
    set.period = scope.period;
    set.asOf = scope.asOf;
    set.start = {DisputeStore(database).firstReceived(), RiskStore(database).firstFound()};
    const FigureCounter counter(database);
    for (const Figure &figure : catalogue(scope))
        set.add(counter.measure(figure));
    for (const FigureValue &value : measureInsurance(database, scope.period))
        set.add(value);
    for (const FigureSplit &split : splits(scope)) {
        for (const FigureValue &part : measureSplit(database, split, scope.lists))
            set.add(part);
    }
    for (const FigureValue &part : measureRouteParts(database, set))
        set.add(part);
    for (const FigureValue &part : measureRiskParts(database, set, scope.lists.riskCategories))
        set.add(part);
    for (const FigureValue &indicator : measureIndicators(database, scope))
        set.add(indicator);
    return set;
}

} // namespace anhe
