#pragma once

#include "ui/dispute/disputepane.h"

namespace anhe {

/** The hidden risks behind a matter, and a new one that it brings to light. */
class RisksPane : public DisputePane
{
    Q_OBJECT
public:
    explicit RisksPane(Desk &desk, QWidget *parent = nullptr);

protected:
    void refill(const Dispute &dispute) override;

private:
    void addRisk(QVBoxLayout *into, const RiskRow &row);
    void addReport(QVBoxLayout *into);

    QWidget *m_risks;
};

} // namespace anhe
