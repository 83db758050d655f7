#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/flowlayout.h"
#include "ui/common/headframe.h"
#include "ui/common/linkbutton.h"
#include "ui/common/stepform.h"
#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A step of two required lines in a pane that has more room than they need. */
struct ShortStep
{
    StepForm form;
    QLineEdit *rating = new QLineEdit;
    QLineEdit *measures = new QLineEdit;
    FieldRow *ratingRow;
    FieldRow *measuresRow;

    explicit ShortStep(const char *key = "assign", const char *verb = "Assign")
        : form(QLatin1String(key), QStringLiteral("A step"), QLatin1String(verb))
    {
        ratingRow = form.add("rating", QStringLiteral("Rating"), rating, Needed::Yes);
        measuresRow = form.add("measures", QStringLiteral("Measures"), measures, Needed::Yes);
        form.addLine({{ratingRow, 12}});
        form.addLine({{measuresRow, 12}});
        form.onTake([]() -> Result<QString> { return QStringLiteral("done"); });
    }
    void show()
    {
        form.settle();
        form.resize(Theme::px(480), Theme::px(600));
        bring(&form);
        form.focusFirst();
        QCoreApplication::processEvents();
    }
    static void type(QLineEdit *edit)
    {
        edit->setFocus();
        ime(edit, QStringLiteral("写明"));
    }
    int gap() const { return measuresRow->y() - ratingRow->y() - ratingRow->height(); }
};

} // namespace

TEST_CASE("the lines of a short step stand together, also when a problem shows", "[stepform]")
{
    ShortStep step;
    step.show();
    const int before = step.gap();
    CHECK(before <= Theme::px(8));
    CHECK(step.ratingRow->height() == step.ratingRow->sizeHint().height());
    const int top = step.ratingRow->y();
    CHECK_FALSE(step.form.take());
    QCoreApplication::processEvents();
    CHECK(step.ratingRow->hasProblem());
    CHECK(step.ratingRow->y() == top);
    CHECK(step.gap() == before);
}

TEST_CASE("the line that points to red fields goes with the last of them", "[stepform]")
{
    ShortStep step;
    step.show();
    REQUIRE_FALSE(step.form.take());
    CHECK(step.form.refusal().contains(QStringLiteral("Not done yet")));
    ShortStep::type(step.rating);
    ShortStep::type(step.measures); // leaves the rating
    CHECK_FALSE(step.form.refusal().isEmpty());
    step.rating->setFocus();
    CHECK(step.form.refusal().isEmpty());
    CHECK(step.form.take());
}

TEST_CASE("a form that saves says that nothing is saved yet", "[stepform]")
{
    ShortStep amend("amend", "Save");
    amend.show();
    REQUIRE_FALSE(amend.form.take());
    CHECK(amend.form.refusal().contains(QStringLiteral("Not saved yet")));
    ShortStep items("items", "Save the items");
    items.show();
    REQUIRE_FALSE(items.form.take());
    CHECK(items.form.refusal().contains(QStringLiteral("Not saved yet")));
}

TEST_CASE("what a rule said of one field goes when another one mends it", "[stepform]")
{
    ShortStep step;
    step.form.setRules([&step]() -> FieldProblems {
        if (!step.measures->text().isEmpty())
            return {};
        return {{QStringLiteral("rating"), QStringLiteral("not without measures")}};
    });
    step.show();
    ShortStep::type(step.rating);
    step.measures->setFocus();
    REQUIRE(step.ratingRow->problem() == QStringLiteral("not without measures"));
    ime(step.measures, QStringLiteral("整改"));
    CHECK_FALSE(step.ratingRow->hasProblem());
}

TEST_CASE("what was refused elsewhere stays until its own field is changed", "[stepform]")
{
    ShortStep step;
    step.form.setRules([] { return FieldProblems(); });
    step.rating->setText(QStringLiteral("已评级"));
    step.show();
    step.form.form().showProblems({{QStringLiteral("rating"), QStringLiteral("taken meanwhile")}});
    ShortStep::type(step.measures);
    CHECK(step.ratingRow->problem() == QStringLiteral("taken meanwhile"));
}

TEST_CASE("a step may begin at the first required field that is empty", "[stepform]")
{
    ShortStep step;
    step.rating->setText(QStringLiteral("已评级"));
    step.form.beginAtMissing();
    step.show();
    CHECK(step.measures->hasFocus());
    step.measures->setText(QStringLiteral("整改"));
    step.form.focusFirst();
    CHECK(step.rating->hasFocus());
}

TEST_CASE("a step taken ends itself, not one that came into its place meanwhile", "[stepform]")
{
    TemporaryDesk desk;
    StepPlace place(desk->office(), QStringLiteral("claim.step"));
    const QString closed = QStringLiteral("claim:1");
    const QString next = QStringLiteral("claim:2");
    auto *close = new StepForm(QStringLiteral("close"), QStringLiteral("Close"), QStringLiteral("Close"));
    auto *pay = new StepForm(QStringLiteral("pay"), QStringLiteral("Pay"), QStringLiteral("Pay"));
    auto *reason = new QLineEdit;
    close->addLine({{close->add("reason", QStringLiteral("Reason"), reason), 12}});
    place.unfinished().note(next, pay->title(), {pay->key(), {}});
    place.begin(close, closed);
    reason->setText(QStringLiteral("已结清"));
    place.unfinished().note(closed, close->title(), {close->key(), close->typed()});
    // The row leaves the list, and the next one has a step that waits.
    close->onTake([&]() -> Result<QString> {
        place.begin(pay, next);
        return QStringLiteral("closed");
    });
    REQUIRE(place.take());
    CHECK(place.form() == pay);
    CHECK(place.unfinished().at(next));
    CHECK_FALSE(place.unfinished().at(closed));
}

TEST_CASE("a head is as high as its wrapped lines need", "[headframe]")
{
    QWidget window;
    auto *head = new HeadFrame;
    auto *flow = new FlowLayout(nullptr, Theme::px(12));
    for (int i = 0; i < 4; ++i)
        flow->addWidget(new QLabel(QStringLiteral("投诉 2026-0361 已登记")));
    auto *inside = new QVBoxLayout(head);
    inside->addLayout(flow);
    auto *subject = new QLabel(QStringLiteral("关于保卫科膳食的投诉"));
    inside->addWidget(subject);
    auto *rest = new QWidget;
    rest->setMinimumHeight(Theme::px(400));
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(head);
    layout->addWidget(rest, 1);
    bring(&window);
    window.resize(Theme::px(240), Theme::px(200)); // less than both want
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK(head->height() >= head->layout()->totalHeightForWidth(head->width()));
    CHECK(subject->y() >= flow->geometry().bottom());
}

TEST_CASE("a link ends in dots instead of widening its pane", "[linkbutton]")
{
    LinkButton link(QStringLiteral("投诉 2026-0361 · 关于保卫科膳食的投诉，反映饭菜不热、等候过久"));
    CHECK(link.minimumSizeHint().width() < link.sizeHint().width());
    link.resize(link.minimumSizeHint());
    CHECK_FALSE(link.grab().isNull());
    CHECK(link.text().endsWith(QStringLiteral("等候过久")));
}

TEST_CASE("two fields of a line stand below each other where the form is narrow", "[stepform]")
{
    StepForm form(QStringLiteral("assign"), QStringLiteral("A step"), QStringLiteral("Assign"));
    FieldRow *first = form.add("first", QStringLiteral("First"), new QLineEdit);
    FieldRow *second = form.add("second", QStringLiteral("Second"), new QLineEdit);
    FieldRow *third = form.add("third", QStringLiteral("Third"), new QLineEdit);
    form.addLine({{first, 6}, {second, 6}});
    form.addLine({{third, 6}});
    form.onTake([]() -> Result<QString> { return QStringLiteral("done"); });
    form.settle();
    form.resize(Theme::px(600), Theme::px(400));
    bring(&form);
    CHECK(first->y() == second->y());
    const int gap = third->y() - first->geometry().bottom();
    form.resize(Theme::px(340), Theme::px(400));
    QCoreApplication::processEvents();
    CHECK(second->y() > first->geometry().bottom());
    CHECK(second->x() == first->x());
    CHECK(second->width() == first->width());
    CHECK(third->y() > second->geometry().bottom());
    form.resize(Theme::px(600), Theme::px(400));
    QCoreApplication::processEvents();
    CHECK(first->y() == second->y());
    CHECK(third->y() - first->geometry().bottom() == gap);
}
