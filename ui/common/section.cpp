#include "ui/common/section.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

Section::Section(const QString &title, QWidget *content, bool open, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton), m_remark(new QLabel), m_content(content)
{
    m_heading->setText(title);
    m_heading->setProperty("look", QStringLiteral("section"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setCheckable(true);
    m_heading->setAccessibleName(title);
    m_remark->setProperty("look", QStringLiteral("small"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_remark);
    head->addStretch(1);
    auto *rule = new QFrame;
    rule->setProperty("look", QStringLiteral("rule"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    layout->addWidget(rule);
    layout->addLayout(head);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, [this](bool on) {
        m_content->setVisible(on);
        m_remark->setVisible(!on);
        m_heading->setIcon(
            icon(on ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Role::Muted));
        Q_EMIT openChanged(on);
    });
    m_heading->setChecked(true);
    m_heading->setChecked(open);
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void Section::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

} // namespace anhe
