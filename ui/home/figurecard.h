#pragma once

#include "core/desk/quarterfigures.h"

#include <QAbstractButton>

namespace anhe {

/** One figure of the quarter: its number, how it was the quarter before, and a line of two years. A click
 * opens its rows. */
class FigureCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setFigure(const QuarterFigure &figure);
    const QuarterFigure &figure() const { return m_figure; }
    QString numberText() const;
    QString comparisonText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintLine(QPainter *painter, const QRectF &place) const;

    QuarterFigure m_figure;
};

} // namespace anhe
