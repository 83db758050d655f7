#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace anhe {

/** A word at the bottom of a window about what was done, with one thing to do about it (usually "Undo"). Goes
 * by itself. */
class Toast : public QFrame
{
    Q_OBJECT
public:
    /** Lies over the lower edge of host. */
    explicit Toast(QWidget *host);

    void say(const QString &message, const QString &actionWord = {}, std::function<void()> action = {});
    QString message() const;
    QPushButton *button() const { return m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QLabel *m_message;
    QPushButton *m_button;
    QTimer *m_timer;
    std::function<void()> m_action;
};

} // namespace anhe
