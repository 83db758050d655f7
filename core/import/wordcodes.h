#pragma once

#include "core/dispute/disputecodes.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

/**
 * The stable code for a word of a register: field kind, channel, relation, complainant_sex, patient_sex,
 * satisfaction or severity (matterFields() with Content::Code). Codes themselves are understood too. Empty
 * when the word is unknown or says both of two things.
 */
std::optional<QString> codeOfWord(const QString &field, const QString &word);

/** How matters came whose rows do not say: a sheet of 留言 is an online letter box, of another nothing is
 * known.
 */
Channel channelOfSheet(const QStringList &headings);

} // namespace anhe
