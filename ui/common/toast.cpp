#include "ui/common/toast.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace anhe {

namespace {

constexpr int Stays = 8000; ///< milliseconds

} // namespace

Toast::Toast(QWidget *host)
    : QFrame(host), m_message(new QLabel), m_button(new QPushButton), m_timer(new QTimer(this))
{
    setProperty("look", QStringLiteral("toast"));
    m_message->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::px(14), Theme::px(6), Theme::px(8), Theme::px(6));
    layout->setSpacing(Theme::px(12));
    layout->addWidget(m_message, 1);
    layout->addWidget(m_button);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString &message, const QString &actionWord, std::function<void()> action)
{
    m_message->setText(message);
    m_button->setText(actionWord);
    m_button->setVisible(!actionWord.isEmpty());
    m_action = std::move(action);
    setAccessibleName(message);
    place();
    show();
    raise();
    m_timer->start(Stays);
}

QString Toast::message() const
{
    return m_message->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(Stays);
    QFrame::leaveEvent(event);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    ensurePolished();
    const int words = m_message->fontMetrics().horizontalAdvance(m_message->text()) + Theme::px(8);
    const int rest = Theme::px(36) + (m_button->text().isEmpty() ? 0 : m_button->sizeHint().width());
    const int wide = qMin(words + rest, qMax(host->width() - Theme::px(32), Theme::px(120)));
    const int high = qMax(layout()->heightForWidth(wide), layout()->sizeHint().height());
    setGeometry((host->width() - wide) / 2, host->height() - high - Theme::px(20), wide, high);
}

} // namespace anhe
