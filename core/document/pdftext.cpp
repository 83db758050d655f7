#include "core/document/pdftext.h"

#include "core/document/pdffile.h"

#include <QHash>
#include <QRawFont>
#include <QRegularExpression>

namespace anhe {

namespace {

using GlyphNames = QMap<int, char32_t>; ///< code in the file → character; 0 = the writer knew none

GlyphNames readNames(const QByteArray &cmap)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-F]+)>\\s*<([0-9A-F]+)>\\s*(?:<([0-9A-F]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression hex(QStringLiteral("<([0-9A-F]+)>"));
    GlyphNames names;
    const QString text = QString::fromLatin1(cmap.mid(cmap.indexOf("endcodespacerange")));
    for (auto match = range.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        int code = one.captured(1).toInt(nullptr, 16);
        const int last = one.captured(2).toInt(nullptr, 16);
        if (one.hasCaptured(3)) {
            for (char32_t name = one.captured(3).toUInt(nullptr, 16); code <= last; ++code)
                names.insert(code, name++);
            continue;
        }
        for (auto item = hex.globalMatch(one.captured(4)); item.hasNext() && code <= last; ++code)
            names.insert(code, item.next().captured(1).toUInt(nullptr, 16));
    }
    return names;
}

QByteArray utf16Hex(char32_t name)
{
    QByteArray hex;
    for (QChar unit : QString::fromUcs4(&name, 1))
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

QByteArray writtenNames(const GlyphNames &names)
{
    constexpr int largestBlock = 100; // what a CMap allows
    QByteArray cmap("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    QList<QByteArray> lines;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (name.value() != 0) {
            const QByteArray code = QByteArray::number(name.key(), 16).rightJustified(4, '0').toUpper();
            lines += "<" + code + "> <" + utf16Hex(name.value()) + ">\n";
        }
    }
    for (int from = 0; from < lines.size(); from += largestBlock) {
        const QList<QByteArray> block = lines.mid(from, largestBlock);
        cmap += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/** Characters that nobody types but that faces keep beside the ones people do. */
bool isDoubtful(char32_t name)
{
    return (name > 0 && name < 0x20) || name == 0xA0 || name == 0xAD || (name >= 0x2E80 && name <= 0x2FDF) ||
           (name >= 0xE000 && name <= 0xFAFF);
}

bool isHan(char32_t name)
{
    return name >= 0x4E00 && name <= 0x9FFF;
}

/** The character that Unicode itself gives for a doubtful one; else the same. */
char32_t compatible(char32_t name)
{
    const QString plain = QString::fromUcs4(&name, 1).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain[0].unicode() : name;
}

/** Finds the character people mean by a doubtful one of which no more is known than its glyph. */
class Guess
{
public:
    explicit Guess(const PaperFonts &fonts) : m_fonts(fonts) {}

    char32_t meant(char32_t name)
    {
        learnIdeographs();
        for (int face = 0; face < m_faces.size(); ++face) {
            const quint32 own = glyph(m_faces[face], name);
            if (own != 0 && m_ideographs.contains({face, own}))
                return m_ideographs.value({face, own});
        }
        return name;
    }

private:
    static quint32 glyph(const QRawFont &face, char32_t character)
    {
        return face.glyphIndexesForString(QString::fromUcs4(&character, 1)).value(0);
    }

    void learnIdeographs()
    {
        if (!m_faces.isEmpty())
            return;
        for (const QString &family : m_fonts.families()) {
            m_faces.append(QRawFont::fromFont(QFont(family)));
            for (char32_t ideograph = 0x4E00; ideograph <= 0x9FFF; ++ideograph)
                m_ideographs.insert({int(m_faces.size()) - 1, glyph(m_faces.last(), ideograph)}, ideograph);
        }
    }

    const PaperFonts &m_fonts;
    QList<QRawFont> m_faces;
    QHash<QPair<int, quint32>, char32_t> m_ideographs; ///< (face, glyph) → character
};

/** 户 for ⼾: Unicode itself would give 戶, which shares no page with it. */
char32_t plainOf(char32_t doubtful, const QList<char32_t> &painted, Guess &guess)
{
    const char32_t plain = compatible(doubtful);
    if (painted.contains(plain))
        return plain;
    const char32_t meant = guess.meant(doubtful);
    return isDoubtful(meant) ? plain : meant;
}

/**
 * Names codes from the characters painted with the face. The file numbers glyphs in the order of first use,
 * as the log does; a code the log does not know of comes from a drawing and keeps its name.
 */
GlyphNames mended(GlyphNames names, const QList<char32_t> &painted, Guess &guess)
{
    const int last = names.isEmpty() ? 0 : names.lastKey();
    for (int code = 1; code <= qMax(last, int(painted.size())); ++code) {
        if (!names.contains(code)) // the writer leaves out what it has no name for
            names.insert(code, 0);
    }
    qsizetype next = 0;
    for (auto code = names.begin(); code != names.end(); ++code) {
        if (isDoubtful(code.value()))
            code.value() = plainOf(code.value(), painted, guess);
        const bool unsure = code.value() == 0 || isDoubtful(code.value());
        qsizetype at = unsure ? next : painted.indexOf(code.value(), next);
        if (code.value() == 0 && at < painted.size() && isHan(painted[at]))
            at = -1; // the writer names these, so the nameless one is a drawing's
        if (code.key() != 0 && at >= 0 && at < painted.size()) {
            code.value() = painted[at];
            next = at + 1;
        } else if (code.value() != 0 && unsure) {
            code.value() = guess.meant(code.value());
        }
    }
    return names;
}

} // namespace

QByteArray withReadableText(const QByteArray &pdf, const GlyphLog &log, const PaperFonts &fonts)
{
    PdfFile file(pdf);
    Guess guess(fonts);
    const QMap<int, QByteArray> tables = file.glyphNameTables();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const GlyphNames names = readNames(file.stream(table.key()));
        const GlyphNames better = mended(names, log.characters(table.value()), guess);
        if (!better.isEmpty())
            file.replaceStream(table.key(), writtenNames(better));
    }
    return file.written();
}

} // namespace anhe
