#include "core/report/safetyfigures.h"

#include "core/report/figurecounter.h"
#include "core/safety/activityrules.h"
#include "core/safety/indicatorstore.h"

namespace anhe {

namespace {

const QString total = QStringLiteral("activities.total");

ActivityFilter heldIn(const Period &period)
{
    ActivityFilter filter;
    filter.held = period;
    return filter;
}

Figure activities(const QString &key, const Wording &label, const Wording &definition,
                  const ActivityFilter &rows)
{
    return {key, label, FigureUnit::Activities, definition, FigureQuery{rows}};
}

Figure activities(const char *key, const char *label, const char *paper, const char *definition,
                  const ActivityFilter &rows)
{
    return activities(QString::fromLatin1(key), {say("figures", label), QString::fromUtf8(paper)},
                      Wording::of("figures", definition), rows);
}

template <typename E>
Wording wordingOf(E value)
{
    return {word(value), paperWord(value)};
}

/** A part of the activities: its split is named like the whole it belongs to. */
Figure part(const QString &key, const Wording &label, const ActivityFilter &rows, const QString &split,
            const QString &whole)
{
    const Wording definition =
        Wording::of("figures",
                    QT_TRANSLATE_NOOP("figures", "Activities held on a day of the period, of this kind: %1."))
            .arg(label);
    Figure figure = activities(key, label, definition, rows);
    figure.split = split;
    figure.whole = whole;
    return figure;
}

void addKinds(QList<Figure> &figures, const Period &period)
{
    for (const Coded<ActivityKind> &kind : codesOf(ActivityKind{})) {
        ActivityFilter rows = heldIn(period);
        rows.kinds = {kind.value};
        const QString key = QStringLiteral("activities.") + QLatin1String(kind.code);
        figures << part(key, wordingOf(kind.value), rows, QStringLiteral("activities"), total);
        for (const ActivitySubkind subkind : subkindsOf(kind.value)) {
            rows.subkinds = {subkind};
            figures << part(key + QLatin1Char('.') + codeText(subkind), wordingOf(subkind), rows, key, key);
        }
    }
}

Wording definitionOf(const IndicatorDefinition &definition)
{
    const auto plain = [](const QString &text) { return Wording::plain(text); };
    if (!definition.isRate())
        return Wording::of("figures", QT_TRANSLATE_NOOP("figures", "Typed by the office: %1. Source: %2."))
            .arg(plain(definition.numeratorName))
            .arg(plain(definition.source));
    return Wording::of("figures", QT_TRANSLATE_NOOP("figures", "Typed by the office: %1 ÷ %2. Source: %3."))
        .arg(plain(definition.numeratorName))
        .arg(plain(definition.denominatorName))
        .arg(plain(definition.source));
}

Figure figureOf(const IndicatorDefinition &definition, const IndicatorFilter &rows)
{
    const QString unit =
        definition.unit.isEmpty() ? QString() : QStringLiteral("（%1）").arg(definition.unit);
    Figure figure{QStringLiteral("indicator.") + definition.code,
                  Wording::plain(definition.name + (definition.isRate() ? QString() : unit)),
                  definition.isRate() ? FigureUnit::Rate : FigureUnit::Indicator, definitionOf(definition),
                  FigureQuery{rows, Aggregate::Numerators}};
    if (definition.isRate())
        figure.denominator = FigureQuery{rows, Aggregate::Denominators};
    figure.decimals = 2;
    return figure;
}

} // namespace

QList<Figure> safetyFigures(const Period &period)
{
    QList<Figure> figures;
    figures << activities("activities.total", QT_TRANSLATE_NOOP("figures", "Safe-hospital activities"),
                          "平安医院建设活动",
                          QT_TRANSLATE_NOOP("figures", "Activities of the safe-hospital log held on a day of "
                                                       "the period; voided numbers never count."),
                          heldIn(period));
    addKinds(figures, period);
    ActivityFilter left = heldIn(period);
    left.findingsLeft = true;
    figures << activities("activities.findings_left",
                          QT_TRANSLATE_NOOP("figures", "Activities with findings not in the risk register"),
                          "发现的问题尚未纳入隐患台账的活动",
                          QT_TRANSLATE_NOOP("figures",
                                            "Activities held on a day of the period with a finding "
                                            "that was not taken up as a hidden risk."),
                          left);
    ActivityFilter unevaluated = heldIn(period);
    unevaluated.evaluated = false;
    figures << activities("activities.unevaluated", QT_TRANSLATE_NOOP("figures", "Drills not evaluated"),
                          "未评估的应急演练",
                          QT_TRANSLATE_NOOP("figures", "Drills held on a day of the period without an "
                                                       "evaluation."),
                          unevaluated);
    return figures;
}

QList<FigureValue> measureIndicators(Database &database, const FigureScope &scope)
{
    const IndicatorStore store(database);
    const FigureCounter counter(database);
    QList<FigureValue> values;
    for (const IndicatorDefinition &definition : scope.lists.indicators.all) {
        IndicatorFilter rows{
            {definition.code}, Quarter::of(scope.period.first), Quarter::of(scope.period.last)};
        const std::vector<qint64> ids = store.ids(rows);
        if (ids.empty())
            continue;
        if (!definition.addsUp) // latest first
            rows.from = rows.to = store.find({ids.front()})->quarter;
        values.append(counter.measure(figureOf(definition, rows)));
    }
    return values;
}

bool isSafetyFigure(const QString &key)
{
    return key == QLatin1String("activities") || key.startsWith(QLatin1String("activities.")) ||
           key.startsWith(QLatin1String("indicator."));
}

bool hasSafetyFigures(const FigureSet &figures)
{
    if (figures.count(total) > 0)
        return true;
    for (const FigureValue &value : figures.all()) {
        if (value.figure.key.startsWith(QLatin1String("indicator.")))
            return true;
    }
    return false;
}

} // namespace anhe
