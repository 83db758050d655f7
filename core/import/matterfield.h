#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace anhe {

/** A place in a matter that a column of a foreign table can fill. */
struct MatterField
{
    enum class Content { Text, LongText, Moment, Day, Count, Amount, Code };

    const char *key;  ///< stable: saved mappings and the command line use it
    const char *word; ///< English source in the context "words"
    Content content;
    const char *columns; ///< headings of hospitals' registers, parted by blanks, the likeliest first

    QString label() const;
    QStringList synonyms() const;
};

/** In the order of the register form. */
std::span<const MatterField> matterFields();
/** Null when there is no such field. */
const MatterField *matterField(const QString &key);

/** The heading without blanks, marks and what stands in brackets: 投诉时间（必填）* is 投诉时间. */
QString plainHeading(const QString &heading);
/** Whether the heading is exactly one of the synonyms of a field. */
bool isKnownHeading(const QString &heading);

} // namespace anhe
