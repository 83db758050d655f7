#include "ui/home/figurecard.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace anhe {

namespace {

constexpr int CardHeight = 92;
constexpr int LowestCard = 76;
constexpr int Padding = 12;

QString textOf(const QuarterFigure &figure, double value)
{
    if (value < 0)
        return QStringLiteral("—");
    if (figure.isRate)
        return QStringLiteral("%1%").arg(value * 100, 0, 'f', 1);
    return QLocale::c().toString(qint64(value));
}

} // namespace

FigureCard::FigureCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void FigureCard::setFigure(const QuarterFigure &figure)
{
    m_figure = figure;
    QString tip = figure.definition;
    if (figure.isRate && figure.denominator > 0)
        tip += QLatin1Char('\n') + tr("%1 of %2").arg(figure.numerator).arg(figure.denominator);
    setToolTip(tip);
    setAccessibleName(QStringLiteral("%1 %2").arg(figure.title, numberText()));
    setAccessibleDescription(comparisonText() + QLatin1Char('\n') + tip);
    update();
}

QString FigureCard::numberText() const
{
    return m_figure.values.isEmpty() ? QStringLiteral("—") : textOf(m_figure, m_figure.now());
}

QString FigureCard::comparisonText() const
{
    if (m_figure.values.size() < 2)
        return {};
    return tr("last quarter %1").arg(textOf(m_figure, m_figure.values[m_figure.values.size() - 2]));
}

QSize FigureCard::sizeHint() const
{
    return {Theme::px(220), Theme::px(CardHeight)};
}

QSize FigureCard::minimumSizeHint() const
{
    return {Theme::px(128), Theme::px(LowestCard)};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::color(hasFocus() ? Role::Accent : Role::Line));
    painter.setBrush(Theme::color(underMouse() ? Role::Hover : Role::Paper));
    painter.drawRoundedRect(frame, Theme::px(4), Theme::px(4));

    const int pad = Theme::px(Padding);
    const int rim = height() < Theme::px(CardHeight) ? Theme::px(4) : Theme::px(8);
    const QRect inside = rect().adjusted(pad, rim, -pad, -rim);
    painter.setPen(Theme::color(Role::Muted));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_figure.title);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, comparisonText());
    painter.setFont(large);
    painter.setPen(Theme::color(Role::Ink));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, numberText());
    const int words = std::max(QFontMetrics(large).horizontalAdvance(numberText()),
                               QFontMetrics(small).horizontalAdvance(comparisonText()));
    const int top = fontMetrics().height();
    const QRectF line(inside.left() + words + Theme::px(14), inside.top() + top,
                      inside.width() - words - Theme::px(18), inside.height() - top - Theme::px(6));
    if (line.width() >= Theme::px(40))
        paintLine(&painter, line);
}

/** From zero up, so that a calm office looks calm; quarters without a base are left out. */
void FigureCard::paintLine(QPainter *painter, const QRectF &place) const
{
    const QList<double> &values = m_figure.values;
    if (values.size() < 2)
        return;
    const double most =
        std::max(m_figure.isRate ? 1.0 : 0.0, *std::max_element(values.begin(), values.end()));
    if (most <= 0)
        return;
    QPainterPath path;
    QPointF last;
    bool drawing = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] < 0) {
            drawing = false;
            continue;
        }
        last = QPointF(place.left() + place.width() * double(i) / double(values.size() - 1),
                       place.bottom() - place.height() * values[i] / most);
        if (drawing)
            path.lineTo(last);
        else
            path.moveTo(last);
        drawing = true;
    }
    painter->setPen(QPen(Theme::color(Role::Line), 1));
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    painter->setPen(QPen(Theme::color(Role::Accent), Theme::px(2) * 0.8));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    if (!drawing)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Role::Accent));
    painter->drawEllipse(last, Theme::px(3), Theme::px(3));
}

void FigureCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FigureCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace anhe
