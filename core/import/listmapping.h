#pragma once

#include "core/import/listfield.h"

namespace anhe {

/** Which field of a list each column of a file fills: as its headings tell it, until somebody says otherwise.
 */
class ListMapping
{
public:
    ListMapping() = default;
    ListMapping(std::span<const ListField> fields, const QStringList &headings);

    /** Empty when the column is left out. */
    QString fieldOf(int column) const { return m_columns.key(column); }
    /** Takes the field away from the column that had it; an empty field leaves the column out. */
    void assign(int column, const QString &field);
    QStringList leftOut() const; ///< headings

    /** The headings of the file, each so that it is read as the field it is to fill. */
    QStringList headings() const;

private:
    QString headingOf(const QString &field, const QString &written) const;

    std::span<const ListField> m_fields;
    QStringList m_headings;
    QMap<QString, int> m_columns; // by field
    bool m_assigned = false;
};

/** What a field is called: its likeliest heading, in English its key. */
QString listFieldLabel(const ListField &field);

} // namespace anhe
