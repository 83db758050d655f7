#include "core/desk/calendarchange.h"
#include "tests/core/insurance/insurancedesk.h"

#include <QFile>

using namespace anhe;
using namespace anhe::tests;

namespace {

QString writeFile(const TemporaryDesk &desk, const QString &name, const QByteArray &text)
{
    QFile file(desk.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

DisputeId enterOn(TemporaryDesk &desk, QDate day)
{
    const Result<DisputeId> id = desk->disputes().enter(someDispute(QDateTime(day, QTime(10, 0))));
    INFO(id.error().toStdString());
    REQUIRE(id);
    return *id;
}

/** The shipped calendar with one more day off, as a notice changed after publication is. */
QByteArray changedNotice(const char *line)
{
    return WorkingDayCalendar::shipped().csv().toUtf8() + line + "\n";
}

} // namespace

TEST_CASE("a newer notice tells which open deadlines it moves before it is taken", "[calendar]")
{
    TemporaryDesk desk(QDate(2026, 9, 11));
    const DisputeId id = enterOn(desk, QDate(2026, 9, 10));
    REQUIRE(desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 17));
    const QString path = writeFile(desk, QStringLiteral("notice-2026b.csv"), changedNotice("2026-09-15,off"));
    const Result<CalendarChange> change = noticeChange(*desk.desk, path);
    INFO(change.error().toStdString());
    REQUIRE(change);
    CHECK(change->days == QList<DayChange>{{QDate(2026, 9, 15), DayKind::Workday, DayKind::Holiday}});
    REQUIRE(change->deadlines.size() == 1);
    CHECK(change->deadlines.first().before == QDate(2026, 9, 17));
    CHECK(change->deadlines.first().after == QDate(2026, 9, 18));
    CHECK(desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 17)); // nothing was kept yet

    const Result<int> moved = takeNotice(*desk.desk, *change);
    REQUIRE(moved);
    CHECK(*moved == 1);
    CHECK(desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 18));
    desk.reopen();
    CHECK(desk->deadlines().calendar.version() == QStringLiteral("notice-2026b"));
    CHECK_FALSE(desk->deadlines().calendar.isWorkingDay(QDate(2026, 9, 15)));
}

TEST_CASE("a later notice of another year keeps the earlier one", "[calendar]")
{
    TemporaryDesk desk;
    const auto take = [&](const char *name, const QByteArray &text) {
        const auto change = noticeChange(*desk.desk, writeFile(desk, QLatin1String(name), text));
        REQUIRE(change);
        REQUIRE(takeNotice(*desk.desk, *change));
    };
    take("a.csv", changedNotice("2026-09-15,off"));
    take("b.csv", "date,kind\n2027-01-01,off\n");
    desk.reopen();
    CHECK_FALSE(desk->deadlines().calendar.isWorkingDay(QDate(2026, 9, 15)));
    CHECK(desk->deadlines().calendar.kindOf(QDate(2027, 1, 1)) == DayKind::Holiday);
}

TEST_CASE("a file that is no calendar is refused with the line", "[calendar]")
{
    TemporaryDesk desk;
    const auto refused = noticeChange(*desk.desk, writeFile(desk, QStringLiteral("x.csv"), "节日,放假\n"));
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().isEmpty());
    CHECK_FALSE(noticeChange(*desk.desk, desk.folder.filePath(QStringLiteral("missing.csv"))));
}

TEST_CASE("the office's own day off moves what is due over it", "[calendar]")
{
    TemporaryDesk desk(QDate(2026, 9, 11));
    const DisputeId id = enterOn(desk, QDate(2026, 9, 10));
    const QList<OfficeDay> days{{QDate(2026, 9, 16), false, QStringLiteral("院庆")}};
    CHECK(officeDaysChange(*desk.desk, days).deadlines.size() == 1);
    const Result<int> moved = takeOfficeDays(*desk.desk, days);
    REQUIRE(moved);
    CHECK(*moved == 1);
    CHECK(desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 18));
    CHECK(desk->deadlines().calendar.officeReason(QDate(2026, 9, 16)) == QStringLiteral("院庆"));
}

TEST_CASE("a stricter local value shortens open limits and can be taken back", "[calendar]")
{
    TemporaryDesk desk(QDate(2026, 9, 11));
    const DisputeId id = enterOn(desk, QDate(2026, 9, 10));
    REQUIRE(takeLocalRule(*desk.desk, QStringLiteral("feedback.investigate"), 3));
    CHECK(desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 15));
    REQUIRE(takeLocalRule(*desk.desk, QStringLiteral("feedback.investigate"), {}));
    CHECK(desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 17));
}

TEST_CASE("a newer notice tells which limits of claims it moves", "[calendar][insurance]")
{
    InsuranceDesk desk(QDate(2026, 9, 11));
    const PolicyId policy = desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2023, 1, 1));
    const DisputeId dispute = desk.disputed(QDate(2026, 3, 2), QDate(2026, 2, 1));
    const ClaimId claim =
        desk.claimed(desk.agreed(dispute, policy, Money::ofYuan(50'000), QDate(2026, 9, 4)));
    const auto change =
        noticeChange(*desk.desk, writeFile(desk, QStringLiteral("b.csv"), changedNotice("2026-09-14,off")));
    REQUIRE(change);
    const MovedDeadline moved{desk.at(claim).number, QStringLiteral("insurer.pay"), QDate(2026, 9, 14),
                              QDate(2026, 9, 15)};
    CHECK(change->deadlines.contains(moved));
}
