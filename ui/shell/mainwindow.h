#pragma once

#include "ui/common/page.h"
#include "ui/shell/statusline.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;

namespace anhe {

class HelpPanel;
class ProgressStrip;
class Rail;
class StartPage;
class Toast;
class TopBar;

/** A place of the window; its page is made when it is first gone to. */
struct PageInfo
{
    QString key;
    QString title;
    QString iconName;
    std::function<Page *()> factory;
    QStringList kinds = {};               ///< of the targets that this page opens
    bool findsAll = false;                ///< takes the text of the search box of the whole ledger
    std::function<qint64()> waiting = {}; ///< what its badge counts before the page is made
    bool onRail = true;                   ///< otherwise it is only gone to from menus and other pages
};

/** The window: rail, top bar, pages, status. It knows pages only by what Page says; the program wires the
 * rest. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void addPage(const PageInfo &info);
    /** Takes all pages away (another ledger is coming). */
    void clearPages();
    /** No ledger is open. */
    void showStart();
    /** Makes the page when needed and shows it. */
    void goTo(const QString &key);
    void open(const Target &target);
    QString currentKey() const { return m_current; }
    Page *currentPage() const;
    /** Null while the page has not been made. */
    Page *page(const QString &key) const;
    /** Every page made so far asks again. */
    void refreshPages();
    void setBadge(const QString &key, int count);

    void setStatus(const LedgerStatus &status);
    void setRecent(const QStringList &files);
    /** What "About" tells beside name and version. */
    void setAboutText(const QString &text) { m_about = text; }

    void say(const QString &message, const QString &actionWord = {},
             const std::function<void()> &action = {});
    void follow(WorkerTask *task);
    /** Asks when something would be lost; false when the user goes on writing. */
    bool mayLeave();

Q_SIGNALS:
    void newLedgerRequested();
    void openLedgerRequested();
    void fileRequested(const QString &file);
    void exampleRequested();
    void importRequested();
    void backupRequested();
    void restoreRequested();
    void checkRequested();
    void searchRequested(const QString &text);
    void pageShown(const QString &key);
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        PageInfo info;
        Page *page = nullptr;
        QWidget *holder = nullptr;
    };

    void buildBody();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction *addTo(QMenu *menu, const QString &iconName, const QString &text, const QKeySequence &key,
                   const std::function<void()> &run);
    void addEdit(QMenu *menu, const QString &iconName, const QString &text, const char *slot);
    Page *made(Place &place);
    Place *find(const QString &key);
    void setLedgerOpen(bool open);
    void search(const QString &text);
    void toggleHelp();
    void tellAbout();
    void zoom(int step);
    void toggleDark();
    void nameDark();
    void fitRail();

    std::vector<Place> m_places;
    QString m_current;
    QString m_about;
    QString m_readOnly; ///< why nothing can be entered; empty when it can
    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_stack;
    StartPage *m_start;
    HelpPanel *m_help;
    ProgressStrip *m_progress;
    StatusLine *m_status;
    Toast *m_toast;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QAction *m_darkAction = nullptr;
    QList<QAction *> m_ledgerActions;
};

} // namespace anhe
