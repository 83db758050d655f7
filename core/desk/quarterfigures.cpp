#include "core/desk/quarterfigures.h"

#include "core/desk/desk.h"
#include "core/dispute/namedfilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

class Counting
{
public:
    explicit Counting(Desk &desk) : m_desk(desk), m_today(desk.clock().today())
    {
        Quarter quarter = Quarter::of(m_today);
        for (int i = 0; i < quartersShown; ++i, quarter = quarter.previous())
            m_quarters.prepend(quarter);
    }

    qint64 count(const QString &words) const
    {
        const std::optional<DisputeFilter> filter = namedFilter(words, m_today);
        Q_ASSERT(filter);
        return m_desk.disputes().count(*filter);
    }

    QString words(const char *name, const Quarter &quarter) const
    {
        return QLatin1String(name) + QLatin1Char(':') + quarter.text();
    }

    const QList<Quarter> &quarters() const { return m_quarters; }

private:
    Desk &m_desk;
    QDate m_today;
    QList<Quarter> m_quarters;
};

QuarterFigure counted(const Counting &counting, const char *key, const char *name, const QString &title,
                      const QString &definition)
{
    QuarterFigure figure{QLatin1String(key), title, definition};
    for (const Quarter &quarter : counting.quarters())
        figure.values.append(double(counting.count(counting.words(name, quarter))));
    figure.filter = counting.words(name, counting.quarters().last());
    return figure;
}

QuarterFigure onTime(const Counting &counting)
{
    QuarterFigure figure{
        QStringLiteral("feedback.on_time"), QCoreApplication::translate("QuarterFigures", "Answered in time"),
        QCoreApplication::translate(
            "QuarterFigures",
            "Matters received in the quarter and answered on or before the due day, of those "
            "answered or already due.")};
    figure.isRate = true;
    for (const Quarter &quarter : counting.quarters()) {
        figure.numerator = counting.count(counting.words("on_time", quarter));
        figure.denominator = counting.count(counting.words("answerable", quarter));
        figure.values.append(figure.denominator > 0 ? double(figure.numerator) / double(figure.denominator)
                                                    : -1);
    }
    figure.filter = counting.words("on_time", counting.quarters().last());
    return figure;
}

/** Reckoned backwards from those open now: closing + closed − new is the closing of the quarter before. */
QuarterFigure open(const Counting &counting, const QuarterFigure &fresh, const QuarterFigure &closed)
{
    QuarterFigure figure{
        QStringLiteral("matters.closing"), QCoreApplication::translate("QuarterFigures", "Open matters"),
        QCoreApplication::translate("QuarterFigures",
                                    "Matters that are open now; for earlier quarters, open at their end.")};
    double closing = double(counting.count(QStringLiteral("open")));
    for (qsizetype i = counting.quarters().size() - 1; i >= 0; --i) {
        figure.values.prepend(closing);
        closing += closed.values[i] - fresh.values[i];
    }
    figure.filter = QStringLiteral("open");
    return figure;
}

} // namespace

QList<QuarterFigure> quarterFigures(Desk &desk)
{
    const Counting counting(desk);
    const QuarterFigure fresh = counted(
        counting, "matters.new", "received", QCoreApplication::translate("QuarterFigures", "New matters"),
        QCoreApplication::translate("QuarterFigures",
                                    "Matters received in the quarter; voided numbers left out."));
    const QuarterFigure closed = counted(
        counting, "matters.closed", "closed", QCoreApplication::translate("QuarterFigures", "Closed matters"),
        QCoreApplication::translate("QuarterFigures", "Matters closed in the quarter."));
    return {fresh, closed, onTime(counting), open(counting, fresh, closed)};
}

} // namespace anhe
