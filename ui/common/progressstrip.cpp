#include "ui/common/progressstrip.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace anhe {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent), m_words(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel")))
{
    setProperty("look", QStringLiteral("strip"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(6));
    layout->setSpacing(Theme::px(12));
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_words->setText(tr("Stopping…"));
        if (m_task)
            m_task->cancel();
    });
    hide();
}

void ProgressStrip::follow(WorkerTask *task)
{
    if (m_task)
        disconnect(m_task, nullptr, this, nullptr);
    m_task = task;
    m_cancel->setEnabled(true);
    onProgressed(-1, {});
    connect(task, &WorkerTask::progressed, this, &ProgressStrip::onProgressed);
    const auto end = [this] {
        m_task.clear();
        hide();
    };
    connect(task, &WorkerTask::finished, this, end);
    connect(task, &QObject::destroyed, this, end);
    show();
}

QString ProgressStrip::text() const
{
    return m_words->text();
}

void ProgressStrip::onProgressed(int percent, const QString &what)
{
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(percent, 0));
    if (!m_task || m_task->isCancelled())
        return;
    const QString share = percent < 0 ? QString() : QStringLiteral("　%1 %").arg(percent);
    m_words->setText(m_task->title() + share + (what.isEmpty() ? QString() : QStringLiteral("　") + what));
}

} // namespace anhe
