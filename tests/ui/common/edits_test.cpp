#include "core/base/clock.h"
#include "tests/ui/common/typing.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/fieldrow.h"
#include "ui/common/idnumberedit.h"
#include "ui/common/moneyedit.h"
#include "ui/common/phoneedit.h"
#include "ui/common/tagchecks.h"
#include "ui/common/textedit.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** An edit under test and a neighbour to leave to. */
template <typename Edit>
struct EditDesk
{
    QWidget window;
    Edit *edit = new Edit;
    QLineEdit *next = new QLineEdit;

    EditDesk()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addWidget(next);
        bring(&window);
        edit->setFocus();
    }
    void leave() { next->setFocus(); }
};

DayParser parser()
{
    return [](const QString &text) { return typedDay(text, QDate(2026, 11, 21)); };
}

enum class Fruit { Apple, Pear };
std::span<const Coded<Fruit>> codesOf(Fruit)
{
    static constexpr Coded<Fruit> codes[] = {{Fruit::Apple, "apple", "Apple"}, {Fruit::Pear, "pear", "Pear"}};
    return codes;
}

} // namespace

TEST_CASE("a typed day is shown in full once it is left", "[dateedit]")
{
    EditDesk<DateEdit> desk;
    desk.edit->setParser(parser());
    QSignalSpy edited(desk.edit, &DateEdit::edited);
    QTest::keyClicks(desk.edit, QStringLiteral("-3"));
    CHECK(desk.edit->date() == QDate(2026, 11, 18));
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("2026-11-18"));
    CHECK(edited.count() >= 2);
    CHECK(desk.edit->problem().isEmpty());
}

TEST_CASE("an edit reads days and moments by the clock of the program", "[dateedit]")
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 5), QTime(8, 15)));
    DateEdit::setClock(&clock);
    DateEdit day;
    day.setText(QStringLiteral("-3"));
    CHECK(day.date() == QDate(2026, 3, 2));
    DateTimeEdit moment;
    moment.setText(QStringLiteral("现在"));
    CHECK(moment.dateTime() == QDateTime(QDate(2026, 3, 5), QTime(8, 15)));
    DateEdit::setClock(nullptr);
}

TEST_CASE("a day typed in Chinese through the input method is understood", "[dateedit]")
{
    EditDesk<DateEdit> desk;
    desk.edit->setParser(parser());
    ime(desk.edit, QStringLiteral("今天"));
    press(desk.edit, Qt::Key_Return);
    CHECK(desk.edit->text() == QStringLiteral("2026-11-21"));
}

TEST_CASE("a text that is no day stays as typed and is a problem in words", "[dateedit]")
{
    EditDesk<DateEdit> desk;
    QTest::keyClicks(desk.edit, QStringLiteral("31-31"));
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("31-31"));
    CHECK_FALSE(desk.edit->date());
    CHECK(desk.edit->problem().contains(QStringLiteral("31-31")));
}

TEST_CASE("F4 opens a calendar on the typed day and Enter takes the day chosen", "[dateedit]")
{
    EditDesk<DateEdit> desk;
    desk.edit->setDate(QDate(2026, 3, 10));
    press(desk.edit, Qt::Key_F4);
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    auto *calendar = popup->findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 3, 10));
    QWidget *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    REQUIRE(days);
    press(days, Qt::Key_Right);
    press(days, Qt::Key_Return);
    CHECK(desk.edit->date() == QDate(2026, 3, 11));
    CHECK_FALSE(popup->isVisible());
}

TEST_CASE("a moment takes day and time and asks for a time that is missing", "[dateedit]")
{
    EditDesk<DateTimeEdit> desk;
    desk.edit->setParser(parser());
    QTest::keyClicks(desk.edit, QStringLiteral("1-2 1430"));
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("2026-01-02 14:30"));
    CHECK(desk.edit->dateTime() == QDateTime(QDate(2026, 1, 2), QTime(14, 30)));
    desk.edit->setText(QStringLiteral("9:05"));
    CHECK(desk.edit->dateTime() == QDateTime(QDate(2026, 11, 21), QTime(9, 5)));
    desk.edit->setText(QStringLiteral("2026-11-21"));
    CHECK_FALSE(desk.edit->dateTime());
    CHECK(desk.edit->problem().contains(QStringLiteral("14:30")));
    CHECK(desk.edit->text() == QStringLiteral("2026-11-21"));
}

TEST_CASE("an amount is told in capitals while it is typed", "[moneyedit]")
{
    EditDesk<MoneyEdit> desk;
    QTest::keyClicks(desk.edit, QStringLiteral("12345.6"));
    CHECK(desk.edit->amount() == Money{1234560});
    CHECK(desk.edit->note() == QStringLiteral("壹万贰仟叁佰肆拾伍元陆角整"));
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("12,345.60"));
    desk.edit->setText(QStringLiteral("1.2万"));
    CHECK(desk.edit->amount() == Money::ofYuan(12000));
    desk.edit->setText(QStringLiteral("a lot"));
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("a lot"));
    CHECK_FALSE(desk.edit->problem().isEmpty());
    CHECK(desk.edit->note().isEmpty());
}

TEST_CASE("an ID number is shown in part until it is edited", "[idnumberedit]")
{
    EditDesk<IdNumberEdit> desk;
    desk.edit->setMasked(true);
    desk.edit->setNumber(QStringLiteral("11010519491231002x"));
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("1101**********002X"));
    CHECK(desk.edit->number() == QStringLiteral("11010519491231002X"));
    desk.edit->setFocus();
    CHECK(desk.edit->text() == QStringLiteral("11010519491231002X"));
    press(desk.edit, Qt::Key_End);
    press(desk.edit, Qt::Key_Backspace);
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("11010519491231002"));
    CHECK(desk.edit->problem().contains(QStringLiteral("17")));
}

TEST_CASE("the core's rule speaks about an ID number of the right shape only", "[idnumberedit]")
{
    IdNumberEdit edit;
    edit.setRule([](const QString &) { return QStringLiteral("check digit"); });
    edit.setNumber(QStringLiteral("123"));
    CHECK(edit.problem() != QStringLiteral("check digit"));
    edit.setNumber(QStringLiteral("110105 19491231 0021"));
    CHECK(edit.problem() == QStringLiteral("check digit"));
}

TEST_CASE("a telephone number is put right and letters are refused", "[phoneedit]")
{
    EditDesk<PhoneEdit> desk;
    ime(desk.edit, QStringLiteral("１３８００００ ０００１"));
    desk.leave();
    CHECK(desk.edit->text() == QStringLiteral("1380000 0001"));
    CHECK(desk.edit->problem().isEmpty());
    desk.edit->setText(QStringLiteral("家里"));
    CHECK_FALSE(desk.edit->problem().isEmpty());
}

TEST_CASE("Enter makes a line and never loses text: Tab and Ctrl+Enter go on", "[textedit]")
{
    EditDesk<TextEdit> desk;
    ime(desk.edit, QStringLiteral("等候过久"));
    press(desk.edit, Qt::Key_Return);
    CHECK(desk.edit->text() == QStringLiteral("等候过久\n"));
    press(desk.edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.edit->text() == QStringLiteral("等候过久\n"));
    press(desk.edit, Qt::Key_Tab);
    CHECK(desk.next->hasFocus());
    CHECK(desk.edit->tally().contains(QStringLiteral("5")));
}

TEST_CASE("a text field grows with its text and stops growing", "[textedit]")
{
    EditDesk<TextEdit> desk;
    const int small = desk.edit->height();
    for (int i = 0; i < 6; ++i)
        press(desk.edit, Qt::Key_Return);
    const int grown = desk.edit->height();
    for (int i = 0; i < 40; ++i)
        press(desk.edit, Qt::Key_Return);
    CHECK(grown > small);
    CHECK(desk.edit->minimumHeight() <= grown + 4 * desk.edit->fontMetrics().lineSpacing());
}

TEST_CASE("a text field of one line has no bar while all of it is in sight", "[textedit]")
{
    QWidget window;
    auto *edit = new TextEdit(1, 2);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(edit);
    layout->addStretch(1);
    window.resize(Theme::px(300), Theme::px(200));
    bring(&window);
    CHECK(edit->verticalScrollBar()->maximum() == 0);
    CHECK_FALSE(edit->verticalScrollBar()->isVisible());
    ime(edit, QStringLiteral("等候过久"));
    QApplication::processEvents();
    CHECK(edit->verticalScrollBar()->maximum() == 0);
    CHECK_FALSE(edit->verticalScrollBar()->isVisible());
    edit->setPlainText(QStringLiteral("一\n二\n三\n四"));
    QApplication::processEvents();
    CHECK(edit->verticalScrollBar()->maximum() > 0);
    CHECK(edit->verticalScrollBar()->isVisible());
}

TEST_CASE("the number of characters moves nothing when it shows", "[textedit]")
{
    auto *edit = new TextEdit(2, 6);
    FieldRow row(QStringLiteral("What happened"), edit);
    row.resize(Theme::px(300), row.sizeHint().height());
    bring(&row);
    const int before = row.sizeHint().height();
    ime(edit, QStringLiteral("等候过久"));
    CHECK(row.sizeHint().height() == before);
    bool told = false;
    for (const QLabel *label : row.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text() == edit->tally());
    CHECK(told);
}

TEST_CASE("a choice of an enumeration gives its value and can give none", "[choice]")
{
    Choice<Fruit> choice;
    QSignalSpy edited(&choice, &ChoiceBox::edited);
    CHECK_FALSE(choice.value());
    CHECK(choice.isBlank());
    choice.setValue(Fruit::Pear);
    CHECK(choice.value() == Fruit::Pear);
    CHECK(choice.currentCode() == QStringLiteral("pear"));
    CHECK(edited.count() == 1);
    choice.setValue({});
    CHECK(choice.isBlank());
}

TEST_CASE("the wheel does not change a choice that is only scrolled past", "[choice]")
{
    EditDesk<Choice<Fruit>> desk;
    desk.leave();
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(desk.edit, &wheel);
    CHECK(desk.edit->isBlank());
}

TEST_CASE("several tags are ticked by keyboard", "[tagchecks]")
{
    EditDesk<TagChecks> desk;
    desk.edit->addTag(QStringLiteral("解释"), QStringLiteral("explain"));
    desk.edit->addTag(QStringLiteral("道歉"), QStringLiteral("apologise"));
    QApplication::processEvents(); // the boxes come into sight
    desk.edit->setFocus();
    const QList<QCheckBox *> boxes = desk.edit->findChildren<QCheckBox *>();
    REQUIRE(boxes[0]->hasFocus());
    press(boxes[0], Qt::Key_Right);
    REQUIRE(boxes[1]->hasFocus());
    press(boxes[1], Qt::Key_Space);
    CHECK(desk.edit->checked() == QStringList{QStringLiteral("apologise")});
}
