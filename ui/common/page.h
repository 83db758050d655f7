#pragma once

#include "ui/common/workertask.h"

#include <QWidget>

#include <functional>

namespace anhe {

/** Where a page asks to be taken: a row of a kind by its id, or the rows of a kind that a filter tells. */
struct Target
{
    QString kind;        ///< "matter", "referral", "policy", "claim", "risk", "notice", …
    qint64 id = 0;       ///< 0: the list
    QString filter = {}; ///< in the words of that kind's list, e.g. "overdue"
    QString words = {};  ///< what the rows were called where they were clicked; may be empty

    bool operator==(const Target &other) const
    {
        return kind == other.kind && id == other.id && filter == other.filter;
    }
};

/** One place of the main window. A page asks by signal; the shell answers, and no page knows another. */
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const QString &title, const QString &help, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    /** What F1 shows, in plain text. */
    QString help() const { return m_help; }

    /** The page came into sight or the ledger changed: ask again. */
    virtual void refresh() {}
    virtual void search(const QString &text) { Q_UNUSED(text) }
    virtual void open(const Target &target) { Q_UNUSED(target) }
    virtual void print() {}
    virtual void createNew() {}
    /** False when there was something to save and it was refused (the page has said why). */
    virtual bool save() { return true; }
    /** Says what would be lost if the window closed now; empty when nothing would. */
    virtual QString unsaved() const { return {}; }
    bool hasUnsaved() const { return !unsaved().isEmpty(); }

    int badge() const { return m_badge; }

Q_SIGNALS:
    void badgeChanged(int count);
    void openRequested(const anhe::Target &target);
    void said(const QString &message, const QString &actionWord, const std::function<void()> &action);
    void taskStarted(anhe::WorkerTask *task);

protected:
    void setBadge(int count);
    /** Tells what was done in the window's toast. */
    void say(const QString &message, const QString &actionWord = {},
             const std::function<void()> &action = {});

private:
    QString m_title;
    QString m_help;
    int m_badge = 0;
};

} // namespace anhe
