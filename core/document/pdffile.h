#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace anhe {

/** A PDF file as QPdfWriter makes it (one plain cross-reference table), whose streams can be replaced. */
class PdfFile
{
public:
    explicit PdfFile(QByteArray bytes);

    /** The fonts' tables of what their glyphs stand for: the object's number → the font's PostScript name. */
    QMap<int, QByteArray> glyphNameTables() const;

    /** A stream, inflated; empty when there is none. */
    QByteArray stream(int object) const;

    void replaceStream(int object, const QByteArray &content) { m_replaced.insert(object, content); }

    /** The file with the replaced streams appended as an update. */
    QByteArray written() const;

private:
    qsizetype startOf(int object) const;
    QByteArray trailer() const;
    QByteArray wordAt(qsizetype start) const;

    QByteArray m_bytes;
    qsizetype m_table = -1; ///< where the cross-reference table begins
    QMap<int, QByteArray> m_replaced;
};

} // namespace anhe
