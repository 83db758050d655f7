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

/** "均为骨科", or "骨科" of a single one. */
static QString allOf(const FigureValue &part)
{
    return (part.count() > 1 ? QStringLiteral("均为%1") : QStringLiteral("%1")).arg(part.figure.label.paper);
}

/** "占27.3%" */
static QString shareOf(const FigureSet &figures, const FigureValue &part)
{
    const double share = 100.0 * double(part.count()) / double(figures.count(part.figure.whole));
    return QStringLiteral("占%1%").arg(QString::number(share, 'f', 1));
}

QString countedParts(const TopicWriter &topics, std::initializer_list<PartWords> parts, const QString &joint)
{
    QStringList texts;
    for (const auto &[key, pattern, ofAll] : parts) {
        if (topics.count(key) > 0)
            texts << QString::fromUtf8(pattern);
    }
    return texts.join(joint);
}

QString partsOfWhole(const TopicWriter &topics, const char *whole, std::initializer_list<PartWords> parts,
                     const QString &joint)
{
    const qint64 all = topics.count(whole);
    for (const auto &[key, pattern, ofAll] : parts) {
        if (all > 0 && topics.count(key) == all)
            return QStringLiteral("，%1%2").arg(all > 1 ? QStringLiteral("均") : QString(),
                                                QString::fromUtf8(ofAll));
    }
    const QString counted = countedParts(topics, parts, joint);
    return counted.isEmpty() ? QString() : QStringLiteral("，其中%1").arg(counted);
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

QString bracketedParts(const FigureSet &figures, const QString &split)
{
    const QList<FigureValue> parts = named(figures, split);
    if (parts.size() == 1 && parts.first().count() == figures.count(parts.first().figure.whole))
        return QStringLiteral("（%1）").arg(allOf(parts.first()));
    const QString all = allParts(figures, split);
    return all.isEmpty() ? QString() : QStringLiteral("（%1）").arg(all);
}

QString kindsOf(const FigureSet &figures, const QString &split)
{
    const QList<FigureValue> kinds = named(figures, split);
    if (kinds.size() == 1)
        return (kinds.first().count() == 1 ? QStringLiteral("为") : QString()) + allOf(kinds.first());
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

/** "骨科6件（占27.3%）" */
static QString sharedPart(const FigureSet &figures, const FigureValue &part)
{
    return QStringLiteral("%1（%2）").arg(placeOf(part), shareOf(figures, part));
}

/** "骨科居首（6件，占27.3%）" */
static QString firstPart(const FigureSet &figures, const FigureValue &part)
{
    return QStringLiteral("%1居首（{%2}%3，%4）")
        .arg(part.figure.label.paper, part.figure.key, unitPaper(part.figure.unit), shareOf(figures, part));
}

QString sharedParts(const FigureSet &figures, const QString &split, int most, Leading manner)
{
    const QList<FigureValue> parts = named(figures, split);
    if (parts.isEmpty())
        return {};
    const FigureValue &first = parts.first();
    if (parts.size() == 1 && first.count() == figures.count(first.figure.whole))
        return (first.count() > 1 ? QStringLiteral("均为%1") : QStringLiteral("为%1")).arg(placeOf(first));
    const qsizetype leading = leadingParts(parts, most);
    if (leading == 0)
        return QStringLiteral("分布较为分散，最多的均为%1%2")
            .arg(first.count())
            .arg(unitPaper(first.figure.unit));
    const bool some = leading < parts.size();
    if (some && leading == 1)
        return firstPart(figures, first);
    QStringList texts;
    for (const FigureValue &part : parts.first(leading))
        texts << sharedPart(figures, part);
    if (!some)
        return texts.join(QStringLiteral("、"));
    if (manner == Leading::Listed || parts[1].count() == first.count())
        return QStringLiteral("居前的是%1").arg(texts.join(QStringLiteral("、")));
    return QStringLiteral("%1，其次为%2")
        .arg(firstPart(figures, first), texts.mid(1).join(QStringLiteral("、")));
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

QString ledgerBegan(const QuarterlyAnalysis &analysis)
{
    const QDate day = analysis.now.start.matters;
    return QStringLiteral("台账自%1年%2启用").arg(day.year()).arg(monthDay(day));
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
