#pragma once

#include "ui/dispute/disputepane.h"

#include <QHash>

namespace anhe {

class DraftKeeper;

/**
 * What stands half-typed in the tabs of any matter: waits there when another matter is looked at, and is kept
 * in the ledger for the next time the program runs.
 */
class DisputeDrafts : public QObject
{
    Q_OBJECT
public:
    static constexpr const char *Form = "dispute.detail";

    /** shown is the matter in sight, whose forms the panes hold. */
    DisputeDrafts(OfficeRegister &office, const Dispute &shown, QObject *parent);

    /** A tab with forms of its own. */
    void add(DisputePane *pane);

    /** Before another matter is shown. */
    void leave();
    /** After another matter is shown. */
    void takeUp();
    void write();

    /** Of the matter in sight, by the names of the forms; a tab not looked at yet still holds what was typed.
     */
    QJsonObject typed() const;
    /** As the matter was left. */
    QJsonObject waiting(DisputeId id) const { return m_typed.value(id); }

private:
    void read(const OfficeRegister &office);
    std::optional<Draft> draft() const;

    const Dispute &m_shown;
    QList<const DisputePane *> m_panes;
    DraftKeeper *m_keeper;
    QHash<DisputeId, QJsonObject> m_typed;
    QHash<DisputeId, qint64> m_draftIds;
};

} // namespace anhe
