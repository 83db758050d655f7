#pragma once

#include <QString>

#include <optional>

namespace anhe {

/**
 * The stable code for a word of a register: field kind, channel, relation, complainant_sex, patient_sex or
 * satisfaction (matterFields() with Content::Code). Codes themselves are understood too. Empty when the word
 * is unknown or says both of two things.
 */
std::optional<QString> codeOfWord(const QString &field, const QString &word);

} // namespace anhe
