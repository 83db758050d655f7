#include "ui/common/windowsize.h"

#include "ui/common/theme.h"

#include <QScreen>
#include <QWidget>

namespace anhe {

static constexpr int FrameHeight = 32; ///< what a window's title bar takes, about

void resizeOnScreen(QWidget *window, const QSize &atHundred)
{
    const QSize room = window->screen()->availableSize() - QSize(0, FrameHeight);
    window->resize(QSize(Theme::px(atHundred.width()), Theme::px(atHundred.height())).boundedTo(room));
}

} // namespace anhe
