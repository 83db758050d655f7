#include "ui/settings/departmentspanel.h"

#include "core/desk/desk.h"
#include "ui/common/form.h"
#include "ui/common/theme.h"
#include "ui/settings/neworder.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace anhe {

ListPanel::Words DepartmentsPanel::words()
{
    return {tr("New department"), tr("%1 is saved."), tr("Put away"), tr("Use again")};
}

DepartmentsPanel::DepartmentsPanel(Desk &desk, QWidget *parent)
    : ListPanel(tr("Departments"),
                tr("Departments that complaints concern. A department that is put away is no longer offered; "
                   "the matters that name it keep it."),
                words(), Ordered::Yes, parent)
    , m_desk(desk)
{
    begin({tr("Name"), tr("Head"), tr("Phone")});
}

QWidget *DepartmentsPanel::makeForm()
{
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    m_name = new QLineEdit;
    m_head = new QLineEdit;
    m_phone = new QLineEdit;
    layout->addWidget(form()->add(QStringLiteral("name"), tr("Name"), m_name, Needed::Yes));
    layout->addWidget(form()->add(QStringLiteral("head"), tr("Head of department"), m_head));
    layout->addWidget(form()->add(QStringLiteral("phone"), tr("Phone"), m_phone));
    return card;
}

void DepartmentsPanel::fillList()
{
    for (const Department &department : m_desk.office().departments(true))
        addRow(nullptr, department.id.value, {department.name, department.head, department.phone},
               department.active, department.pinyin + QLatin1Char(' ') + department.initials);
}

Department DepartmentsPanel::entry(qint64 id) const
{
    return m_desk.office().department({id}).value_or(Department());
}

void DepartmentsPanel::showEntry(qint64 id)
{
    const Department shown = entry(id);
    m_name->setText(shown.name);
    m_head->setText(shown.head);
    m_phone->setText(shown.phone);
}

Result<qint64> DepartmentsPanel::keepEntry(qint64 id)
{
    Department typed = entry(id);
    typed.name = m_name->text();
    typed.head = m_head->text().trimmed();
    typed.phone = m_phone->text().trimmed();
    if (id == 0) {
        for (const Department &other : m_desk.office().departments(true))
            typed.position = std::max(typed.position, other.position + 1);
    }
    const Result<DepartmentId> kept = m_desk.office().saveDepartment(typed);
    if (!kept)
        return kept.failure();
    return kept->value;
}

QString DepartmentsPanel::entryName() const
{
    return m_name->text().trimmed();
}

bool DepartmentsPanel::isActive(qint64 id) const
{
    return entry(id).active;
}

Result<void> DepartmentsPanel::setActive(qint64 id, bool active)
{
    Department changed = entry(id);
    changed.active = active;
    const Result<DepartmentId> kept = m_desk.office().saveDepartment(changed);
    return kept ? Result<void>() : Result<void>(kept.failure());
}

Result<void> DepartmentsPanel::move(qint64 id, int step)
{
    const QList<Department> before = m_desk.office().departments(true);
    for (const Department &moved : inNewOrder(
             before, [id](const Department &one) { return one.id.value == id; }, step)) {
        const Result<DepartmentId> kept = m_desk.office().saveDepartment(moved);
        if (!kept)
            return kept.failure();
    }
    return {};
}

} // namespace anhe
