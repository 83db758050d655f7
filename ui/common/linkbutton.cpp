#include "ui/common/linkbutton.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace anhe {

namespace {

constexpr int LeastLinkWidth = 72; ///< pixels at 100 %

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty("look", QStringLiteral("plain"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), Theme::px(LeastLinkWidth)), whole.height()};
}

QString LinkButton::shownText() const
{
    const int missing = sizeHint().width() - width();
    return missing <= 0 ? text()
                        : fontMetrics().elidedText(text(), Qt::ElideRight,
                                                   fontMetrics().horizontalAdvance(text()) - missing);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace anhe
