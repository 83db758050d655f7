#pragma once

#include <QList>
#include <QPainter>

#include <functional>
#include <memory>

namespace anhe {

/** How a strip lies on its page: what is cut by a page break closes its frame there. */
struct PageEdges
{
    bool first = false; ///< nothing of the same block stands above it on this page
    bool last = false;  ///< nothing of the same block stands below it on this page
};

/** A slice across the type area that no page break divides, such as a line of text or a row of a table. */
struct Strip
{
    double height = 0; ///< dots
    std::function<void(QPainter &, QPointF topLeft, PageEdges)> paint = {};
    int block = 0; ///< which block of the document it belongs to
    bool keepWithNext = false;
    bool breakBefore = false;
    bool space = false;                            ///< left out at the top of a page
    bool onGrid = false;                           ///< begins on a line of the letter's grid
    std::shared_ptr<const QList<Strip>> head = {}; ///< stands again above it when it comes first on a page
};

using Strips = QList<Strip>;

struct PlacedStrip
{
    const Strip *strip;
    double y; ///< dots below the upper edge of the type area
    PageEdges edges;
};

using PageStrips = QList<PlacedStrip>;

/** Parts strips into pages of a height; the strips must outlive the pages. grid = 0 for no letter grid. */
QList<PageStrips> paginate(const Strips &strips, double height, double grid);

} // namespace anhe
