#pragma once

#include "ui/common/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace anhe::tests {

/** Chinese text as an input method gives it. */
inline void ime(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

inline void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
}

/** Shows a window and waits until it takes keys. */
inline void bring(QWidget *window)
{
    window->show();
    QApplication::setActiveWindow(window);
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window, 2000);
}

inline QWidget *focused()
{
    return QApplication::focusWidget();
}

} // namespace anhe::tests
