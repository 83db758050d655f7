#include "core/document/wordxml.h"

namespace anhe {

namespace {

QString namespaceOf(const char *path)
{
    return QStringLiteral("http://schemas.openxmlformats.org/") + QLatin1String(path);
}

} // namespace

WordXml::WordXml(const char *root) : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(QLatin1String(root));
    m_xml.writeNamespace(namespaceOf("wordprocessingml/2006/main"), QStringLiteral("w"));
    m_xml.writeNamespace(namespaceOf("officeDocument/2006/relationships"), QStringLiteral("r"));
    m_xml.writeNamespace(namespaceOf("drawingml/2006/wordprocessingDrawing"), QStringLiteral("wp"));
    m_xml.writeNamespace(namespaceOf("drawingml/2006/main"), QStringLiteral("a"));
    m_xml.writeNamespace(namespaceOf("drawingml/2006/picture"), QStringLiteral("pic"));
}

void WordXml::begin(const char *element, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), value);
}

void WordXml::empty(const char *element, Attributes attributes)
{
    begin(element, attributes);
    end();
}

void WordXml::text(const QString &text)
{
    QString clean;
    for (QChar letter : text) {
        if (letter >= QLatin1Char(' '))
            clean += letter;
    }
    m_xml.writeCharacters(clean);
}

QByteArray WordXml::finished()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace anhe
