#include "ui/settings/staffpanel.h"

#include "core/desk/desk.h"
#include "ui/common/form.h"
#include "ui/common/picker.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace anhe {

ListPanel::Words StaffPanel::words()
{
    return {tr("New member of staff"), tr("%1 is saved."), tr("Put away"), tr("Use again")};
}

StaffPanel::StaffPanel(Desk &desk, QWidget *parent)
    : ListPanel(tr("Staff"),
                tr("People who receive and handle matters, and those whom complaints concern. Nobody has to "
                   "stand here: a name can be typed anywhere."),
                words(), Ordered::No, parent)
    , m_desk(desk)
{
    begin({tr("Full name"), tr("Department"), tr("Job title"), tr("Phone")});
}

QWidget *StaffPanel::makeForm()
{
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    m_name = new QLineEdit;
    m_department = new Picker;
    m_title = new QLineEdit;
    m_phone = new QLineEdit;
    layout->addWidget(form()->add(QStringLiteral("name"), tr("Full name"), m_name, Needed::Yes));
    layout->addWidget(form()->add(QStringLiteral("department"), tr("Department"), m_department));
    layout->addWidget(form()->add(QStringLiteral("title"), tr("Job title"), m_title));
    layout->addWidget(form()->add(QStringLiteral("phone"), tr("Phone"), m_phone));
    return card;
}

void StaffPanel::fillList()
{
    QHash<qint64, QString> departments;
    std::vector<PickItem> offered;
    for (const Department &department : m_desk.office().departments(true)) {
        departments.insert(department.id.value, department.name);
        if (department.active)
            offered.push_back(
                {department.id.value, department.name, {}, {}, department.pinyin, department.initials});
    }
    m_department->setItems(std::move(offered));
    for (const StaffMember &member : m_desk.office().staff(true))
        addRow(nullptr, member.id.value,
               {member.name, departments.value(member.department.value), member.title, member.phone},
               member.active, member.pinyin + QLatin1Char(' ') + member.initials);
}

StaffMember StaffPanel::entry(qint64 id) const
{
    for (const StaffMember &member : m_desk.office().staff(true)) {
        if (member.id.value == id)
            return member;
    }
    return {};
}

void StaffPanel::showEntry(qint64 id)
{
    const StaffMember shown = entry(id);
    m_name->setText(shown.name);
    m_title->setText(shown.title);
    m_phone->setText(shown.phone);
    if (shown.department)
        m_department->setCurrentId(shown.department.value);
    else
        m_department->clearPick();
}

Result<qint64> StaffPanel::keepEntry(qint64 id)
{
    if (!m_department->problem().isEmpty())
        return Failure::ofFields({{QStringLiteral("department"), m_department->problem()}});
    StaffMember typed = entry(id);
    typed.name = m_name->text();
    typed.title = m_title->text().trimmed();
    typed.phone = m_phone->text().trimmed();
    typed.department = {m_department->currentId()};
    const Result<StaffId> kept = m_desk.office().saveStaff(typed);
    if (!kept)
        return kept.failure();
    return kept->value;
}

QString StaffPanel::entryName() const
{
    return m_name->text().trimmed();
}

bool StaffPanel::isActive(qint64 id) const
{
    return entry(id).active;
}

Result<void> StaffPanel::setActive(qint64 id, bool active)
{
    StaffMember changed = entry(id);
    changed.active = active;
    const Result<StaffId> kept = m_desk.office().saveStaff(changed);
    return kept ? Result<void>() : Result<void>(kept.failure());
}

} // namespace anhe
