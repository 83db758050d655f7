#pragma once

struct sqlite3;

namespace anhe {

/**
 * Makes the tokenizer `cjkbigram` (core/search/bigramtokenizer.h) known to one connection. Has to be called
 * before any statement touches a full-text table. False when this SQLite has no FTS5.
 */
bool registerTokenizer(sqlite3 *connection);

} // namespace anhe
