#include "ui/risk/riskmatrix.h"

#include "ui/common/chip.h"
#include "ui/common/riskchips.h"
#include "ui/risk/riskwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace anhe {

namespace {

constexpr int Side = 5; ///< cells of the matrix, either way
constexpr int CellWidth = 66;
constexpr int CellHeight = 52;
constexpr int ImpactColumn = 84;  ///< left of the cells: what the impact is called
constexpr int LikelihoodRow = 24; ///< beneath the cells, twice: the words and what they are words of
constexpr int Gap = 2;

/** The level's colour thinned over the paper; stronger where risks stand. Words on it stay legible. */
QColor groundOf(RiskLevel level, bool filled)
{
    QColor ground = Theme::color(dotRole(toneOf(level)));
    ground.setAlphaF(filled ? 0.42f : 0.18f);
    return ground;
}

} // namespace

RiskMatrix::RiskMatrix(bool afterMeasures, QWidget *parent) : QWidget(parent), m_afterMeasures(afterMeasures)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(afterMeasures ? tr("Risk matrix after measures") : tr("Risk matrix before measures"));
    connect(&Theme::signal(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    goToCell(1, Side);
}

void RiskMatrix::setCounts(const RiskLevelScheme &scheme, const QList<RiskCellCount> &counts)
{
    m_scheme = scheme;
    for (auto &column : m_counts)
        std::fill(std::begin(column), std::end(column), 0);
    for (const RiskCellCount &counted : counts) {
        const RiskCell &cell = counted.cell;
        if (cell.likelihood >= 1 && cell.likelihood <= Side && cell.impact >= 1 && cell.impact <= Side)
            m_counts[cell.likelihood - 1][cell.impact - 1] += counted.count;
    }
    goToCell(m_likelihood, m_impact);
}

qint64 RiskMatrix::countIn(int likelihood, int impact) const
{
    return m_counts[likelihood - 1][impact - 1];
}

void RiskMatrix::goToCell(int likelihood, int impact)
{
    m_likelihood = std::clamp(likelihood, 1, Side);
    m_impact = std::clamp(impact, 1, Side);
    setAccessibleDescription(spoken());
    update();
}

QString RiskMatrix::spoken() const
{
    return words({m_likelihood, m_impact, m_afterMeasures});
}

QString RiskMatrix::words(const RiskCell &cell) const
{
    return tr("Likelihood %1, impact %2: %3, %4 risks")
        .arg(likelihoodWord(cell.likelihood), impactWord(cell.impact),
             word(m_scheme.levelOfCell(cell.likelihood, cell.impact)))
        .arg(countIn(cell.likelihood, cell.impact));
}

QSize RiskMatrix::sizeHint() const
{
    return {Theme::px(ImpactColumn + Side * (CellWidth + 16)),
            Theme::px(2 * LikelihoodRow + Side * CellHeight)};
}

QSize RiskMatrix::minimumSizeHint() const
{
    return {Theme::px(ImpactColumn + Side * CellWidth), Theme::px(2 * LikelihoodRow + Side * CellHeight)};
}

QRect RiskMatrix::grid() const
{
    return rect().adjusted(Theme::px(ImpactColumn), 0, 0, -Theme::px(2 * LikelihoodRow));
}

/** The impact grows upwards, the likelihood to the right. */
QRect RiskMatrix::rectOf(int likelihood, int impact) const
{
    const QRect all = grid();
    const auto column = [&all](int at) { return all.left() + all.width() * at / Side; };
    const auto row = [&all](int at) { return all.top() + all.height() * at / Side; };
    const int down = Side - impact;
    return QRect(QPoint(column(likelihood - 1), row(down)), QPoint(column(likelihood) - 1, row(down + 1) - 1))
        .adjusted(Gap, Gap, -Gap, -Gap);
}

std::optional<RiskCell> RiskMatrix::cellAt(const QPoint &point) const
{
    for (int likelihood = 1; likelihood <= Side; ++likelihood) {
        for (int impact = 1; impact <= Side; ++impact) {
            if (rectOf(likelihood, impact).contains(point))
                return RiskCell{likelihood, impact, m_afterMeasures};
        }
    }
    return {};
}

void RiskMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int likelihood = 1; likelihood <= Side; ++likelihood) {
        for (int impact = 1; impact <= Side; ++impact)
            paintCell(painter, likelihood, impact);
    }
    paintAxes(painter);
}

void RiskMatrix::paintCell(QPainter &painter, int likelihood, int impact) const
{
    const QRect cell = rectOf(likelihood, impact);
    const qint64 count = countIn(likelihood, impact);
    const RiskLevel level = m_scheme.levelOfCell(likelihood, impact);
    const bool marked = hasFocus() && likelihood == m_likelihood && impact == m_impact;
    painter.setPen(marked ? QPen(Theme::color(Role::Ink), Theme::px(2)) : QPen(Qt::NoPen));
    painter.setBrush(groundOf(level, count > 0));
    painter.drawRoundedRect(cell, Theme::px(4), Theme::px(4));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    const QFontMetrics smallMetrics(small);
    const QRect foot = cell.adjusted(0, 0, 0, -Theme::px(3));
    painter.setFont(small);
    painter.setPen(Theme::color(count > 0 ? Role::Ink : Role::Muted));
    painter.drawText(foot, Qt::AlignHCenter | Qt::AlignBottom,
                     smallMetrics.elidedText(word(level), Qt::ElideRight, foot.width()));
    if (count == 0)
        return;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setBold(true);
    painter.setFont(large);
    painter.drawText(cell.adjusted(0, 0, 0, -smallMetrics.height()), Qt::AlignCenter, QString::number(count));
}

void RiskMatrix::paintAxes(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(Theme::color(Role::Muted));
    const QFontMetrics metrics(font());
    for (int number = 1; number <= Side; ++number) {
        const QRect beside = rectOf(1, number);
        const QRect left(0, beside.top(), Theme::px(ImpactColumn - 6), beside.height());
        painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(impactWord(number), Qt::ElideRight, left.width()));
        const QRect above = rectOf(number, 1);
        const QRect below(above.left(), grid().bottom(), above.width(), Theme::px(LikelihoodRow));
        painter.drawText(below, Qt::AlignCenter,
                         metrics.elidedText(likelihoodWord(number), Qt::ElideRight, below.width()));
    }
    const QRect foot(grid().left(), height() - Theme::px(LikelihoodRow), grid().width(),
                     Theme::px(LikelihoodRow));
    painter.drawText(foot, Qt::AlignCenter,
                     riskFieldWord(QStringLiteral("before_likelihood")) + QStringLiteral(" →"));
    painter.drawText(QRect(0, foot.top(), Theme::px(ImpactColumn - 6), foot.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     riskFieldWord(QStringLiteral("before_impact")) + QStringLiteral(" ↑"));
}

bool RiskMatrix::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<RiskCell> cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), words(*cell), this);
    else
        QToolTip::hideText();
    return true;
}

void RiskMatrix::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        goToCell(m_likelihood - 1, m_impact);
        break;
    case Qt::Key_Right:
        goToCell(m_likelihood + 1, m_impact);
        break;
    case Qt::Key_Up:
        goToCell(m_likelihood, m_impact + 1);
        break;
    case Qt::Key_Down:
        goToCell(m_likelihood, m_impact - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate({m_likelihood, m_impact, m_afterMeasures});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RiskMatrix::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<RiskCell> cell = cellAt(event->pos());
    const bool opens = cell && countIn(cell->likelihood, cell->impact) > 0;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RiskMatrix::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<RiskCell> cell = cellAt(event->pos());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    goToCell(cell->likelihood, cell->impact);
    activate(*cell);
}

void RiskMatrix::activate(const RiskCell &cell)
{
    if (countIn(cell.likelihood, cell.impact) > 0)
        Q_EMIT cellActivated(cell);
}

} // namespace anhe
