#pragma once

#include <QString>

namespace anhe {

/**
 * What a user typed into the search box as an FTS5 MATCH expression for the `cjkbigram` tokenizer: every word
 * must be found, as it stands. A word that ends in a single Han character, letters or digits also finds
 * longer ones. Empty when nothing in the text can be searched for. Quotes and operators are taken as plain
 * text.
 */
QString matchExpression(const QString &userText);

} // namespace anhe
