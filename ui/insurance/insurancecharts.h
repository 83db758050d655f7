#pragma once

#include "core/desk/desk.h"
#include "ui/common/page.h"

namespace anhe {

class ChartView;

/** The coverage by level, what was agreed a year, and how much of the limits is used; each bar opens its
 * rows. */
class InsuranceCharts : public QWidget
{
    Q_OBJECT
public:
    explicit InsuranceCharts(Desk &desk, QWidget *parent = nullptr);

    /** The charts of the rate's day. */
    void showRate(const CoverageRate &rate);

Q_SIGNALS:
    void targetRequested(const anhe::Target &target);

private:
    void fillLevels(const CoverageRate &rate);
    void fillPaid();
    void fillUse();

    Desk &m_desk;
    QDate m_day;
    ChartView *m_byLevel;
    ChartView *m_paid;
    ChartView *m_use;
    QStringList m_levelKeys;
    QStringList m_paidYears;
    QList<PolicyId> m_usedPolicies;
};

} // namespace anhe
