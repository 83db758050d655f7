#pragma once

#include "core/dispute/disputefilter.h"
#include "ui/common/pagedtablemodel.h"

#include <QCache>

namespace anhe {

class Desk;

/** The register of matters as a table; any length, any filter, any order of DisputeOrder. */
class DisputeTableModel : public PagedTableModel<DisputeRow>
{
public:
    explicit DisputeTableModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const DisputeFilter &filter);
    const DisputeFilter &filter() const { return m_filter; }
    DisputeOrder currentOrder() const;
    bool isDescending() const;

protected:
    std::vector<qint64> sortedIds(const SortOrder &order) override;
    std::vector<DisputeRow> fetch(std::span<const qint64> ids) const override;
    qint64 idOf(const DisputeRow &row) const override { return row.id.value; }
    void forgetPages() override;
    void forgetPage(int page) override;

private:
    std::vector<Column> columns();
    TableCell due(const DisputeRow &row) const;

    Desk &m_desk;
    DisputeFilter m_filter;
    mutable QCache<qint64, TableCell> m_due{2000};
};

} // namespace anhe
