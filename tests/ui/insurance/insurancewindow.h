#pragma once

#include "tests/core/insurance/insurancedesk.h"
#include "tests/ui/common/pagewindow.h"
#include "ui/insurance/insurancepage.h"

namespace anhe::tests {

/** The insurance page on a ledger of its own. */
struct InsuranceWindow : PageWindow<InsuranceDesk, InsurancePage>
{
    using PageWindow::PageWindow;

    InsuranceRegister &insurance() { return desk.insurance(); }
};

} // namespace anhe::tests
