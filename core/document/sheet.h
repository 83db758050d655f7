#pragma once

#include "core/document/document.h"

#include <QPageLayout>
#include <QRectF>

namespace anhe {

/** All of layout happens in dots of 1/1200 inch. */
constexpr double dotsPerInch = 1200;

constexpr double dotsOfMm(double mm)
{
    return mm * dotsPerInch / 25.4;
}

constexpr double dotsOfPoints(double points)
{
    return points * dotsPerInch / 72;
}

/** The measures of one page in dots. */
struct Sheet
{
    explicit Sheet(const PageStyle &style);

    PageLayout layout;
    QSizeF page;
    QRectF body;       ///< the type area 版心
    double pitch;      ///< from line to line
    double character;  ///< size of the text = width of a Chinese character
    double cell;       ///< size of text in tables
    double title;      ///< size of the title
    double subtitle;   ///< size of subtitle and number
    double pageNumber; ///< size of the page number

    bool isLetter() const { return layout == PageLayout::Letter; }
};

/** A4 without margins, for the device a page style is painted on. */
QPageLayout pageLayoutOf(const PageStyle &style);

} // namespace anhe
