#pragma once

#include "core/office/office.h"
#include "core/office/officeregister.h"

#include <QList>
#include <QString>

#include <optional>

namespace anhe {

class Database;

/** All SQL of the office's own lists. Throws StorageError. */
class OfficeStore
{
public:
    explicit OfficeStore(Database &database) : m_database(database) {}

    QString setting(const QString &name) const;
    void saveSetting(const QString &name, const QString &value);

    QList<Department> departments(bool withInactive) const;
    /** Also when it is no longer active; none when there is no such name. */
    DepartmentId departmentNamed(const QString &name) const;
    QList<StaffMember> staff(bool withInactive) const;
    QList<Category> categories(bool withInactive) const;

    DepartmentId save(const Department &department);
    StaffId save(const StaffMember &member);
    void save(const Category &category);

    QList<Draft> drafts() const;
    qint64 save(const Draft &draft);
    void dropDraft(qint64 id);

private:
    Database &m_database;
};

} // namespace anhe
