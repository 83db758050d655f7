#pragma once

#include "ui/dispute/disputepane.h"

class QLabel;

namespace anhe {

/** A matter at a glance: what is missing, its clocks, people, what happened and what became of it. */
class OverviewPane : public DisputePane
{
    Q_OBJECT
public:
    using DisputePane::DisputePane;

protected:
    void refill(const Dispute &dispute) override;

private:
    void addMissing(QVBoxLayout *into, const Dispute &dispute);
    void addClocks(QVBoxLayout *into, const Dispute &dispute);
    void addFacts(QVBoxLayout *into, const Dispute &dispute);
    void addProblems(QVBoxLayout *into, const Dispute &dispute);
    void addTexts(QVBoxLayout *into, const Dispute &dispute);
    void addReopenings(QVBoxLayout *into, const Dispute &dispute);

    QWidget *m_content = nullptr;
};

} // namespace anhe
