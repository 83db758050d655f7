#pragma once

#include <QSize>

class QWidget;

namespace anhe {

/** Gives a window its first size, in pixels at 100 %, but no more than its screen has room for. */
void resizeOnScreen(QWidget *window, const QSize &atHundred);

} // namespace anhe
