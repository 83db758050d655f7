#include "ui/insurance/limitbars.h"

#include "ui/common/theme.h"
#include "ui/insurance/insurancewords.h"

#include <QPainter>

namespace anhe {

namespace {

constexpr int BarThickness = 12;
constexpr int BarGap = 12;

} // namespace

LimitBars::LimitBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Limits used"));
    connect(&Theme::signal(), &Theme::changed, this, &QWidget::updateGeometry);
}

void LimitBars::setBars(const QList<LimitBar> &bars)
{
    m_bars = bars;
    setVisible(!bars.isEmpty());
    setAccessibleDescription(spoken());
    setToolTip(spoken());
    updateGeometry();
    update();
}

QString LimitBars::words(const LimitBar &bar)
{
    const Money used = bar.use.used + bar.more;
    if (!bar.use.limit)
        return tr("used %1, no limit recorded").arg(used.text());
    if (used > *bar.use.limit)
        return tr("used %1 of %2: passed by %3")
            .arg(used.text(), bar.use.limit->text(), (used - *bar.use.limit).text());
    return tr("used %1 of %2, left %3")
        .arg(used.text(), bar.use.limit->text(), (*bar.use.limit - used).text());
}

QString LimitBars::spoken() const
{
    QStringList said;
    for (const LimitBar &bar : m_bars)
        said << QStringLiteral("%1: %2").arg(bar.name, words(bar));
    return said.join(QLatin1Char('\n'));
}

int LimitBars::rowHeight() const
{
    return fontMetrics().height() + Theme::px(BarThickness) + Theme::px(BarGap);
}

QSize LimitBars::sizeHint() const
{
    return {Theme::px(380), int(m_bars.size()) * rowHeight()};
}

QSize LimitBars::minimumSizeHint() const
{
    return {Theme::px(200), sizeHint().height()};
}

void LimitBars::paintBar(QPainter &painter, const LimitBar &bar, double top) const
{
    const double whole = width();
    const QString said = words(bar);
    const bool passed = bar.use.isPassedBy(bar.more);
    const double saidWidth = fontMetrics().horizontalAdvance(said);
    painter.setPen(Theme::color(Role::Muted));
    painter.drawText(
        QRectF(0, top, qMax(0.0, whole - saidWidth - Theme::px(8)), fontMetrics().height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(bar.name, Qt::ElideRight, int(qMax(0.0, whole - saidWidth - Theme::px(8)))));
    painter.setPen(Theme::color(passed ? Role::Red : Role::Ink));
    painter.drawText(QRectF(0, top, whole, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter, said);
    const QRectF frame(0.5, top + fontMetrics().height() + Theme::px(3), whole - 1, Theme::px(BarThickness));
    painter.setPen(Theme::color(Role::Edge));
    painter.setBrush(Theme::color(Role::Ground));
    painter.drawRect(frame);
    if (!bar.use.limit || bar.use.limit->fen <= 0)
        return;
    const double perFen = frame.width() / double(bar.use.limit->fen);
    const double used = qMin(frame.width(), double(bar.use.used.fen) * perFen);
    const double more = qMin(frame.width() - used, double(bar.more.fen) * perFen);
    const QColor ink = Theme::color(passed ? Role::Red : Role::Accent);
    painter.fillRect(QRectF(frame.left(), frame.top(), used, frame.height()), ink);
    // What the claim in hand takes is hatched, so that it tells without colour.
    painter.fillRect(QRectF(frame.left() + used, frame.top(), more, frame.height()),
                     QBrush(ink, Qt::BDiagPattern));
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    if (more > 0)
        painter.drawRect(QRectF(frame.left() + used, frame.top(), more, frame.height()));
}

void LimitBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double top = 0;
    for (const LimitBar &bar : m_bars) {
        paintBar(painter, bar, top);
        top += rowHeight();
    }
}

QList<LimitBar> limitBarsOf(const PolicyLimits &limits, Money more)
{

    QList<LimitBar> bars;
    const std::pair<const char *, const LimitUse *> all[] = {
        {"per_person", &limits.perPerson}, {"per_event", &limits.perEvent}, {"aggregate", &limits.aggregate}};
    for (const auto &[field, use] : all) {
        if (use->limit)
            bars.append({insuranceFieldWord(field), *use, more});
    }
    return bars;
}

} // namespace anhe
