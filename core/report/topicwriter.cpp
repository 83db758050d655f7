#include "core/report/topicwriter.h"

namespace anhe {

static QList<FigureValue> named(const FigureSet &figures, const QString &split)
{
    QList<FigureValue> parts = figures.parts(split);
    parts.removeIf([&](const FigureValue &part) {
        return part.count() == 0 || part.figure.key == split + QStringLiteral(".none");
    });
    return parts;
}

static QString placeOf(const FigureValue &part)
{
    return QStringLiteral("%1{%2}%3")
        .arg(part.figure.label.paper, part.figure.key, unitPaper(part.figure.unit));
}

QStringList namedParts(const FigureSet &figures, const QString &split, int most)
{
    QStringList texts;
    for (const FigureValue &part : named(figures, split).mid(0, most))
        texts << placeOf(part);
    return texts;
}

QString kindsOf(const FigureSet &figures, const QString &split)
{
    const QList<FigureValue> kinds = named(figures, split);
    if (kinds.size() == 1)
        return QStringLiteral("均为%1").arg(kinds.first().figure.label.paper);
    return QStringLiteral("中，%1").arg(namedParts(figures, split, 3).join(QStringLiteral("、")));
}

QString sharedParts(const FigureSet &figures, const QString &split, int most)
{
    QStringList texts;
    for (const FigureValue &part : named(figures, split).mid(0, most)) {
        const qint64 whole = figures.count(part.figure.whole);
        texts << QStringLiteral("%1（占%2%）")
                     .arg(placeOf(part), QString::number(100.0 * part.count() / whole, 'f', 1));
    }
    return texts.join(QStringLiteral("、"));
}

std::optional<FigureValue> largestPart(const FigureSet &figures, const QString &split)
{
    const QList<FigureValue> parts = named(figures, split);
    if (parts.isEmpty() || (parts.size() > 1 && parts[0].count() == parts[1].count()))
        return {};
    return parts.first();
}

bool standsOut(const QuarterlyAnalysis &analysis, const std::optional<FigureValue> &part)
{
    return part && part->count() >= 3 && part->count() * 4 >= analysis.now.count(part->figure.whole);
}

QString endOf(const QuarterlyAnalysis &analysis)
{
    return analysis.isRunning() ? QStringLiteral("截至%1").arg(monthDay(analysis.asOf))
                                : QStringLiteral("季末");
}

QString TopicWriter::end() const
{
    return endOf(m_analysis);
}

QString monthDay(QDate date)
{
    return QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
}

} // namespace anhe
