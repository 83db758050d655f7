#pragma once

#include "core/risk/riskfilter.h"
#include "core/risk/risklevels.h"

#include <QWidget>

namespace anhe {

/**
 * The matrix of likelihood and impact: each cell has the colour and the word of its level and says how many
 * risks stand in it. Arrows go from cell to cell; Enter or a click opens the risks of a cell that has some.
 */
class RiskMatrix : public QWidget
{
    Q_OBJECT
public:
    explicit RiskMatrix(bool afterMeasures, QWidget *parent = nullptr);

    void setCounts(const RiskLevelScheme &scheme, const QList<RiskCellCount> &counts);
    qint64 countIn(int likelihood, int impact) const;
    /** Of the cell that the arrows have come to. */
    QString spoken() const;
    void goToCell(int likelihood, int impact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellActivated(const anhe::RiskCell &cell);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRect grid() const;
    QRect rectOf(int likelihood, int impact) const;
    std::optional<RiskCell> cellAt(const QPoint &point) const;
    QString words(const RiskCell &cell) const;
    void activate(const RiskCell &cell);
    void paintCell(QPainter &painter, int likelihood, int impact) const;
    void paintAxes(QPainter &painter) const;

    bool m_afterMeasures;
    RiskLevelScheme m_scheme;
    qint64 m_counts[5][5] = {}; ///< likelihood − 1, impact − 1
    int m_likelihood = 1;
    int m_impact = 5;
};

} // namespace anhe
