#include "tests/ui/mediation/mediationwindow.h"
#include "ui/mediation/filepane.h"

#include <QAction>
#include <QMenu>
#include <QTabWidget>
#include <QTableWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

QAction *moreStep(MediationWindow &window, const QString &text)
{
    for (QAction *action : window.detail().moreMenu()->actions()) {
        if (action->text() == text && action->isVisible())
            return action;
    }
    return nullptr;
}

FilePane *filePane(MediationWindow &window)
{
    auto *pane = window.detail().findChild<FilePane *>();
    REQUIRE(pane);
    window.detail().tabs()->setCurrentWidget(pane);
    QCoreApplication::processEvents();
    return pane;
}

} // namespace

TEST_CASE("a referral letter is numbered once, and the number stands in the detail")
{
    MediationWindow window;
    Hospital hospital = window.desk->office().hospital();
    hospital.documentCode = zh("安医患");
    REQUIRE(window.desk->office().saveHospital(hospital));
    const ReferralId id = window.desk.drafted(Route::People);
    window.open();
    window.show(id);
    const QString step = ReferralDetail::tr("Number the referral letter…");
    REQUIRE(moreStep(window, step));
    moreStep(window, step)->trigger();
    REQUIRE(window.page->save());
    CHECK(window.desk.at(id).letterNumber == zh("安医患〔2026〕1号"));
    CHECK(window.words().contains(zh("安医患〔2026〕1号")));
    CHECK_FALSE(moreStep(window, step));
}

TEST_CASE("the file's index names what is missing, and each edit is kept")
{
    MediationWindow window;
    const ReferralId id = window.desk.drafted(Route::People);
    window.open();
    window.show(id);
    FilePane *pane = filePane(window);
    CHECK(window.words().contains(zh("权利义务告知书")));
    pane->table()->item(1, 2)->setCheckState(Qt::Checked);
    QCoreApplication::processEvents();
    pane->table()->item(1, 3)->setText(zh("3"));
    QCoreApplication::processEvents();
    pane->table()->item(1, 4)->setText(zh("3-2"));
    QCoreApplication::processEvents();
    const QList<FilePaper> kept = window.desk.mediation().filePapers(id);
    CHECK(kept[1].inFile);
    CHECK(kept[1].pages == 3);
    CHECK(kept[1].dated == QDate(2026, 3, 2));
    CHECK_FALSE(window.words().contains(zh("权利义务告知书")));

    pane->table()->item(1, 4)->setText(zh("乱写")); // what is no day leaves the day as it was
    QCoreApplication::processEvents();
    CHECK(window.desk.mediation().filePapers(id)[1].dated == QDate(2026, 3, 2));
    CHECK(pane->table()->item(1, 4)->text() == zh("2026-03-02"));
}
