#include "core/report/reportfreeze.h"

#include "core/report/figurecounter.h"
#include "core/report/figuresjson.h"
#include "core/report/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace anhe {

namespace {

/** Figures whose matters are remembered one by one, so that a later difference can be explained. */
constexpr const char *explainedKeys[] = {"matters.opening", "matters.new", "matters.closed",
                                         "matters.closing"};

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QSet<qint64> rowsNow(Database &database, const FigureSet &figures, const QString &key)
{
    QSet<qint64> rows;
    if (const FigureValue *value = figures.find(key)) {
        for (qint64 id : FigureCounter(database).ids(value->figure.numerator.rows))
            rows.insert(id);
    }
    return rows;
}

QList<DisputeId> sortedIds(const QSet<qint64> &ids)
{
    QList<DisputeId> sorted;
    for (qint64 id : ids)
        sorted.append(DisputeId{id});
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void explain(FigureDifference &difference, const QJsonObject &rows, const QSet<qint64> &now)
{
    QSet<qint64> then;
    for (const QJsonValue &id : rows[difference.key].toArray())
        then.insert(qint64(id.toDouble()));
    difference.added = sortedIds(now - then);
    difference.removed = sortedIds(then - now);
}

bool isSame(const FrozenFigure &then, const FigureValue *now)
{
    const bool wasNothing = !then.value || *then.value == 0;
    if (!now)
        return wasNothing;
    const bool sameValue = then.value.has_value() == now->value.has_value() &&
                           (!then.value || qAbs(*then.value - *now->value) < 1e-9);
    return sameValue && then.numerator == now->numerator && then.denominator == now->denominator;
}

} // namespace

FrozenReport freeze(Database &database, const QuarterlyAnalysis &analysis, const ReportContent &content)
{
    QJsonObject rows;
    for (const char *key : explainedKeys) {
        QJsonArray ids;
        for (const DisputeId id : sortedIds(rowsNow(database, analysis.now, QString::fromLatin1(key))))
            ids.append(id.value);
        rows.insert(QLatin1String(key), ids);
    }
    return {text(figuresJson(analysis.now, analysis.quarter)), text(toJson(content)), text(rows)};
}

QList<FigureDifference> differencesSince(const FrozenReport &frozen, Database &database,
                                         const QuarterlyAnalysis &analysis)
{
    const QJsonObject rows = object(frozen.rows);
    QList<FigureDifference> differences;
    QSet<QString> known;
    for (const FrozenFigure &then : frozenFigures(object(frozen.figures))) {
        known.insert(then.key);
        const FigureValue *now = analysis.now.find(then.key);
        FigureDifference difference{
            then.key, then.label, then.text, now ? figurePaper(*now) : QStringLiteral("—"), {}, {}};
        if (rows.contains(then.key))
            explain(difference, rows, rowsNow(database, analysis.now, then.key));
        if (!isSame(then, now) || !difference.added.isEmpty() || !difference.removed.isEmpty())
            differences.append(difference);
    }
    for (const FigureValue &value : analysis.now.all()) {
        if (!known.contains(value.figure.key) && value.value.value_or(0) != 0) {
            differences.append({value.figure.key,
                                value.figure.label.paper,
                                QStringLiteral("—"),
                                figurePaper(value),
                                {},
                                {}});
        }
    }
    return differences;
}

} // namespace anhe
