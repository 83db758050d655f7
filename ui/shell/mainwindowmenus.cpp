#include "ui/shell/mainwindow.h"

#include "ui/common/appearance.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace anhe {

QAction *MainWindow::addTo(QMenu *menu, const QString &iconName, const QString &text, const QKeySequence &key,
                           const std::function<void()> &run)
{
    QAction *action = iconName.isEmpty() ? menu->addAction(text) : menu->addAction(icon(iconName), text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addTo(menu, QStringLiteral("new"), tr("New ledger…"), {}, [this] { Q_EMIT newLedgerRequested(); });
    addTo(menu, QStringLiteral("open"), tr("Open…"), QKeySequence::Open,
          [this] { Q_EMIT openLedgerRequested(); });
    m_recentMenu = menu->addMenu(tr("Opened lately"));
    m_recentMenu->setEnabled(false);
    menu->addSeparator();
    m_ledgerActions +=
        addTo(menu, QStringLiteral("import"), tr("Import…"), {}, [this] { Q_EMIT importRequested(); });
    m_ledgerActions +=
        addTo(menu, QStringLiteral("backup"), tr("Back up…"), {}, [this] { Q_EMIT backupRequested(); });
    addTo(menu, {}, tr("Restore a backup…"), {}, [this] { Q_EMIT restoreRequested(); });
    m_ledgerActions +=
        addTo(menu, QStringLiteral("check"), tr("Check the ledger"), {}, [this] { Q_EMIT checkRequested(); });
    menu->addSeparator();
    m_ledgerActions += addTo(menu, QStringLiteral("print"), tr("Print…"), QKeySequence::Print, [this] {
        if (currentPage())
            currentPage()->print();
    });
    menu->addSeparator();
    addTo(menu, {}, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
        close();
    })->setMenuRole(QAction::QuitRole);
}

/** The words of the menu for what the field with the focus can do by itself; it keeps its own keys. */
void MainWindow::addEdit(QMenu *menu, const QString &iconName, const QString &text, const char *slot)
{
    addTo(menu, iconName, text, {}, [slot] {
        QWidget *field = QApplication::focusWidget();
        if (field && field->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0)
            QMetaObject::invokeMethod(field, slot);
    });
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_ledgerActions += addTo(menu, QStringLiteral("new"), tr("New entry"), QKeySequence::New, [this] {
        if (!m_readOnly.isEmpty())
            say(tr("Nothing can be entered: %1").arg(m_readOnly));
        else if (currentPage())
            currentPage()->createNew();
    });
    m_ledgerActions += addTo(menu, QStringLiteral("save"), tr("Save"), QKeySequence::Save, [this] {
        if (currentPage())
            currentPage()->save();
    });
    menu->addSeparator();
    addEdit(menu, QStringLiteral("undo"), tr("Undo typing"), "undo");
    addEdit(menu, QStringLiteral("redo"), tr("Redo typing"), "redo");
    addEdit(menu, {}, tr("Cut"), "cut");
    addEdit(menu, {}, tr("Copy"), "copy");
    addEdit(menu, {}, tr("Paste"), "paste");
    menu->addSeparator();
    m_ledgerActions += addTo(menu, QStringLiteral("search"), tr("Find in the ledger"), QKeySequence::Find,
                             [this] { m_top->focusSearch(); });
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_goMenu = menu->addMenu(tr("Go to"));
    menu->addSeparator();
    QAction *larger = addTo(menu, QStringLiteral("larger"), tr("Larger letters"), {}, [this] { zoom(1); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction *smaller = addTo(menu, QStringLiteral("smaller"), tr("Smaller letters"),
                             QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoom(-1); });
    addTo(menu, {}, tr("Usual letters"), QKeySequence(Qt::CTRL | Qt::Key_0),
          [] { setAppearance(Theme::mode(), 100); });
    m_darkAction = addTo(menu, QStringLiteral("moon"), QString(),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { toggleDark(); });
    nameDark();
    m_top->addAction(smaller);
    m_top->addAction(larger);
    m_top->addAction(m_darkAction);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *help = addTo(menu, QStringLiteral("help"), tr("Help on this page"), QKeySequence(Qt::Key_F1),
                          [this] { toggleHelp(); });
    m_ledgerActions += help;
    addTo(menu, QStringLiteral("info"), tr("About Anhe"), {}, [this] { tellAbout(); });
    m_top->addAction(help);
}

void MainWindow::toggleHelp()
{
    Page *page = currentPage();
    if (m_help->isVisible() || !page)
        m_help->leave();
    else
        m_help->showHelp(page->title(), page->help());
}

void MainWindow::tellAbout()
{
    const QString version = tr("Anhe %1, the desktop program of a hospital's complaint and dispute office.")
                                .arg(QStringLiteral(ANHE_VERSION));
    Dialogs::tell(this, tr("About Anhe"),
                  m_about.isEmpty() ? version : version + QStringLiteral("\n\n") + m_about);
}

void MainWindow::zoom(int step)
{
    setAppearance(Theme::mode(), nextScale(Theme::scalePercent(), step));
}

void MainWindow::toggleDark()
{
    setAppearance(Theme::mode() == ThemeMode::Dark ? ThemeMode::Light : ThemeMode::Dark,
                  Theme::scalePercent());
}

void MainWindow::nameDark()
{
    const bool dark = Theme::mode() == ThemeMode::Dark;
    m_darkAction->setText(dark ? tr("Light colours") : tr("Dark colours"));
    m_darkAction->setIcon(icon(dark ? QStringLiteral("sun") : QStringLiteral("moon")));
}

} // namespace anhe
