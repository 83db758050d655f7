#include "tests/ui/common/typing.h"
#include "ui/common/dialogs.h"
#include "ui/common/remembered.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a box is answered ahead and its text is kept for the test", "[dialogs]")
{
    Dialogs::takeShown();
    Dialogs::answerNext(1);
    const int answer = Dialogs::ask(nullptr, {QStringLiteral("Close"),
                                              QStringLiteral("Save the matter?"),
                                              {QStringLiteral("Save"), QStringLiteral("Discard")}});
    CHECK(answer == 1);
    CHECK(Dialogs::takeShown() == QStringList{QStringLiteral("Save the matter?")});
    Dialogs::answerNext(0);
    CHECK(Dialogs::confirmDestructive(nullptr, {}, QStringLiteral("Void?"), QStringLiteral("Void")));
    Dialogs::setNextFile(QStringLiteral("/tmp/a.pdf"));
    CHECK(Dialogs::saveFile(nullptr, {}, {}, {}, QStringLiteral("pdf"), QStringLiteral("forms")) ==
          QStringLiteral("/tmp/a.pdf"));
    CHECK(Dialogs::allAnswersUsed());
}

TEST_CASE("a reason is asked for until there is one, and is trimmed", "[dialogs]")
{
    Dialogs::runNext([](QDialog &dialog) {
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QPushButton *done = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Void"))
                done = button;
        }
        CHECK_FALSE(done->isEnabled());
        ime(text, QStringLiteral("  重复登记 "));
        CHECK(done->isEnabled());
        return int(QDialog::Accepted);
    });
    const auto reason =
        Dialogs::reason(nullptr, QStringLiteral("Void"), QStringLiteral("Why?"), QStringLiteral("Void"));
    CHECK(reason == QStringLiteral("重复登记"));
}

TEST_CASE("what a desk remembers is kept in its file", "[dialogs]")
{
    const QTemporaryDir folder;
    rememberIn(folder.filePath(QStringLiteral("desk.ini")));
    remembered().setValue(QStringLiteral("a/b"), 7);
    rememberIn(folder.filePath(QStringLiteral("other.ini")));
    CHECK_FALSE(remembered().contains(QStringLiteral("a/b")));
    rememberIn(folder.filePath(QStringLiteral("desk.ini")));
    CHECK(remembered().value(QStringLiteral("a/b")).toInt() == 7);
    rememberIn(folder.filePath(QStringLiteral("last.ini")));
}
