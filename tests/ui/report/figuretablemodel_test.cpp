#include "tests/temporarydesk.h"
#include "tests/text.h"
#include "ui/report/figuretablemodel.h"
#include "ui/report/figurewords.h"

#include <QAbstractItemModelTester>

using namespace anhe;
using namespace anhe::tests;

namespace {

std::shared_ptr<const QuarterlyAnalysis> counted(TemporaryDesk &desk, Quarter quarter)
{
    return std::make_shared<const QuarterlyAnalysis>(desk->reports().analysis(quarter));
}

} // namespace

TEST_CASE("figures stand under headings, beside the quarter before and last year")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    Dispute before = someDispute(QDateTime(QDate(2026, 5, 4), QTime(9, 0)));
    before.channel = Channel::Letter;
    before.headCount = 1;
    REQUIRE(desk->disputes().enter(before));

    FigureTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setAnalysis(counted(desk, {2026, 3}));
    CHECK(model.isHeading(0));
    CHECK(model.figureAt(model.index(0, 0)).key.isEmpty());

    const int fresh = model.rowOf(zh("matters.new"));
    REQUIRE(fresh > 0);
    CHECK(model.index(fresh, FigureTableModel::Now).data() == zh("1"));
    CHECK(model.index(fresh, FigureTableModel::Previous).data() == zh("1"));
    CHECK(model.index(fresh, FigureTableModel::ChangeOverPrevious).data() == zh("0.0%"));
    CHECK(model.index(fresh, FigureTableModel::LastYear).data() == zh("0"));
    CHECK(model.index(fresh, FigureTableModel::ChangeOverLastYear).data() == zh("—"));
    CHECK(model.figureAt(model.index(fresh, FigureTableModel::ChangeOverPrevious)) ==
          FigureRef{zh("matters.new"), Base::Previous});
    CHECK_FALSE(model.definitionAt(fresh).isEmpty());
    const QString tip =
        model.index(fresh, FigureTableModel::ChangeOverLastYear).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(opensWords({2025, 3})));

    // A part that only the quarter before had is there all the same; one that nobody had is not.
    const int letters = model.rowOf(zh("matters.by_channel.letter"));
    REQUIRE(letters > fresh);
    CHECK(model.index(letters, FigureTableModel::Now).data() == zh("0"));
    CHECK(model.index(letters, FigureTableModel::Previous).data() == zh("1"));
    CHECK(model.rowOf(zh("matters.by_channel.police")) == -1);
}

TEST_CASE("a quarter with nothing still has its figures")
{
    TemporaryDesk desk;
    FigureTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setAnalysis(counted(desk, {2020, 1}));
    const int onTime = model.rowOf(zh("feedback.on_time"));
    REQUIRE(onTime > 0);
    CHECK(model.index(onTime, FigureTableModel::Now).data() == zh("—"));
    CHECK(model.index(model.rowOf(zh("matters.new")), FigureTableModel::Now).data() == zh("0"));
}
