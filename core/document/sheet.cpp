#include "core/document/sheet.h"

#include <cmath>

namespace anhe {

namespace {

constexpr double a4Width = 210;
constexpr double a4Height = 297;

/** GB/T 9704-2012: margins 37 above and 28 left leave a type area of 156 by 225 mm. */
constexpr double letterTop = 37;
constexpr double letterLeft = 28;
constexpr double letterWidth = 156;
constexpr double letterHeight = 225;
constexpr int letterLines = 22;
constexpr int letterCharacters = 28;

constexpr double formTop = 20;
constexpr double formLeft = 24;
constexpr double formRight = 20;
constexpr double formBottom = 20;
constexpr double formPitch = 21; // points

bool liesDown(const PageStyle &style)
{
    return style.landscape && style.layout == PageLayout::Form;
}

} // namespace

Sheet::Sheet(const PageStyle &style) : layout(style.layout)
{
    page = {dotsOfMm(liesDown(style) ? a4Height : a4Width), dotsOfMm(liesDown(style) ? a4Width : a4Height)};
    pageNumber = dotsOfPoints(14);
    if (isLetter()) {
        body = {dotsOfMm(letterLeft), dotsOfMm(letterTop), dotsOfMm(letterWidth), dotsOfMm(letterHeight)};
        pitch = body.height() / letterLines;
        // 28 characters of 16 points are 158 mm; the 3号 of 15.78 points fills the 156 mm with no spacing
        // between.
        character = std::floor(body.width() / letterCharacters);
        cell = dotsOfPoints(12);
        title = dotsOfPoints(22);
        subtitle = character;
    } else {
        body =
            QRectF(QPointF(), page)
                .adjusted(dotsOfMm(formLeft), dotsOfMm(formTop), -dotsOfMm(formRight), -dotsOfMm(formBottom));
        pitch = dotsOfPoints(formPitch);
        character = dotsOfPoints(12);
        cell = dotsOfPoints(10.5);
        title = dotsOfPoints(18);
        subtitle = dotsOfPoints(10.5);
        pageNumber = dotsOfPoints(10.5);
    }
}

QPageLayout pageLayoutOf(const PageStyle &style)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       liesDown(style) ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace anhe
