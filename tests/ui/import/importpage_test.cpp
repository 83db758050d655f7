#include "core/import/sheet.h"
#include "tests/paths.h"
#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/dialogs.h"
#include "ui/common/importview.h"
#include "ui/import/columnsstep.h"
#include "ui/import/filestep.h"
#include "ui/import/importhistory.h"
#include "ui/import/importpage.h"
#include "ui/import/sheetpreview.h"

#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTimer>
#include <QTreeWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

struct Bench
{
    TemporaryDesk desk{QDate(2026, 11, 21)};
    ImportPage page{*desk.desk};

    Bench()
    {
        Dialogs::takeShown();
        page.resize(1100, 640);
        bring(&page);
    }

    void read(const QString &path)
    {
        bool finished = false;
        QObject::connect(&page, &Page::taskStarted, &page, [this, &finished](WorkerTask *task) {
            QObject::connect(task, &WorkerTask::finished, &page, [&finished] { finished = true; });
        });
        page.readFile(path);
        QTRY_VERIFY(finished);
        QObject::disconnect(&page, &Page::taskStarted, &page, nullptr);
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void readLetters() { read(samplePath(QStringLiteral("letters-hospital.xlsx"))); }
};

const QByteArray mixed = "投诉时间,投诉人,投诉内容\n"
                         "2026-09-01,张三丰,候诊三小时无人解释\n"
                         "不知道,李四光,收费不明\n"
                         "2026-09-01,张三丰,候诊三小时无人解释\n"
                         "2026-09-03,王小五,停车难\n";

} // namespace

TEST_CASE("the letters of a hospital come in by three clicks and go out by two", "[import-page]")
{
    Bench bench;
    bench.readLetters();
    REQUIRE(bench.page.step() == ImportPage::ImportStep::Columns);
    CHECK(bench.page.columnsStep()->preview()->rowCount() == SheetPreview::RowsShown);
    CHECK(bench.page.columnsStep()->missingText().isEmpty());
    QTest::mouseClick(bench.page.columnsStep()->checkButton(), Qt::LeftButton);
    REQUIRE(bench.page.step() == ImportPage::ImportStep::Report);
    CHECK(bench.page.reportView()->countsText().contains(QStringLiteral("185")));
    CHECK(bench.desk->disputes().count({}) == 0); // only looked at
    QTest::mouseClick(bench.page.importButton(), Qt::LeftButton);
    CHECK(bench.desk->disputes().count({}) == 185);

    Dialogs::answerNext(0);
    QTest::mouseClick(bench.page.undoButton(), Qt::LeftButton);
    CHECK(bench.desk->disputes().count({}) == 0);
    CHECK(bench.page.step() == ImportPage::ImportStep::File);
    CHECK(bench.page.fileStep()->history()->list()->topLevelItemCount() == 1);
}

TEST_CASE("an import shows its matters by its own filter", "[import-page]")
{
    Bench bench;
    bench.readLetters();
    bench.page.tryOut();
    bench.page.import();
    QSignalSpy opened(&bench.page, &Page::openRequested);
    for (QPushButton *button : bench.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show the matters entered"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<Target>() ==
          Target{QStringLiteral("matter"), 0, QStringLiteral("import:1")});
}

TEST_CASE("rows are refused and repeated with their reason and can be filtered", "[import-page]")
{
    Bench bench;
    bench.read(bench.write(QStringLiteral("mixed.csv"), mixed));
    bench.page.tryOut();
    ImportView *report = bench.page.reportView();
    CHECK(report->list()->topLevelItemCount() == 2);
    report->filterButton(RowOutcome::Refused)->click();
    REQUIRE(report->list()->topLevelItemCount() == 1);
    CHECK(report->list()->topLevelItem(0)->text(0) == QStringLiteral("3"));
    CHECK_FALSE(report->list()->topLevelItem(0)->text(2).isEmpty());
    report->filterButton(RowOutcome::Repeated)->click();
    REQUIRE(report->list()->topLevelItemCount() == 1);
    CHECK(report->list()->topLevelItem(0)->text(0) == QStringLiteral("4"));
}

TEST_CASE("refused rows go out with their reason and come in again once mended", "[import-page]")
{
    Bench bench;
    bench.read(bench.write(QStringLiteral("mixed.csv"), mixed));
    bench.page.tryOut();
    for (const char *name : {"refused.csv", "refused.xlsx"}) {
        const QString path = bench.desk.folder.filePath(QLatin1String(name));
        Dialogs::setNextFile(path);
        QTest::mouseClick(bench.page.reportView()->exportButton(), Qt::LeftButton);
        const Result<QList<SourceSheet>> sheets = readSheets(path);
        INFO(sheets.error().toStdString());
        REQUIRE(sheets);
        CHECK(sheets->first().headings.size() == 4);
        CHECK(sheets->first().rows.size() == 1);
        CHECK(sheets->first().rows.first().contains(QStringLiteral("李四光")));
    }
}

TEST_CASE("a file that cannot be read gets its sentence and the step stays", "[import-page]")
{
    Bench bench;
    bench.read(bench.write(QStringLiteral("broken.xlsx"), QByteArray("PK\x03\x04 and no more")));
    CHECK(bench.page.step() == ImportPage::ImportStep::File);
    CHECK_FALSE(bench.page.fileStep()->trouble().isEmpty());
    bench.read(bench.desk.folder.filePath(QStringLiteral("missing.xlsx")));
    CHECK_FALSE(bench.page.fileStep()->trouble().isEmpty());
}

TEST_CASE("a file dropped on the first step is read", "[import-page]")
{
    Bench bench;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bench.write(QStringLiteral("mixed.csv"), mixed))});
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.page.fileStep(), &drop);
    QTRY_VERIFY(bench.page.step() == ImportPage::ImportStep::Columns);
}

TEST_CASE("without a column for the day nothing can be looked at", "[import-page]")
{
    Bench bench;
    bench.read(bench.write(QStringLiteral("mixed.csv"), mixed));
    ColumnsStep *columns = bench.page.columnsStep();
    REQUIRE(columns->checkButton()->isEnabled());
    columns->assign(QStringLiteral("投诉时间"), {});
    CHECK_FALSE(columns->checkButton()->isEnabled());
    CHECK_FALSE(columns->missingText().isEmpty());
    columns->assign(QStringLiteral("投诉时间"), QStringLiteral("received_at"));
    CHECK(columns->checkButton()->isEnabled());
    // A field is filled by one column: taking it elsewhere empties the first.
    columns->assign(QStringLiteral("投诉人"), QStringLiteral("received_at"));
    CHECK(columns->fieldChoice(QStringLiteral("投诉时间"))->currentCode().isEmpty());
}

TEST_CASE("the channel is as the headings tell it until somebody chooses one", "[import-page]")
{
    Bench bench;
    ColumnsStep *columns = bench.page.columnsStep();
    bench.read(bench.write(QStringLiteral("mixed.csv"), mixed));
    CHECK(columns->options().channel == Channel::Other);
    bench.readLetters();
    CHECK(columns->options().channel == Channel::Online);
    columns->channelChoice()->setCurrentCode(codeText(Channel::Phone));
    bench.readLetters();
    CHECK(columns->options().channel == Channel::Phone); // the same file, read again
    bench.read(bench.write(QStringLiteral("mixed.csv"), mixed));
    CHECK(columns->options().channel == Channel::Other);
    columns->channelChoice()->setCurrentCode(codeText(Channel::Phone));
    bench.page.import();
    DisputeFilter phoned;
    phoned.channels = {Channel::Phone};
    CHECK(bench.desk->disputes().count(phoned) == 2);
}

TEST_CASE("a mapping that was kept is offered where its columns are", "[import-page]")
{
    Bench bench;
    bench.read(bench.write(QStringLiteral("mixed.csv"), mixed));
    ColumnsStep *columns = bench.page.columnsStep();
    columns->assign(QStringLiteral("投诉人"), QStringLiteral("patient_name"));
    columns->saveMapping({});
    CHECK_FALSE(columns->missingText().isEmpty());
    columns->saveMapping(QStringLiteral("门诊办公室"));
    CHECK(columns->missingText().isEmpty());
    CHECK(columns->savedChoice()->currentCode() == QStringLiteral("门诊办公室"));
    columns->assign(QStringLiteral("投诉人"), QStringLiteral("complainant_name"));
    CHECK(columns->savedChoice()->currentCode().isEmpty());
    columns->savedChoice()->setCurrentIndex(1);
    Q_EMIT columns->savedChoice()->edited();
    CHECK(columns->mapping().fieldOf(QStringLiteral("投诉人")) == QStringLiteral("patient_name"));
    bench.readLetters();
    CHECK(columns->savedChoice()->findData(QStringLiteral("门诊办公室")) == -1);
}

TEST_CASE("a text in another encoding can be read again", "[import-page]")
{
    Bench bench;
    QStringEncoder gbk("GB18030");
    bench.read(bench.write(QStringLiteral("gbk.csv"), gbk(QString::fromUtf8(mixed))));
    ColumnsStep *columns = bench.page.columnsStep();
    REQUIRE(columns->encodingChoice()->isVisible());
    CHECK(columns->encodingChoice()->currentCode() == codeText(TextEncoding::Gb18030));
    CHECK(columns->sheet().headings.first() == QStringLiteral("投诉时间"));
}

TEST_CASE("cancelling leaves the ledger as it was and other clicks are held back", "[import-page]")
{
    Bench bench;
    QByteArray many = "投诉时间,投诉人,投诉内容\n";
    for (int i = 0; i < 3000; ++i)
        many += QStringLiteral("2026-09-01,投诉人%1,第%1件的经过\n").arg(i).toUtf8();
    bench.read(bench.write(QStringLiteral("many.csv"), many));
    QPushButton other(QStringLiteral("other"));
    other.show();
    QSignalSpy clicked(&other, &QPushButton::clicked);
    bool wasWorking = false;
    QTimer::singleShot(0, &bench.page, [&] {
        wasWorking = bench.page.step() == ImportPage::ImportStep::Working;
        QTest::mouseClick(&other, Qt::LeftButton);
        QTest::mouseClick(bench.page.cancelButton(), Qt::LeftButton);
    });
    bench.page.import();
    CHECK(wasWorking);
    CHECK(clicked.isEmpty());
    CHECK(bench.page.step() == ImportPage::ImportStep::Columns);
    CHECK(bench.desk->disputes().count({}) == 0);
    QTest::mouseClick(&other, Qt::LeftButton);
    CHECK(clicked.count() == 1);
}
