#include "ui/common/chartview.h"

#include "ui/common/theme.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineSeries>
#include <QStackedLayout>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_base(new QLabel)
    , m_stack(new QStackedLayout)
    , m_view(new QChartView)
    , m_none(new QLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_base->setProperty("look", QStringLiteral("small"));
    m_none->setProperty("look", QStringLiteral("muted"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_none);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    connect(&Theme::signal(), &Theme::changed, this, &ChartView::redraw);
}

void ChartView::setSeries(ChartKind kind, const Series &series)
{
    m_kind = kind;
    m_series = series;
    redraw();
}

bool ChartView::isShowingChart() const
{
    return m_stack->currentWidget() == m_view;
}

void ChartView::paintTo(QPainter *painter, const QRectF &target, ChartInk ink) const
{
    paintChart(painter, target, m_kind, m_series, ink);
}

QSize ChartView::sizeHint() const
{
    return {Theme::px(420), Theme::px(260)};
}

QSize ChartView::minimumSizeHint() const
{
    const int lines = m_kind == ChartKind::HorizontalBars ? int(m_series.labels.size()) : 0;
    return {Theme::px(240), std::max(Theme::px(170), lines * nameHeight() + Theme::px(70))};
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_series.labels.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        mark(std::min(m_marked + 1, last));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        mark(std::max(m_marked - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked >= 0)
            Q_EMIT barActivated(m_marked, 0);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        mark(std::max(m_marked, 0));
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark(-1);
}

void ChartView::redraw()
{
    m_marked = -1;
    m_title->setText(m_series.title);
    m_title->setVisible(!m_series.title.isEmpty());
    m_base->setText(tr("n = %1").arg(m_series.base));
    m_base->setVisible(m_series.base >= 0);
    setAccessibleName(m_series.title);
    m_none->setText(m_series.none.isEmpty() ? tr("Nothing to show for this period.") : m_series.none);
    const bool empty = m_series.labels.isEmpty() || m_series.isEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_none) : m_view);
    QChart *before = m_view->chart();
    m_view->setChart(makeChart(m_kind, empty ? Series{} : m_series, ChartInk::Screen));
    delete before;
    connectMarks();
    QStringList spoken;
    for (int i = 0; i < m_series.labels.size(); ++i)
        spoken.append(words(i, 0));
    setAccessibleDescription(empty ? m_none->text() : spoken.join(QStringLiteral("; ")));
}

void ChartView::connectMarks()
{
    const QList<QAbstractSeries *> all = m_view->chart()->series();
    const int labels = int(m_series.labels.size());
    for (int curve = 0; curve < std::min(all.size(), m_series.lines.size()); ++curve) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(all[curve])) {
            connect(bars, &QAbstractBarSeries::clicked, this, [this, bars, labels](int bar, QBarSet *set) {
                Q_EMIT barActivated(barOfLabel(m_kind, bar, labels), int(bars->barSets().indexOf(set)));
            });
            connect(bars, &QAbstractBarSeries::hovered, this,
                    [this, bars, labels](bool on, int bar, QBarSet *set) {
                        const int label = barOfLabel(m_kind, bar, labels);
                        setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
                        if (on)
                            QToolTip::showText(QCursor::pos(),
                                               words(label, int(bars->barSets().indexOf(set))), this);
                    });
        } else if (auto *line = qobject_cast<QLineSeries *>(all[curve])) {
            const auto nearest = [](const QPointF &at) { return int(at.x() + 0.5); };
            connect(line, &QLineSeries::clicked, this,
                    [this, curve, nearest](const QPointF &at) { Q_EMIT barActivated(nearest(at), curve); });
            connect(line, &QLineSeries::hovered, this, [this, curve, nearest](const QPointF &at, bool on) {
                if (on)
                    QToolTip::showText(QCursor::pos(), words(nearest(at), curve), this);
            });
        }
    }
}

void ChartView::mark(int label)
{
    m_marked = label;
    for (QAbstractSeries *one : m_view->chart()->series()) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(one)) {
            for (QBarSet *set : bars->barSets()) {
                set->deselectAllBars();
                if (label >= 0 && label < set->count())
                    set->selectBar(barOfLabel(m_kind, label, set->count()));
            }
        } else if (auto *line = qobject_cast<QLineSeries *>(one)) {
            line->deselectAllPoints();
            line->setSelectedColor(Theme::color(Role::Ink));
            if (label >= 0 && label < line->count())
                line->selectPoint(label);
        }
    }
    if (label >= 0 && isVisible())
        QToolTip::showText(mapToGlobal(QPoint(Theme::px(8), Theme::px(20))), words(label, 0), this);
}

QString ChartView::words(int label, int line) const
{
    if (label < 0 || label >= m_series.labels.size() || line < 0 || line >= m_series.lines.size())
        return {};
    const SeriesLine &values = m_series.lines[line];
    const QString number = QString::number(values.values.value(label), 'f', m_series.decimals);
    const QString name = m_series.lines.size() > 1 ? QStringLiteral("　") + values.name : QString();
    return m_series.labels[label] + name + QStringLiteral("　") + number + m_series.unit;
}

} // namespace anhe
