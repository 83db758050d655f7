#pragma once

#include "ui/common/chart.h"

#include <QWidget>

class QChartView;
class QLabel;
class QStackedLayout;

namespace anhe {

/**
 * A chart on the screen: title and base above it, or a sentence when there is nothing to draw. A click on a
 * bar, or arrows and Enter, asks to open its rows.
 */
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSeries(ChartKind kind, const Series &series);
    const Series &series() const { return m_series; }
    bool isShowingChart() const;
    /** The chart alone, as vectors. */
    void paintTo(QPainter *painter, const QRectF &target, ChartInk ink = ChartInk::Paper) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barActivated(int label, int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void redraw();
    void connectMarks();
    void mark(int label);
    QString words(int label, int line) const;

    ChartKind m_kind = ChartKind::VerticalBars;
    Series m_series;
    QLabel *m_title;
    QLabel *m_base;
    QStackedLayout *m_stack;
    QChartView *m_view;
    QLabel *m_none;
    int m_marked = -1;
};

} // namespace anhe
