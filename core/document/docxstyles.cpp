#include "core/document/docxstyles.h"

#include "core/document/wordxml.h"

namespace anhe {

namespace {

struct Style
{
    const char *id;
    const char *name;
    FontRole role;
    double points;
    int line;            ///< twips
    bool exact = true;   ///< else at least
    int outline = -1;    ///< level of a heading
    int firstIndent = 0; ///< characters
    bool onGrid = true;
};

QList<Style> stylesOf(const WordSheet &sheet)
{
    const FontRole text = sheet.letter ? FontRole::FangSong : FontRole::Song;
    const int cellLine = int(sheet.cell * 20 * 1.35);
    return {
        {"Normal", "Normal", text, sheet.body, sheet.line},
        {"Title", "Title", FontRole::Title, sheet.title, int(sheet.title * 32)},
        {"Subtitle", "Subtitle", FontRole::Kai, sheet.subtitle, sheet.line},
        {"Letterhead", "Letterhead", FontRole::Title, 36, 1080},
        {"Number", "Number", text, sheet.subtitle, sheet.line},
        {"Heading1", "heading 1", FontRole::Hei, sheet.body, sheet.line, true, 0, 2},
        {"Heading2", "heading 2", FontRole::Kai, sheet.body, sheet.line, true, 1, 2},
        {"Heading3", "heading 3", FontRole::FangSong, sheet.body, sheet.line, true, 2, 2},
        {"Heading4", "heading 4", FontRole::FangSong, sheet.body, sheet.line, true, 3, 2},
        {"Caption", "caption", FontRole::Hei, sheet.cell, sheet.line},
        {"TableText", "Table Text", FontRole::Song, sheet.cell, cellLine, false, -1, 0, false},
        {"Picture", "Picture", text, sheet.body, 240, false, -1, 0, false},
        {"Footer", "footer", FontRole::Song, sheet.pageNumber, 320, false, -1, 0, false},
        {"Mark", "Copy Mark", FontRole::Hei, 10.5, 260, false, -1, 0, false},
    };
}

void writeStyle(WordXml &xml, const Style &style, const WordSheet &sheet, const PaperFonts &fonts)
{
    const bool normal = qstrcmp(style.id, "Normal") == 0;
    const QString family = fonts.wantedFamily(style.role);
    const bool heavy = style.role == FontRole::Hei || style.role == FontRole::Title;
    const QString latin = heavy ? family : QStringLiteral("Times New Roman");
    xml.begin("w:style", {{"w:type", QStringLiteral("paragraph")},
                          {"w:default", normal ? QStringLiteral("1") : QStringLiteral("0")},
                          {"w:styleId", QString::fromLatin1(style.id)}});
    xml.value("w:name", style.name);
    if (!normal)
        xml.value("w:basedOn", "Normal");
    xml.empty("w:qFormat");
    xml.begin("w:pPr");
    if (style.outline >= 0)
        xml.empty("w:keepNext");
    xml.empty("w:widowControl");
    xml.value("w:snapToGrid", style.onGrid ? 1 : 0);
    xml.empty("w:spacing",
              {{"w:before", QStringLiteral("0")},
               {"w:after", QStringLiteral("0")},
               {"w:line", QString::number(style.line)},
               {"w:lineRule", style.exact ? QStringLiteral("exact") : QStringLiteral("atLeast")}});
    if (style.firstIndent > 0)
        xml.empty("w:ind", {{"w:firstLineChars", QString::number(style.firstIndent * 100)},
                            {"w:firstLine", QString::number(qRound(style.firstIndent * sheet.body * 20))}});
    xml.value("w:jc", "both");
    if (style.outline >= 0)
        xml.value("w:outlineLvl", style.outline);
    xml.end();
    xml.begin("w:rPr");
    xml.empty("w:rFonts", {{"w:hint", QStringLiteral("eastAsia")},
                           {"w:ascii", latin},
                           {"w:eastAsia", family},
                           {"w:hAnsi", latin},
                           {"w:cs", latin}});
    // 28 characters of 16 points are wider than 156 mm. Word's grid could squeeze them too (charSpace), but
    // then other word processors give each character two places of the grid.
    xml.value("w:spacing", sheet.letter && style.points == sheet.body ? -5 : 0);
    xml.value("w:sz", qRound(style.points * 2));
    xml.value("w:szCs", qRound(style.points * 2));
    xml.end();
    xml.end();
}

} // namespace

QByteArray docxStyles(const WordSheet &sheet, const PaperFonts &fonts)
{
    WordXml xml("w:styles");
    xml.begin("w:docDefaults");
    xml.begin("w:rPrDefault");
    xml.begin("w:rPr");
    xml.empty("w:lang", {{"w:val", QStringLiteral("en-US")}, {"w:eastAsia", QStringLiteral("zh-CN")}});
    xml.end();
    xml.end();
    xml.end();
    for (const Style &style : stylesOf(sheet))
        writeStyle(xml, style, sheet, fonts);
    return xml.finished();
}

QByteArray docxFontTable(const PaperFonts &fonts)
{
    WordXml xml("w:fonts");
    QStringList written;
    for (const Coded<FontRole> &role : codesOf(FontRole{})) {
        const QString family = fonts.wantedFamily(role.value);
        if (written.contains(family))
            continue;
        written.append(family);
        xml.begin("w:font", {{"w:name", family}});
        if (fonts.family(role.value) != family)
            xml.value("w:altName", fonts.family(role.value));
        xml.value("w:charset", "86"); // GB 2312
        xml.end();
    }
    return xml.finished();
}

} // namespace anhe
