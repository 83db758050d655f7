#include "shownreport.h"
#include "tests/text.h"
#include "ui/common/dialogs.h"
#include "ui/common/textedit.h"
#include "ui/forms/printpreview.h"
#include "ui/report/linebutton.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportpane.h"
#include "ui/report/reportside.h"
#include "ui/report/sentencerow.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QToolButton>

using namespace anhe;
using namespace anhe::tests;

namespace {

SentenceRow *sentence(const ReportPage &page, const char *id)
{
    for (SentenceRow *row : page.text()->sentenceRows()) {
        if (row->sentence().id == QLatin1String(id))
            return row;
    }
    return nullptr;
}

const Quarter third{2026, 3};

} // namespace

TEST_CASE("what is typed is saved with Ctrl+S and stands there when the file is opened again")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    {
        ShownReport report(*desk.desk, zh("2026Q3"));
        report.page.showPart(ReportPage::Text);
        ime(report.page.text()->editor(zh("risks")), zh("国庆期间加强值守。"));
        CHECK(report.page.draft()->isDirty());
        REQUIRE(report.page.save());
        CHECK_FALSE(report.page.draft()->isDirty());
        CHECK(desk->reports().report(third).narrative.value(zh("risks")) == zh("国庆期间加强值守。"));
    }
    desk.reopen();
    ShownReport again(*desk.desk, zh("2026Q3"));
    CHECK(again.page.text()->editor(zh("risks"))->text() == zh("国庆期间加强值守。"));
    CHECK(desk->office().drafts().isEmpty());
}

TEST_CASE("what was typed and not saved is there again after a power cut")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    {
        ReportDraft draft(*desk.desk);
        draft.open(third);
        draft.setNarrative(zh("situation"), zh("骨科候诊反映集中。"));
        REQUIRE(draft.putAside());
        CHECK_FALSE(desk->reports().report(third).id); // nothing in the report itself yet
    }
    desk.reopen();
    ShownReport report(*desk.desk, zh("2026Q3"));
    CHECK(report.page.text()->editor(zh("situation"))->text() == zh("骨科候诊反映集中。"));
    CHECK(report.page.draft()->isDirty());
    REQUIRE(report.page.save());
    CHECK(desk->office().drafts().isEmpty());
}

TEST_CASE("leaving the page or the quarter saves what was typed")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    ShownReport report(*desk.desk, zh("2026Q3"));
    ime(report.page.text()->editor(zh("preamble")), zh("本季度总体平稳。"));
    report.andCount([&] { press(&report.page, Qt::Key_Left, Qt::AltModifier); });
    CHECK(report.page.text()->editor(zh("preamble"))->text().isEmpty());
    CHECK(desk->reports().report(third).narrative.value(zh("preamble")) == zh("本季度总体平稳。"));
    ime(report.page.text()->editor(zh("preamble")), zh("第二季度平稳。"));
    report.page.hide();
    CHECK(desk->reports().report({2026, 2}).narrative.value(zh("preamble")) == zh("第二季度平稳。"));
}

TEST_CASE("a matter entered meanwhile does not touch what is being typed")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    ShownReport report(*desk.desk, zh("2026Q3"));
    report.page.showPart(ReportPage::Text);
    TextEdit *editor = report.page.text()->editor(zh("risks"));
    editor->setFocus();
    ime(editor, zh("写到一半"));
    report.andCount([&] { REQUIRE(desk->disputes().enter(someDispute())); });
    CHECK(editor->text() == zh("写到一半"));
    CHECK(editor->hasFocus());
}

TEST_CASE("a sentence is left out and put back")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    ShownReport report(*desk.desk, zh("2026Q3"));
    report.page.showPart(ReportPage::Text);
    const auto printed = [&] {
        QString text;
        const ReportContent content = report.page.content();
        for (const Topic &topic : content.text.sections[0].topics)
            text += topic.text();
        return text;
    };
    const QString words = sentence(report.page, "resolved.flows")->sentence().text;
    REQUIRE(printed().contains(words));
    sentence(report.page, "resolved.flows")->button()->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(printed().contains(words));
    REQUIRE(sentence(report.page, "resolved.flows"));
    CHECK(sentence(report.page, "resolved.flows")->isOmitted());
    REQUIRE(report.page.save());
    CHECK(desk->reports().report(third).omitted == QStringList{zh("resolved.flows")});
    sentence(report.page, "resolved.flows")->button()->click();
    QCoreApplication::processEvents();
    CHECK(printed().contains(words));
}

TEST_CASE("findings are listed, and a click leads to the words concerned")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    ShownReport report(*desk.desk, zh("2026Q3"));
    report.page.showPart(ReportPage::Text);
    CHECK(report.page.side()->findingButtons().isEmpty());
    ime(report.page.text()->editor(zh("risks")), zh("2019年曾受理　　件。"));
    REQUIRE(report.page.save());
    report.andCount([&] { report.page.refresh(); });
    const QList<QPushButton *> findings = report.page.side()->findingButtons();
    REQUIRE(findings.size() >= 2);
    findings.first()->click();
    CHECK(report.page.text()->editor(zh("risks"))->hasFocus());
    CHECK(report.page.text()->editor(zh("risks"))->textCursor().hasSelection());
}

TEST_CASE("submitting shows the findings first and freezes the report")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    ShownReport report(*desk.desk, zh("2026Q3"));
    report.page.showPart(ReportPage::Text);
    ime(report.page.text()->editor(zh("risks")), zh("共受理　　件。"));

    Dialogs::takeShown();
    Dialogs::answerNext(1);
    report.page.side()->submitButton()->click();
    CHECK_FALSE(desk->reports().report(third).isSubmitted());
    const QStringList asked = Dialogs::takeShown();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].contains(zh("A number is missing here.")));

    Dialogs::answerNext(0);
    report.andCount([&] { report.page.side()->submitButton()->click(); });
    CHECK(desk->reports().report(third).isSubmitted());
    CHECK(report.page.text()->editor(zh("risks"))->isReadOnly());
    CHECK_FALSE(report.page.side()->submitButton()->isVisible());
    CHECK(report.page.side()->stateText().contains(zh("王小安")));
    CHECK_FALSE(sentence(report.page, "resolved.flows")->button()->isVisible());
    CHECK(report.page.side()->differenceButtons().isEmpty());

    // A later entry is explained, not silently redrawn.
    const QString words = sentence(report.page, "resolved.flows")->sentence().text;
    report.andCount([&] {
        Dispute late = someDispute();
        late.complainant.name = zh("李晓");
        REQUIRE(desk->disputes().enter(late));
    });
    CHECK(sentence(report.page, "resolved.flows")->sentence().text == words);
    const QList<QPushButton *> differences = report.page.side()->differenceButtons();
    REQUIRE_FALSE(differences.isEmpty());
    bool found = false;
    for (QPushButton *button : differences) {
        auto *line = static_cast<LineButton *>(button);
        if (line->secondLine().startsWith(zh("1件 then, 2件 now · 1 more"))) {
            found = true;
            line->click();
            CHECK(report.page.rows()->rowCount() == 1);
            break;
        }
    }
    CHECK(found);

    Dialogs::giveNextReason(zh("补录一件"));
    report.andCount([&] { report.page.side()->versionButton()->click(); });
    CHECK(desk->reports().report(third).version == 2);
    CHECK_FALSE(report.page.text()->editor(zh("risks"))->isReadOnly());
    CHECK(report.page.text()->editor(zh("risks"))->text() == zh("共受理　　件。"));
    CHECK(report.page.side()->stateText().contains(zh("补录一件")));
    CHECK(Dialogs::allAnswersUsed());
}

TEST_CASE("the report goes to PDF, Word and JSON, and is previewed")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    ShownReport report(*desk.desk, zh("2026Q3"));
    for (const char *name : {"report.pdf", "report.docx"}) {
        const QString path = desk.folder.filePath(QLatin1String(name));
        CHECK(report.page.writeReport(path));
        CHECK(QFile(path).size() > 4000);
    }
    const QString json = desk.folder.filePath(zh("figures.json"));
    Dialogs::setNextFile(json);
    report.page.exportFigures();
    QFile file(json);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(file.readAll()).object()[zh("period")].toString() == zh("2026Q3"));

    report.page.print();
    auto *preview = report.page.findChild<PrintPreview *>();
    REQUIRE(preview);
    CHECK(preview->isVisible());
    CHECK(preview->pageList()->count() > 2);
}
