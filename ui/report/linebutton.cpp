#include "ui/report/linebutton.h"

#include "ui/common/icons.h"

#include <QPainter>

namespace anhe {

namespace {

constexpr int Pad = 6; ///< pixels at 100 %
constexpr int Sign = 16;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    const int flags = Qt::TextWordWrap;
    return text.isEmpty() ? 0
                          : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), flags, text).height();
}

} // namespace

LineButton::LineButton(const QString &first, const QString &second, QWidget *parent)
    : QPushButton(parent), m_first(first), m_second(second)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(first + QLatin1Char('\n') + second);
}

void LineButton::setWarning(bool warning)
{
    m_warning = warning;
    update();
}

QFont LineButton::smallFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int LineButton::textLeft() const
{
    return Theme::px(Pad) + (m_warning ? Theme::px(Sign + Pad) : 0);
}

int LineButton::textWidth(int width) const
{
    return qMax(40, width - textLeft() - Theme::px(Pad));
}

int LineButton::heightForWidth(int width) const
{
    const int inner = textWidth(width);
    return wrappedHeight(font(), m_first, inner) + wrappedHeight(smallFont(), m_second, inner) +
           Theme::px(2 * Pad);
}

QSize LineButton::sizeHint() const
{
    return {Theme::px(220), heightForWidth(Theme::px(220))};
}

QSize LineButton::minimumSizeHint() const
{
    return {Theme::px(120), Theme::px(28)};
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::color(hasFocus() ? Role::Accent : Role::Line));
    painter.setBrush(Theme::color(isEnabled() && underMouse() ? Role::Hover : Role::Paper));
    painter.drawRoundedRect(frame, 4, 4);
    if (m_warning) {
        const int side = Theme::px(Sign);
        anhe::icon(QStringLiteral("warning"), Role::AmberText)
            .paint(&painter, QRect(Theme::px(Pad), Theme::px(Pad), side, side));
    }
    QRect text(textLeft(), Theme::px(Pad), textWidth(width()), height());
    const int flags = Qt::TextWordWrap;
    painter.setPen(Theme::color(isEnabled() ? Role::Ink : Role::Muted));
    painter.drawText(text, flags, m_first);
    text.translate(0, wrappedHeight(font(), m_first, text.width()));
    painter.setFont(smallFont());
    painter.setPen(Theme::color(Role::Muted));
    painter.drawText(text, flags, m_second);
}

} // namespace anhe
