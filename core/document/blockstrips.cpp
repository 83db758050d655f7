#include "core/document/blockstrips.h"

#include "core/document/tablestrips.h"
#include "core/document/textstrips.h"

#include <cmath>

namespace anhe {

namespace {

constexpr double cutHeight = 2; // lines

Strip pictureStrip(const Picture &picture, const Sheet &sheet)
{
    const double fit = qMin(1.0, sheet.body.width() / dotsOfMm(picture.width));
    const QSizeF size(dotsOfMm(picture.width) * fit, dotsOfMm(picture.height) * fit);
    const double x = (sheet.body.width() - size.width()) / 2;
    Strip strip;
    strip.height = qMin(size.height(), sheet.body.height());
    strip.onGrid = true;
    strip.paint = [picture, size, x](QPainter &painter, QPointF at, PageEdges) {
        const QRectF frame(at + QPointF(x, 0), size);
        if (!picture.drawing) {
            painter.drawImage(frame, picture.image);
            return;
        }
        constexpr double dotsPerPoint = dotsPerInch / 72;
        painter.save();
        painter.translate(frame.topLeft());
        painter.scale(dotsPerPoint, dotsPerPoint);
        (*picture.drawing)(painter, QRectF(QPointF(), size / dotsPerPoint));
        painter.restore();
    };
    return strip;
}

Strip ruledLine(const Sheet &sheet)
{
    Strip strip;
    strip.height = sheet.pitch * (sheet.isLetter() ? 1 : 1.3);
    strip.onGrid = true;
    const double width = sheet.body.width();
    const double height = strip.height;
    strip.paint = [width, height](QPainter &painter, QPointF at, PageEdges) {
        painter.setPen(QPen(Qt::black, ruleWidth));
        const double y = at.y() + height * 0.9;
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
    };
    return strip;
}

Strip cutStrip(const CutLine &cut, const Sheet &sheet, const PaperFonts &fonts)
{
    const double height = cutHeight * sheet.pitch;
    TextStyle style{FontRole::Song, dotsOfPoints(10.5), height, Align::Centre};
    const double width = sheet.body.width();
    const TextBox words(cut.text, width, style, fonts);
    const TextBox scissors(QStringLiteral("✂"), width, {FontRole::Song, dotsOfPoints(12), height}, fonts);
    Strip strip;
    strip.height = height;
    strip.paint = [=](QPainter &painter, QPointF at, PageEdges) {
        const double y = at.y() + height / 2;
        const double gap = words.lineCount() > 0 ? words.widestLine() / 2 + 100 : 0;
        const double from = scissors.widestLine() + 60;
        QPen pen(Qt::black, ruleWidth);
        pen.setDashPattern({8, 6});
        painter.setPen(pen);
        painter.drawLine(QPointF(at.x() + from, y), QPointF(at.x() + width / 2 - gap, y));
        painter.drawLine(QPointF(at.x() + width / 2 + gap, y), QPointF(at.x() + width, y));
        scissors.paint(painter, at);
        words.paint(painter, at);
    };
    return strip;
}

/** Makes the strips of each kind of block. */
struct BlockStrips
{
    const Sheet &sheet;
    const PaperFonts &fonts;

    Strips text(const Text &words, const TextStyle &style) const
    {
        return lineStrips(TextBox(words, sheet.body.width(), style, fonts), style.pitch, true);
    }

    Strips operator()(const Heading &heading) const
    {
        TextStyle style = bodyStyle(sheet);
        style.firstIndent = 2 * sheet.character;
        if (heading.level == 1)
            style.role = FontRole::Hei;
        else if (heading.level == 2)
            style.role = FontRole::Kai;
        else
            style.role = FontRole::FangSong;
        Strips strips = text(heading.text, style);
        for (Strip &strip : strips)
            strip.keepWithNext = true;
        return strips;
    }

    Strips operator()(const Paragraph &paragraph) const
    {
        TextStyle style = bodyStyle(sheet);
        style.align = paragraph.align;
        style.firstIndent = paragraph.indent && paragraph.align == Align::Left ? 2 * sheet.character : 0;
        if (paragraph.text.isEmpty())
            return {spaceStrip(sheet.pitch)};
        Strips strips = text(paragraph.text, style);
        if (paragraph.keepWithNext)
            strips.last().keepWithNext = true;
        return strips;
    }

    Strips operator()(const Table &table) const
    {
        Strips strips = tableStrips(table, sheet, fonts);
        if (strips.isEmpty())
            return {};
        if (!table.caption.isEmpty()) {
            const double pitch = sheet.isLetter() ? sheet.pitch : 1.1 * sheet.pitch;
            Strips caption = text(table.caption, {FontRole::Hei, sheet.cell, pitch, Align::Centre});
            for (Strip &strip : caption) {
                strip.keepWithNext = true;
                strip.block = -1; // what is cut from the table at a page's end is framed for itself
            }
            strips = caption + strips;
        }
        strips.first().onGrid = true;
        strips.append(spaceStrip(0.4 * sheet.pitch));
        return strips;
    }

    Strips operator()(const Picture &picture) const
    {
        Strips strips{pictureStrip(picture, sheet)};
        if (!picture.caption.isEmpty()) {
            strips.last().keepWithNext = true;
            strips += lineStrips(TextBox(picture.caption, sheet.body.width(),
                                         {FontRole::Hei, sheet.cell, sheet.pitch, Align::Centre}, fonts),
                                 sheet.pitch, false);
        }
        return strips;
    }

    Strips operator()(const BlankLines &blanks) const
    {
        return Strips(qMax(0, blanks.count), ruledLine(sheet));
    }
    Strips operator()(const Signature &signature) const { return signatureStrips(signature, sheet, fonts); }
    Strips operator()(const SignOff &signOff) const { return signOffStrips(signOff, sheet, fonts); }
    Strips operator()(const AnnexList &annexes) const { return annexStrips(annexes, sheet, fonts); }

    Strips operator()(const PageBreak &) const
    {
        Strip strip = spaceStrip(0);
        strip.breakBefore = true;
        return {strip};
    }

    Strips operator()(const CutLine &cut) const { return {cutStrip(cut, sheet, fonts)}; }
    Strips operator()(const KeepTogether &) const { return {}; }
};

/** A form's grid does not touch the line of text above it. */
bool needsGap(const QList<Block> &blocks, int block, const Sheet &sheet)
{
    const auto isText = [](const Block &above) {
        return std::holds_alternative<Paragraph>(above) || std::holds_alternative<BlankLines>(above);
    };
    const auto *table = std::get_if<Table>(&blocks[block]);
    if (!table || !table->borders || sheet.isLetter() || block == 0)
        return false;
    const bool kept = std::holds_alternative<KeepTogether>(blocks[block - 1]);
    return isText(blocks[qMax(0, block - (kept ? 2 : 1))]);
}

/** The first strip from which on all strips of the last block stand together with what comes next. */
void keepLastWithNext(Strips &strips)
{
    for (auto strip = strips.rbegin(); strip != strips.rend(); ++strip) {
        strip->keepWithNext = true;
        if (!strip->space)
            return;
    }
}

} // namespace

Strips documentStrips(const Document &document, const Sheet &sheet, const PaperFonts &fonts)
{
    const BlockStrips builder{sheet, fonts};
    Strips all = headStrips(document, sheet, fonts);
    int together = 0; // so many blocks, this one included, are still to be kept on one page
    for (int i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        if (const auto *keep = std::get_if<KeepTogether>(&block)) {
            together = keep->blocks;
            continue;
        }
        Strips strips = std::visit(builder, block);
        if (needsGap(document.blocks, i, sheet)) {
            strips.prepend(spaceStrip(0.3 * sheet.pitch));
            strips.first().keepWithNext = true;
        }
        for (Strip &strip : strips) {
            strip.block = strip.block == -1 ? -1 : i + 1;
            strip.keepWithNext = strip.keepWithNext || together > 1;
        }
        for (int n = 0; together == 1 && n + 1 < strips.size(); ++n)
            strips[n].keepWithNext = true;
        if (signs(block)) // nobody signs on a page that says nothing
            keepLastWithNext(all);
        together = qMax(0, together - 1);
        all += strips;
    }
    return all;
}

} // namespace anhe
