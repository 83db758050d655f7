#pragma once

#include "core/base/coded.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace anhe {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

std::span<const Coded<TextEncoding>> codesOf(TextEncoding);

/** Told by the byte order mark, else by the zero bytes of UTF-16, else strict UTF-8, else GB18030. */
TextEncoding guessEncoding(const QByteArray &bytes);

/** Empty when the bytes are not text in this encoding. */
std::optional<QString> decoded(const QByteArray &bytes, TextEncoding encoding);

} // namespace anhe
