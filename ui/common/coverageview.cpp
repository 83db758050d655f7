#include "ui/common/coverageview.h"

#include "ui/common/plainwords.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace anhe {

namespace {

constexpr int LaneHeight = 30;
constexpr int BarHeight = 22;
constexpr int FlagHeight = 20;
constexpr int AxisHeight = 24;
constexpr int MostFlagRows = 4;

/** Days of room on either side, so that nothing is drawn on the edge. */
qint64 roomAround(const Period &days)
{
    return qMax<qint64>(20, days.first.daysTo(days.last) / 30);
}

/** Months between two lines of the axis, so that about eight fit. */
int monthsBetweenLines(qint64 days)
{
    for (const int months : {1, 3, 6, 12, 24, 60}) {
        if (days / (months * 30.4) <= 9)
            return months;
    }
    return 120;
}

QBrush brushOf(const CoverageSpan &span)
{
    switch (span.kind) {
    case SpanKind::Retroactive:
        return {Theme::color(Role::Accent), Qt::BDiagPattern};
    case SpanKind::InForce:
        return Theme::color(Role::AccentSoft);
    case SpanKind::Reporting:
        return {Theme::color(Role::Accent), Qt::Dense6Pattern};
    case SpanKind::Gap:
        return {Theme::color(Role::Red), Qt::FDiagPattern};
    case SpanKind::Overlap:
        return {Theme::color(Role::Amber), Qt::DiagCrossPattern};
    }
    Q_UNREACHABLE();
}

QColor edgeOf(const CoverageSpan &span)
{
    if (span.kind == SpanKind::Gap)
        return Theme::color(Role::Red);
    if (span.kind == SpanKind::Overlap)
        return Theme::color(Role::Amber);
    return Theme::color(Role::Accent);
}

/** Words on a quiet ground, so that a pattern beneath does not disturb them. */
void paintWords(QPainter &painter, const QRectF &within, const QString &text)
{
    const double room = within.width() - Theme::px(8);
    const QFontMetricsF metrics(painter.font());
    if (room < metrics.averageCharWidth() * 4)
        return;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const double width = metrics.horizontalAdvance(shown) + Theme::px(6);
    const QRectF ground(within.center().x() - width / 2, within.top() + Theme::px(3), width,
                        within.height() - Theme::px(6));
    QColor paper = Theme::color(Role::Paper);
    paper.setAlpha(225);
    painter.fillRect(ground, paper);
    painter.setPen(Theme::color(Role::Ink));
    painter.drawText(ground, Qt::AlignCenter, shown);
}

} // namespace

CoverageView::CoverageView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Policies over time"));
    connect(&Theme::signal(), &Theme::changed, this, &QWidget::updateGeometry);
}

void CoverageView::setTimeline(const CoverageTimeline &timeline)
{
    m_timeline = timeline;
    setAccessibleDescription(spoken());
    setVisible(!timeline.isEmpty());
    updateGeometry();
    update();
}

QString CoverageView::words(const CoverageSpan &span)
{
    const QString days = QStringLiteral("%1 – %2").arg(isoDay(span.days.first), isoDay(span.days.last));
    const QString length =
        span.lane < 0 ? tr("%1 days").arg(span.days.first.daysTo(span.days.last) + 1) : QString();
    const QString kind = spanWord(span.kind);
    return dotted({kind, span.label == kind ? QString() : span.label, days, length});
}

QString CoverageView::spoken() const
{
    QStringList said;
    for (const CoverageSpan &span : m_timeline.spans)
        said << words(span);
    for (const CoverageMark &mark : m_timeline.marks)
        said << dotted({mark.label, isoDay(mark.day)});
    return said.join(QStringLiteral("；"));
}

bool CoverageView::hasBreaks() const
{
    return std::any_of(m_timeline.spans.begin(), m_timeline.spans.end(),
                       [](const CoverageSpan &span) { return span.lane < 0; });
}

QSize CoverageView::sizeHint() const
{
    const int lanes = m_timeline.lanes + (hasBreaks() ? 1 : 0);
    return {Theme::px(460), flagRows() * Theme::px(FlagHeight) + lanes * Theme::px(LaneHeight) +
                                Theme::px(AxisHeight) + Theme::px(6)};
}

QSize CoverageView::minimumSizeHint() const
{
    return {Theme::px(220), sizeHint().height()};
}

QRectF CoverageView::plot() const
{
    const double top = flagRows() * Theme::px(FlagHeight) + Theme::px(4);
    return QRectF(0, top, width(), height() - top - Theme::px(AxisHeight));
}

double CoverageView::xOf(QDate day) const
{
    const qint64 room = roomAround(m_timeline.days);
    const double whole = double(m_timeline.days.first.daysTo(m_timeline.days.last) + 1 + 2 * room);
    return width() * double(m_timeline.days.first.daysTo(day) + room) / whole;
}

QRectF CoverageView::rectOf(const CoverageSpan &span) const
{
    const int lane = span.lane < 0 ? m_timeline.lanes : span.lane;
    const double left = xOf(span.days.first);
    const double right = xOf(span.days.last.addDays(1));
    return QRectF(left, plot().top() + lane * Theme::px(LaneHeight) + Theme::px(LaneHeight - BarHeight) / 2.0,
                  qMax(right - left, double(Theme::px(2))), Theme::px(BarHeight));
}

const CoverageSpan *CoverageView::spanAt(const QPointF &at) const
{
    for (const CoverageSpan &span : m_timeline.spans) {
        if (rectOf(span).adjusted(-2, 0, 2, 0).contains(at))
            return &span;
    }
    return nullptr;
}

/** Flags whose words would run into each other stand on rows of their own. */
QList<CoverageView::Flag> CoverageView::flags() const
{
    QList<Flag> flags;
    QList<double> ends(MostFlagRows, -1e9);
    const QFontMetricsF metrics(font());
    for (const CoverageMark &mark : m_timeline.marks) {
        const double x = width() > 0 ? xOf(mark.day) : 0;
        const double half = metrics.horizontalAdvance(dotted({mark.label, isoDay(mark.day)})) / 2 + 4;
        const double left = qBound(0.0, x - half, qMax(0.0, width() - 2 * half));
        int row = 0;
        while (row + 1 < MostFlagRows && ends[row] > left)
            ++row;
        ends[row] = left + 2 * half;
        flags.append({&mark, x, row});
    }
    return flags;
}

/** As many as could be needed, so that the height does not depend on the width. */
int CoverageView::flagRows() const
{
    return qMin(int(m_timeline.marks.size()), MostFlagRows);
}

void CoverageView::paintAxis(QPainter &painter) const
{
    const QRectF area = plot();
    const qint64 room = roomAround(m_timeline.days);
    const QDate first = m_timeline.days.first.addDays(-room);
    const QDate last = m_timeline.days.last.addDays(room);
    const int step = monthsBetweenLines(first.daysTo(last));
    QDate line(first.year(), 1, 1);
    painter.setPen(Theme::color(Role::Line));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    double free = 0;
    for (; line <= last; line = line.addMonths(step)) {
        if (line < first)
            continue;
        const double x = xOf(line);
        painter.setPen(Theme::color(Role::Line));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + Theme::px(4)));
        const QString text = line.toString(step < 12 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy"));
        const double width = painter.fontMetrics().horizontalAdvance(text);
        if (x - width / 2 < free || x + width / 2 > area.right())
            continue;
        free = x + width / 2 + Theme::px(8);
        painter.setPen(Theme::color(Role::Muted));
        painter.drawText(QRectF(x - width / 2, area.bottom() + Theme::px(4), width + 1, Theme::px(18)),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void CoverageView::paintSpan(QPainter &painter, const CoverageSpan &span) const
{
    const QRectF rect = rectOf(span);
    painter.setBrush(brushOf(span));
    painter.setPen(QPen(edgeOf(span), span.chosen && span.kind == SpanKind::InForce ? Theme::px(2) : 1,
                        span.kind == SpanKind::InForce ? Qt::SolidLine : Qt::DashLine));
    painter.drawRect(rect);
    QString text = span.label;
    if (span.lane < 0)
        text = QStringLiteral("%1 %2").arg(span.label,
                                           tr("%1 d").arg(span.days.first.daysTo(span.days.last) + 1));
    if (span.lane < 0 && painter.fontMetrics().horizontalAdvance(text) + Theme::px(14) > rect.width()) {
        // A short gap's word stands beside it, where nothing else is drawn.
        const double words = painter.fontMetrics().horizontalAdvance(text);
        const bool left = rect.right() + Theme::px(6) + words > width();
        painter.setPen(Theme::color(Role::Ink));
        painter.drawText(QPointF(left ? rect.left() - Theme::px(6) - words : rect.right() + Theme::px(6),
                                 rect.center().y() + painter.fontMetrics().ascent() / 2.0 - 1),
                         text);
        return;
    }
    paintWords(painter, rect, text);
}

void CoverageView::paintFlags(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    for (const Flag &flag : flags()) {
        const bool today = flag.mark->kind == MarkKind::Today;
        const QColor ink = Theme::color(today ? Role::Muted : Role::Ink);
        const double top = flag.row * Theme::px(FlagHeight);
        painter.setPen(QPen(ink, today ? 1 : Theme::px(2), today ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(flag.x, top + Theme::px(FlagHeight) - 2), QPointF(flag.x, plot().bottom()));
        const QString text = dotted({flag.mark->label, isoDay(flag.mark->day)});
        const double width = metrics.horizontalAdvance(text) + Theme::px(4);
        const double left = qBound(0.0, flag.x - width / 2, qMax(0.0, this->width() - width));
        const QRectF ground(left, top, width, Theme::px(FlagHeight) - 2);
        painter.fillRect(ground, Theme::color(Role::Paper));
        painter.setPen(ink);
        painter.drawText(ground, Qt::AlignCenter, text);
    }
}

void CoverageView::paintEvent(QPaintEvent *)
{
    if (m_timeline.isEmpty())
        return;
    QPainter painter(this);
    paintAxis(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CoverageSpan &span : m_timeline.spans)
        paintSpan(painter, span);
    paintFlags(painter);
}

bool CoverageView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CoverageSpan *span = spanAt(help->pos());
    QToolTip::showText(help->globalPos(), span ? words(*span) : spoken(), this);
    return true;
}

void CoverageView::mouseReleaseEvent(QMouseEvent *event)
{
    const CoverageSpan *span = spanAt(event->position());
    if (span && span->policy)
        Q_EMIT policyActivated(span->policy);
}

} // namespace anhe
