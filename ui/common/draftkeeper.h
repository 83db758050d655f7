#pragma once

#include "core/office/officeregister.h"

#include <functional>

class QTimer;

namespace anhe {

/** Keeps what is being typed in the ledger as a draft, three seconds after a change. */
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int Pause = 3000; ///< milliseconds

    /** ask gives the draft of the moment (its id is the keeper's affair); nothing when there is nothing to
     * keep. */
    using Ask = std::function<std::optional<Draft>()>;

    DraftKeeper(OfficeRegister &office, Ask ask, QObject *parent);

    /** Something was typed. */
    void noteEdit();
    /** Writes at once; a draft of which nothing is left to keep is dropped. */
    void writeDraft();
    /** Goes on with a draft that was offered. */
    void adopt(const Draft &draft);
    /** The work was saved or thrown away. */
    void drop();
    /** Leaves the draft in the ledger, as last typed, and begins anew. */
    void park();
    qint64 draftId() const { return m_id; }

Q_SIGNALS:
    /** Why the draft could not be kept, as a sentence. */
    void failed(const QString &why);

private:
    OfficeRegister &m_office;
    Ask m_ask;
    QTimer *m_timer;
    qint64 m_id = 0;
};

} // namespace anhe
