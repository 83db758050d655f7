#include "core/report/sentence.h"

#include <QRegularExpression>

#include <cmath>

namespace anhe {

namespace {

FigureRef refOf(const QString &prefix, const QString &key)
{
    if (prefix == QLatin1String("previous:"))
        return {key, Base::Previous};
    if (prefix == QLatin1String("last_year:"))
        return {key, Base::LastYear};
    return {key, Base::Now};
}

QString textOf(const FigureValue *value, const QString &form)
{
    if (!value)
        return QStringLiteral("0");
    if (form == QLatin1String("full"))
        return figurePaper(*value);
    if (form == QLatin1String("n"))
        return QString::number(value->count());
    if (form == QLatin1String("d"))
        return QString::number(value->denominator.value_or(0));
    return figureNumber(*value);
}

} // namespace

Sentence SentenceWriter::write(const QString &id, const QString &pattern) const
{
    static const QRegularExpression place(
        QStringLiteral("\\{(previous:|last_year:)?([^{}|]+)(?:\\|(full|n|d))?\\}"));
    Sentence sentence{id, {}, {}};
    qsizetype copied = 0;
    for (auto it = place.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sentence.text += pattern.mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        FigureRef ref = refOf(match.captured(1), match.captured(2));
        ref.denominator = match.captured(3) == QLatin1String("d");
        const SeriesPoint *point = m_analysis.point(ref.key);
        const FigureValue *value = m_analysis.set(ref.base).find(ref.key);
        const QString text =
            point && !value ? QString::number(point->count) : textOf(value, match.captured(3));
        sentence.mentions.append({int(sentence.text.size()), int(text.size()), ref});
        sentence.text += text;
    }
    sentence.text += pattern.mid(copied);
    return sentence;
}

QString SentenceWriter::against(const QString &key, Base base) const
{
    const FigureValue *now = m_analysis.now.find(key);
    const FigureValue *then = m_analysis.set(base).find(key);
    const qint64 difference = m_analysis.now.count(key) - m_analysis.set(base).count(key);
    const QString unit = unitPaper(now ? now->figure.unit : FigureUnit::Matters);
    const bool previous = base == Base::Previous;
    const QString name = previous ? QStringLiteral("上季度") : QStringLiteral("上年同期");
    const QString place =
        QStringLiteral("{%1:%2}%3")
            .arg(previous ? QStringLiteral("previous") : QStringLiteral("last_year"), key, unit);
    if (difference == 0)
        return QStringLiteral("与%1（%2）持平").arg(name, place);
    const QString text =
        QStringLiteral("较%1（%2）%3%4%5")
            .arg(name, place, difference > 0 ? QStringLiteral("增加") : QStringLiteral("减少"))
            .arg(std::abs(difference))
            .arg(unit);
    const std::optional<double> change = changeOver(now, then);
    if (!change)
        return text;
    return text + QStringLiteral("，%1%2%3%")
                      .arg(previous ? QStringLiteral("环比") : QStringLiteral("同比"),
                           *change > 0 ? QStringLiteral("上升") : QStringLiteral("下降"),
                           QString::number(std::abs(*change) * 100, 'f', 1));
}

QString SentenceWriter::comparison(const QString &key) const
{
    const FigureValue *now = m_analysis.now.find(key);
    QStringList texts;
    for (const Base base : {Base::Previous, Base::LastYear}) {
        if (m_analysis.set(base).isKept(now ? now->figure.unit : FigureUnit::Matters))
            texts << against(key, base);
    }
    return texts.join(QStringLiteral("；"));
}

} // namespace anhe
