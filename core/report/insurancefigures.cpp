#include "core/report/insurancefigures.h"

#include "core/insurance/claimstore.h"
#include "core/insurance/coveragerate.h"
#include "core/insurance/institutionstore.h"
#include "core/report/figurecounter.h"

namespace anhe {

namespace {

const char *const coverageKey = "insurance.coverage";

Figure counted(const char *key, const char *label, const char *definition, FigureUnit unit, Drill rows,
               Aggregate aggregate = Aggregate::Count)
{
    return {QString::fromLatin1(key),
            Wording::of("figures", label),
            unit,
            Wording::of("figures", definition),
            {std::move(rows), aggregate}};
}

Figure coverage(QDate day)
{
    Figure figure =
        counted(coverageKey, QT_TRANSLATE_NOOP("figures", "Institutions insured"),
                QT_TRANSLATE_NOOP("figures", "Institutions in scope that are insured on the last day of the "
                                             "period ÷ institutions in scope on that day."),
                FigureUnit::Rate, insuredOn(day));
    figure.denominator = FigureQuery{inScopeOn(day)};
    return figure;
}

/** The rate of one level; the parts' institutions add up to the whole's. */
Figure coverageOf(QDate day, InstitutionLevel level)
{
    const Figure whole = coverage(day);
    const Wording name{word(level), word(level, Speech::Paper)};
    InstitutionFilter insured = insuredOn(day);
    insured.levels = {level};
    InstitutionFilter all = inScopeOn(day);
    all.levels = {level};
    Figure figure{whole.key + QLatin1Char('.') + codeText(level),
                  name,
                  FigureUnit::Rate,
                  Wording::of("figures", QT_TRANSLATE_NOOP("figures", "%1 Of these: %2."))
                      .arg(whole.definition)
                      .arg(name),
                  {insured},
                  FigureQuery{all},
                  whole.key,
                  whole.key};
    return figure;
}

QList<Figure> coverageFigures(QDate day)
{
    QList<Figure> figures{coverage(day)};
    figures << counted("insurance.in_scope", QT_TRANSLATE_NOOP("figures", "Institutions in scope"),
                       QT_TRANSLATE_NOOP("figures", "Institutions that have to be insured on the last day of "
                                                    "the period."),
                       FigureUnit::Institutions, inScopeOn(day));
    figures << counted("insurance.uninsured", QT_TRANSLATE_NOOP("figures", "Institutions not insured"),
                       QT_TRANSLATE_NOOP("figures", "Institutions in scope without cover on the last day of "
                                                    "the period: lapsed or never insured."),
                       FigureUnit::Institutions,
                       standingOn(day, {CoverStanding::Lapsed, CoverStanding::Never}));
    figures << counted("insurance.expiring", QT_TRANSLATE_NOOP("figures", "Institutions about to lose cover"),
                       QT_TRANSLATE_NOOP("figures", "Insured institutions whose cover ends within 60 days "
                                                    "after the period with nothing to follow."),
                       FigureUnit::Institutions, standingOn(day, {CoverStanding::Expiring}));
    for (const Coded<InstitutionLevel> &level : codesOf(InstitutionLevel{}))
        figures << coverageOf(day, level.value);
    return figures;
}

ClaimFilter agreedIn(const Period &period)
{
    ClaimFilter filter;
    filter.agreed = period;
    return filter;
}

QList<Figure> flowFigures(const Period &period)
{
    ClaimFilter reported;
    reported.reported = period;
    ClaimFilter refused;
    refused.refused = period;
    ClaimFilter open;
    open.openAtEndOf = period.last;
    return {counted("claims.new", QT_TRANSLATE_NOOP("figures", "Claims reported to insurers"),
                    QT_TRANSLATE_NOOP("figures", "Claims against the liability insurer reported on a day of "
                                                 "the period. Voided numbers never count."),
                    FigureUnit::Claims, reported),
            counted("claims.settled", QT_TRANSLATE_NOOP("figures", "Claims agreed"),
                    QT_TRANSLATE_NOOP("figures", "Claims whose amount was agreed on a day of the period."),
                    FigureUnit::Claims, agreedIn(period)),
            counted("claims.refused", QT_TRANSLATE_NOOP("figures", "Claims refused"),
                    QT_TRANSLATE_NOOP("figures", "Claims refused by the insurer on a day of the period."),
                    FigureUnit::Claims, refused),
            counted("claims.open", QT_TRANSLATE_NOOP("figures", "Claims open"),
                    QT_TRANSLATE_NOOP("figures", "Claims reported by the last day of the period and not "
                                                 "paid, refused, withdrawn or closed by it."),
                    FigureUnit::Claims, open)};
}

QList<Figure> shareFigures(const Period &period)
{
    ClaimFilter paid;
    paid.paid = period;
    QList<Figure> figures{
        counted("claims.paid", QT_TRANSLATE_NOOP("figures", "Paid out by liability insurers"),
                QT_TRANSLATE_NOOP("figures", "Insurer's shares of the claims paid out on a day of the "
                                             "period; counted in the claims, not among the payments "
                                             "recorded on the routes."),
                FigureUnit::Fen, paid, Aggregate::InsurerShare),
        counted("claims.agreed.total", QT_TRANSLATE_NOOP("figures", "Agreed in claims"),
                QT_TRANSLATE_NOOP("figures", "Amounts agreed with insurers on a day of the period: insurer's "
                                             "share + hospital's share + deductible."),
                FigureUnit::Fen, agreedIn(period), Aggregate::AgreedAmount)};
    QList<Figure> parts{
        counted("claims.agreed.insurer", QT_TRANSLATE_NOOP("figures", "Insurers' share of what was agreed"),
                QT_TRANSLATE_NOOP("figures", "What insurers bear of the amounts agreed in the period."),
                FigureUnit::Fen, agreedIn(period), Aggregate::InsurerShare),
        counted("claims.agreed.hospital", QT_TRANSLATE_NOOP("figures", "Hospital's share of what was agreed"),
                QT_TRANSLATE_NOOP("figures", "What the hospital bears of the amounts agreed in the period, "
                                             "without the deductible."),
                FigureUnit::Fen, agreedIn(period), Aggregate::HospitalShare),
        counted("claims.agreed.deductible", QT_TRANSLATE_NOOP("figures", "Deductibles of what was agreed"),
                QT_TRANSLATE_NOOP("figures", "Deductibles of the amounts agreed in the period."),
                FigureUnit::Fen, agreedIn(period), Aggregate::DeductibleShare)};
    for (Figure &part : parts) {
        part.split = QStringLiteral("claims.agreed");
        part.whole = QStringLiteral("claims.agreed.total");
    }
    return figures + parts;
}

} // namespace

QList<FigureValue> measureInsurance(Database &database, const Period &period)
{
    const FigureCounter counter(database);
    QList<FigureValue> values;
    if (InstitutionStore(database).anyInScope()) {
        for (const Figure &figure : coverageFigures(period.last)) {
            const FigureValue value = counter.measure(figure);
            const bool emptyLevel = !figure.split.isEmpty() && value.denominator.value_or(0) == 0;
            if (!emptyLevel)
                values << value;
        }
    }
    if (ClaimStore(database).any()) {
        for (const Figure &figure : flowFigures(period) + shareFigures(period))
            values << counter.measure(figure);
    }
    return values;
}

QStringList uninsuredNames(Database &database, QDate day)
{
    const InstitutionStore store(database);
    const std::vector<qint64> ids = store.ids(standingOn(day, {CoverStanding::Lapsed, CoverStanding::Never}),
                                              InstitutionOrder::Level, false, day);
    QStringList names;
    for (size_t from = 0; from < ids.size(); from += 128) {
        const auto some = std::span(ids).subspan(from, std::min<size_t>(128, ids.size() - from));
        for (const InstitutionRow &row : store.rows(some, day))
            names << row.name;
    }
    return names;
}

} // namespace anhe
