#pragma once

#include "tests/core/safety/safetydesk.h"
#include "tests/ui/common/pagewindow.h"
#include "ui/common/dialogs.h"
#include "ui/common/numberedit.h"
#include "ui/common/recorddetail.h"
#include "ui/common/registerlist.h"
#include "ui/common/stepform.h"
#include "ui/safety/indicatorpane.h"
#include "ui/safety/indicatorsheet.h"
#include "ui/safety/safetypage.h"

namespace anhe::tests {

/** The safe-hospital page on a ledger of its own. */
struct SafetyWindow : PageWindow<SafetyDesk, SafetyPage>
{
    explicit SafetyWindow(QDate today = QDate(2026, 9, 15)) : PageWindow(today) {}

    SafetyRegister &safety() { return desk.safety(); }
    RecordDetail &detail() { return *page->detail(page->part()); }
    StepForm &step()
    {
        REQUIRE(detail().step());
        return *detail().step();
    }
    IndicatorSheet &sheet()
    {
        REQUIRE(page->indicators()->sheet());
        return *page->indicators()->sheet();
    }
    /** Types over what stands in a field of the step. */
    void fill(const QString &field, const QString &text)
    {
        auto *edit = editOf<QLineEdit>(step(), field);
        edit->clear();
        ime(edit, text);
    }
    int rows(SafetyPage::Part part) { return page->list(part)->rows()->rowCount(); }
    QString cell(SafetyPage::Part part, int row, int column)
    {
        return page->list(part)->rows()->index(row, column).data().toString();
    }
    /** Takes a step, reading remarks where there are any. */
    void take()
    {
        if (page->save())
            return;
        INFO(step().refusal().toStdString());
        REQUIRE(page->save());
    }
};

/** The keys that type into whatever has the focus. */
inline void typeKeys(const char *keys)
{
    QWidget *at = QApplication::focusWidget();
    REQUIRE(at);
    QTest::keyClicks(at, QString::fromLatin1(keys));
}

inline void pressHere(Qt::Key key)
{
    QWidget *at = QApplication::focusWidget();
    REQUIRE(at);
    QTest::keyClick(at, key);
}

} // namespace anhe::tests
