#pragma once

#include "core/desk/riskformdesk.h"
#include "ui/forms/printpreview.h"

namespace anhe {

/** The preview of a paper of the risk registers; it follows what changes in the ledger while it is open. */
class RiskFormWindow : public PrintPreview
{
    Q_OBJECT
public:
    RiskFormWindow(Desk &desk, const RiskForm &form, const RiskFormChoice &choice, QWidget *parent = nullptr);

Q_SIGNALS:
    /** A field that the paper misses is to be filled in. */
    void fieldRequested(const anhe::MissingField &field);

private:
    void reload();

    Desk &m_desk;
    const RiskForm &m_form;
    RiskFormChoice m_choice;
    QList<MissingField> m_missing;
};

/** Opens a paper of the risk registers in a window of its own, filled as far as the choice tells; nullptr
 * when there is none of that key. */
RiskFormWindow *showRiskForm(Desk &desk, const QString &formKey, const RiskFormChoice &choice,
                             QWidget *parent = nullptr);

} // namespace anhe
