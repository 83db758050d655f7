#pragma once

#include "core/base/result.h"
#include "core/office/office.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QObject>

#include <optional>

namespace anhe {

class Change;
class Ledger;

/** Something typed and not saved yet: kept in the ledger, offered again after a crash. */
struct Draft
{
    qint64 id = 0;
    QString form;        ///< which form, e.g. "dispute"
    qint64 entityId = 0; ///< the row that was edited; 0 = a new one
    QString title;       ///< what to call it when it is offered again
    QString content;     ///< the form's own JSON
    QDateTime savedAt;

    bool operator==(const Draft &) const = default;
};

/** The office's own lists and settings: hospital, departments, staff, categories, rules, templates, fonts,
 * drafts. */
class OfficeRegister : public QObject
{
    Q_OBJECT

public:
    explicit OfficeRegister(Ledger &ledger, QObject *parent = nullptr);

    Hospital hospital() const;
    Result<void> saveHospital(const Hospital &hospital);

    QList<Department> departments(bool withInactive = false) const;
    std::optional<Department> department(DepartmentId id) const;
    DepartmentId departmentNamed(const QString &name) const; ///< none-id when there is none
    Result<DepartmentId> saveDepartment(Department department);
    Result<DepartmentId> departmentFor(
        const QString &name); ///< the one of that name, made when missing; "" → none-id
    DepartmentId departmentFor(Change &change,
                               const QString &name); ///< the same inside an open change; throws StorageError

    /** After a change of another register that made departments. */
    void tellChanged() { Q_EMIT changed(); }

    QList<StaffMember> staff(bool withInactive = false) const;
    Result<StaffId> saveStaff(StaffMember member);

    QList<Category> categories(bool withInactive = false) const;
    QString categoryName(const QString &code) const; ///< "医疗质量 › 手术操作"; "" → "未分类"
    Result<void> saveCategory(const Category &category);

    /** A setting of any other kind (JSON). Keys: "rules.local", "calendar.csv", "calendar.office_days",
     * "fonts", "templates.<form>", "import.mappings", "mediation.ceilings", "major.checklist", … */
    QJsonValue setting(const QString &name) const;
    Result<void> saveSetting(const QString &name, const QJsonValue &value);

    /** None when the ledger is read-only: they belong to the window that writes, and none can be gone on
     * with. */
    QList<Draft> drafts() const;
    Result<qint64> saveDraft(const Draft &draft); ///< no history; id 0 = a new draft
    Result<void> dropDraft(qint64 id);

Q_SIGNALS:
    void changed();

private:
    Ledger &m_ledger;
};

} // namespace anhe
