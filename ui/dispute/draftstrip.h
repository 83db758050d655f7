#pragma once

#include "core/office/officeregister.h"
#include "ui/common/headframe.h"

namespace anhe {

class FlowLayout;

/** Offers what was typed and never saved, after a crash or when it was put aside. */
class DraftStrip : public HeadFrame
{
    Q_OBJECT
public:
    explicit DraftStrip(OfficeRegister &office, QWidget *parent = nullptr);

    /** Asks the ledger again; the draft that is open is not offered. */
    void refresh(qint64 openDraft = 0);
    const QList<Draft> &offered() const { return m_drafts; }

Q_SIGNALS:
    void continued(const anhe::Draft &draft);

private:
    void add(const Draft &draft);
    void discard(const Draft &draft);

    OfficeRegister &m_office;
    QList<Draft> m_drafts;
    FlowLayout *m_flow;
};

} // namespace anhe
