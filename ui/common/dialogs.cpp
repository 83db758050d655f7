#include "ui/common/dialogs.h"

#include "ui/common/icons.h"
#include "ui/common/remembered.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QQueue>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace anhe {

namespace {

struct Ahead
{
    QQueue<int> buttons;
    QQueue<std::optional<QString>> reasons;
    QQueue<QString> files;
    QQueue<std::function<int(QDialog &)>> users;
    QStringList shown;
};

Ahead &ahead()
{
    static Ahead answers;
    return answers;
}

bool nobodyThere(const QString &text)
{
    if (!QStandardPaths::isTestModeEnabled())
        return false;
    qWarning("a box nobody answered ahead: %s", qPrintable(text));
    return true;
}

template <typename T>
std::optional<T> takeAnswer(QQueue<T> &queue, const QString &text)
{
    if (queue.isEmpty())
        return {};
    ahead().shown.append(text);
    return queue.dequeue();
}

int show(QWidget *parent, QMessageBox::Icon kind, const Dialogs::Question &question)
{
    if (const std::optional<int> answer = takeAnswer(ahead().buttons, question.text))
        return *answer;
    const int escape = question.escape < 0 ? int(question.buttons.size()) - 1 : question.escape;
    if (nobodyThere(question.text))
        return escape;
    QMessageBox box(kind, question.title, question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.details);
    box.setIconPixmap(icon(kind == QMessageBox::Warning ? QStringLiteral("warning") : QStringLiteral("info"),
                           kind == QMessageBox::Warning ? Role::Amber : Role::Accent)
                          .pixmap(Theme::px(32)));
    QList<QAbstractButton *> buttons;
    for (int i = 0; i < question.buttons.size(); ++i) {
        QPushButton *button = box.addButton(question.buttons[i], QMessageBox::ActionRole);
        if (i == question.destructive)
            button->setProperty("look", QStringLiteral("danger"));
        else if (i == question.usual)
            button->setProperty("look", QStringLiteral("primary"));
        if (i == question.usual)
            box.setDefaultButton(button);
        if (i == escape)
            box.setEscapeButton(button);
        buttons.append(button);
    }
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

QString lastFolder(const QString &purpose)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return remembered().value(QStringLiteral("folders/") + purpose, documents).toString();
}

QString rememberFolder(const QString &purpose, const QString &file)
{
    if (!file.isEmpty())
        remembered().setValue(QStringLiteral("folders/") + purpose, QFileInfo(file).absolutePath());
    return file;
}

} // namespace

int Dialogs::ask(QWidget *parent, const Question &question)
{
    return show(parent, QMessageBox::Question, question);
}

void Dialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    show(parent, QMessageBox::Information, {title, text, {tr("OK")}});
}

void Dialogs::warn(QWidget *parent, const QString &title, const QString &text)
{
    show(parent, QMessageBox::Warning, {title, text, {tr("OK")}});
}

bool Dialogs::confirmDestructive(QWidget *parent, const QString &title, const QString &text,
                                 const QString &verb)
{
    return show(parent, QMessageBox::Warning, {title, text, {verb, tr("Cancel")}, 1, 1, 0}) == 0;
}

std::optional<QString> Dialogs::reason(QWidget *parent, const QString &title, const QString &question,
                                       const QString &verb)
{
    if (auto answer = takeAnswer(ahead().reasons, question))
        return *answer;
    if (ahead().users.isEmpty() && nobodyThere(question))
        return {};
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *label = new QLabel(question);
    label->setWordWrap(true);
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setAccessibleName(question);
    label->setBuddy(text);
    auto *buttons = new QDialogButtonBox;
    QPushButton *done = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    done->setProperty("look", QStringLiteral("primary"));
    done->setEnabled(false);
    layout->addWidget(label);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.resize(Theme::px(440), Theme::px(220));
    QObject::connect(text, &QPlainTextEdit::textChanged, &dialog,
                     [=] { done->setEnabled(!text->toPlainText().trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    text->setFocus();
    if (run(dialog) != QDialog::Accepted)
        return {};
    return text->toPlainText().trimmed();
}

QString Dialogs::openFile(QWidget *parent, const QString &title, const QString &filter,
                          const QString &purpose)
{
    if (auto file = takeAnswer(ahead().files, title))
        return *file;
    if (nobodyThere(title))
        return {};
    return rememberFolder(purpose, QFileDialog::getOpenFileName(parent, title, lastFolder(purpose), filter));
}

QStringList Dialogs::openFiles(QWidget *parent, const QString &title, const QString &filter,
                               const QString &purpose)
{
    if (auto file = takeAnswer(ahead().files, title))
        return file->isEmpty() ? QStringList() : QStringList{*file};
    if (nobodyThere(title))
        return {};
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, lastFolder(purpose), filter);
    rememberFolder(purpose, files.value(0));
    return files;
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                          const QString &filter, const QString &suffix, const QString &purpose)
{
    if (auto file = takeAnswer(ahead().files, title))
        return *file;
    if (nobodyThere(title))
        return {};
    // A default suffix set on the dialog is part of the question about replacing; one added afterwards is
    // not.
    QFileDialog dialog(parent, title, lastFolder(purpose), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestedName);
    return dialog.exec() == QDialog::Accepted ? rememberFolder(purpose, dialog.selectedFiles().value(0))
                                              : QString();
}

QString Dialogs::folder(QWidget *parent, const QString &title, const QString &purpose)
{
    if (auto file = takeAnswer(ahead().files, title))
        return *file;
    if (nobodyThere(title))
        return {};
    const QString chosen = QFileDialog::getExistingDirectory(parent, title, lastFolder(purpose));
    if (!chosen.isEmpty())
        remembered().setValue(QStringLiteral("folders/") + purpose, chosen);
    return chosen;
}

bool Dialogs::choosePrinter(QWidget *parent, QPrinter &printer, int pages)
{
    const QString title = tr("Print");
    if (auto file = takeAnswer(ahead().files, title)) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(*file);
        return !file->isEmpty();
    }
    if (nobodyThere(title))
        return false;
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

int Dialogs::run(QDialog &dialog)
{
    if (const auto user = takeAnswer(ahead().users, dialog.windowTitle()))
        return (*user)(dialog);
    if (nobodyThere(dialog.windowTitle()))
        return QDialog::Rejected;
    return dialog.exec();
}

void Dialogs::answerNext(int button)
{
    ahead().buttons.enqueue(button);
}

void Dialogs::giveNextReason(std::optional<QString> text)
{
    ahead().reasons.enqueue(std::move(text));
}

void Dialogs::setNextFile(const QString &file)
{
    ahead().files.enqueue(file);
}

void Dialogs::runNext(std::function<int(QDialog &)> user)
{
    ahead().users.enqueue(std::move(user));
}

QStringList Dialogs::takeShown()
{
    return std::exchange(ahead().shown, {});
}

bool Dialogs::allAnswersUsed()
{
    const Ahead &answers = ahead();
    return answers.buttons.isEmpty() && answers.reasons.isEmpty() && answers.files.isEmpty() &&
           answers.users.isEmpty();
}

} // namespace anhe
