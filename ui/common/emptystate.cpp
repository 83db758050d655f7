#include "ui/common/emptystate.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text,
                       const QString &firstStep, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_text->setProperty("look", QStringLiteral("muted"));
    m_button->setProperty("look", QStringLiteral("primary"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMinimumWidth(Theme::px(260));
    m_text->setMaximumWidth(Theme::px(480));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(8));
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    auto *words =
        new QHBoxLayout; // an alignment would keep the words from the height they need when they wrap
    words->addStretch(1);
    words->addWidget(m_text, 100);
    words->addStretch(1);
    layout->addLayout(words);
    layout->addSpacing(Theme::px(4));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::firstStepTaken);
    connect(&Theme::signal(), &Theme::changed, this, &EmptyState::drawIcon);
    say(iconName, title, text, firstStep);
}

void EmptyState::say(const QString &iconName, const QString &title, const QString &text,
                     const QString &firstStep)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(firstStep);
    m_button->setVisible(!firstStep.isEmpty());
    drawIcon();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::drawIcon()
{
    m_picture->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty()) {
        const QSize size(Theme::px(40), Theme::px(40));
        m_picture->setPixmap(icon(m_iconName, Role::Faint).pixmap(size, devicePixelRatioF()));
    }
}

} // namespace anhe
