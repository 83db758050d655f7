#pragma once

#include <QElapsedTimer>
#include <QObject>

class QAbstractButton;

namespace anhe {

/**
 * Keeps a window drawn and one button alive while long work runs in the window's own thread, and holds back
 * every other input.
 *
 * An import is one transaction, so that it is undone as one and a power cut leaves nothing half; it writes
 * through the ledger's only writing connection, which belongs to this thread. A second writer on a worker
 * thread would need a second ledger on the same file, whose lock this program holds, and every draft saved
 * meanwhile would wait for it. So the rows are taken here, and about twenty times a second the events
 * that have come are handled: painting, timers, and clicks on the cancel button. Whatever else was typed or
 * clicked is swallowed, because no form may begin a change while one is open; a timer that tries to save a
 * draft is refused by the ledger and tries again.
 */
class WindowHold : public QObject
{
    Q_OBJECT
public:
    explicit WindowHold(QAbstractButton *cancel, QObject *parent = nullptr);
    ~WindowHold() override;

    /** To be called for each row; false once the user has cancelled. */
    bool carryOn();
    bool isCancelled() const { return m_cancelled; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *m_cancel;
    QElapsedTimer m_since;
    bool m_cancelled = false;
};

} // namespace anhe
