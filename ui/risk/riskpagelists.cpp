#include "ui/risk/riskpage.h"

#include "ui/common/pagepart.h"

#include <QTabBar>

namespace anhe {

void RiskPage::buildNotices()
{
    addPart(new PagePart, tr("Supervision notices"), {QStringLiteral("notice")});
    tabBar()->setTabVisible(Notices, false);
}

void RiskPage::buildSweeps()
{
    addPart(new PagePart, tr("Sweeps"), {QStringLiteral("sweep"), QStringLiteral("sweep_return")});
    tabBar()->setTabVisible(Sweeps, false);
}

} // namespace anhe
