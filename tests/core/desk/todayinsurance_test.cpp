#include "core/desk/today.h"
#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

static std::optional<TodaySection> sectionOf(Desk &desk, TodayPart part)
{
    for (const TodaySection &section : todayOf(desk).sections) {
        if (section.part == part)
            return section;
    }
    return {};
}

TEST_CASE("a policy is on the day's list from 60 days before its end until something follows it",
          "[insurance][today]")
{
    InsuranceDesk desk(QDate(2026, 11, 1));
    const PolicyId policy = desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    CHECK_FALSE(todayOf(*desk.desk).overdue());
    const std::pair<QDate, DueState> days[] = {{QDate(2026, 11, 2), DueState::Calm},
                                               {QDate(2026, 12, 1), DueState::DueToday},
                                               {QDate(2026, 12, 23), DueState::DueToday},
                                               {QDate(2026, 12, 24), DueState::Overdue},
                                               {QDate(2026, 12, 31), DueState::Overdue}};
    for (const auto &[day, state] : days) {
        desk.clock.set(QDateTime(day, QTime(9, 0)));
        const auto section = sectionOf(*desk.desk, TodayPart::PoliciesExpiring);
        INFO(day.toString(Qt::ISODate).toStdString());
        REQUIRE(section);
        CHECK(section->items.first().id == policy.value);
        CHECK(section->items.first().state == state);
        CHECK(section->items.first().due == QDate(2026, 12, 31));
    }
    desk.clock.set(QDateTime(QDate(2026, 11, 1), QTime(9, 0)));
    CHECK(sectionOf(*desk.desk, TodayPart::PoliciesExpiring));
    desk.clock.set(QDateTime(QDate(2026, 10, 31), QTime(9, 0)));
    CHECK_FALSE(sectionOf(*desk.desk, TodayPart::PoliciesExpiring));
    desk.clock.set(QDateTime(QDate(2026, 12, 24), QTime(9, 0)));
    Policy renewal = desk.insurance().proposedRenewal(policy);
    renewal.number = QStringLiteral("P2");
    desk.entered(renewal);
    CHECK_FALSE(sectionOf(*desk.desk, TodayPart::PoliciesExpiring));
}

TEST_CASE("what has to be reported to the insurer and what the insurer owes stand on the day's list",
          "[insurance][today]")
{
    InsuranceDesk desk(QDate(2026, 9, 15));
    desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = desk.disputed(QDate(2026, 9, 14), QDate(2026, 9, 1));
    auto section = sectionOf(*desk.desk, TodayPart::DueThisWeek);
    REQUIRE(section);
    CHECK(section->items.first().kind == QStringLiteral("matter"));
    CHECK(section->items.first().id == matter.value);
    desk.clock.set(QDateTime(QDate(2026, 9, 17), QTime(9, 0)));
    section = sectionOf(*desk.desk, TodayPart::Overdue);
    REQUIRE(section);
    CHECK(section->items.first().id == matter.value);
    CHECK_FALSE(section->items.first().why.isEmpty());

    Claim claim = desk.insurance().proposedClaim(matter);
    claim.reportedAt = QDateTime(QDate(2026, 9, 17), QTime(8, 0));
    claim.submittedOn = QDate(2026, 9, 17);
    const ClaimId id = desk.claimed(claim);
    CHECK_FALSE(sectionOf(*desk.desk, TodayPart::Overdue));
    desk.clock.set(QDateTime(QDate(2026, 10, 20), QTime(9, 0)));
    section = sectionOf(*desk.desk, TodayPart::Overdue);
    REQUIRE(section);
    const bool found = std::any_of(section->items.begin(), section->items.end(), [&](const TodayItem &item) {
        return item.kind == QStringLiteral("claim") && item.id == id.value;
    });
    CHECK(found);
}
