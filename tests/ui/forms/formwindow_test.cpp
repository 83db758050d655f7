#include "core/base/language.h"
#include "core/desk/officefonts.h"
#include "core/office/templateregister.h"
#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formwindow.h"
#include "ui/forms/paperview.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

DisputeId entered(TemporaryDesk &desk)
{
    Dispute dispute = someDispute();
    dispute.patient.name = QStringLiteral("林小满");
    dispute.complainant.idNumber = QStringLiteral("110101199108230042");
    const auto id = desk->disputes().enter(dispute);
    REQUIRE(id);
    return *id;
}

QTreeWidgetItem *row(const FormPanel &panel, const char *key)
{
    for (int i = 0; i < panel.list()->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = panel.list()->topLevelItem(i);
        if (item->data(0, Qt::UserRole).toString() == QLatin1String(key))
            return item;
    }
    FAIL("no such form");
    return nullptr;
}

QStringList missingShown(const PrintPreview &window)
{
    QStringList words;
    for (int i = 0; i < window.missingList()->count(); ++i)
        words += window.missingList()->item(i)->text();
    return words;
}

QToolButton *button(const QWidget &window, const QString &text)
{
    for (QToolButton *one : window.findChildren<QToolButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a form's window lists what is missing before it is printed", "[forms]")
{
    TemporaryDesk desk;
    const DisputeId matter = entered(desk);
    const std::unique_ptr<FormWindow> window(
        new FormWindow(*desk.desk, *formFor(QStringLiteral("mediation_application")), {matter}));
    CHECK(window->windowTitle().endsWith(QStringLiteral("投诉 2026-0001")));
    CHECK(missingShown(*window).contains(QStringLiteral("法定代表人")));
    CHECK(button(*window, PrintPreview::tr("Print with blanks")));

    QSignalSpy asked(window.get(), &FormWindow::fieldRequested);
    const int line = int(missingShown(*window).indexOf(QStringLiteral("法定代表人")));
    Q_EMIT window->fillInRequested(line);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<MissingField>() == MissingField{QStringLiteral("法定代表人"),
                                                            QStringLiteral("hospital"),
                                                            QStringLiteral("legal_representative")});
}

TEST_CASE("a form follows what is filled in while its window is open", "[forms]")
{
    TemporaryDesk desk;
    const DisputeId matter = entered(desk);
    FormWindow window(*desk.desk, *formFor(QStringLiteral("mediation_application")), {matter});
    Hospital hospital = desk->office().hospital();
    hospital.legalRepresentative = QStringLiteral("陈远");
    REQUIRE(desk->office().saveHospital(hospital));
    CHECK_FALSE(missingShown(window).contains(QStringLiteral("法定代表人")));
}

TEST_CASE("a form is saved as PDF and as a Word file, and printed", "[forms]")
{
    TemporaryDesk desk;
    FormWindow window(*desk.desk, *formFor(QStringLiteral("registration_form")), {entered(desk)});
    for (const char *name : {"form.pdf", "form.docx", "printed.pdf"})
        Dialogs::setNextFile(desk.folder.filePath(QLatin1String(name)));
    window.savePdf();
    window.saveWord();
    window.print();
    CHECK(Dialogs::allAnswersUsed());
    for (const char *name : {"form.pdf", "form.docx", "printed.pdf"})
        CHECK(QFileInfo(desk.folder.filePath(QLatin1String(name))).size() > 2000);
}

TEST_CASE("a form that cannot be written says so and stays open", "[forms]")
{
    TemporaryDesk desk;
    FormWindow window(*desk.desk, *formFor(QStringLiteral("registration_form")), {entered(desk)});
    Dialogs::takeShown();
    Dialogs::setNextFile(desk.folder.filePath(QStringLiteral("no/such/folder.pdf")));
    Dialogs::answerNext(0);
    window.savePdf();
    CHECK(Dialogs::takeShown().last().contains(QStringLiteral("folder.pdf")));
}

TEST_CASE("a paper of which nothing is known to be missing has nothing to fill in", "[forms]")
{
    TemporaryDesk desk;
    const Document paper = formFor(QStringLiteral("mediation_file"))->document(handFormInput(*desk.desk));
    PrintPreview preview(paper, officeFonts(desk->office()));
    preview.show();
    for (const QListWidget *list : preview.findChildren<QListWidget *>())
        CHECK(list->isVisible() == (list == preview.pageList()));
}

TEST_CASE("pages are turned and enlarged by keys", "[forms]")
{
    TemporaryDesk desk;
    FormWindow window(*desk.desk, *formFor(QStringLiteral("mediation_file")), {entered(desk)});
    window.resize(900, 500);
    window.show();
    PaperView *view = window.view();
    CHECK(view->pageCount() == 2);
    CHECK(window.pageList()->count() == 2);
    const int fitting = view->zoom();
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->currentPage() == 1);
    CHECK(window.pageList()->currentRow() == 1);
    QTest::keyClick(view, Qt::Key_PageUp);
    CHECK(view->currentPage() == 0);
    view->setZoom(fitting + 50);
    CHECK(view->zoom() == fitting + 50);
    view->setZoom(9999);
    CHECK(view->zoom() == PaperView::LargestZoom);
    view->fitWidth();
    CHECK(view->zoom() == fitting);
    window.pageList()->setCurrentRow(1);
    CHECK(view->currentPage() == 1);
}

TEST_CASE("the panel tells which forms of a matter can be filled", "[forms]")
{
    TemporaryDesk desk;
    FormPanel panel(*desk.desk);
    CHECK(panel.list()->topLevelItemCount() == int(allForms().size()));
    CHECK(row(panel, "registration_form")->text(1) == FormPanel::tr("to fill by hand"));
    panel.setMatter(entered(desk));
    CHECK(row(panel, "registration_form")->text(1).startsWith(FormPanel::tr("missing: %1").arg(QString())));
    CHECK(row(panel, "sealing_list")->text(1) == FormPanel::tr("to fill by hand"));
}

TEST_CASE("Enter opens a form of the panel in a window of its own", "[forms]")
{
    TemporaryDesk desk;
    FormPanel panel(*desk.desk);
    panel.setMatter(entered(desk));
    panel.list()->setCurrentItem(row(panel, "transfer_slip"));
    panel.show();
    QTest::keyClick(panel.list(), Qt::Key_Return);
    QPointer<FormWindow> window = panel.findChild<FormWindow *>();
    REQUIRE(window);
    CHECK(window->windowTitle().endsWith(QStringLiteral("投诉 2026-0001")));
    QSignalSpy asked(&panel, &FormPanel::fieldRequested);
    Q_EMIT window->fillInRequested(0);
    CHECK(asked.size() == 1);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.isNull());
}

TEST_CASE("pictures of the windows are written", "[.write-papers]")
{
    TemporaryDesk desk;
    const QString folder = qEnvironmentVariable("PAPERS", desk.folder.path());
    setLanguage(Language::Chinese);
    applyTheme(*qApp, ThemeMode::Light);
    FormPanel panel(*desk.desk);
    panel.setMatter(entered(desk));
    panel.resize(420, 520);
    CHECK(panel.grab().save(folder + QStringLiteral("/panel.png")));
    FormWindow window(*desk.desk, *formFor(QStringLiteral("mediation_application")), {DisputeId{1}});
    window.resize(1180, 720);
    window.show();
    QCoreApplication::processEvents();
    CHECK(window.grab().save(folder + QStringLiteral("/window.png")));
    setLanguage(Language::English);
}

namespace {

/** What the program for Word files was asked to open. */
class OpenedFiles : public QObject
{
    Q_OBJECT
public:
    OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList paths;

public Q_SLOTS:
    void take(const QUrl &url) { paths << url.toLocalFile(); }
};

QPushButton *pushButton(const QWidget &window, const QString &text)
{
    for (QPushButton *one : window.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("where the office has its own Word file the preview says so and opens it filled", "[forms]")
{
    TemporaryDesk desk;
    const DisputeId matter = entered(desk);
    FormWindow window(*desk.desk, *formFor(QStringLiteral("registration_form")), {matter});
    QPushButton *open = pushButton(window, FormWindow::tr("Open the filled Word file"));
    CHECK_FALSE(open);
    const QString own = desk.folder.filePath(QStringLiteral("own.docx"));
    Dialogs::setNextFile(own);
    window.saveWord();
    REQUIRE(TemplateRegister(desk->ledger()).put(QStringLiteral("registration_form"), own));
    FormWindow second(*desk.desk, *formFor(QStringLiteral("registration_form")), {matter});
    open = pushButton(second, FormWindow::tr("Open the filled Word file"));
    REQUIRE(open);
    CHECK(open->isVisibleTo(&second));
    OpenedFiles opened;
    open->click();
    REQUIRE(opened.paths.size() == 1);
    CHECK(QFileInfo(opened.paths.first()).suffix() == QStringLiteral("docx"));
    CHECK(QFileInfo(opened.paths.first()).size() > 1000);
}

#include "formwindow_test.moc"
