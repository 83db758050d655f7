#include "core/office/majorchecklist.h"
#include "tests/temporarydesk.h"
#include "tests/text.h"
#include "ui/common/tagchecks.h"
#include "ui/dispute/disputeform.h"
#include "ui/dispute/overviewpane.h"

#include <QCheckBox>
#include <QPushButton>

using namespace anhe;
using namespace anhe::tests;

namespace {

QCheckBox *boxNamed(const QWidget &within, const QString &text)
{
    for (QCheckBox *box : within.findChildren<QCheckBox *>()) {
        if (box->text() == text)
            return box;
    }
    return nullptr;
}

QPushButton *buttonWith(const QWidget &within, const QString &text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>()) {
        if (button->text().contains(text))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a ticked line of the office's checklist makes a dispute major and is kept with it")
{
    TemporaryDesk desk;
    const MajorChecklist list{{{zh("造成患者死亡")}, {zh("聚集10人及以上")}, {zh("本省不适用"), false}}};
    REQUIRE(desk->office().saveSetting(zh("major.checklist"), list.json()));
    DisputeForm form(*desk.desk);
    Dispute dispute = someDispute();
    dispute.major = true;
    dispute.majorCriteria = {zh("旧清单的一条")};
    form.setDispute(dispute);
    CHECK_FALSE(boxNamed(form, zh("本省不适用")));
    QCheckBox *crowd = boxNamed(form, zh("聚集10人及以上"));
    REQUIRE(crowd);
    crowd->click();
    CHECK(form.dispute().majorCriteria == QStringList{zh("聚集10人及以上"), zh("旧清单的一条")});

    form.setDispute(someDispute());
    CHECK_FALSE(form.dispute().major);
    boxNamed(form, zh("造成患者死亡"))->click();
    CHECK(form.dispute().major);
    CHECK(form.dispute().majorCriteria == QStringList{zh("造成患者死亡")});
}

TEST_CASE("a matter's page leads to the one it reopens and to those that reopened it")
{
    TemporaryDesk desk;
    const DisputeId first = *desk->disputes().enter(someDispute());
    REQUIRE(desk->disputes().close(first, Ending::Settled, QDate(2026, 9, 12)));
    const DisputeId again = *desk->disputes().reopen(first, QDateTime(QDate(2026, 9, 14), QTime(9, 0)));
    OverviewPane pane(*desk.desk);
    qint64 asked = 0;
    QObject::connect(&pane, &OverviewPane::targetRequested, &pane,
                     [&asked](const Target &target) { asked = target.id; });
    pane.showMatter(*desk->disputes().find(first));
    QPushButton *later = buttonWith(pane, desk->disputes().find(again)->number);
    REQUIRE(later);
    later->click();
    CHECK(asked == again.value);
    pane.showMatter(*desk->disputes().find(again));
    QPushButton *earlier = buttonWith(pane, desk->disputes().find(first)->number);
    REQUIRE(earlier);
    earlier->click();
    CHECK(asked == first.value);
}
