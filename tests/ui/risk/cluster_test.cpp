#include "tests/ui/risk/riskwindow.h"
#include "ui/common/textedit.h"

#include <QSpinBox>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** So many matters of one department and category, a day apart. */
QList<DisputeId> complain(RiskWindow &window, int matters, const char *department = "骨科")
{
    QList<DisputeId> ids;
    const DepartmentId place = *window.desk->office().departmentFor(zh(department));
    for (int day = 0; day < matters; ++day) {
        Dispute dispute = someDispute(QDateTime(QDate(2026, 9, 5).addDays(day), QTime(9, 0)));
        dispute.problems.first().department = place;
        dispute.complainant.name = QStringLiteral("投诉人%1").arg(day);
        const Result<DisputeId> id = window.desk->disputes().enter(dispute);
        INFO(id.error().toStdString());
        REQUIRE(id);
        ids.append(*id);
    }
    return ids;
}

} // namespace

TEST_CASE("a cluster of complaints is proposed with its matters and becomes a risk that is linked to them")
{
    RiskWindow window;
    const QList<DisputeId> matters = complain(window, 4);
    window.open();
    window.page->open({QStringLiteral("cluster"), matters.first().value});
    CHECK(window.page->part() == RiskPage::Part::Clusters);
    REQUIRE(window.rows(RiskPage::Part::Clusters) == 1);
    CHECK(window.cell(RiskPage::Part::Clusters, 0, 0) == zh("骨科"));
    CHECK(window.cell(RiskPage::Part::Clusters, 0, 2) == QStringLiteral("4"));
    CHECK(window.words().contains(zh("候诊三小时")));
    window.detail().startStep(QStringLiteral("amend"));
    CHECK(window.field<TextEdit>("description")->text().contains(zh("骨科")));
    window.saveOverRemarks();
    QCoreApplication::processEvents();
    CHECK(window.page->part() == RiskPage::Part::Risks);
    REQUIRE(window.rows(RiskPage::Part::Risks) == 1);
    const Risk risk = window.risk({window.detail().record()});
    CHECK(risk.source == RiskSource::Cluster);
    CHECK(risk.matters == matters);
    window.page->goTo(RiskPage::Part::Clusters);
    CHECK(window.rows(RiskPage::Part::Clusters) == 0);
}

TEST_CASE("a cluster is put aside with a reason only, and stands among those judged before")
{
    RiskWindow window;
    const QList<DisputeId> matters = complain(window, 3);
    window.open();
    window.page->open({QStringLiteral("cluster"), matters.first().value});
    window.detail().startStep(QStringLiteral("dismiss"));
    CHECK_FALSE(window.page->save());
    CHECK(window.row("reason").hasProblem());
    window.field<TextEdit>("reason")->setText(zh("同一批检查预约调整所致，已解决。"));
    REQUIRE(window.page->save());
    CHECK(window.rows(RiskPage::Part::Clusters) == 0);
    window.page->open({QStringLiteral("cluster"), 0, QStringLiteral("judged")});
    REQUIRE(window.rows(RiskPage::Part::Clusters) == 1);
    CHECK(window.words().contains(zh("已解决")));
    CHECK_FALSE(window.button(QStringLiteral("Make it a risk…")));
}

TEST_CASE("what a cluster is can be changed, and a rule out of bounds is refused with nothing lost")
{
    RiskWindow window;
    complain(window, 2);
    window.open();
    window.page->goTo(RiskPage::Part::Clusters);
    CHECK(window.rows(RiskPage::Part::Clusters) == 0);
    REQUIRE(window.button(QStringLiteral("What is a cluster…")));
    window.button(QStringLiteral("What is a cluster…"))->click();
    window.field<QSpinBox>("matters")->setValue(1);
    CHECK_FALSE(window.page->save());
    CHECK(window.row("matters").hasProblem());
    window.field<QSpinBox>("matters")->setValue(2);
    REQUIRE(window.page->save());
    CHECK(window.desk->clusters().rule().matters == 2);
    CHECK(window.rows(RiskPage::Part::Clusters) == 1);
}
