#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace anhe {

/** One term of the full-text index and where it stands in the UTF-8 text it was taken from. */
struct SearchTerm
{
    enum class Kind { HanPair, HanSingle, Word };

    std::string_view text; ///< UTF-8, lower case; valid during the call only
    int begin = 0;         ///< bytes
    int end = 0;           ///< bytes, excluded
    Kind kind = Kind::Word;
    bool alongside = false; ///< stands at the same position as the term before it
};

/**
 * Cuts text into the terms of the full-text index: neighbouring Han characters become pairs, a lonely one
 * stands alone, letters and digits become words, and everything else parts them. Compatibility forms and
 * full-width letters count as the ordinary ones.
 *
 * In a text the last character of every Han run is given once more, alongside its pair, so that a single
 * character is found wherever it stands; a query leaves that out.
 */
class BigramTokenizer
{
public:
    enum class Source { Text, Query };
    using Sink = std::function<bool(const SearchTerm &)>;

    BigramTokenizer(Source source, Sink sink) : m_source(source), m_sink(std::move(sink)) {}

    /** False when the sink returned false, which ends the walk. Broken UTF-8 parts terms and harms nothing.
     */
    bool run(std::string_view utf8);

private:
    void feed(char32_t character, int begin, int end);
    void feedHan(char32_t character, int begin, int end);
    void endRun();
    void give(std::string_view text, int begin, int end, SearchTerm::Kind kind, bool alongside = false);

    Source m_source;
    Sink m_sink;
    bool m_wanted = true;
    int m_hanCount = 0;
    std::string m_run; // the word so far, or the last Han character
    int m_begin = 0;
    int m_end = 0;
};

} // namespace anhe
