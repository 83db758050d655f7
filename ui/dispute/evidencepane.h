#pragma once

#include "ui/dispute/disputepane.h"

namespace anhe {

class AutopsyForm;
class SealForm;
class SealOpeningForm;
class Section;

/** Sealed records and objects, their openings, and on a death the autopsy and the custody of the body. */
class EvidencePane : public DisputePane
{
    Q_OBJECT
public:
    explicit EvidencePane(Desk &desk, QWidget *parent = nullptr);

    SealForm *sealForm() const { return m_seal; }
    SealOpeningForm *openingForm() const { return m_opening; }
    AutopsyForm *autopsyForm() const { return m_autopsy; }

protected:
    void begin(const Dispute &dispute) override;
    void refill(const Dispute &dispute) override;

private:
    QWidget *sealView(const Seal &seal);
    QWidget *deathView(const Dispute &dispute);
    void startOpening(const Seal &seal);
    void saveSeal();
    void saveOpening();
    void saveAutopsy();

    SealForm *m_seal;
    SealOpeningForm *m_opening;
    AutopsyForm *m_autopsy;
    Section *m_sealSection;
    Section *m_openingSection;
    Section *m_deathSection;
    QWidget *m_list = nullptr;
    QWidget *m_death = nullptr;
};

} // namespace anhe
