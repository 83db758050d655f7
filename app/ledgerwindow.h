#pragma once

#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "core/desk/formdesk.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <memory>

namespace anhe {

/** The program with its window: opens ledgers, gives the window its pages, and carries what pages ask of the
 * file. */
class LedgerWindow : public QObject
{
    Q_OBJECT

public:
    explicit LedgerWindow(const Clock &clock, QObject *parent = nullptr);
    ~LedgerWindow() override;

    /** Shows the window: on the ledger, or on the start page when there is none or it cannot be opened. */
    void start(const QString &ledgerPath);

    /** Opens a ledger in place of the present one; says why not, and then keeps the present one. */
    bool open(const QString &path);

    MainWindow &window() { return m_window; }
    Desk *desk() { return m_desk.get(); }

private:
    void connectWindow();
    void take(std::unique_ptr<Desk> desk);
    void addPages();
    void chooseForm(const FormChoice &choice);
    void closePapers();
    void showStatus();
    void tellPages();
    void remember(const QString &path);

    void makeLedger();
    void chooseLedger();
    void openExample();
    void backUp();
    void restoreBackup();
    void checkLedger();

    const Clock &m_clock;
    std::unique_ptr<Desk> m_desk;
    MainWindow m_window;
    QTimer m_tellPages; // many changes in one turn are told once
};

} // namespace anhe
