#include "ui/common/wrapscroll.h"

#include <QEvent>
#include <QLayout>

namespace anhe {

WrapScroll::WrapScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
}

bool WrapScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    const QLayout *layout = watched == widget() ? widget()->layout() : nullptr;
    if (asked && layout && layout->hasHeightForWidth()) {
        const int needed = layout->totalHeightForWidth(widget()->width());
        if (widget()->minimumHeight() != needed)
            widget()->setMinimumHeight(needed);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace anhe
