#include "core/office/officeregister.h"

#include "core/ledger/ledger.h"
#include "core/office/officestore.h"
#include "core/search/pinyin.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace anhe {

/** The hospital's settings by name. */
static const std::pair<const char *, QString Hospital::*> hospitalSettings[] = {
    {"hospital.name", &Hospital::name},
    {"hospital.address", &Hospital::address},
    {"hospital.phone", &Hospital::phone},
    {"hospital.legal_representative", &Hospital::legalRepresentative},
    {"hospital.office", &Hospital::office},
    {"hospital.office_phone", &Hospital::officePhone},
    {"hospital.document_code", &Hospital::documentCode},
    {"hospital.mediation_body", &Hospital::mediationBody},
    {"hospital.health_authority", &Hospital::healthAuthority},
};

OfficeRegister::OfficeRegister(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

Hospital OfficeRegister::hospital() const
{
    const OfficeStore store(m_ledger.database());
    Hospital hospital;
    for (const auto &[name, member] : hospitalSettings)
        hospital.*member = store.setting(QString::fromLatin1(name));
    return hospital;
}

Result<void> OfficeRegister::saveHospital(const Hospital &hospital)
{
    if (hospital.name.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("name"),
              QCoreApplication::translate("OfficeRegister",
                                          "The hospital needs a name: it stands on every paper.")}});
    const Hospital before = this->hospital();
    const Result<bool> saved = m_ledger.change([&](Change &change) -> Result<bool> {
        OfficeStore store(change.database());
        QList<FieldChange> changes;
        for (const auto &[name, member] : hospitalSettings) {
            if (before.*member == hospital.*member)
                continue;
            store.saveSetting(QString::fromLatin1(name), hospital.*member);
            changes.append({QString::fromLatin1(name), before.*member, hospital.*member});
        }
        change.record(QStringLiteral("setting"), 0, changes);
        return true;
    });
    if (!saved)
        return saved.failure();
    Q_EMIT changed();
    return {};
}

QList<Department> OfficeRegister::departments(bool withInactive) const
{
    return OfficeStore(m_ledger.database()).departments(withInactive);
}

std::optional<Department> OfficeRegister::department(DepartmentId id) const
{
    for (const Department &department : departments(true)) {
        if (department.id == id)
            return department;
    }
    return {};
}

DepartmentId OfficeRegister::departmentNamed(const QString &name) const
{
    return OfficeStore(m_ledger.database()).departmentNamed(name.trimmed());
}

/** Keeps a department inside an open change, with its pinyin. */
static DepartmentId keep(Change &change, Department department)
{
    const Pinyin pinyin = pinyinOfWords(department.name);
    department.pinyin = pinyin.full;
    department.initials = pinyin.initials;
    const DepartmentId id = OfficeStore(change.database()).save(department);
    change.record(QStringLiteral("department"), id.value,
                  department.id ? QStringLiteral("amended") : QStringLiteral("entered"), department.name);
    return id;
}

Result<DepartmentId> OfficeRegister::saveDepartment(Department department)
{
    department.name = department.name.trimmed();
    if (department.name.isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("name"),
              QCoreApplication::translate("OfficeRegister", "A department needs a name.")}});
    const DepartmentId same = departmentNamed(department.name);
    if (same && same != department.id) {
        return Failure::ofFields(
            {{QStringLiteral("name"),
              QCoreApplication::translate("OfficeRegister", "There is a department of that name already: %1.")
                  .arg(department.name)}});
    }
    const Result<DepartmentId> saved =
        m_ledger.change([&](Change &change) -> Result<DepartmentId> { return keep(change, department); });
    if (saved)
        Q_EMIT changed();
    return saved;
}

Result<DepartmentId> OfficeRegister::departmentFor(const QString &name)
{
    const DepartmentId known = departmentNamed(name);
    if (known || name.trimmed().isEmpty())
        return known;
    const Result<DepartmentId> made =
        m_ledger.change([&](Change &change) -> Result<DepartmentId> { return departmentFor(change, name); });
    if (made)
        Q_EMIT changed();
    return made;
}

DepartmentId OfficeRegister::departmentFor(Change &change, const QString &name)
{
    const DepartmentId known = departmentNamed(name);
    if (known || name.trimmed().isEmpty())
        return known;
    Department department;
    department.name = name.trimmed();
    department.position = int(departments(true).size()) + 1;
    return keep(change, department);
}

QList<StaffMember> OfficeRegister::staff(bool withInactive) const
{
    return OfficeStore(m_ledger.database()).staff(withInactive);
}

Result<StaffId> OfficeRegister::saveStaff(StaffMember member)
{
    member.name = member.name.trimmed();
    if (member.name.isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("name"),
              QCoreApplication::translate("OfficeRegister", "A member of staff needs a name.")}});
    const Pinyin pinyin = pinyinOf(member.name);
    member.pinyin = pinyin.full;
    member.initials = pinyin.initials;
    const QString event = member.id ? QStringLiteral("amended") : QStringLiteral("entered");
    const Result<StaffId> saved = m_ledger.change([&](Change &change) -> Result<StaffId> {
        const StaffId id = OfficeStore(change.database()).save(member);
        change.record(QStringLiteral("staff"), id.value, event, member.name);
        return id;
    });
    if (saved)
        Q_EMIT changed();
    return saved;
}

QList<Category> OfficeRegister::categories(bool withInactive) const
{
    return OfficeStore(m_ledger.database()).categories(withInactive);
}

QString OfficeRegister::categoryName(const QString &code) const
{
    QString parent;
    QString name;
    const QList<Category> all = categories(true);
    for (const Category &category : all) {
        if (category.code == code) {
            name = category.name;
            parent = category.parent;
        }
    }
    if (name.isEmpty())
        return code.isEmpty() ? QStringLiteral("未分类") : code;
    for (const Category &category : all) {
        if (category.code == parent)
            return category.name + QStringLiteral(" › ") + name;
    }
    return name;
}

static FieldProblems categoryProblems(const Category &category, const QList<Category> &all)
{
    FieldProblems problems;
    if (category.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"),
                         QCoreApplication::translate("OfficeRegister", "A category needs a name.")});
    if (category.code.trimmed().isEmpty())
        problems.append({QStringLiteral("code"),
                         QCoreApplication::translate(
                             "OfficeRegister", "A category needs a code that stays the same for ever.")});
    for (const Category &other : all) {
        if (other.id != category.id && other.code == category.code)
            problems.append(
                {QStringLiteral("code"),
                 QCoreApplication::translate("OfficeRegister", "The code %1 belongs to the category %2.")
                     .arg(other.code, other.name)});
        if (other.id != category.id && other.name == category.name && other.parent == category.parent)
            problems.append({QStringLiteral("name"),
                             QCoreApplication::translate("OfficeRegister", "There is a category %1 already.")
                                 .arg(other.name)});
        if (other.code == category.parent && !other.parent.isEmpty())
            problems.append({QStringLiteral("parent"),
                             QCoreApplication::translate(
                                 "OfficeRegister", "Categories have two levels: %1 stands below another one.")
                                 .arg(other.name)});
    }
    return problems;
}

Result<void> OfficeRegister::saveCategory(const Category &category)
{
    const FieldProblems problems = categoryProblems(category, categories(true));
    if (isRefused(problems))
        return Failure::ofFields(problems);
    const Result<bool> saved = m_ledger.change([&](Change &change) -> Result<bool> {
        OfficeStore(change.database()).save(category);
        change.record(QStringLiteral("category"), category.id, QStringLiteral("saved"), category.name);
        return true;
    });
    if (!saved)
        return saved.failure();
    Q_EMIT changed();
    return {};
}

QJsonValue OfficeRegister::setting(const QString &name) const
{
    const QByteArray stored = OfficeStore(m_ledger.database()).setting(name).toUtf8();
    return QJsonDocument::fromJson("[" + stored + "]").array().at(0);
}

Result<void> OfficeRegister::saveSetting(const QString &name, const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
    const QString before = OfficeStore(m_ledger.database()).setting(name);
    if (before == text)
        return {};
    const Result<bool> saved = m_ledger.change([&](Change &change) -> Result<bool> {
        OfficeStore(change.database()).saveSetting(name, text);
        change.record(QStringLiteral("setting"), 0, {FieldChange{name, before, text}});
        return true;
    });
    if (!saved)
        return saved.failure();
    Q_EMIT changed();
    return {};
}

QList<Draft> OfficeRegister::drafts() const
{
    if (m_ledger.isReadOnly())
        return {};
    return OfficeStore(m_ledger.database()).drafts();
}

Result<qint64> OfficeRegister::saveDraft(const Draft &draft)
{
    return m_ledger.change([&](Change &change) -> Result<qint64> {
        Draft stamped = draft;
        stamped.savedAt = change.at();
        return OfficeStore(change.database()).save(stamped);
    });
}

Result<void> OfficeRegister::dropDraft(qint64 id)
{
    const Result<bool> dropped = m_ledger.change([&](Change &change) -> Result<bool> {
        OfficeStore(change.database()).dropDraft(id);
        return true;
    });
    if (!dropped)
        return dropped.failure();
    return {};
}

} // namespace anhe
