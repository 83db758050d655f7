#include "core/document/glyphlog.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <QtEndian>

namespace anhe {

namespace {

quint16 number(const QByteArray &table, qsizetype at)
{
    return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : 0;
}

/** Name 6 of the face's table of names (OpenType, "name"), which PDF files call it by. */
QByteArray postScriptName(const QRawFont &font)
{
    constexpr int headerLength = 6;
    constexpr int recordLength = 12;
    constexpr int postScript = 6;
    const QByteArray table = font.fontTable("name");
    const int storage = number(table, 4);
    for (int record = 0; record < number(table, 2); ++record) {
        const int at = headerLength + record * recordLength;
        if (number(table, at + 6) == postScript) // two bytes a character on some platforms, ASCII always
            return table.mid(storage + number(table, at + 10), number(table, at + 8))
                .replace('\0', QByteArray());
    }
    return {};
}

} // namespace

void GlyphLog::note(const QTextLayout &layout, const QTextLine &line)
{
    const QString text = layout.text();
    const int end = line.textStart() + line.textLength();
    for (int i = line.textStart(); i < end; ++i) {
        if (text[i].isHighSurrogate() && i + 1 < end) {
            noteCharacter(layout, i, 2, QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            noteCharacter(layout, i, 1, text[i].unicode());
        }
    }
}

void GlyphLog::note(const QString &text, const QFont &font)
{
    constexpr double noEnd = 1e6;
    for (const QString &part : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(part, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(noEnd);
        layout.endLayout();
        if (line.isValid())
            note(layout, line);
    }
}

void GlyphLog::noteCharacter(const QTextLayout &layout, int from, int length, char32_t character)
{
    for (const QGlyphRun &run : layout.glyphRuns(from, length)) {
        const QRawFont font = run.rawFont();
        const QByteArray face = postScriptName(font);
        for (const quint32 glyph : run.glyphIndexes()) {
            if (m_seen[face].contains(glyph))
                continue;
            m_seen[face].insert(glyph);
            m_characters[face].append(character);
            character = 0;
        }
    }
}

} // namespace anhe
