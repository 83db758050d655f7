#include "core/import/textencoding.h"

#include <QStringDecoder>
#include <QtGlobal>

namespace anhe {

static constexpr Coded<TextEncoding> textEncodingCodes[] = {
    {TextEncoding::Utf8, "utf-8", QT_TRANSLATE_NOOP("words", "UTF-8")},
    {TextEncoding::Utf16LittleEndian, "utf-16le", QT_TRANSLATE_NOOP("words", "UTF-16")},
    {TextEncoding::Utf16BigEndian, "utf-16be", QT_TRANSLATE_NOOP("words", "UTF-16, big-endian")},
    {TextEncoding::Gb18030, "gb18030", QT_TRANSLATE_NOOP("words", "Chinese (GB18030, GBK)")},
};

std::span<const Coded<TextEncoding>> codesOf(TextEncoding)
{
    return textEncodingCodes;
}

namespace {

constexpr qsizetype enoughToTell = 64 * 1024;

QStringDecoder decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Gb18030:
        return QStringDecoder("GB18030");
    }
    Q_UNREACHABLE();
}

/** UTF-16 text has separators and line ends, whose upper byte is zero; other encodings have no zero byte. */
std::optional<TextEncoding> utf16(const QByteArray &bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < std::min(bytes.size(), enoughToTell); ++i)
        zeros[i % 2] += bytes[i] == '\0';
    if (zeros[0] == zeros[1])
        return {};
    return zeros[1] > zeros[0] ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
}

} // namespace

TextEncoding guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    if (const auto found = utf16(bytes))
        return *found;
    return decoded(bytes, TextEncoding::Utf8) ? TextEncoding::Utf8 : TextEncoding::Gb18030;
}

std::optional<QString> decoded(const QByteArray &bytes, TextEncoding encoding)
{
    QStringDecoder decoder = decoderFor(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return {};
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace anhe
