#include "core/desk/quarterfigures.h"
#include "core/dispute/namedfilter.h"
#include "tests/temporarydesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

DisputeId receive(TemporaryDesk &desk, QDate day)
{
    Dispute dispute = someDispute(QDateTime(day, QTime(10, 0)));
    dispute.narrative += day.toString(Qt::ISODate);
    const Result<DisputeId> id = desk->disputes().enter(dispute);
    INFO(id.error().toStdString());
    REQUIRE(id);
    return *id;
}

const QuarterFigure &figure(const QList<QuarterFigure> &figures, const char *key)
{
    for (const QuarterFigure &one : figures) {
        if (one.key == QLatin1String(key))
            return one;
    }
    FAIL("no figure " << key);
    return figures.first();
}

} // namespace

TEST_CASE("the figures of the quarter count what their filters list", "[figures]")
{
    TemporaryDesk desk(QDate(2026, 9, 15));
    receive(desk, QDate(2026, 5, 6));
    const DisputeId carried = receive(desk, QDate(2026, 6, 8));
    const DisputeId inTime = receive(desk, QDate(2026, 9, 10));
    receive(desk, QDate(2026, 9, 1));  // unanswered and due
    receive(desk, QDate(2026, 9, 14)); // not due yet
    for (DisputeId id : {carried, inTime}) {
        REQUIRE(desk->disputes().answer(id, QStringLiteral("已答复。"), desk.clock.now()));
        REQUIRE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 15)));
    }
    const QList<QuarterFigure> figures = quarterFigures(*desk.desk);
    REQUIRE(figures.size() == 4);
    CHECK(figure(figures, "matters.new").now() == 3);
    CHECK(figure(figures, "matters.new").values[quartersShown - 2] == 2);
    CHECK(figure(figures, "matters.closed").now() == 2);
    CHECK(figure(figures, "matters.closing").now() == 3);
    CHECK(figure(figures, "matters.closing").values[quartersShown - 2] == 2);
    CHECK(figure(figures, "matters.closing").values[quartersShown - 3] == 0);
    const QuarterFigure &rate = figure(figures, "feedback.on_time");
    CHECK(rate.numerator == 1);
    CHECK(rate.denominator == 2);
    CHECK(rate.now() == Approx(0.5));
    CHECK(rate.values.first() == -1);
    for (const QuarterFigure &one : figures) {
        const qint64 rows = desk->disputes().count(*namedFilter(one.filter, desk.clock.today()));
        CHECK(double(rows) == (one.isRate ? double(one.numerator) : one.now()));
    }
}
