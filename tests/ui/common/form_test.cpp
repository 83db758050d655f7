#include "tests/ui/common/typing.h"
#include "ui/common/dateedit.h"
#include "ui/common/form.h"
#include "ui/common/moneyedit.h"
#include "ui/common/section.h"
#include "ui/common/tagchecks.h"
#include "ui/common/textedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

struct Card
{
    QWidget window;
    Form form;
    DateEdit *received = new DateEdit;
    QLineEdit *name = new QLineEdit;
    TextEdit *narrative = new TextEdit;
    MoneyEdit *claimed = new MoneyEdit;
    Section *more;

    Card()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(
            form.add(QStringLiteral("received_at"), QStringLiteral("Received"), received, Needed::Yes));
        layout->addWidget(form.add(QStringLiteral("name"), QStringLiteral("Name"), name));
        layout->addWidget(form.add(QStringLiteral("narrative"), QStringLiteral("What happened"), narrative));
        more = new Section(QStringLiteral("More"),
                           form.add(QStringLiteral("claimed"), QStringLiteral("Claimed"), claimed), false);
        layout->addWidget(more);
        bring(&window);
        received->setFocus();
    }

    QString beneath(const char *field)
    {
        for (const QLabel *label : form.row(QLatin1String(field))->findChildren<QLabel *>()) {
            const QString look = label->property("look").toString();
            if (label->isVisible() && (look == QLatin1String("problem") || look == QLatin1String("warning")))
                return label->text();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a problem stands in words beneath its field as soon as it is left", "[form]")
{
    Card card;
    QTest::keyClicks(card.received, QStringLiteral("99-99"));
    CHECK(card.beneath("received_at").isEmpty());
    press(card.received, Qt::Key_Tab);
    CHECK(card.beneath("received_at").contains(QStringLiteral("99-99")));
    CHECK(card.received->text() == QStringLiteral("99-99"));
    CHECK(card.received->accessibleDescription().contains(QStringLiteral("99-99")));
    card.received->setFocus();
    card.received->selectAll();
    QTest::keyClicks(card.received, QStringLiteral("2026-11-21"));
    press(card.received, Qt::Key_Tab);
    CHECK(card.beneath("received_at").isEmpty());
}

TEST_CASE("a required field left empty says so", "[form]")
{
    Card card;
    press(card.received, Qt::Key_Tab);
    CHECK_FALSE(card.beneath("received_at").isEmpty());
}

TEST_CASE("problems of a refused save go to their fields and the rest comes back", "[form]")
{
    Card card;
    card.received->setDate(QDate(2026, 11, 21));
    const FieldProblems unplaced =
        card.form.showProblems({{QStringLiteral("name"), QStringLiteral("too short"), true},
                                {QStringLiteral("claimed"), QStringLiteral("above the ceiling")},
                                {QStringLiteral("elsewhere"), QStringLiteral("lost")}});
    REQUIRE(unplaced.size() == 1);
    CHECK(unplaced.first().field == QStringLiteral("elsewhere"));
    CHECK(card.beneath("name") == QStringLiteral("too short"));
    CHECK(card.form.row(QStringLiteral("name"))->isWarning());
    CHECK(card.more->isOpen());
    CHECK(card.beneath("claimed") == QStringLiteral("above the ceiling"));
    CHECK(card.claimed->hasFocus());
}

TEST_CASE("a problem told by the core stays until its field is changed", "[form]")
{
    Card card;
    card.form.showProblems({{QStringLiteral("name"), QStringLiteral("already there")}});
    REQUIRE(card.name->hasFocus());
    press(card.name, Qt::Key_Tab);
    CHECK(card.beneath("name") == QStringLiteral("already there"));
    card.name->setFocus();
    QTest::keyClicks(card.name, QStringLiteral("x"));
    press(card.name, Qt::Key_Tab);
    CHECK(card.beneath("name").isEmpty());
}

TEST_CASE("Enter goes from field to field in the order of the form", "[form]")
{
    Card card;
    QTest::keyClicks(card.received, QStringLiteral("2026-11-21"));
    press(card.received, Qt::Key_Return);
    REQUIRE(card.name->hasFocus());
    press(card.name, Qt::Key_Return);
    REQUIRE(card.narrative->hasFocus());
    ime(card.narrative, QStringLiteral("费用不明"));
    press(card.narrative, Qt::Key_Return);
    CHECK(card.narrative->hasFocus());
    press(card.narrative, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(card.narrative->hasFocus());
    CHECK(card.narrative->text() == QStringLiteral("费用不明\n"));
}

TEST_CASE("Enter leaves a group of check boxes as one field", "[form]")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *tags = new TagChecks;
    for (const char *tag : {"a", "b", "c"})
        tags->addTag(QLatin1String(tag), QLatin1String(tag));
    auto *after = new QLineEdit;
    layout->addWidget(new FieldRow(QStringLiteral("Demands"), tags));
    layout->addWidget(new FieldRow(QStringLiteral("After"), after));
    bring(&window);
    tags->setFocus();
    press(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(after->hasFocus());
}

TEST_CASE("every control of a form is named for those who hear it", "[form]")
{
    Card card;
    CHECK(card.received->accessibleName() == QStringLiteral("Received"));
    CHECK(card.claimed->accessibleName() == QStringLiteral("Claimed"));
}

TEST_CASE("a form tells that it was edited and what is still wrong", "[form]")
{
    Card card;
    QSignalSpy edited(&card.form, &Form::edited);
    ime(card.name, QStringLiteral("陈"));
    CHECK(edited.count() >= 1);
    card.form.row(QStringLiteral("name"))->setRule([] {
        return std::optional(FieldProblem{{}, QStringLiteral("one character only"), true});
    });
    const FieldProblems problems = card.form.check();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == QStringLiteral("received_at"));
    CHECK(problems[1] == FieldProblem{QStringLiteral("name"), QStringLiteral("one character only"), true});
}

TEST_CASE("an amount's capitals are shown beneath it while typing", "[form]")
{
    Card card;
    card.more->setOpen(true);
    card.claimed->setFocus();
    QTest::keyClicks(card.claimed, QStringLiteral("200"));
    bool shown = false;
    for (const QLabel *label : card.form.row(QStringLiteral("claimed"))->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->text() == QStringLiteral("贰佰元整"));
    CHECK(shown);
}
