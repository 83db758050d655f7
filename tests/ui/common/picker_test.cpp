#include "tests/ui/common/typing.h"
#include "ui/common/picker.h"

#include <QSignalSpy>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

struct PickerDesk
{
    QWidget window;
    Picker *picker = new Picker;
    QLineEdit *next = new QLineEdit;

    PickerDesk()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(picker);
        layout->addWidget(next);
        picker->setItems({
            {1,
             QStringLiteral("骨科一病区"),
             QStringLiteral("gk1"),
             {},
             QStringLiteral("gu ke yi bing qu"),
             QStringLiteral("gkybq")},
            {2,
             QStringLiteral("急诊科"),
             QStringLiteral("jz"),
             {},
             QStringLiteral("ji zhen ke"),
             QStringLiteral("jzk")},
            {3, QStringLiteral("覃海洋"), QStringLiteral("q"), QStringLiteral("急诊科"),
             QStringLiteral("qin haiyang tan haiyang"), QStringLiteral("qhy thy")},
            {4,
             QStringLiteral("介入科"),
             QStringLiteral("jr"),
             {},
             QStringLiteral("jie ru ke"),
             QStringLiteral("jrk")},
        });
        bring(&window);
        picker->setFocus();
    }
};

} // namespace

TEST_CASE("a picker finds by Chinese, by pinyin and by initials", "[picker]")
{
    PickerDesk desk;
    QTest::keyClicks(desk.picker, QStringLiteral("jzk"));
    CHECK(desk.picker->offered() == QStringList{QStringLiteral("急诊科")});
    desk.picker->clear();
    QTest::keyClicks(desk.picker, QStringLiteral("gu"));
    CHECK(desk.picker->offered().first() == QStringLiteral("骨科一病区"));
    desk.picker->clear();
    QTest::keyClicks(desk.picker, QStringLiteral("thy"));
    CHECK(desk.picker->offered().first().startsWith(QStringLiteral("覃海洋")));
    desk.picker->clear();
    ime(desk.picker, QStringLiteral("病区"));
    CHECK(desk.picker->offered() == QStringList{QStringLiteral("骨科一病区")});
}

TEST_CASE("arrows choose and Enter takes, with the keyboard alone", "[picker]")
{
    PickerDesk desk;
    QSignalSpy picked(desk.picker, &Picker::picked);
    QTest::keyClicks(desk.picker, QStringLiteral("j"));
    REQUIRE(desk.picker->isListOpen());
    press(desk.picker, Qt::Key_Down);
    press(desk.picker, Qt::Key_Return);
    CHECK_FALSE(desk.picker->isListOpen());
    CHECK(desk.picker->currentId() == 4);
    CHECK(desk.picker->text() == QStringLiteral("介入科"));
    CHECK(picked.count() == 1);
}

TEST_CASE("Tab takes the marked entry: Esc closes the list and leaves the text", "[picker]")
{
    PickerDesk desk;
    QTest::keyClicks(desk.picker, QStringLiteral("jz"));
    press(desk.picker, Qt::Key_Tab);
    CHECK(desk.picker->currentId() == 2);
    CHECK(desk.next->hasFocus());
    desk.picker->setFocus();
    desk.picker->selectAll();
    QTest::keyClicks(desk.picker, QStringLiteral("gk"));
    press(desk.picker, Qt::Key_Escape);
    CHECK_FALSE(desk.picker->isListOpen());
    CHECK(desk.picker->text() == QStringLiteral("gk"));
}

TEST_CASE("a text that matches nothing stays and is a problem in words", "[picker]")
{
    PickerDesk desk;
    ime(desk.picker, QStringLiteral("外星科"));
    desk.next->setFocus();
    CHECK(desk.picker->text() == QStringLiteral("外星科"));
    CHECK(desk.picker->currentId() == 0);
    CHECK(desk.picker->problem().contains(QStringLiteral("外星科")));
    desk.picker->setFreeText(true);
    CHECK(desk.picker->problem().isEmpty());
}

TEST_CASE("the whole text of an entry is the entry", "[picker]")
{
    PickerDesk desk;
    ime(desk.picker, QStringLiteral("急诊科"));
    press(desk.picker, Qt::Key_Escape);
    desk.next->setFocus();
    CHECK(desk.picker->currentId() == 2);
}

TEST_CASE("what is missing can be added from what was typed", "[picker]")
{
    PickerDesk desk;
    desk.picker->setAddNew(QStringLiteral("Add"), [](const QString &typed) {
        return std::optional(PickItem{9, typed, {}, {}, {}, {}});
    });
    ime(desk.picker, QStringLiteral("康复科"));
    CHECK(desk.picker->offered().last().contains(QStringLiteral("康复科")));
    press(desk.picker, Qt::Key_Return);
    CHECK(desk.picker->currentId() == 9);
    CHECK(desk.picker->text() == QStringLiteral("康复科"));
}

TEST_CASE("a pick lives through new items and goes when its entry has gone", "[picker]")
{
    PickerDesk desk;
    desk.picker->setCurrentId(2);
    desk.picker->setItems({{2, QStringLiteral("急诊科"), QStringLiteral("jz")}});
    CHECK(desk.picker->currentId() == 2);
    desk.picker->setItems({});
    CHECK(desk.picker->currentId() == 0);
    CHECK(desk.picker->text() == QStringLiteral("急诊科"));
}

TEST_CASE("Tab takes no entry of several that fit: it says so and leaves the text", "[picker]")
{
    PickerDesk desk;
    QTest::keyClicks(desk.picker, QStringLiteral("j"));
    REQUIRE(desk.picker->offered().size() == 2);
    press(desk.picker, Qt::Key_Tab);
    CHECK(desk.next->hasFocus());
    CHECK(desk.picker->currentId() == 0);
    CHECK(desk.picker->text() == QStringLiteral("j"));
    CHECK(desk.picker->problem().startsWith(QStringLiteral("Several entries fit")));

    desk.picker->setFocus();
    desk.picker->selectAll();
    QTest::keyClicks(desk.picker, QStringLiteral("j"));
    press(desk.picker, Qt::Key_Down); // now it is meant
    press(desk.picker, Qt::Key_Tab);
    CHECK(desk.picker->currentId() == 4);
}

TEST_CASE("of several that fit, Tab takes the one of exactly this text or code", "[picker]")
{
    PickerDesk desk;
    desk.picker->setItems({{1, QStringLiteral("骨科"), QStringLiteral("g")},
                           {2, QStringLiteral("骨科一病区"), QStringLiteral("g1")}});
    ime(desk.picker, QStringLiteral("骨科"));
    REQUIRE(desk.picker->offered().size() == 2);
    press(desk.picker, Qt::Key_Tab);
    CHECK(desk.picker->currentId() == 1);
    desk.picker->setFocus();
    desk.picker->selectAll();
    QTest::keyClicks(desk.picker, QStringLiteral("g1"));
    press(desk.picker, Qt::Key_Tab);
    CHECK(desk.picker->currentId() == 2);
}
