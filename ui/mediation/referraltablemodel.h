#pragma once

#include "core/mediation/referralfilter.h"
#include "ui/common/pagedtablemodel.h"

#include <QCache>

namespace anhe {

class Desk;

/** The register of referrals as a table; any length, any filter, any order of ReferralOrder. */
class ReferralTableModel : public PagedTableModel<ReferralRow>
{
public:
    explicit ReferralTableModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const ReferralFilter &filter);
    const ReferralFilter &filter() const { return m_filter; }

protected:
    std::vector<qint64> sortedIds(const SortOrder &order) override;
    std::vector<ReferralRow> fetch(std::span<const qint64> ids) const override;
    qint64 idOf(const ReferralRow &row) const override { return row.id.value; }
    void forgetPages() override;
    void forgetPage(int page) override;

private:
    std::vector<Column> columns();
    TableCell clockCell(const ReferralRow &row) const;

    Desk &m_desk;
    ReferralFilter m_filter;
    mutable QCache<qint64, TableCell> m_clocks{2000};
};

} // namespace anhe
