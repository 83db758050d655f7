#pragma once

#include "ui/common/workertask.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace anhe {

/** Shows how far long work has come and lets it be cancelled; hidden while there is none. */
class ProgressStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void follow(WorkerTask *task);
    bool isBusy() const { return m_task != nullptr; }
    QString text() const;
    QPushButton *cancelButton() const { return m_cancel; }

private:
    void onProgressed(int percent, const QString &what);

    QPointer<WorkerTask> m_task;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace anhe
