#include "core/report/topicwriter.h"

#include <algorithm>

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

QString countedParts(const TopicWriter &topics, std::initializer_list<PartWords> parts, const QString &joint)
{
    QStringList texts;
    for (const auto &[key, pattern] : parts) {
        if (topics.count(key) > 0)
            texts << QString::fromUtf8(pattern);
    }
    return texts.join(joint);
}

QString allParts(const FigureSet &figures, const QString &split)
{
    QStringList texts;
    for (const FigureValue &part : named(figures, split))
        texts << placeOf(part);
    const FigureValue *none = figures.find(split + QStringLiteral(".none"));
    if (none && none->figure.split == split && none->count() > 0)
        texts << placeOf(*none);
    return texts.join(QStringLiteral("、"));
}

QString kindsOf(const FigureSet &figures, const QString &split)
{
    const QList<FigureValue> kinds = named(figures, split);
    if (kinds.size() == 1)
        return QStringLiteral("均为%1").arg(kinds.first().figure.label.paper);
    return QStringLiteral("中，%1").arg(allParts(figures, split));
}

/** How many of the parts, largest first, are told: the list ends before parts that count the same as one it
 * would leave out. */
static qsizetype leadingParts(const QList<FigureValue> &parts, int most)
{
    qsizetype leading = std::min<qsizetype>(parts.size(), most);
    while (leading > 0 && leading < parts.size() && parts[leading].count() == parts[leading - 1].count())
        --leading;
    return leading;
}

QString sharedParts(const FigureSet &figures, const QString &split, int most)
{
    const QList<FigureValue> parts = named(figures, split);
    if (parts.isEmpty())
        return {};
    const qsizetype leading = leadingParts(parts, most);
    if (leading == 0)
        return QStringLiteral("分布较为分散，最多的均为%1%2")
            .arg(parts.first().count())
            .arg(unitPaper(parts.first().figure.unit));
    QStringList texts;
    for (const FigureValue &part : parts.first(leading)) {
        const qint64 whole = figures.count(part.figure.whole);
        texts << QStringLiteral("%1（占%2%）")
                     .arg(placeOf(part), QString::number(100.0 * part.count() / whole, 'f', 1));
    }
    return (leading < parts.size() ? QStringLiteral("居前的是%1") : QStringLiteral("%1"))
        .arg(texts.join(QStringLiteral("、")));
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
