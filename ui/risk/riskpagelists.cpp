#include "ui/risk/noticepart.h"
#include "ui/risk/riskpage.h"
#include "ui/risk/sweeppart.h"

namespace anhe {

void RiskPage::buildNotices()
{
    addPart(new NoticePart(m_desk), tr("Supervision notices"), {QStringLiteral("notice")});
}

void RiskPage::buildSweeps()
{
    addPart(new SweepPart(m_desk), tr("Sweeps"),
            {QStringLiteral("sweep"), QStringLiteral("sweep_return"), QStringLiteral("sweep_sheet")});
}

} // namespace anhe
