#include "ui/common/page.h"

namespace anhe {

Page::Page(const QString &title, const QString &help, QWidget *parent)
    : QWidget(parent), m_title(title), m_help(help)
{
    setAccessibleName(title);
}

void Page::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    Q_EMIT badgeChanged(count);
}

void Page::say(const QString &message, const QString &actionWord, const std::function<void()> &action)
{
    Q_EMIT said(message, actionWord, action);
}

} // namespace anhe
