#include "ui/shell/mainwindow.h"

#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/progressstrip.h"
#include "ui/common/remembered.h"
#include "ui/common/theme.h"
#include "ui/common/toast.h"
#include "ui/common/windowsize.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/pageholder.h"
#include "ui/shell/rail.h"
#include "ui/shell/startpage.h"
#include "ui/shell/topbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

namespace {

constexpr int CompactBelow = 1000; ///< pixels at 100 %

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_rail(new Rail)
    , m_top(new TopBar)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_help(new HelpPanel)
    , m_progress(new ProgressStrip)
    , m_status(new StatusLine)
    , m_toast(nullptr)
{
    setWindowIcon(programIcon());
    dressWindow(this);
    buildBody();
    m_toast = new Toast(centralWidget());
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    setMinimumSize(600, 360);
    resizeOnScreen(this, {1280, 760});
    restoreGeometry(remembered().value(QStringLiteral("window/geometry")).toByteArray());
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_top, &TopBar::searched, this, &MainWindow::search);
    connect(m_top, &TopBar::left, this, [this] {
        if (currentPage())
            currentPage()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newLedgerRequested);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openLedgerRequested);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::exampleRequested);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::fileRequested);
    connect(&Theme::signal(), &Theme::changed, this, [this] {
        nameDark();
        fitRail();
    });
    showStart();
}

void MainWindow::buildBody()
{
    auto *body = new QWidget;
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_help);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(middle, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_start);
    m_stack->addWidget(area);
    setCentralWidget(body);
}

void MainWindow::addPage(const PageInfo &info)
{
    m_places.push_back({info});
    if (!info.onRail)
        return;
    m_rail->addPlace(info.key, info.iconName, info.title);
    if (info.waiting)
        setBadge(info.key, int(info.waiting()));
    const auto number = std::count_if(m_places.cbegin(), m_places.cend(),
                                      [](const Place &place) { return place.info.onRail; });
    addTo(m_goMenu, info.iconName, info.title,
          number <= 8 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number))) : QKeySequence(),
          [this, key = info.key] { goTo(key); });
}

void MainWindow::clearPages()
{
    for (const Place &place : m_places)
        delete place.holder;
    m_places.clear();
    m_rail->clear();
    m_goMenu->clear();
    m_current.clear();
}

void MainWindow::showStart()
{
    m_current.clear();
    m_stack->setCurrentIndex(0);
    m_help->hide();
    setStatus({});
    setLedgerOpen(false);
}

void MainWindow::goTo(const QString &key)
{
    Place *place = find(key);
    if (!place)
        return;
    Page *page = made(*place);
    QWidget *left = page->focusWidget(); // where one was when the page was left; the stack gives it another
    m_current = key;
    setLedgerOpen(true);
    m_rail->setCurrent(key);
    m_top->setTitle(page->title());
    m_stack->setCurrentWidget(place->holder);
    if (m_help->isVisible())
        m_help->showHelp(page->title(), page->help());
    page->refresh();
    (left && left->isVisibleTo(page) ? left : page)->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(key);
}

void MainWindow::open(const Target &target)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&target](const Place &candidate) {
        return candidate.info.kinds.contains(target.kind);
    });
    if (place == m_places.end()) {
        qWarning("no page opens a %s", qPrintable(target.kind));
        return;
    }
    goTo(place->info.key);
    place->page->open(target);
}

Page *MainWindow::currentPage() const
{
    return page(m_current);
}

Page *MainWindow::page(const QString &key) const
{
    for (const Place &place : m_places) {
        if (place.info.key == key)
            return place.page;
    }
    return nullptr;
}

void MainWindow::refreshPages()
{
    for (const Place &place : m_places) {
        if (place.page)
            place.page->refresh();
        else if (place.info.waiting)
            setBadge(place.info.key, int(place.info.waiting()));
    }
}

void MainWindow::setBadge(const QString &key, int count)
{
    m_rail->setBadge(key, count);
}

void MainWindow::setStatus(const LedgerStatus &status)
{
    m_status->setStatus(status);
    m_readOnly = status.readOnly;
    const QString name = QFileInfo(status.file).completeBaseName();
    setWindowTitle(name.isEmpty() ? tr("Anhe") : QStringLiteral("%1 — %2").arg(name, tr("Anhe")));
}

void MainWindow::setRecent(const QStringList &files)
{
    m_start->setRecent(files);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!files.isEmpty());
    for (const QString &file : files)
        connect(m_recentMenu->addAction(file), &QAction::triggered, this,
                [this, file] { Q_EMIT fileRequested(file); });
}

void MainWindow::say(const QString &message, const QString &actionWord, const std::function<void()> &action)
{
    m_toast->say(message, actionWord, action);
}

void MainWindow::follow(WorkerTask *task)
{
    m_progress->follow(task);
}

bool MainWindow::mayLeave()
{
    QStringList losses;
    for (const Place &place : m_places) {
        if (place.page && place.page->hasUnsaved())
            losses.append(place.page->unsaved());
    }
    if (losses.isEmpty())
        return true;
    const int answer = Dialogs::ask(this, {tr("Not saved yet"),
                                           losses.join(QLatin1Char('\n')),
                                           {tr("Save"), tr("Leave without saving"), tr("Go on writing")},
                                           0,
                                           2,
                                           1});
    if (answer != 0)
        return answer == 1;
    for (const Place &place : m_places) {
        if (place.page && place.page->hasUnsaved() && !place.page->save()) {
            goTo(place.info.key);
            return false;
        }
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    remembered().setValue(QStringLiteral("window/geometry"), saveGeometry());
    Q_EMIT aboutToClose();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

/** A page that needs more room than there is can be scrolled; nothing is ever out of reach. */
Page *MainWindow::made(Place &place)
{
    if (place.page)
        return place.page;
    place.page = place.info.factory();
    place.holder = new PageHolder(place.page);
    m_stack->addWidget(place.holder);
    connect(place.page, &Page::badgeChanged, this,
            [this, key = place.info.key](int count) { setBadge(key, count); });
    setBadge(place.info.key, place.page->badge()); // counted while it was made
    connect(place.page, &Page::openRequested, this, &MainWindow::open);
    connect(place.page, &Page::said, this, &MainWindow::say);
    connect(place.page, &Page::taskStarted, this, &MainWindow::follow);
    return place.page;
}

MainWindow::Place *MainWindow::find(const QString &key)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [&key](const Place &candidate) { return candidate.info.key == key; });
    return place == m_places.end() ? nullptr : &*place;
}

void MainWindow::setLedgerOpen(bool open)
{
    m_rail->setVisible(open);
    m_top->setVisible(open);
    for (QAction *action : std::as_const(m_ledgerActions))
        action->setEnabled(open);
    m_goMenu->setEnabled(open);
    for (QAction *action : m_goMenu->actions())
        action->setEnabled(open);
}

/** Nothing typed shows the whole list again, where it is in sight. */
void MainWindow::search(const QString &text)
{
    Q_EMIT searchRequested(text);
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [](const Place &candidate) { return candidate.info.findsAll; });
    if (text.isEmpty() && place != m_places.end() && place->info.key != m_current)
        return;
    if (place != m_places.end())
        goTo(place->info.key);
    if (Page *page = currentPage())
        page->search(text);
}

void MainWindow::fitRail()
{
    m_rail->setCompact(width() < Theme::px(CompactBelow));
}

} // namespace anhe
