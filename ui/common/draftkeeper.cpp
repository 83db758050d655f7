#include "ui/common/draftkeeper.h"

#include <QTimer>

namespace anhe {

DraftKeeper::DraftKeeper(OfficeRegister &office, Ask ask, QObject *parent)
    : QObject(parent), m_office(office), m_ask(std::move(ask)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(Pause);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::writeDraft);
}

/** The timer is not started anew by each key, or a fast writer would never be kept. */
void DraftKeeper::noteEdit()
{
    if (!m_timer->isActive())
        m_timer->start();
}

void DraftKeeper::writeDraft()
{
    m_timer->stop();
    std::optional<Draft> draft = m_ask();
    if (!draft) {
        drop();
        return;
    }
    draft->id = m_id;
    const Result<qint64> kept = m_office.saveDraft(*draft);
    if (kept)
        m_id = *kept;
    else
        Q_EMIT failed(kept.error());
}

void DraftKeeper::adopt(const Draft &draft)
{
    m_timer->stop();
    m_id = draft.id;
}

void DraftKeeper::drop()
{
    m_timer->stop();
    if (const qint64 id = std::exchange(m_id, 0); id != 0) {
        if (const Result<void> dropped = m_office.dropDraft(id); !dropped)
            Q_EMIT failed(dropped.error());
    }
}

void DraftKeeper::park()
{
    writeDraft();
    m_id = 0;
}

} // namespace anhe
