#include "core/document/textbox.h"

#include "core/document/glyphlog.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

namespace anhe {

namespace {

Qt::Alignment optionAlignment(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignJustify;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

/** The runs that differ from the text's own style. Emphasis in Chinese is the Hei face, not a thickened one.
 */
QList<QTextLayout::FormatRange> formats(const Text &text, const TextStyle &style, const PaperFonts &fonts)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const Run &run : text.runs) {
        QTextCharFormat format;
        if (run.bold && !style.bold)
            format.setFontFamilies(fonts.font(FontRole::Hei, style.size).families());
        format.setFontUnderline(run.underline);
        if (run.bold || run.underline)
            ranges.append({start, int(run.text.size()), format});
        start += int(run.text.size());
    }
    return ranges;
}

/** Letters and digits in a face of their own. */
QList<QTextLayout::FormatRange> latinFormats(const QString &text, const QStringList &families)
{
    static const QRegularExpression latin(QStringLiteral("[0-9A-Za-z.,:%+/-]+"));
    QList<QTextLayout::FormatRange> ranges;
    if (families.isEmpty())
        return ranges;
    QTextCharFormat format;
    format.setFontFamilies(families);
    for (auto match = latin.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        ranges.append({int(one.capturedStart()), int(one.capturedLength()), format});
    }
    return ranges;
}

} // namespace

TextBox::TextBox(const Text &text, double width, const TextStyle &style, const PaperFonts &fonts)
    : m_style(style)
{
    const FontRole role = style.bold ? FontRole::Hei : style.role;
    const QFont font = fonts.font(role, style.size);
    const QFontMetricsF metrics(font);
    m_baseline = (style.pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const QString plain = text.plain().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    if (plain.isEmpty())
        return;
    m_layout = std::make_shared<QTextLayout>(plain, font);
    QTextOption option(optionAlignment(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(latinFormats(plain, fonts.latinFamilies(role)) + formats(text, style, fonts));
    breakLines(width);
}

void TextBox::breakLines(double width)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const double indent = line.lineNumber() == 0 ? m_style.firstIndent : m_style.indent;
        line.setLineWidth(width - indent);
        line.setPosition({indent, 0});
    }
    m_layout->endLayout();
}

double TextBox::widestLine() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBox::paintLine(QPainter &painter, int line, QPointF topLeft) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    if (auto *log = dynamic_cast<GlyphLog *>(painter.device()))
        log->note(*m_layout, textLine);
    painter.setPen(m_style.colour);
    // A face from further down the chain has another ascent; the line is hung from its baseline.
    textLine.draw(&painter, topLeft + QPointF(0, m_baseline - textLine.ascent()));
}

void TextBox::paint(QPainter &painter, QPointF topLeft) const
{
    for (int i = 0; i < lineCount(); ++i)
        paintLine(painter, i, topLeft + QPointF(0, i * m_style.pitch));
}

} // namespace anhe
