#include "ui/import/windowhold.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace anhe {

static constexpr int BreathEvery = 50; ///< milliseconds

static bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::TouchBegin:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

WindowHold::WindowHold(QAbstractButton *cancel, QObject *parent) : QObject(parent), m_cancel(cancel)
{
    m_since.start();
    qApp->installEventFilter(this);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_cancelled = true; });
}

WindowHold::~WindowHold()
{
    qApp->removeEventFilter(this);
}

bool WindowHold::carryOn()
{
    if (m_since.elapsed() >= BreathEvery) {
        QCoreApplication::processEvents();
        m_since.restart();
    }
    return !m_cancelled;
}

bool WindowHold::eventFilter(QObject *watched, QEvent *event)
{
    // Windows hand their input on to widgets, where it is seen again.
    const bool reaches = watched->isWidgetType() || event->type() == QEvent::Shortcut;
    if (!reaches || !isInput(event->type()) || watched == m_cancel)
        return false;
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        m_cancelled = true;
    event->ignore();
    return true;
}

} // namespace anhe
