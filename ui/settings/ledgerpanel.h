#pragma once

#include "ui/settings/settingspanel.h"

class QLabel;
class QPushButton;

namespace anhe {

class Desk;

/** Care of the ledger file: backing up, restoring, checking, and what was imported. */
class LedgerPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit LedgerPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    /** A ledger that cannot be written can still be copied and checked. */
    void setReadOnly(const QString &reason) override;

    QPushButton *backupButton() const { return m_backup; }
    QPushButton *checkButton() const { return m_check; }
    QString resultText() const;

Q_SIGNALS:
    void restoreRequested();

private:
    void backUp();
    void check();
    void tellResult(const QString &text, bool good);

    Desk &m_desk;
    QLabel *m_facts;
    QPushButton *m_backup;
    QPushButton *m_check;
    QLabel *m_result;
};

} // namespace anhe
