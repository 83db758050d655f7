#pragma once

#include "core/insurance/coveragetimeline.h"

#include <QWidget>

namespace anhe {

/**
 * Draws policies over time: retroactive cover, period and extended reporting on lanes, gaps and overlaps
 * beneath, the matter's days as flags. Every stretch has its own pattern and word, so it tells in black and
 * white.
 */
class CoverageView : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageView(QWidget *parent = nullptr);

    void setTimeline(const CoverageTimeline &timeline);
    const CoverageTimeline &timeline() const { return m_timeline; }
    /** All that is drawn, in words. */
    QString spoken() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A policy's stretch was clicked. */
    void policyActivated(anhe::PolicyId id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Flag
    {
        const CoverageMark *mark;
        double x;
        int row;
    };

    QRectF plot() const;
    double xOf(QDate day) const;
    QRectF rectOf(const CoverageSpan &span) const;
    const CoverageSpan *spanAt(const QPointF &at) const;
    bool hasBreaks() const;
    QList<Flag> flags() const;
    int flagRows() const;
    void paintAxis(QPainter &painter) const;
    void paintSpan(QPainter &painter, const CoverageSpan &span) const;
    void paintFlags(QPainter &painter) const;
    static QString words(const CoverageSpan &span);

    CoverageTimeline m_timeline;
};

} // namespace anhe
