#pragma once

#include "tests/core/risk/riskdesk.h"
#include "tests/ui/common/pagewindow.h"
#include "ui/common/registerpart.h"
#include "ui/risk/riskpage.h"

namespace anhe::tests {

/** The page of risks on a ledger of its own. */
struct RiskWindow : PageWindow<RiskDesk, RiskPage>
{
    using PageWindow::PageWindow;

    RiskRegister &risks() { return desk.risks(); }
    Risk risk(RiskId id)
    {
        const std::optional<Risk> found = risks().find(id);
        REQUIRE(found);
        return *found;
    }
    /** Shows a risk and begins a step of it. */
    void begin(RiskId id, const char *step)
    {
        if (!page)
            open();
        page->open({QStringLiteral("risk"), id.value});
        detail().startStep(QLatin1String(step));
        REQUIRE(detail().step());
    }
    /** Saves; remarks in amber are read and kept. */
    void saveOverRemarks()
    {
        for (int again = 0; again < 3 && detail().step(); ++again) {
            if (page->save())
                return;
            INFO(step().refusal().toStdString());
            REQUIRE(step().refusal().contains(QStringLiteral("once more")));
        }
    }
};

} // namespace anhe::tests
