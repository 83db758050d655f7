#pragma once

#include "core/base/result.h"
#include "core/demo/demosweeps.h"
#include "core/risk/notice.h"

#include <QDate>

namespace anhe {

class Desk;

/** How many risks go with so many matters when nobody says it. */
qint64 demoRiskCount(qint64 matters);

/**
 * Risks, sweeps, notices, clusters and assessments of the invented hospital, in every state. Matters and the
 * office are there already.
 */
class DemoRisks
{
public:
    DemoRisks(Desk &desk, DemoRandom &random, const DemoOffice &office, QDate until);

    Result<void> fill(qint64 risks);

private:
    Risk made(const DemoFinding &finding, bool swept);
    void run(Risk &risk, const QString &result);
    void assign(Risk &risk);
    void extend(Risk &risk);
    void finish(Risk &risk, const QString &result);
    RiskId keep(Risk &risk);
    /** A risk that passed its limit, with the days on which notices were issued. */
    struct PressedRisk
    {
        Risk risk;
        QList<QDate> notices;
    };

    void press(const Risk &risk);
    SupervisionNotice notice(const PressedRisk &pressed, int step);
    void answer(SupervisionNotice &notice, const Risk &risk, bool followed);
    void keepNotices();
    void judgeClusters();
    void assess();
    QString someone(DepartmentId department);

    Desk &m_desk;
    DemoRandom &m_random;
    const DemoOffice &m_office;
    QDate m_until;
    QMap<int, int> m_riskSerials;
    QList<PressedRisk> m_pressed;
};

} // namespace anhe
