#pragma once

#include <QString>

namespace anhe {

/**
 * The words of a text that would waive the right to sue, e.g. 不得再向人民法院起诉; empty when there are
 * none. No text of an agreement may do so (条例 art 43). Withdrawing a claim in court (放弃其他诉讼请求) and
 * texts that protect the right are not meant.
 */
QString waiverOfSuit(const QString &text);

} // namespace anhe
