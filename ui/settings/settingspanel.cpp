#include "ui/settings/settingspanel.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace anhe {

static QLabel *wrapped(const char *look, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setProperty("look", QLatin1String(look));
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

SettingsPanel::SettingsPanel(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_readOnly(wrapped("warning"))
    , m_trouble(wrapped("problem"))
    , m_body(new QWidget)
    , m_bodyLayout(new QVBoxLayout(m_body))
{
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    heading->setProperty("look", QStringLiteral("title"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(24), Theme::px(16), Theme::px(24), Theme::px(16));
    layout->setSpacing(Theme::px(6));
    layout->addWidget(heading);
    layout->addWidget(wrapped("muted", purpose));
    layout->addWidget(m_readOnly);
    layout->addWidget(m_trouble);
    layout->addSpacing(Theme::px(6));
    layout->addWidget(m_body, 1);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(Theme::px(10));
}

void SettingsPanel::setReadOnly(const QString &reason)
{
    m_readOnly->setText(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    m_body->setEnabled(reason.isEmpty());
}

void SettingsPanel::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace anhe
