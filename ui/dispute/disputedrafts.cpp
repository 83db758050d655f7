#include "ui/dispute/disputedrafts.h"

#include "ui/common/draftkeeper.h"

#include <QJsonDocument>

namespace anhe {

DisputeDrafts::DisputeDrafts(OfficeRegister &office, const Dispute &shown, QObject *parent)
    : QObject(parent)
    , m_shown(shown)
    , m_keeper(new DraftKeeper(
          office, [this] { return draft(); }, this))
{
    read(office);
}

void DisputeDrafts::add(DisputePane *pane)
{
    m_panes.append(pane);
    connect(pane, &DisputePane::edited, m_keeper, &DraftKeeper::noteEdit);
}

void DisputeDrafts::leave()
{
    if (!m_shown.id)
        return;
    m_keeper->writeDraft();
    const QJsonObject left = typed();
    if (left.isEmpty())
        m_typed.remove(m_shown.id);
    else
        m_typed.insert(m_shown.id, left);
    m_draftIds.insert(m_shown.id, m_keeper->draftId());
}

void DisputeDrafts::takeUp()
{
    Draft kept;
    kept.id = m_draftIds.value(m_shown.id);
    m_keeper->adopt(kept);
}

void DisputeDrafts::write()
{
    m_keeper->writeDraft();
}

QJsonObject DisputeDrafts::typed() const
{
    QJsonObject typed = m_typed.value(m_shown.id);
    for (const DisputePane *pane : m_panes) {
        if (pane->matter() != m_shown.id)
            continue;
        for (const QString &name : pane->formNames())
            typed.remove(name);
        const QJsonObject own = pane->typed();
        for (auto it = own.begin(); it != own.end(); ++it)
            typed.insert(it.key(), it.value());
    }
    return typed;
}

std::optional<Draft> DisputeDrafts::draft() const
{
    const QJsonObject now = typed();
    if (now.isEmpty() || !m_shown.id)
        return {};
    Draft draft;
    draft.form = QString::fromLatin1(Form);
    draft.entityId = m_shown.id.value;
    draft.title = m_shown.number;
    draft.content = QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact));
    return draft;
}

/** What stood in the tabs when the program ended is there again when its matter is opened. */
void DisputeDrafts::read(const OfficeRegister &office)
{
    for (const Draft &draft : office.drafts()) {
        if (draft.form != QLatin1String(Form))
            continue;
        const DisputeId id{draft.entityId};
        m_typed.insert(id, QJsonDocument::fromJson(draft.content.toUtf8()).object());
        m_draftIds.insert(id, draft.id);
    }
}

} // namespace anhe
