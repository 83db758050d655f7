#include "core/report/mediationfigures.h"

#include "core/mediation/mediationstore.h"

namespace anhe {

namespace {

const char *const people = "referrals.concluded";
const char *const payers = "paid";

ReferralFilter accepted(const Period &period)
{
    ReferralFilter filter;
    filter.accepted = period;
    return filter;
}

ReferralFilter concluded(const Period &period)
{
    ReferralFilter filter;
    filter.concluded = period;
    filter.everAccepted = true;
    return filter;
}

ReferralFilter openAtEnd(const Period &period)
{
    ReferralFilter filter;
    filter.openAtEndOf = period.last;
    return filter;
}

ReferralFilter byPeople(ReferralFilter filter)
{
    filter.routes = {Route::People};
    return filter;
}

ReferralFilter ending(ReferralFilter filter, Outcome outcome)
{
    filter.outcomes = {outcome};
    return filter;
}

ReferralFilter paidBy(const Period &period, Payer payer)
{
    ReferralFilter filter;
    filter.paid = period;
    filter.payer = payer;
    return filter;
}

Figure referrals(const char *key, const char *label, const char *definition, const ReferralFilter &rows)
{
    return {QString::fromLatin1(key), Wording::of("figures", label), FigureUnit::Referrals,
            Wording::of("figures", definition), FigureQuery{rows}};
}

Figure outcome(const char *key, const char *label, const char *definition, const ReferralFilter &rows)
{
    Figure figure = referrals(key, label, definition, rows);
    figure.split = QLatin1String(people);
    figure.whole = QLatin1String(people);
    return figure;
}

Figure success(const char *key, const char *label, const char *definition, const ReferralFilter &base)
{
    Figure figure = referrals(key, label, definition, ending(base, Outcome::Agreement));
    figure.unit = FigureUnit::Rate;
    figure.denominator = FigureQuery{base};
    return figure;
}

Figure paid(const char *key, const char *label, const char *definition, const Drill &rows, bool part = true)
{
    Figure figure{QString::fromLatin1(key), Wording::of("figures", label), FigureUnit::Fen,
                  Wording::of("figures", definition), FigureQuery{rows, Aggregate::Paid}};
    if (part) {
        figure.split = QLatin1String(payers);
        figure.whole = QStringLiteral("paid.total");
    }
    return figure;
}

void addOutcomes(QList<Figure> &figures, const ReferralFilter &ended)
{
    figures << outcome("referrals.agreed", QT_TRANSLATE_NOOP("figures", "Agreements by people's mediation"),
                       QT_TRANSLATE_NOOP("figures", "People's mediations concluded in the period by an "
                                                    "agreement."),
                       ending(ended, Outcome::Agreement));
    figures << outcome("referrals.failed", QT_TRANSLATE_NOOP("figures", "People's mediations that failed"),
                       QT_TRANSLATE_NOOP("figures", "People's mediations concluded in the period without "
                                                    "agreement in time."),
                       ending(ended, Outcome::Failed));
    figures << outcome("referrals.terminated", QT_TRANSLATE_NOOP("figures", "People's mediations terminated"),
                       QT_TRANSLATE_NOOP("figures", "People's mediations terminated in the period."),
                       ending(ended, Outcome::Terminated));
    ReferralFilter others = ended;
    others.outcomes = {Outcome::Withdrawn, Outcome::Judgment};
    figures << outcome("referrals.withdrawn", QT_TRANSLATE_NOOP("figures", "People's mediations withdrawn"),
                       QT_TRANSLATE_NOOP("figures", "People's mediations withdrawn in the period after they "
                                                    "had been accepted."),
                       others);
}

void addPeople(QList<Figure> &figures, const Period &period)
{
    const ReferralFilter taken = byPeople(accepted(period));
    const ReferralFilter ended = byPeople(concluded(period));
    figures << referrals("referrals.accepted", QT_TRANSLATE_NOOP("figures", "People's mediations accepted"),
                         QT_TRANSLATE_NOOP("figures", "People's mediations accepted on a day of the period."),
                         taken);
    figures << referrals("referrals.concluded", QT_TRANSLATE_NOOP("figures", "People's mediations concluded"),
                         QT_TRANSLATE_NOOP("figures", "People's mediations once accepted that ended on a day "
                                                      "of the period: by agreement, without agreement, "
                                                      "terminated or withdrawn."),
                         ended);
    figures << referrals("referrals.open", QT_TRANSLATE_NOOP("figures", "People's mediations open"),
                         QT_TRANSLATE_NOOP("figures", "People's mediations accepted by the last day of the "
                                                      "period and not concluded by it."),
                         byPeople(openAtEnd(period)));
    ReferralFilter unsettled = ended;
    unsettled.outcomes = {Outcome::Failed, Outcome::Terminated};
    unsettled.disputeOpenAtEndOf = period.last;
    figures << referrals("referrals.unsettled",
                         QT_TRANSLATE_NOOP("figures", "Mediations without agreement, matter open"),
                         QT_TRANSLATE_NOOP("figures", "People's mediations that failed or were terminated in "
                                                      "the period, whose matter is not closed at its end."),
                         unsettled);
    addOutcomes(figures, ended);
    figures << success("mediation.success_by_concluded",
                       QT_TRANSLATE_NOOP("figures", "Mediation success by those concluded"),
                       QT_TRANSLATE_NOOP("figures", "Agreements ÷ people's mediations concluded in the "
                                                    "period."),
                       ended);
    figures << success("mediation.success_by_accepted",
                       QT_TRANSLATE_NOOP("figures", "Mediation success by those accepted"),
                       QT_TRANSLATE_NOOP("figures", "Of the people's mediations accepted in the period, "
                                                    "those that have come to an agreement, whenever ÷ "
                                                    "people's mediations accepted in the period."),
                       taken);
}

void addRoutes(QList<Figure> &figures, const Period &period)
{
    figures << referrals("routes.accepted", QT_TRANSLATE_NOOP("figures", "Routes begun"),
                         QT_TRANSLATE_NOOP("figures", "Negotiations, mediations and lawsuits accepted or "
                                                      "begun on a day of the period."),
                         accepted(period));
    figures << referrals("routes.concluded", QT_TRANSLATE_NOOP("figures", "Routes concluded"),
                         QT_TRANSLATE_NOOP("figures", "Negotiations, mediations and lawsuits once accepted "
                                                      "that ended on a day of the period."),
                         concluded(period));
    figures << referrals("routes.agreed", QT_TRANSLATE_NOOP("figures", "Routes concluded by agreement"),
                         QT_TRANSLATE_NOOP("figures", "Negotiations, mediations and lawsuits that ended on a "
                                                      "day of the period by an agreement."),
                         ending(concluded(period), Outcome::Agreement));
    figures << referrals("routes.open", QT_TRANSLATE_NOOP("figures", "Routes open"),
                         QT_TRANSLATE_NOOP("figures", "Negotiations, mediations and lawsuits accepted by the "
                                                      "last day of the period and not concluded by it."),
                         openAtEnd(period));
}

void addPaid(QList<Figure> &figures, const Period &period)
{
    figures << paid("paid.total", QT_TRANSLATE_NOOP("figures", "Paid"),
                    QT_TRANSLATE_NOOP("figures", "Payments recorded on any route on a day of the period, and "
                                                 "amounts entered in matters closed in the period as far as "
                                                 "no recorded payment stands behind them."),
                    PaidMattersFilter{period}, false);
    figures << paid("paid.insurer", QT_TRANSLATE_NOOP("figures", "Paid by insurers"),
                    QT_TRANSLATE_NOOP("figures",
                                      "Payments by an insurer recorded on a route on a day of the period; "
                                      "what it paid out in claims is counted there."),
                    paidBy(period, Payer::Insurer));
    figures << paid("paid.hospital", QT_TRANSLATE_NOOP("figures", "Paid by the hospital itself"),
                    QT_TRANSLATE_NOOP("figures", "Payments by the hospital recorded on a day of the period."),
                    paidBy(period, Payer::Hospital));
    figures << paid("paid.doctor", QT_TRANSLATE_NOOP("figures", "Paid by doctors"),
                    QT_TRANSLATE_NOOP("figures", "Payments by doctors recorded on a day of the period."),
                    paidBy(period, Payer::Doctor));
    figures << paid("paid.other", QT_TRANSLATE_NOOP("figures", "Paid by others"),
                    QT_TRANSLATE_NOOP("figures", "Payments by other payers recorded on a day of the period."),
                    paidBy(period, Payer::Other));
    figures << paid("paid.entered", QT_TRANSLATE_NOOP("figures", "Paid, payer not recorded"),
                    QT_TRANSLATE_NOOP("figures", "Amounts entered in matters closed in the period as far as "
                                                 "no recorded payment stands behind them."),
                    PaidMattersFilter{period, false, true});
}

QList<FigureValue> partsByRoute(Database &database, const Figure &whole)
{
    const auto &all = std::get<ReferralFilter>(whole.numerator.rows);
    const QList<SplitCount> counts = MediationStore(database).split(all, ReferralSplit::Route);
    QList<FigureValue> parts;
    for (const Coded<Route> &entry : codesOf(Route{})) {
        ReferralFilter rows = all;
        rows.routes = {entry.value};
        const QString code = codeText(entry.value);
        qint64 n = 0;
        for (const SplitCount &count : counts)
            n += count.key == code ? count.count : 0;
        const Wording label{word(entry.value), word(entry.value, Speech::Paper)};
        const Wording definition =
            Wording::of("figures", QT_TRANSLATE_NOOP("figures", "%1 Of these: %2.")).arg(whole.definition);
        parts.append({{whole.key + QLatin1Char('.') + code,
                       label,
                       FigureUnit::Referrals,
                       definition.arg(label),
                       {rows},
                       {},
                       whole.key,
                       whole.key},
                      double(n),
                      n});
    }
    return parts;
}

} // namespace

QList<Figure> mediationFigures(const Period &period)
{
    QList<Figure> figures;
    addRoutes(figures, period);
    addPeople(figures, period);
    addPaid(figures, period);
    return figures;
}

QList<FigureValue> measureRouteParts(Database &database, const FigureSet &figures)
{
    QList<FigureValue> parts;
    for (const char *key : {"routes.accepted", "routes.concluded", "routes.agreed", "routes.open"})
        parts += partsByRoute(database, figures.find(QString::fromLatin1(key))->figure);
    return parts;
}

} // namespace anhe
