#include "ui/common/headframe.h"

#include <QEvent>
#include <QLayout>

namespace anhe {

HeadFrame::HeadFrame(QWidget *parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("pane"));
}

bool HeadFrame::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::Resize || (event->type() == QEvent::LayoutRequest && isVisible()))
        fit();
    return done;
}

void HeadFrame::fit()
{
    if (!layout() || !layout()->hasHeightForWidth())
        return;
    const int needed = layout()->totalHeightForWidth(width());
    if (minimumHeight() != needed)
        setMinimumHeight(needed);
}

} // namespace anhe
