#include "core/document/textstrips.h"

namespace anhe {

namespace {

void keepTogether(Strips &strips)
{
    for (int i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
}

/** The label, a rule to sign on, and the date at the right edge. */
Strip signatureStrip(const SignatureRow &row, const Sheet &sheet, const PaperFonts &fonts)
{
    const double width = sheet.body.width();
    const double indent = 2 * sheet.character;
    const TextBox label(row.label, width - indent, bodyStyle(sheet), fonts);
    TextStyle right = bodyStyle(sheet);
    right.align = Align::Right;
    const TextBox date(row.dated ? paperDate(row.date) : QString(), width, right, fonts);
    const double ruleFrom = indent + label.widestLine();
    const double ruleTo = qMin(ruleFrom + 9 * sheet.character, width - date.widestLine() - sheet.character);
    const double height = sheet.isLetter() ? 2 * sheet.pitch : 1.6 * sheet.pitch;
    const double pitch = sheet.pitch;

    Strip strip;
    strip.height = height;
    strip.onGrid = true;
    strip.paint = [=](QPainter &painter, QPointF at, PageEdges) {
        const QPointF line = at + QPointF(0, height - pitch);
        label.paint(painter, line + QPointF(indent, 0));
        date.paint(painter, line);
        painter.setPen(QPen(Qt::black, ruleWidth));
        const double y = line.y() + pitch * 0.82;
        painter.drawLine(QPointF(at.x() + ruleFrom, y), QPointF(at.x() + ruleTo, y));
    };
    return strip;
}

} // namespace

TextStyle bodyStyle(const Sheet &sheet)
{
    return {sheet.isLetter() ? FontRole::FangSong : FontRole::Song, sheet.character, sheet.pitch};
}

Strip spaceStrip(double height)
{
    Strip strip;
    strip.height = height;
    strip.space = true;
    return strip;
}

Strips lineStrips(const TextBox &box, double pitch, bool onGrid)
{
    Strips strips;
    const int lines = box.lineCount();
    for (int line = 0; line < lines; ++line) {
        Strip strip;
        strip.height = pitch;
        strip.onGrid = onGrid;
        strip.keepWithNext = lines > 1 && (line == 0 || line == lines - 2);
        strip.paint = [box, line](QPainter &painter, QPointF at, PageEdges) {
            box.paintLine(painter, line, at);
        };
        strips.append(strip);
    }
    return strips;
}

Strips signatureStrips(const Signature &signature, const Sheet &sheet, const PaperFonts &fonts)
{
    Strips strips;
    for (const SignatureRow &row : signature.rows)
        strips.append(signatureStrip(row, sheet, fonts));
    keepTogether(strips);
    return strips;
}

Strips signOffStrips(const SignOff &signOff, const Sheet &sheet, const PaperFonts &fonts)
{
    constexpr int charactersFromEdge = 4;
    const double width = sheet.body.width();
    const TextBox issuer(signOff.issuer, width, bodyStyle(sheet), fonts);
    const TextBox date(paperDate(signOff.date), width, bodyStyle(sheet), fonts);
    const double dateAt = width - charactersFromEdge * sheet.character - date.widestLine();
    const double centred = dateAt + (date.widestLine() - issuer.widestLine()) / 2;
    // A long name, centred above the date, would reach beyond the margin: it then ends at the edge.
    const double issuerAt = qMax(0.0, qMin(centred, width - issuer.widestLine()));

    const auto strip = [&](const TextBox &box, double x) {
        Strip one;
        one.height = box.height();
        one.onGrid = true;
        one.paint = [box, x](QPainter &painter, QPointF at, PageEdges) {
            box.paint(painter, at + QPointF(x, 0));
        };
        return one;
    };
    Strips strips{spaceStrip(2 * sheet.pitch), strip(issuer, issuerAt), strip(date, dateAt)};
    keepTogether(strips);
    return strips;
}

Strips annexStrips(const AnnexList &annexes, const Sheet &sheet, const PaperFonts &fonts)
{
    constexpr int leadCharacters = 5; // two of indent and 附件：
    Strips strips{spaceStrip(sheet.pitch)};
    for (int i = 0; i < annexes.names.size(); ++i) {
        const QString number = annexes.names.size() == 1 ? QString() : QStringLiteral("%1. ").arg(i + 1);
        TextStyle style = bodyStyle(sheet);
        style.firstIndent = (i == 0 ? 2 : leadCharacters) * sheet.character;
        style.indent = (leadCharacters + (number.isEmpty() ? 0 : 1)) * sheet.character;
        const QString lead = i == 0 ? QStringLiteral("附件：") : QString();
        strips += lineStrips(TextBox(lead + number + annexes.names[i], sheet.body.width(), style, fonts),
                             sheet.pitch, true);
    }
    keepTogether(strips);
    return strips;
}

} // namespace anhe
