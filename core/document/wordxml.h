#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace anhe {

/** Writes one XML part of an Office file. Names carry their prefix, e.g. "w:p". */
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    /** Begins the part with its root element, which declares the prefixes w, r, wp, a and pic. */
    explicit WordXml(const char *root);

    void begin(const char *element, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char *element, Attributes attributes = {});

    /** An element with the attribute w:val. */
    void value(const char *element, const QString &val) { empty(element, {{"w:val", val}}); }
    void value(const char *element, const char *val) { value(element, QString::fromLatin1(val)); }
    void value(const char *element, int val) { value(element, QString::number(val)); }

    /** Text with what XML cannot carry left out. */
    void text(const QString &text);

    /** Ends the part. */
    QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace anhe
