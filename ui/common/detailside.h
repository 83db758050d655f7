#pragma once

#include "ui/common/theme.h"

#include <QSize>

namespace anhe {

/** A page lower than this, in pixels at 100 %, has no room for a second pane below the first. */
inline constexpr int LowPage = 480;

inline bool isNarrow(const QSize &page)
{
    constexpr int narrowPage = 900; // pixels at 100 %
    return page.width() < Theme::px(narrowPage);
}

/** Where the detail of a list stands: beside it (horizontal), or below where the page is narrow and high. */
inline Qt::Orientation detailSide(const QSize &page)
{
    const bool below = isNarrow(page) && page.height() >= Theme::px(LowPage);
    return below ? Qt::Vertical : Qt::Horizontal;
}

} // namespace anhe
