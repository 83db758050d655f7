#pragma once

#include "core/document/document.h"
#include "core/document/paperfonts.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace anhe {

/** How a text is set; lengths in dots. */
struct TextStyle
{
    FontRole role = FontRole::FangSong;
    double size = 0;
    double pitch = 0; ///< from line to line
    Align align = Align::Left;
    double firstIndent = 0; ///< of the first line
    double indent = 0;      ///< of the further lines
    bool bold = false;
    QColor colour = Qt::black;
};

/** A text broken into lines of a width. Baselines keep their distance whatever faces stand in a line. */
class TextBox
{
public:
    TextBox(const Text &text, double width, const TextStyle &style, const PaperFonts &fonts);

    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    double height() const { return lineCount() * m_style.pitch; }
    double widestLine() const;

    void paintLine(QPainter &painter, int line, QPointF topLeft) const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    void breakLines(double width);

    TextStyle m_style;
    double m_baseline = 0; ///< below the upper edge of each line
    std::shared_ptr<QTextLayout> m_layout;
};

} // namespace anhe
