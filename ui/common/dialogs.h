#pragma once

#include <QCoreApplication>
#include <QDialog>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;

namespace anhe {

/**
 * The only place that opens modal boxes. Tests answer ahead; a box that nobody answered ahead is a failed
 * test instead of a program that waits for ever.
 */
class Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(anhe::Dialogs)
public:
    struct Question
    {
        QString title;
        QString text;         ///< what happened and what is asked, in whole sentences
        QStringList buttons;  ///< named by what they do, e.g. "Save", "Discard", "Go on writing"
        int usual = 0;        ///< pressed by Enter
        int escape = -1;      ///< pressed by Esc; -1: the last
        int destructive = -1; ///< drawn in red
        QString details = {}; ///< smaller text beneath
    };

    /** The index of the button pressed. */
    static int ask(QWidget *parent, const Question &question);
    static void tell(QWidget *parent, const QString &title, const QString &text);
    static void warn(QWidget *parent, const QString &title, const QString &text);

    /** Asks before something that cannot be undone; verb is the button's word, e.g. "Void". Enter does not
     * confirm. */
    static bool confirmDestructive(QWidget *parent, const QString &title, const QString &text,
                                   const QString &verb);

    /** A reason in the user's words, trimmed and not empty; nothing when given up. */
    static std::optional<QString> reason(QWidget *parent, const QString &title, const QString &question,
                                         const QString &verb);

    /** A file to read; empty when given up. The folder of the last choice of this purpose is offered. */
    static QString openFile(QWidget *parent, const QString &title, const QString &filter,
                            const QString &purpose);
    static QStringList openFiles(QWidget *parent, const QString &title, const QString &filter,
                                 const QString &purpose);
    /** A file to write, with the suffix added when missing; replacing an existing one has been agreed to. */
    static QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                            const QString &filter, const QString &suffix, const QString &purpose);
    static QString folder(QWidget *parent, const QString &title, const QString &purpose);

    /** Lets the user choose printer, pages and copies of a paper of so many pages; false when given up. A
     * file set ahead stands for a printer that prints into it. */
    static bool choosePrinter(QWidget *parent, QPrinter &printer, int pages);

    /** Runs a dialog of a page's own. */
    static int run(QDialog &dialog);

    // Answering ahead; each answer serves once, in order.
    static void answerNext(int button);
    static void giveNextReason(std::optional<QString> text);
    static void setNextFile(const QString &file);
    static void runNext(std::function<int(QDialog &)> user);
    /** The texts of the boxes answered ahead since the last call. */
    static QStringList takeShown();
    /** True when nothing answered ahead is left over. */
    static bool allAnswersUsed();
};

} // namespace anhe
