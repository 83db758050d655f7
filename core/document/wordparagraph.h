#pragma once

#include "core/document/document.h"
#include "core/document/paperfonts.h"
#include "core/document/wordxml.h"

#include <QColor>

namespace anhe {

/** Twentieths of a point, Word's unit of length. */
constexpr int twipsOfMm(double mm)
{
    return int(mm * 1440 / 25.4 + 0.5);
}

/** How a paragraph stands in Word. Indents are in characters. */
struct WordParagraph
{
    enum class Tab { Centre, Right };

    struct TabStop
    {
        Tab kind;
        int at; ///< twips
        bool dashed = false;
    };

    const char *style = nullptr; ///< a style of the document, else "Normal"
    Align align = Align::Left;
    double firstIndent = 0;
    double indent = 0;  ///< of all lines
    double hanging = 0; ///< how far the first line stands out from the others
    double rightIndent = 0;
    double points = 0; ///< of the text, where it is not the style's
    int line = 0;      ///< twips from line to line, where it is not the style's
    bool keepNext = false;
    bool breakBefore = false;
    bool redRule = false; ///< beneath it
    bool inTable = false;
    QColor colour = {};
    QList<TabStop> tabs = {};
};

/** Writes paragraphs of a document body. */
class WordParagraphs
{
public:
    WordParagraphs(WordXml &xml, const PaperFonts &fonts, double character)
        : m_xml(xml), m_fonts(fonts), m_character(character)
    {}

    void write(const Text &text, const WordParagraph &format);

    /** Opens a paragraph with its properties, for runs to follow; closed with end(). */
    void begin(const WordParagraph &format);
    void end() { m_xml.end(); }
    void run(const Run &run, const WordParagraph &format);
    void tab(bool underlined);
    /** A field Word works out, such as "PAGE". */
    void field(const char *name);

private:
    void writeIndent(const WordParagraph &format);
    void writeTabs(const WordParagraph &format);
    void writeRunProperties(const Run &run, const WordParagraph &format);

    WordXml &m_xml;
    const PaperFonts &m_fonts;
    double m_character; ///< points
};

} // namespace anhe
