#pragma once

#include "ui/common/page.h"

class QLabel;
class QVBoxLayout;

namespace anhe {

/** One part of the settings: heading, a sentence on what it is for, and its body. */
class SettingsPanel : public QWidget
{
    Q_OBJECT
public:
    SettingsPanel(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    /** Shows what the ledger holds now; what is being typed stays. */
    virtual void load() {}
    /** Keeps what was typed; false when it was refused and the panel has said why. */
    virtual bool save() { return true; }
    virtual bool isEdited() const { return false; }
    /** Nothing of the ledger can be changed, and why; empty when it can. */
    virtual void setReadOnly(const QString &reason);

Q_SIGNALS:
    /** Something was kept: a sentence for the toast. */
    void said(const QString &message);
    /** Something was kept without a button pressed, and can be taken back. */
    void saidUndoably(const QString &message, const std::function<void()> &undo);
    void taskStarted(anhe::WorkerTask *task);
    void openRequested(const anhe::Target &target);

protected:
    QVBoxLayout *body() const { return m_bodyLayout; }
    /** Says what went wrong at the top of the panel; empty takes it away. */
    void showTrouble(const QString &sentence);

private:
    QString m_title;
    QLabel *m_readOnly;
    QLabel *m_trouble;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
};

} // namespace anhe
