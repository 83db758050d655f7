#include "core/ledger/ftstokenizer.h"

#include "core/search/bigramtokenizer.h"

#include <sqlite3.h>

namespace anhe {

namespace {

using TokenSink = int (*)(void *context, int flags, const char *token, int size, int begin, int end);

fts5_api *ftsOf(sqlite3 *connection)
{
    fts5_api *fts = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&fts), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return fts;
}

/** The tokenizer has no state of its own, but FTS5 wants an address. */
int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char stateless;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void forget(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, TokenSink sink)
{
    using Source = BigramTokenizer::Source;
    int code = SQLITE_OK;
    BigramTokenizer tokenizer(
        flags & FTS5_TOKENIZE_QUERY ? Source::Query : Source::Text, [&](const SearchTerm &term) {
            code = sink(context, term.alongside ? FTS5_TOKEN_COLOCATED : 0, term.text.data(),
                        static_cast<int>(term.text.size()), term.begin, term.end);
            return code == SQLITE_OK;
        });
    tokenizer.run({text, static_cast<size_t>(size)});
    return code;
}

} // namespace

bool registerTokenizer(sqlite3 *connection)
{
    fts5_api *fts = ftsOf(connection);
    fts5_tokenizer tokenizer{create, forget, tokenize};
    return fts && fts->xCreateTokenizer(fts, "cjkbigram", nullptr, &tokenizer, nullptr) == SQLITE_OK;
}

} // namespace anhe
