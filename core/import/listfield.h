#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace anhe {

/** A place in an entry that a column of a foreign list can fill. */
struct ListField
{
    const char *key;
    const char *columns; ///< headings as people write them, parted by blanks, the likeliest first
};

std::span<const ListField> institutionFields();
std::span<const ListField> policyFields();
std::span<const ListField> activityFields();
std::span<const ListField> indicatorFields();
std::span<const ListField> riskFields();

/** Whether the heading is exactly one of the synonyms of a field of any list. */
bool isListHeading(const QString &heading);

/** Column by field; a field takes the column whose heading comes first among its synonyms. */
QMap<QString, int> listColumns(std::span<const ListField> fields, const QStringList &headings);

/** The level, kind, owner or sector that a word of a list means, or yes or no for in_scope; nothing when it
 * is not known. */
std::optional<QString> listCode(const QString &field, const QString &word);

} // namespace anhe
