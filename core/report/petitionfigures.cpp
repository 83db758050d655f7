#include "core/report/petitionfigures.h"

#include "core/base/coded.h"

namespace anhe {

namespace {

template <typename Edit>
DisputeFilter petitions(Edit edit)
{
    DisputeFilter filter;
    filter.kinds = {MatterKind::Petition};
    edit(filter);
    return filter;
}

Figure figure(const char *key, const char *label, const char *definition, const DisputeFilter &rows)
{
    return {QString::fromLatin1(key), Wording::of("figures", label), FigureUnit::Matters,
            Wording::of("figures", definition), FigureQuery{rows}};
}

Figure part(Figure figure, const char *split, const char *whole)
{
    figure.split = QLatin1String(split);
    figure.whole = QLatin1String(whole);
    return figure;
}

Figure settledFirstTime(const DisputeFilter &firstClosed)
{
    DisputeFilter settled = firstClosed;
    settled.takenUpAgain = false;
    Figure rate = figure(
        "petitions.settled_first_time", QT_TRANSLATE_NOOP("figures", "Petitions settled the first time"),
        QT_TRANSLATE_NOOP("figures", "First petitions closed in the period that no later matter takes up "
                                     "again ÷ first petitions closed in the period."),
        settled);
    rate.unit = FigureUnit::Rate;
    rate.denominator = FigureQuery{firstClosed};
    return rate;
}

/** The petitions finished, by what the opinion document said; those without one are those with none of the
 * opinions. */
void addOpinions(QList<Figure> &figures, const DisputeFilter &finished)
{
    const Wording definition = Wording::of(
        "figures",
        QT_TRANSLATE_NOOP("figures", "Petitions closed in the period, by their opinion document: %1."));
    for (const Coded<PetitionOpinion> &opinion : codesOf(PetitionOpinion{})) {
        DisputeFilter rows = finished;
        rows.opinions = {opinion.value};
        const Wording label{word(opinion.value), word(opinion.value, Speech::Paper)};
        figures << part({QStringLiteral("petitions.finished.") + QLatin1String(opinion.code), label,
                         FigureUnit::Matters, definition.arg(label), FigureQuery{rows}},
                        "petitions.finished", "petitions.finished");
    }
}

} // namespace

QList<Figure> petitionFigures(const Period &period)
{
    const DisputeFilter received = petitions([&](auto &f) { f.received = period; });
    const DisputeFilter finished = petitions([&](auto &f) { f.closed = period; });
    const auto first = [](DisputeFilter filter, bool wanted) {
        filter.firstPetition = wanted;
        return filter;
    };
    DisputeFilter accepted = received;
    accepted.acceptedPetition = true;
    QList<Figure> figures;
    figures << figure("petitions.accepted", QT_TRANSLATE_NOOP("figures", "Petitions accepted"),
                      QT_TRANSLATE_NOOP("figures", "Petitions received in the period and accepted."),
                      accepted)
            << figure("petitions.finished", QT_TRANSLATE_NOOP("figures", "Petitions finished"),
                      QT_TRANSLATE_NOOP("figures", "Petitions closed in the period."), finished)
            << figure("petitions.open", QT_TRANSLATE_NOOP("figures", "Petitions open"),
                      QT_TRANSLATE_NOOP("figures", "Petitions open at the end of the period."),
                      petitions([&](auto &f) { f.openAtEndOf = period.last; }))
            << settledFirstTime(first(finished, true))
            << part(figure(
                        "petitions.first", QT_TRANSLATE_NOOP("figures", "First petitions"),
                        QT_TRANSLATE_NOOP("figures", "Petitions received in the period for the first time."),
                        first(received, true)),
                    "petitions.new", "matters.new.petition")
            << part(figure("petitions.repeated", QT_TRANSLATE_NOOP("figures", "Repeated petitions"),
                           QT_TRANSLATE_NOOP("figures", "Petitions received in the period that are marked as "
                                                        "repeated or take up an earlier matter."),
                           first(received, false)),
                    "petitions.new", "matters.new.petition");
    addOpinions(figures, finished);
    return figures;
}

} // namespace anhe
