#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace anhe {

/** Which column of a foreign table fills which field of a matter; a field is filled by one column at most. */
class ColumnMapping
{
public:
    /**
     * The best match for each heading. 姓名, 性别 and the like belong to the party that the columns before
     * them tell of, to the complainant when there is none.
     */
    static ColumnMapping guess(const QStringList &headings);

    /** Takes the field away from the heading that had it; an empty field leaves the column out. */
    void assign(const QString &heading, const QString &field);
    QString fieldOf(const QString &heading) const { return m_fields.value(heading); }
    QString headingOf(const QString &field) const { return m_fields.key(field); }
    bool isEmpty() const { return m_fields.isEmpty(); }

    /** Whether every heading of the mapping is among these: a saved mapping that can be used again. */
    bool fits(const QStringList &headings) const;
    /** Column by field; headings that are not there are left out. */
    QMap<QString, int> columns(const QStringList &headings) const;
    /** What has to be chosen before rows can be read: when it was received, and what it is about. */
    FieldProblems problems() const;

    QJsonObject toJson() const;
    /** Fields that this version does not know are left out. */
    static ColumnMapping fromJson(const QJsonObject &json);

    bool operator==(const ColumnMapping &) const = default;

private:
    QMap<QString, QString> m_fields; // by heading
};

} // namespace anhe
