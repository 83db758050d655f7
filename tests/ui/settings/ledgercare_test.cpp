#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/dialogs.h"
#include "ui/settings/ledgercare.h"
#include "ui/settings/ledgerpanel.h"
#include "ui/settings/newledgerdialog.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a new ledger asks for the hospital and a file that is free", "[care]")
{
    TemporaryDesk desk;
    const QString free = desk.folder.filePath(QStringLiteral("new"));
    Dialogs::runNext([&](QDialog &box) {
        auto &dialog = dynamic_cast<NewLedgerDialog &>(box);
        dialog.show();
        dialog.pathEdit()->setText(desk.path());
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected); // no name, and the file is there
        dialog.hospitalEdit()->setText(QStringLiteral(" 安和市第二人民医院 "));
        dialog.pathEdit()->setText(free);
        dialog.accept();
        return dialog.result();
    });
    const std::optional<NewLedger> asked = LedgerCare::askNew(nullptr);
    REQUIRE(asked);
    CHECK(asked->hospital == QStringLiteral("安和市第二人民医院"));
    CHECK(asked->path == free + QStringLiteral(".anhe"));
}

TEST_CASE("a backup is counted, remembered and can be restored beside the ledger", "[care]")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    LedgerPanel panel(*desk.desk);
    bring(&panel);
    QSignalSpy tasks(&panel, &SettingsPanel::taskStarted);
    const QString copy = desk.folder.filePath(QStringLiteral("backup.anhe"));
    Dialogs::setNextFile(copy);
    QTest::mouseClick(panel.backupButton(), Qt::LeftButton);
    QTRY_VERIFY(!panel.resultText().isEmpty());
    CHECK(tasks.count() == 1);
    CHECK(panel.resultText().contains(QStringLiteral("1 matters in it")));
    CHECK(LedgerCare::lastBackup(*desk.desk).contains(QStringLiteral("2026-09-15")));

    const QString restored = desk.folder.filePath(QStringLiteral("restored.anhe"));
    Dialogs::setNextFile(copy);
    Dialogs::answerNext(1);
    Dialogs::setNextFile(restored);
    const std::optional<Restoring> restoring = LedgerCare::askRestore(nullptr, desk.path());
    REQUIRE(restoring);
    CHECK(restoring->ledger == restored);
    const Result<BackupReport> done = LedgerCare::restore(*restoring, desk.clock);
    INFO(done.error().toStdString());
    REQUIRE(done);
    auto opened = Desk::open(restored, desk.clock);
    REQUIRE(opened);
    CHECK((*opened)->disputes().count({}) == 1);
}

TEST_CASE("giving up at the question does nothing", "[care]")
{
    TemporaryDesk desk;
    LedgerPanel panel(*desk.desk);
    bring(&panel);
    Dialogs::setNextFile({});
    QTest::mouseClick(panel.backupButton(), Qt::LeftButton);
    CHECK(panel.resultText().isEmpty());
    CHECK(panel.backupButton()->isEnabled());
    Dialogs::setNextFile(desk.path());
    Dialogs::answerNext(2);
    CHECK_FALSE(LedgerCare::askRestore(nullptr, desk.path()));
    CHECK_FALSE(LedgerCare::restore({desk.path(), desk.path()}, desk.clock));
}

TEST_CASE("the check tells that a ledger is whole", "[care]")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    LedgerPanel panel(*desk.desk);
    bring(&panel);
    QTest::mouseClick(panel.checkButton(), Qt::LeftButton);
    QTRY_VERIFY(!panel.resultText().isEmpty());
    CHECK(panel.resultText().contains(QStringLiteral("whole")));
    CHECK(panel.checkButton()->isEnabled());
}
