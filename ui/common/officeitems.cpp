#include "ui/common/officeitems.h"

#include "core/office/officeregister.h"
#include "core/search/pinyin.h"
#include "ui/common/dialogs.h"

#include <QHash>

#include <QCoreApplication>

namespace anhe {

namespace {

class OfficeItemWords
{
    Q_DECLARE_TR_FUNCTIONS(OfficeItemWords)
};

template <typename Items>
void keepItems(Picker *picker, OfficeRegister &office, Items items)
{
    picker->setItems(items(office));
    // Queued: a department added from within the picker is taken by it first.
    QObject::connect(
        &office, &OfficeRegister::changed, picker,
        [picker, &office, items] { picker->setItems(items(office)); }, Qt::QueuedConnection);
}

} // namespace

std::vector<PickItem> departmentItems(const OfficeRegister &office)
{
    std::vector<PickItem> items;
    for (const Department &department : office.departments())
        items.push_back(
            {department.id.value, department.name, {}, {}, department.pinyin, department.initials});
    return items;
}

std::vector<PickItem> categoryItems(const OfficeRegister &office)
{
    const QList<Category> all = office.categories();
    QHash<QString, QString> names;
    for (const Category &category : all)
        names.insert(category.code, category.name);
    std::vector<PickItem> items;
    for (const Category &category : all) {
        const Pinyin pinyin = pinyinOfWords(category.name);
        items.push_back({category.id, category.name, category.code, names.value(category.parent), pinyin.full,
                         pinyin.initials});
    }
    return items;
}

std::vector<PickItem> staffItems(const OfficeRegister &office)
{
    QHash<qint64, QString> names;
    for (const Department &department : office.departments(true))
        names.insert(department.id.value, department.name);
    std::vector<PickItem> items;
    for (const StaffMember &member : office.staff()) {
        items.push_back({member.id.value,
                         member.name,
                         {},
                         names.value(member.department.value),
                         member.pinyin,
                         member.initials});
    }
    return items;
}

std::vector<FilterEntry> departmentEntries(const OfficeRegister &office)
{
    std::vector<FilterEntry> entries{{QStringLiteral("0"), OfficeItemWords::tr("no department")}};
    for (const Department &department : office.departments()) {
        entries.push_back({QString::number(department.id.value), department.name,
                           department.pinyin + QLatin1Char(' ') +
                               QString(department.pinyin).remove(QLatin1Char(' ')) + QLatin1Char(' ') +
                               department.initials});
    }
    return entries;
}

Picker *departmentPicker(OfficeRegister &office)
{
    auto *picker = new Picker;
    keepItems(picker, office, departmentItems);
    picker->setPlaceholderText(OfficeItemWords::tr("Name or initials"));
    picker->setAddNew(OfficeItemWords::tr("Add the department"),
                      [&office, picker](const QString &typed) -> std::optional<PickItem> {
                          const Result<DepartmentId> made = office.departmentFor(typed);
                          if (!made) {
                              Dialogs::warn(picker, OfficeItemWords::tr("Department not added"),
                                            made.error());
                              return {};
                          }
                          if (!*made)
                              return {};
                          return PickItem{made->value, typed.trimmed()};
                      });
    return picker;
}

Picker *categoryPicker(OfficeRegister &office)
{
    auto *picker = new Picker;
    keepItems(picker, office, categoryItems);
    picker->setPlaceholderText(OfficeItemWords::tr("Name or initials"));
    return picker;
}

Picker *staffPicker(OfficeRegister &office)
{
    auto *picker = new Picker;
    picker->setFreeText(true);
    keepItems(picker, office, staffItems);
    return picker;
}

} // namespace anhe
