#pragma once

#include <QString>

namespace anhe {

/**
 * What a user typed into the search box as an FTS5 MATCH expression for the `cjkbigram` tokenizer: every word
 * must be found, as it stands. A word that ends in a single Han character, letters or digits also finds
 * longer ones. A number of the ledger is found without its noughts too: "361" and "2026-361" are also
 * "2026-0361". Empty when nothing in the text can be searched for. Quotes and operators are taken as plain
 * text.
 */
QString matchExpression(const QString &userText);

} // namespace anhe
