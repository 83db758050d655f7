#include "core/document/wordparagraph.h"

namespace anhe {

namespace {

const char *justification(Align align)
{
    switch (align) {
    case Align::Left:
        return "both";
    case Align::Centre:
        return "center";
    case Align::Right:
        return "right";
    }
    Q_UNREACHABLE();
}

} // namespace

void WordParagraphs::write(const Text &text, const WordParagraph &format)
{
    begin(format);
    for (const Run &one : text.runs)
        run(one, format);
    end();
}

void WordParagraphs::begin(const WordParagraph &format)
{
    m_xml.begin("w:p");
    m_xml.begin("w:pPr");
    if (format.style)
        m_xml.value("w:pStyle", format.style);
    if (format.keepNext)
        m_xml.empty("w:keepNext");
    if (format.breakBefore)
        m_xml.empty("w:pageBreakBefore");
    if (format.redRule) {
        m_xml.begin("w:pBdr");
        m_xml.empty("w:bottom", {{"w:val", QStringLiteral("single")},
                                 {"w:sz", QStringLiteral("12")},
                                 {"w:space", QStringLiteral("6")},
                                 {"w:color", QStringLiteral("C8102E")}});
        m_xml.end();
    }
    writeTabs(format);
    if (format.inTable)
        m_xml.value("w:snapToGrid", 0);
    if (format.line > 0)
        m_xml.empty("w:spacing",
                    {{"w:line", QString::number(format.line)}, {"w:lineRule", QStringLiteral("exact")}});
    writeIndent(format);
    m_xml.value("w:jc", justification(format.align));
    m_xml.end();
}

void WordParagraphs::writeTabs(const WordParagraph &format)
{
    if (format.tabs.isEmpty())
        return;
    m_xml.begin("w:tabs");
    for (const WordParagraph::TabStop &stop : format.tabs) {
        m_xml.empty("w:tab", {{"w:val", stop.kind == WordParagraph::Tab::Right ? QStringLiteral("right")
                                                                               : QStringLiteral("center")},
                              {"w:leader", stop.dashed ? QStringLiteral("hyphen") : QStringLiteral("none")},
                              {"w:pos", QString::number(stop.at)}});
    }
    m_xml.end();
}

void WordParagraphs::writeIndent(const WordParagraph &format)
{
    const auto twips = [&](double characters) {
        return QString::number(qRound(characters * m_character * 20));
    };
    const auto hundredths = [](double characters) { return QString::number(qRound(characters * 100)); };
    if (format.hanging > 0) {
        m_xml.empty("w:ind", {{"w:left", twips(format.indent)}, {"w:hanging", twips(format.hanging)}});
    } else if (format.firstIndent > 0) {
        m_xml.empty("w:ind", {{"w:firstLineChars", hundredths(format.firstIndent)},
                              {"w:firstLine", twips(format.firstIndent)}});
    } else if (format.indent > 0 || format.rightIndent > 0) {
        m_xml.empty("w:ind", {{"w:left", twips(format.indent)}, {"w:right", twips(format.rightIndent)}});
    }
}

void WordParagraphs::run(const Run &run, const WordParagraph &format)
{
    m_xml.begin("w:r");
    writeRunProperties(run, format);
    const QStringList lines = run.text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.empty("w:br");
        m_xml.begin("w:t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.text(lines[i]);
        m_xml.end();
    }
    m_xml.end();
}

void WordParagraphs::writeRunProperties(const Run &run, const WordParagraph &format)
{
    m_xml.begin("w:rPr");
    if (run.bold) { // emphasis in Chinese is the Hei face
        const QString hei = m_fonts.wantedFamily(FontRole::Hei);
        m_xml.empty("w:rFonts", {{"w:ascii", hei}, {"w:eastAsia", hei}, {"w:hAnsi", hei}});
    }
    if (format.colour.isValid())
        m_xml.value("w:color", format.colour.name().mid(1).toUpper());
    if (format.points > 0)
        m_xml.value("w:sz", qRound(format.points * 2));
    if (run.underline)
        m_xml.value("w:u", "single");
    m_xml.end();
}

void WordParagraphs::tab(bool underlined)
{
    m_xml.begin("w:r");
    if (underlined) {
        m_xml.begin("w:rPr");
        m_xml.value("w:u", "single");
        m_xml.end();
    }
    m_xml.empty("w:tab");
    m_xml.end();
}

void WordParagraphs::field(const char *name)
{
    m_xml.begin("w:fldSimple", {{"w:instr", QString::fromLatin1(name)}});
    m_xml.begin("w:r");
    m_xml.begin("w:t");
    m_xml.text(QStringLiteral("1"));
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

} // namespace anhe
