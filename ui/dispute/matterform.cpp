#include "ui/dispute/matterform.h"

#include "ui/common/section.h"
#include "ui/dispute/disputewords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

FieldRow *MatterForm::field(const char *name, QWidget *control, Needed needed)
{
    return add(name, fieldWord(QString::fromLatin1(name)), control, needed);
}

void MatterFormsPane::addForm(const QString &name, const QString &title, const QString &verb,
                              MatterForm *form)
{
    auto *section = new Section(title, form);
    body()->addWidget(section);
    m_offered.append({name, form, section});
    keep(name, form);
    connect(form->addButton(verb, "primary"), &QPushButton::clicked, this, [this, form] { take(form); });
}

MatterForm *MatterFormsPane::formNamed(const QString &name) const
{
    for (const OfferedForm &offered : m_offered) {
        if (offered.name == name)
            return offered.form;
    }
    return nullptr;
}

void MatterFormsPane::startForm(const QString &name)
{
    for (const OfferedForm &offered : std::as_const(m_offered)) {
        if (offered.name != name)
            continue;
        offered.section->show();
        offered.section->setOpen(true);
        offered.form->focusFirst();
        ensureWidgetVisible(offered.form);
    }
}

void MatterFormsPane::begin(const Dispute &dispute)
{
    for (const OfferedForm &offered : std::as_const(m_offered))
        offered.form->show(desk().disputes(), dispute, desk().clock().today());
}

/** What is being typed stays; the rest is shown as it stands now. */
void MatterFormsPane::refill(const Dispute &dispute)
{
    for (const OfferedForm &offered : std::as_const(m_offered)) {
        if (!offered.form->isDirty()) {
            offered.form->show(desk().disputes(), dispute, desk().clock().today());
            offered.form->settle();
        }
        offered.section->setVisible(offered.form->isOffered(desk().disputes(), dispute));
    }
}

void MatterFormsPane::take(MatterForm *form)
{
    if (!form->check())
        return;
    const Result<QString> taken = form->take(desk().disputes(), dispute());
    if (!taken)
        return form->refuse(taken.failure());
    form->settle();
    refill(dispute()); // the register has told of the change already
    Q_EMIT said(*taken);
}

} // namespace anhe
