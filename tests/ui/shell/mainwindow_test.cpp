#include "tests/ui/common/typing.h"
#include "ui/common/appearance.h"
#include "ui/common/dialogs.h"
#include "ui/common/remembered.h"
#include "ui/common/toast.h"
#include "ui/common/workertask.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/startpage.h"
#include "ui/shell/topbar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

class LetterPage : public Page
{
public:
    explicit LetterPage(const QString &title)
        : Page(title, QStringLiteral("help of ") + title)
        , first(new QLineEdit(this))
        , second(new QLineEdit(this))
    {
        setFocusProxy(first);
    }

    void refresh() override { ++refreshed; }
    void search(const QString &text) override { searched = text; }
    void open(const Target &target) override { opened = target; }
    void createNew() override { ++created; }
    bool save() override
    {
        if (saves)
            lost.clear();
        return saves;
    }
    QString unsaved() const override { return lost; }
    using Page::say;
    using Page::setBadge;

    QLineEdit *first;
    QLineEdit *second;
    int refreshed = 0;
    int created = 0;
    bool saves = true;
    QString searched;
    QString lost;
    Target opened;
};

struct WindowDesk
{
    QTemporaryDir folder;
    int made = 0;
    std::unique_ptr<MainWindow> window;

    WindowDesk()
    {
        rememberIn(folder.filePath(QStringLiteral("desk.ini")));
        window = std::make_unique<MainWindow>();
        addPages();
        window->goTo(QStringLiteral("home"));
        bring(window.get());
    }
    ~WindowDesk()
    {
        window.reset();
        applyTheme(*qApp, ThemeMode::Light);
    }
    void addPages()
    {
        add("home", {}, false);
        add("dispute", {QStringLiteral("matter")}, true);
        add("risk", {QStringLiteral("risk"), QStringLiteral("notice")}, false);
    }
    void add(const char *key, const QStringList &kinds, bool findsAll)
    {
        const QString name = QLatin1String(key);
        window->addPage({name, name.toUpper(), name,
                         [this, name] {
                             ++made;
                             return new LetterPage(name.toUpper());
                         },
                         kinds, findsAll});
    }
    LetterPage *page(const char *key) { return static_cast<LetterPage *>(window->page(QLatin1String(key))); }
    template <typename T>
    T *part()
    {
        return window->findChild<T *>();
    }
};

} // namespace

TEST_CASE("pages are made when they are first gone to, and refreshed each time", "[mainwindow]")
{
    WindowDesk desk;
    CHECK(desk.made == 1);
    press(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window->currentKey() == QStringLiteral("dispute"));
    CHECK(desk.made == 2);
    press(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    press(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.made == 2);
    CHECK(desk.page("dispute")->refreshed == 2);
    CHECK(desk.part<Rail>()->button(QStringLiteral("dispute"))->isChecked());
}

TEST_CASE("a page asks to open something of another page and the window knows which", "[mainwindow]")
{
    WindowDesk desk;
    Q_EMIT desk.page("home")->openRequested({QStringLiteral("notice"), 7});
    CHECK(desk.window->currentKey() == QStringLiteral("risk"));
    CHECK(desk.page("risk")->opened == Target{QStringLiteral("notice"), 7});
}

TEST_CASE("a page's count stands at its place in the rail", "[mainwindow]")
{
    WindowDesk desk;
    desk.page("home")->setBadge(4);
    CHECK(desk.part<Rail>()->button(QStringLiteral("home"))->badge() == 4);
    CHECK(desk.part<Rail>()
              ->button(QStringLiteral("home"))
              ->accessibleDescription()
              .contains(QLatin1Char('4')));
}

TEST_CASE("Ctrl+F searches the whole ledger from anywhere", "[mainwindow]")
{
    WindowDesk desk;
    QSignalSpy asked(desk.window.get(), &MainWindow::searchRequested);
    press(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *search = desk.part<TopBar>()->search();
    REQUIRE(search->hasFocus());
    ime(search, QStringLiteral("二次手术"));
    press(search, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(desk.window->currentKey() == QStringLiteral("dispute"));
    CHECK(desk.page("dispute")->searched == QStringLiteral("二次手术"));
}

TEST_CASE("Esc in the search box leads back to the page", "[mainwindow]")
{
    WindowDesk desk;
    press(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *search = desk.part<TopBar>()->search();
    REQUIRE(search->hasFocus());
    press(search, Qt::Key_Escape);
    CHECK(desk.page("home")->first->hasFocus());
}

TEST_CASE("coming back to a page, the cursor is where it was left", "[mainwindow]")
{
    WindowDesk desk;
    CHECK(desk.page("home")->first->hasFocus());
    desk.page("home")->second->setFocus();
    press(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.page("dispute")->first->hasFocus());
    press(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.page("home")->second->hasFocus());
}

TEST_CASE("the help gives the focus back where it came from", "[mainwindow]")
{
    WindowDesk desk;
    desk.page("home")->second->setFocus();
    press(desk.window.get(), Qt::Key_F1);
    CHECK_FALSE(desk.page("home")->second->hasFocus());
    press(desk.part<HelpPanel>(), Qt::Key_Escape);
    CHECK(desk.page("home")->second->hasFocus());
    press(desk.window.get(), Qt::Key_F1);
    press(desk.window.get(), Qt::Key_F1);
    CHECK(desk.page("home")->second->hasFocus());
}

TEST_CASE("Ctrl+N, F1 and the help belong to the page in sight", "[mainwindow]")
{
    WindowDesk desk;
    press(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.page("home")->created == 1);
    press(desk.window.get(), Qt::Key_F1);
    auto *help = desk.part<HelpPanel>();
    REQUIRE(help->isVisible());
    CHECK(help->text() == QStringLiteral("help of HOME"));
    desk.window->goTo(QStringLiteral("risk"));
    CHECK(help->text() == QStringLiteral("help of RISK"));
    press(help, Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("the window closes without a word when nothing would be lost", "[mainwindow]")
{
    WindowDesk desk;
    QSignalSpy closing(desk.window.get(), &MainWindow::aboutToClose);
    CHECK(desk.window->close());
    CHECK(closing.count() == 1);
}

TEST_CASE("the window asks before something would be lost", "[mainwindow]")
{
    WindowDesk desk;
    Dialogs::takeShown();
    desk.page("home")->lost = QStringLiteral("a new matter");
    Dialogs::answerNext(2);
    CHECK_FALSE(desk.window->close());
    CHECK(Dialogs::takeShown() == QStringList{QStringLiteral("a new matter")});
    desk.page("home")->saves = false;
    Dialogs::answerNext(0);
    CHECK_FALSE(desk.window->close());
    desk.page("home")->saves = true;
    Dialogs::answerNext(0);
    CHECK(desk.window->close());
    CHECK(desk.page("home")->lost.isEmpty());
}

TEST_CASE("the letter size and the colours are changed by key and remembered", "[mainwindow]")
{
    WindowDesk desk;
    applyTheme(*qApp, ThemeMode::Light, 100);
    press(desk.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    press(desk.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(Theme::scalePercent() == 125);
    press(desk.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(Theme::mode() == ThemeMode::Dark);
    applyTheme(*qApp, ThemeMode::Light, 100);
    applyRememberedAppearance(*qApp);
    CHECK(Theme::scalePercent() == 125);
    CHECK(Theme::mode() == ThemeMode::Dark);
    press(desk.window.get(), Qt::Key_0, Qt::ControlModifier);
    CHECK(Theme::scalePercent() == 100);
}

TEST_CASE("letter sizes go by steps and stop at both ends", "[mainwindow]")
{
    CHECK(nextScale(100, 1) == 110);
    CHECK(nextScale(100, -1) == 90);
    CHECK(nextScale(120, 1) == 125);
    CHECK(nextScale(120, -1) == 110);
    CHECK(nextScale(200, 1) == 200);
    CHECK(nextScale(80, -1) == 80);
}

TEST_CASE("the window fits small screens with large letters", "[mainwindow]")
{
    WindowDesk desk;
    const int scale = GENERATE(100, 125, 150, 200);
    applyTheme(*qApp, ThemeMode::Light, scale);
    desk.window->resize(1366, 768);
    CHECK(desk.window->size() == QSize(1366, 768));
    CHECK(desk.part<Rail>()->isCompact() == (scale > 130));
    desk.window->resize(683, 384);
    CHECK(desk.window->size() == QSize(683, 384));
}

TEST_CASE("without a ledger there is a start with its first steps and the lately opened", "[mainwindow]")
{
    WindowDesk desk;
    desk.window->clearPages();
    desk.window->showStart();
    desk.window->setRecent({QStringLiteral("/srv/anhe/骨科医院.anhe")});
    auto *start = desk.part<StartPage>();
    REQUIRE(start->isVisible());
    CHECK_FALSE(desk.part<Rail>()->isVisible());
    QSignalSpy file(desk.window.get(), &MainWindow::fileRequested);
    QSignalSpy fresh(desk.window.get(), &MainWindow::newLedgerRequested);
    const QList<QPushButton *> buttons = start->findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 4);
    buttons[0]->click();
    buttons[3]->click();
    CHECK(fresh.count() == 1);
    REQUIRE(file.count() == 1);
    CHECK(file.first().first().toString() == QStringLiteral("/srv/anhe/骨科医院.anhe"));
    desk.addPages();
    desk.window->goTo(QStringLiteral("home"));
    CHECK_FALSE(start->isVisible());
    press(desk.window.get(), Qt::Key_3, Qt::ControlModifier);
    CHECK(desk.window->currentKey() == QStringLiteral("risk"));
}

TEST_CASE("the lower edge tells the file, why it is read only, and the clock's problem", "[mainwindow]")
{
    WindowDesk desk;
    desk.window->setStatus({QStringLiteral("/srv/医院.anhe"), QStringLiteral("network share"),
                            QStringLiteral("backup 2026-11-20"), QStringLiteral("2027 not published")});
    const QString text = desk.part<StatusLine>()->text();
    CHECK(text.startsWith(QStringLiteral("医院.anhe|")));
    CHECK(text.contains(QStringLiteral("network share")));
    CHECK(text.contains(QStringLiteral("2027 not published")));
    CHECK(text.contains(QStringLiteral("backup 2026-11-20")));
    CHECK(desk.window->windowTitle().startsWith(QStringLiteral("医院")));
    desk.window->setStatus({});
    CHECK_FALSE(desk.part<StatusLine>()->text().contains(QStringLiteral("network share")));
}

TEST_CASE("what a page says stands in the window's toast and can be undone", "[mainwindow]")
{
    WindowDesk desk;
    int undone = 0;
    desk.page("home")->say(QStringLiteral("saved"), QStringLiteral("Undo"), [&undone] { ++undone; });
    auto *toast = desk.part<Toast>();
    REQUIRE(toast->isVisible());
    CHECK(toast->message() == QStringLiteral("saved"));
    toast->button()->click();
    CHECK(undone == 1);
}

TEST_CASE("the window's place on the screen is remembered", "[mainwindow]")
{
    WindowDesk desk;
    desk.window->resize(911, 544);
    desk.window->close();
    const MainWindow again;
    CHECK(again.size() == QSize(911, 544));
}

TEST_CASE("Enter in the emptied search box forgets what was sought", "[mainwindow]")
{
    WindowDesk desk;
    press(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *search = desk.part<TopBar>()->search();
    press(search, Qt::Key_Return); // nothing was sought
    CHECK(desk.window->currentKey() == QStringLiteral("home"));
    ime(search, QStringLiteral("手术"));
    press(search, Qt::Key_Return);
    REQUIRE(desk.page("dispute")->searched == QStringLiteral("手术"));
    search->clear();
    press(search, Qt::Key_Return);
    CHECK(desk.page("dispute")->searched.isEmpty());
    CHECK(desk.window->currentKey() == QStringLiteral("dispute"));
}

TEST_CASE("where nothing can be entered Ctrl+N says why", "[mainwindow]")
{
    WindowDesk desk;
    LedgerStatus status;
    status.readOnly = QStringLiteral("Another window has it.");
    desk.window->setStatus(status);
    press(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.page("home")->created == 0);
    CHECK(desk.part<Toast>()->message().contains(status.readOnly));
    desk.window->setStatus({});
    press(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.page("home")->created == 1);
}
