#include "ui/common/recordsteps.h"

#include "core/ledger/ledger.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"

#include <QMenu>
#include <QPushButton>

namespace anhe {

RecordSteps::RecordSteps(const Ledger &ledger, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_menu(new QMenu(this))
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RecordSteps::add(const QString &text, const QString &iconName, Offered offered, const Run &run)
{
    auto *button = new QPushButton(icon(iconName), text);
    layout()->addWidget(button);
    m_buttons.append({button, std::move(offered)});
    connect(button, &QPushButton::clicked, this, run);
}

void RecordSteps::addMoreButton()
{
    auto *more = new QPushButton(tr("More"));
    more->setMenu(m_menu);
    layout()->addWidget(more);
}

void RecordSteps::addMore(const QString &text, bool writes, Offered offered, const Run &run)
{
    QAction *action = m_menu->addAction(text);
    m_more.append({action, writes, std::move(offered)});
    connect(action, &QAction::triggered, this, run);
}

void RecordSteps::refresh()
{
    const bool mayWrite = !m_ledger.isReadOnly();
    for (const auto &[button, offered] : std::as_const(m_buttons)) {
        button->setVisible(offered());
        button->setEnabled(mayWrite);
        button->setToolTip(m_ledger.readOnlyReason());
    }
    for (const MoreStep &step : std::as_const(m_more)) {
        step.action->setVisible(step.offered());
        step.action->setEnabled(mayWrite || !step.writes);
    }
    layout()->invalidate();
}

} // namespace anhe
