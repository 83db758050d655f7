#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

class QFont;
class QTextLayout;
class QTextLine;

namespace anhe {

/**
 * What each glyph that text is painted with stands for, in the order of first use. A paint device that is one
 * too is told of every line of text painted on it.
 */
class GlyphLog
{
public:
    virtual ~GlyphLog() = default;

    void note(const QTextLayout &layout, const QTextLine &line);
    /** The same of a text that a drawing paints by itself, line by line. In Latin words a face may have
     * digits that no character has alone, so that nothing but this tells what they are. */
    void note(const QString &text, const QFont &font);

    /** The characters of a face's glyphs; 0 for the second and further glyphs of one character. */
    QList<char32_t> characters(const QByteArray &postScriptName) const
    {
        return m_characters.value(postScriptName);
    }

private:
    void noteCharacter(const QTextLayout &layout, int from, int length, char32_t character);

    QHash<QByteArray, QList<char32_t>> m_characters;
    QHash<QByteArray, QSet<quint32>> m_seen;
};

} // namespace anhe
