#include "core/search/bigramtokenizer.h"

#include <QChar>
#include <QList>
#include <QString>

namespace anhe {

namespace {

constexpr char32_t brokenUtf8 = 0xfffd;

struct Character
{
    char32_t code;
    int size; ///< bytes
};

Character characterAt(std::string_view utf8, size_t at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    const int size = lead >= 0xf0 && lead < 0xf5   ? 4
                     : lead >= 0xe0 && lead < 0xf0 ? 3
                     : lead >= 0xc2 && lead < 0xe0 ? 2
                                                   : 0;
    if (size == 0 || at + size > utf8.size())
        return {brokenUtf8, 1};
    char32_t code = lead & (0x7f >> size);
    for (int i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return {brokenUtf8, 1};
        code = code << 6 | (byte(at + i) & 0x3f);
    }
    return {code, size};
}

void append(std::string &utf8, char32_t code)
{
    if (code < 0x80) {
        utf8 += static_cast<char>(code);
    } else if (code < 0x800) {
        utf8 += static_cast<char>(0xc0 | code >> 6);
        utf8 += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        if (code < 0x10000) {
            utf8 += static_cast<char>(0xe0 | code >> 12);
        } else {
            utf8 += static_cast<char>(0xf0 | code >> 18);
            utf8 += static_cast<char>(0x80 | (code >> 12 & 0x3f));
        }
        utf8 += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        utf8 += static_cast<char>(0x80 | (code & 0x3f));
    }
}

/** The unified ideographs that have no other form, which is nearly all Chinese text. */
bool isPlainHan(char32_t code)
{
    return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) ||
           (code >= 0x20000 && code <= 0x2f7ff) || (code >= 0x30000 && code <= 0x323af);
}

bool isHan(char32_t code)
{
    return isPlainHan(code) || (code >= 0x2e80 && QChar::script(code) == QChar::Script_Han);
}

bool isMark(char32_t code)
{
    return code >= 0x300 && QChar::category(code) <= QChar::Mark_Enclosing;
}

} // namespace

bool BigramTokenizer::run(std::string_view utf8)
{
    size_t at = 0;
    while (at < utf8.size() && m_wanted) {
        const Character base = characterAt(utf8, at);
        const int begin = static_cast<int>(at);
        at += base.size;
        const size_t marks = at;
        for (; at < utf8.size(); at += characterAt(utf8, at).size) {
            if (!isMark(characterAt(utf8, at).code))
                break;
        }
        const int end = static_cast<int>(at);
        if (isPlainHan(base.code)) {
            feed(base.code, begin, end);
        } else if (base.code < 0x80 && at == marks) {
            feed(QChar::toLower(base.code), begin, end);
        } else {
            const QString cluster = QString::fromUtf8(utf8.data() + begin, end - begin);
            for (const uint code : cluster.normalized(QString::NormalizationForm_KC).toLower().toUcs4())
                feed(code, begin, end);
        }
    }
    endRun();
    return m_wanted;
}

void BigramTokenizer::feed(char32_t character, int begin, int end)
{
    if (isHan(character)) {
        feedHan(character, begin, end);
        return;
    }
    const bool inWord = m_hanCount == 0 && !m_run.empty();
    if (!QChar::isLetterOrNumber(character) && !(inWord && isMark(character))) {
        endRun();
        return;
    }
    if (!inWord) {
        endRun();
        m_begin = begin;
    }
    append(m_run, character);
    m_end = end;
}

void BigramTokenizer::feedHan(char32_t character, int begin, int end)
{
    if (m_hanCount == 0)
        endRun();
    const size_t first = m_run.size();
    append(m_run, character);
    if (m_hanCount > 0) {
        give(m_run, m_begin, end, SearchTerm::Kind::HanPair);
        m_run.erase(0, first);
    }
    ++m_hanCount;
    m_begin = begin;
    m_end = end;
}

void BigramTokenizer::endRun()
{
    if (m_hanCount == 1)
        give(m_run, m_begin, m_end, SearchTerm::Kind::HanSingle);
    else if (m_hanCount > 1 && m_source == Source::Text)
        give(m_run, m_begin, m_end, SearchTerm::Kind::HanSingle, true);
    else if (m_hanCount == 0 && !m_run.empty())
        give(m_run, m_begin, m_end, SearchTerm::Kind::Word);
    m_run.clear();
    m_hanCount = 0;
}

void BigramTokenizer::give(std::string_view text, int begin, int end, SearchTerm::Kind kind, bool alongside)
{
    m_wanted = m_wanted && m_sink({text, begin, end, kind, alongside});
}

} // namespace anhe
