#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/matterpicker.h"

#include <QVBoxLayout>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a number typed short is shown as the matter that it means", "[matterpicker]")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    REQUIRE(desk->disputes().enter(someDispute()));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *picker = new MatterPicker(*desk.desk);
    auto *next = new QLineEdit;
    layout->addWidget(picker);
    layout->addWidget(next);
    picker->setMatter({});
    bring(&window);
    const auto type = [&](const char *text) {
        picker->setFocus();
        picker->selectAll();
        ime(picker, QString::fromUtf8(text));
        next->setFocus();
    };
    type("候诊三小时"); // fits both
    CHECK(picker->text() == QStringLiteral("候诊三小时"));
    CHECK_FALSE(picker->matter());
    type("投诉2026-2");
    CHECK(picker->text() == QStringLiteral("投诉 2026-0002 张三丰"));
    CHECK(picker->matter() == DisputeId{2});

    REQUIRE(desk->disputes().close({1}, Ending::Withdrawn, QDate(2026, 9, 12)));
    picker->setMatter({}); // the closed one is not offered any more
    type("投诉2026-1");
    CHECK(picker->text() == QStringLiteral("投诉 2026-0001 张三丰"));
    CHECK(picker->matter() == DisputeId{1});
    CHECK(picker->problem().isEmpty());
}
