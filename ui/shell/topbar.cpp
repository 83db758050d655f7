#include "ui/shell/topbar.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace anhe {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_title(new QLabel), m_search(new QLineEdit)
{
    setProperty("look", QStringLiteral("bar"));
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_title->setMinimumWidth(1);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Number, name, initials, end of a phone number, words (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the whole ledger"));
    m_search->setMinimumWidth(Theme::px(120));
    m_search->setMaximumWidth(Theme::px(440));
    m_layout->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(8), Theme::px(6));
    m_layout->setSpacing(Theme::px(4));
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_search, 3);
    m_layout->addStretch(1);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_search->text().trimmed();
        if (!text.isEmpty() || !m_sought.isEmpty())
            Q_EMIT searched(text);
        m_sought = text;
    });
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &TopBar::left);
    connect(&Theme::signal(), &Theme::changed, this, [this] {
        m_search->setMinimumWidth(Theme::px(120));
        m_search->setMaximumWidth(Theme::px(440));
    });
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    m_layout->addWidget(button);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace anhe
