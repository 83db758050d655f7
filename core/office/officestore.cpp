#include "core/office/officestore.h"

#include "core/ledger/database.h"
#include "core/ledger/rowmap.h"

namespace anhe {

namespace {

const QString selectSetting = QStringLiteral("SELECT value FROM setting WHERE name = ?");
const QString upsertSetting = QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT "
                                             "(name) DO UPDATE SET value = excluded.value");
const QString deleteDraft = QStringLiteral("DELETE FROM draft WHERE id = ?");

const RowMap<Department> &departmentMap()
{
    static const RowMap<Department> map(
        "department", {column("name", &Department::name), column("pinyin", &Department::pinyin),
                       column("initials", &Department::initials), column("head", &Department::head),
                       column("phone", &Department::phone), column("active", &Department::active),
                       column("position", &Department::position)});
    return map;
}

const RowMap<StaffMember> &staffMap()
{
    static const RowMap<StaffMember> map(
        "staff", {column("name", &StaffMember::name), column("pinyin", &StaffMember::pinyin),
                  column("initials", &StaffMember::initials),
                  column("department_id", &StaffMember::department), column("title", &StaffMember::title),
                  column("phone", &StaffMember::phone), column("active", &StaffMember::active)});
    return map;
}

const RowMap<Category> &categoryMap()
{
    static const RowMap<Category> map("category",
                                      {column("code", &Category::code), column("parent", &Category::parent),
                                       column("name", &Category::name), column("active", &Category::active),
                                       column("position", &Category::position)});
    return map;
}

const RowMap<Draft> &draftMap()
{
    static const RowMap<Draft> map("draft",
                                   {column("form", &Draft::form), column("entity_id", &Draft::entityId),
                                    column("title", &Draft::title), column("content", &Draft::content),
                                    column("saved_at", &Draft::savedAt)});
    return map;
}

void setId(Department &row, qint64 id)
{
    row.id.value = id;
}
void setId(StaffMember &row, qint64 id)
{
    row.id.value = id;
}
void setId(Category &row, qint64 id)
{
    row.id = id;
}
void setId(Draft &row, qint64 id)
{
    row.id = id;
}

template <typename T>
QList<T> all(Database &database, const RowMap<T> &map, const QString &rest)
{
    Statement rows(database, map.selectSql(rest));
    rows.run();
    QList<T> list;
    while (rows.next()) {
        T row;
        setId(row, rows.integer(0));
        map.read(rows, 1, row);
        list.append(row);
    }
    return list;
}

/** Inserts (id 0) or updates; the row's id. */
template <typename T>
qint64 keep(Database &database, const RowMap<T> &map, const T &row, qint64 id)
{
    Statement statement(database, id > 0 ? map.updateSql() : map.insertSql());
    map.bind(statement, row);
    if (id > 0)
        statement.bind(id);
    statement.run();
    return id > 0 ? id : statement.insertedId();
}

QString activeOnly(bool withInactive)
{
    return withInactive ? QString() : QStringLiteral("WHERE active = 1 ");
}

} // namespace

QString OfficeStore::setting(const QString &name) const
{
    Statement row(m_database, selectSetting);
    row.bind(name).run();
    return row.next() ? row.text(0) : QString();
}

void OfficeStore::saveSetting(const QString &name, const QString &value)
{
    Statement(m_database, upsertSetting).bindAll({name, toColumn(value)}).run();
}

QList<Department> OfficeStore::departments(bool withInactive) const
{
    return all(m_database, departmentMap(),
               activeOnly(withInactive) + QStringLiteral("ORDER BY position, id"));
}

DepartmentId OfficeStore::departmentNamed(const QString &name) const
{
    Statement &row = m_database.prepared(QStringLiteral("SELECT id FROM department WHERE name = ?"));
    row.bind(name).run();
    const DepartmentId found = row.next() ? DepartmentId{row.integer(0)} : DepartmentId();
    row.finish();
    return found;
}

QList<StaffMember> OfficeStore::staff(bool withInactive) const
{
    return all(m_database, staffMap(), activeOnly(withInactive) + QStringLiteral("ORDER BY pinyin, id"));
}

QList<Category> OfficeStore::categories(bool withInactive) const
{
    return all(m_database, categoryMap(), activeOnly(withInactive) + QStringLiteral("ORDER BY position, id"));
}

DepartmentId OfficeStore::save(const Department &department)
{
    return {keep(m_database, departmentMap(), department, department.id.value)};
}

StaffId OfficeStore::save(const StaffMember &member)
{
    return {keep(m_database, staffMap(), member, member.id.value)};
}

void OfficeStore::save(const Category &category)
{
    keep(m_database, categoryMap(), category, category.id);
}

QList<Draft> OfficeStore::drafts() const
{
    return all(m_database, draftMap(), QStringLiteral("ORDER BY saved_at DESC, id DESC"));
}

qint64 OfficeStore::save(const Draft &draft)
{
    return keep(m_database, draftMap(), draft, draft.id);
}

void OfficeStore::dropDraft(qint64 id)
{
    Statement(m_database, deleteDraft).bind(id).run();
}

} // namespace anhe
