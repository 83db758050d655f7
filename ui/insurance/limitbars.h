#pragma once

#include "core/insurance/policylimits.h"

#include <QWidget>

namespace anhe {

/** One limit as a bar: what other claims took, what this one would take, and what is left. */
struct LimitBar
{
    QString name;
    LimitUse use;
    Money more = {}; ///< what the claim in hand takes besides
};

/** Limits of a policy as bars with their amounts; a limit that is passed says so in words. */
class LimitBars : public QWidget
{
    Q_OBJECT
public:
    explicit LimitBars(QWidget *parent = nullptr);

    void setBars(const QList<LimitBar> &bars);
    const QList<LimitBar> &bars() const { return m_bars; }
    /** All bars in words. */
    QString spoken() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString words(const LimitBar &bar);
    void paintBar(QPainter &painter, const LimitBar &bar, double top) const;
    int rowHeight() const;

    QList<LimitBar> m_bars;
};

/** The bars of a claim's limits with what it takes itself. */
QList<LimitBar> limitBarsOf(const PolicyLimits &limits, Money more);

} // namespace anhe
