#include "core/document/blockstrips.h"
#include "core/document/textstrips.h"

namespace anhe {

namespace {

const QColor letterheadRed(0xC8, 0x10, 0x2E);

Strip ruleStrip(const Sheet &sheet)
{
    Strip strip;
    strip.height = 0.6 * sheet.pitch;
    const double width = sheet.body.width();
    const double height = strip.height;
    strip.paint = [width, height](QPainter &painter, QPointF at, PageEdges) {
        painter.setPen(QPen(letterheadRed, dotsOfPoints(1.5)));
        painter.drawLine(QPointF(at.x(), at.y() + height / 2), QPointF(at.x() + width, at.y() + height / 2));
    };
    return strip;
}

/** As large as the name allows within one line, 36 points at most. */
double letterheadSize(const QString &name, double width)
{
    return qMin(dotsOfPoints(36), width / qMax(1, int(name.size())) * 0.98);
}

Strips centred(const QString &text, const Sheet &sheet, TextStyle style, const PaperFonts &fonts)
{
    style.align = Align::Centre;
    return lineStrips(TextBox(text, sheet.body.width(), style, fonts), style.pitch, false);
}

/** Letterhead, number beneath it, and the red rule. */
Strips letterheadStrips(const Document &document, const Sheet &sheet, const PaperFonts &fonts)
{
    TextStyle name{FontRole::Title, letterheadSize(document.letterhead, sheet.body.width())};
    name.pitch = name.size * 1.5;
    name.colour = letterheadRed;
    Strips strips = centred(document.letterhead, sheet, name, fonts);
    strips.append(spaceStrip(sheet.pitch));
    if (!document.number.isEmpty())
        strips += centred(document.number, sheet, bodyStyle(sheet), fonts);
    strips.append(ruleStrip(sheet));
    strips.append(spaceStrip(sheet.pitch));
    return strips;
}

Strips numberStrips(const Document &document, const Sheet &sheet, const PaperFonts &fonts)
{
    TextStyle style = bodyStyle(sheet);
    style.size = sheet.subtitle;
    style.align = Align::Right;
    return lineStrips(TextBox(document.number, sheet.body.width(), style, fonts), sheet.pitch, false);
}

} // namespace

Strips headStrips(const Document &document, const Sheet &sheet, const PaperFonts &fonts)
{
    Strips strips;
    const bool hasNumber = !document.number.isEmpty() && document.letterhead.isEmpty();
    if (!document.letterhead.isEmpty())
        strips += letterheadStrips(document, sheet, fonts);
    if (hasNumber && sheet.isLetter())
        strips += numberStrips(document, sheet, fonts);
    strips += centred(document.title, sheet, {FontRole::Title, sheet.title, sheet.title * 1.6}, fonts);
    if (!document.subtitle.isEmpty())
        strips += centred(document.subtitle, sheet, {FontRole::Kai, sheet.subtitle, sheet.pitch}, fonts);
    if (hasNumber && !sheet.isLetter())
        strips += numberStrips(document, sheet, fonts);
    if (sheet.isLetter() && !strips.isEmpty())
        strips.append(spaceStrip(sheet.pitch));
    else if (!strips.isEmpty())
        strips.append(spaceStrip(0.2 * sheet.pitch));
    strips += lineStrips(TextBox(document.addressee, sheet.body.width(), bodyStyle(sheet), fonts),
                         sheet.pitch, true);
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    return strips;
}

} // namespace anhe
