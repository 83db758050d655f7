#pragma once

#include "ui/dispute/disputepane.h"

class QTableWidget;

namespace anhe {

/** Who changed what, when, from what to what and why; newest first. */
class HistoryPane : public DisputePane
{
    Q_OBJECT
public:
    explicit HistoryPane(Desk &desk, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }

protected:
    void refill(const Dispute &dispute) override;

private:
    void fitColumns();

    QTableWidget *m_table;
};

} // namespace anhe
