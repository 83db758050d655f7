#include "core/document/pdffile.h"

namespace anhe {

namespace {

constexpr qsizetype entryLength = 20; // "0000000015 00000 n \n"

/** zlib streams as PDF has them; Qt puts the length in four bytes before. */
QByteArray inflated(const QByteArray &data)
{
    return qUncompress(QByteArray(4, '\0') + data);
}

QByteArray deflated(const QByteArray &data)
{
    return qCompress(data).mid(4);
}

} // namespace

PdfFile::PdfFile(QByteArray bytes) : m_bytes(std::move(bytes))
{
    const qsizetype mark = m_bytes.lastIndexOf("startxref");
    if (mark >= 0)
        m_table = m_bytes.mid(mark + 9).trimmed().split('\n').value(0).trimmed().toLongLong();
}

QMap<int, QByteArray> PdfFile::glyphNameTables() const
{
    static const QByteArray key("/ToUnicode ");
    static const QByteArray fontKey("/BaseFont /");
    QMap<int, QByteArray> tables;
    for (qsizetype at = m_bytes.indexOf(key); at >= 0; at = m_bytes.indexOf(key, at + 1)) {
        const qsizetype font = m_bytes.lastIndexOf(fontKey, at);
        const qsizetype object = at + key.size();
        tables.insert(m_bytes.mid(object, m_bytes.indexOf(' ', object) - object).toInt(),
                      wordAt(font + fontKey.size()));
    }
    return tables;
}

QByteArray PdfFile::wordAt(qsizetype start) const
{
    qsizetype end = start;
    while (end < m_bytes.size() && !QByteArray(" \r\n/>").contains(m_bytes[end]))
        ++end;
    return m_bytes.mid(start, end - start);
}

qsizetype PdfFile::startOf(int object) const
{
    const qsizetype firstEntry = m_bytes.indexOf('\n', m_bytes.indexOf('\n', m_table) + 1) + 1;
    return m_bytes.mid(firstEntry + object * entryLength, 10).toLongLong();
}

QByteArray PdfFile::stream(int object) const
{
    const qsizetype start = startOf(object);
    const qsizetype begin = m_bytes.indexOf("stream", start);
    const qsizetype end = m_bytes.indexOf("endstream", begin);
    if (begin < 0 || end < 0)
        return {};
    const QByteArray dictionary = m_bytes.mid(start, begin - start);
    const qsizetype content = m_bytes.indexOf('\n', begin) + 1;
    const QByteArray data = m_bytes.mid(content, end - content);
    return dictionary.contains("/FlateDecode") ? inflated(data) : data;
}

QByteArray PdfFile::trailer() const
{
    const qsizetype begin = m_bytes.indexOf("<<", m_bytes.indexOf("trailer", m_table)) + 2;
    return m_bytes.mid(begin, m_bytes.indexOf(">>", begin) - begin).trimmed();
}

QByteArray PdfFile::written() const
{
    if (m_replaced.isEmpty() || m_table < 0)
        return m_bytes;
    QByteArray file = m_bytes;
    QByteArray table("xref\n");
    for (auto replaced = m_replaced.begin(); replaced != m_replaced.end(); ++replaced) {
        const QByteArray data = deflated(replaced.value());
        const QByteArray object = QByteArray::number(replaced.key());
        table += object + " 1\n" + QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += object + " 0 obj\n<< /Length " + QByteArray::number(data.size()) +
                " /Filter /FlateDecode >>\nstream\n" + data + "\nendstream\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<<\n" + trailer() + "\n/Prev " + QByteArray::number(m_table) +
           "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace anhe
