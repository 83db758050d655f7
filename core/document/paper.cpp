#include "core/document/paper.h"

#include "core/document/blockstrips.h"
#include "core/document/textbox.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

namespace anhe {

namespace {

constexpr double numberDistance = 7; // mm below the type area
constexpr double markDistance = 6;   // mm above the type area

} // namespace

Paper::Paper(Document document, PaperFonts fonts)
    : m_document(std::move(document))
    , m_fonts(std::move(fonts))
    , m_sheet(m_document.style)
    , m_strips(documentStrips(m_document, m_sheet, m_fonts))
    , m_pages(paginate(m_strips, m_sheet.body.height(), m_sheet.isLetter() ? m_sheet.pitch : 0))
{}

int Paper::pageCount() const
{
    return int(m_pages.size() * qMax(1, m_document.style.copies.size()));
}

QSizeF Paper::pageSize() const
{
    return m_sheet.page * 72 / dotsPerInch;
}

void Paper::paintPage(QPainter &painter, int page) const
{
    const int sheetNumber = page % int(m_pages.size());
    painter.save();
    painter.scale(72 / dotsPerInch, 72 / dotsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PlacedStrip &placed : m_pages[sheetNumber]) {
        if (placed.strip->paint)
            placed.strip->paint(painter, m_sheet.body.topLeft() + QPointF(0, placed.y), placed.edges);
    }
    paintMarks(painter, sheetNumber, m_document.style.copies.value(page / int(m_pages.size())));
    painter.restore();
}

void Paper::paintMarks(QPainter &painter, int sheetNumber, const QString &copy) const
{
    const double width = m_sheet.body.width();
    TextStyle style{FontRole::Song, m_sheet.pageNumber, m_sheet.pageNumber * 1.2};
    if (!copy.isEmpty()) {
        TextStyle mark{FontRole::Hei, dotsOfPoints(10.5), dotsOfPoints(13), Align::Right};
        const QPointF at = m_sheet.body.topLeft() - QPointF(0, dotsOfMm(markDistance) + mark.pitch / 2);
        TextBox(copy, width, mark, m_fonts).paint(painter, at);
    }
    if (m_document.style.numbers == PageNumbers::None)
        return;
    QString text = QStringLiteral("第 %1 页　共 %2 页").arg(sheetNumber + 1).arg(m_pages.size());
    style.align = Align::Centre;
    double inset = 0;
    if (m_document.style.numbers == PageNumbers::Official) {
        text = QStringLiteral("— %1 —").arg(sheetNumber + 1);
        style.align = sheetNumber % 2 == 0 ? Align::Right : Align::Left;
        inset = m_sheet.pageNumber; // one character from the edge
    }
    const QPointF at = m_sheet.body.bottomLeft() + QPointF(inset, dotsOfMm(numberDistance));
    TextBox(text, width - 2 * inset, style, m_fonts).paint(painter, at);
}

Result<void> Paper::paint(QPagedPaintDevice &device, int first, int last) const
{
    device.setPageLayout(pageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return Failure{QCoreApplication::translate("Paper", "The printer or file could not be opened.")};
    const int end = last < 0 ? pageCount() - 1 : qMin(last, pageCount() - 1);
    for (int page = first; page <= end; ++page) {
        if (page > first && !device.newPage())
            return Failure{
                QCoreApplication::translate("Paper", "Printing stopped at page %1.").arg(page + 1)};
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        paintPage(painter, page);
        painter.restore();
    }
    if (!painter.end())
        return Failure{QCoreApplication::translate("Paper", "The last page could not be written.")};
    return {};
}

} // namespace anhe
