#include "tests/core/mediation/mediationdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A year of people's mediation: what each figure counts differs from the others. */
struct YearOfMediation : MediationDesk
{
    YearOfMediation() : MediationDesk(QDate(2026, 12, 31))
    {
        spring = concluded(Route::People, QDate(2026, 3, 9), QDate(2026, 4, 8), enter());
        failed = accepted(Route::People, QDate(2026, 4, 1), enter());
        ended(failed, Outcome::Failed, QDate(2026, 5, 15));
        terminated = accepted(Route::People, QDate(2026, 4, 2), enter());
        ended(terminated, Outcome::Terminated, QDate(2026, 6, 30));
        withdrawnEarly = applied(Route::People, QDate(2026, 4, 3), enter());
        ended(withdrawnEarly, Outcome::Withdrawn, QDate(2026, 4, 9));
        autumn = concluded(Route::People, QDate(2026, 6, 30), QDate(2026, 7, 1), enter());
        open = accepted(Route::People, QDate(2026, 6, 1), enter());
        negotiated = concluded(Route::Negotiation, QDate(2026, 4, 1), QDate(2026, 4, 2), enter());
        pay(spring, Payer::Insurer, 40000, QDate(2026, 5, 1));
        pay(spring, Payer::Hospital, 20000, QDate(2026, 7, 1));
        pay(negotiated, Payer::Hospital, 60000, QDate(2026, 6, 1));
    }

    void pay(ReferralId id, Payer payer, qint64 yuan, QDate on)
    {
        for (const Payment &payment : mediation().payments(id)) {
            if (!payment.isPaid()) {
                REQUIRE(mediation().recordPayment(payment.id, {payer, Money::ofYuan(yuan), on, {}}));
                return;
            }
        }
        FAIL("nothing is owed");
    }

    MediationStore store() { return MediationStore(desk->ledger().database()); }

    ReferralId spring, failed, terminated, withdrawnEarly, autumn, open, negotiated;
};

const Period second{QDate(2026, 4, 1), QDate(2026, 6, 30)};

ReferralFilter people()
{
    ReferralFilter filter;
    filter.routes = {Route::People};
    return filter;
}

ReferralFilter accepted()
{
    ReferralFilter filter = people();
    filter.accepted = second;
    return filter;
}

ReferralFilter concluded()
{
    ReferralFilter filter = people();
    filter.concluded = second;
    filter.everAccepted = true;
    return filter;
}

} // namespace

TEST_CASE("the figures of a quarter are filters, and each filter's rows are its number")
{
    YearOfMediation year;
    const MediationStore store = year.store();
    ReferralFilter agreed = concluded();
    agreed.outcomes = {Outcome::Agreement};
    ReferralFilter agreedOfAccepted = accepted();
    agreedOfAccepted.outcomes = {Outcome::Agreement};
    ReferralFilter terminated = concluded();
    terminated.outcomes = {Outcome::Terminated};
    ReferralFilter openAtEnd = people();
    openAtEnd.openAtEndOf = second.last;
    const std::pair<ReferralFilter, QList<ReferralId>> figures[] = {
        {accepted(), {year.failed, year.terminated, year.autumn, year.open}},
        {concluded(), {year.spring, year.failed, year.terminated}},
        {agreed, {year.spring}},
        {agreedOfAccepted, {year.autumn}},
        {terminated, {year.terminated}},
        {openAtEnd, {year.autumn, year.open}},
    };
    for (const auto &[filter, expected] : figures) {
        std::vector<qint64> ids;
        for (const ReferralId id : expected)
            ids.push_back(id.value);
        CHECK(store.ids(filter, ReferralOrder::Number, false) == ids);
        CHECK(store.count(filter) == qint64(ids.size()));
    }
    ReferralFilter withApplications = people();
    withApplications.concluded = second;
    CHECK(store.count(withApplications) == 4);
}

TEST_CASE("the parts of a split add up to the whole")
{
    YearOfMediation year;
    const MediationStore store = year.store();
    for (const ReferralSplit by : {ReferralSplit::Route, ReferralSplit::State, ReferralSplit::Outcome,
                                   ReferralSplit::TerminationGround, ReferralSplit::Body,
                                   ReferralSplit::AcceptedMonth, ReferralSplit::ConcludedMonth}) {
        qint64 sum = 0;
        for (const SplitCount &part : store.split({}, by))
            sum += part.count;
        CHECK(sum == store.count({}));
    }
    CHECK(store.split({}, ReferralSplit::Route) ==
          QList<SplitCount>{{zh("people"), 6}, {zh("negotiation"), 1}});
    CHECK(store.split(accepted(), ReferralSplit::AcceptedMonth) ==
          QList<SplitCount>{{zh("2026-04"), 2}, {zh("2026-06"), 2}});
}

TEST_CASE("amounts claimed, agreed and paid are summed by the same filters")
{
    YearOfMediation year;
    const MediationStore store = year.store();
    CHECK(store.claimedTotal(accepted()) == Money::ofYuan(4 * 80000));
    CHECK(store.agreedTotal(concluded()) == Money::ofYuan(60000));
    ReferralFilter paid;
    paid.paid = second;
    CHECK(store.paidTotal(paid) == Money::ofYuan(100000));
    CHECK(store.count(paid) == 2);
    paid.payer = Payer::Insurer;
    CHECK(store.paidTotal(paid) == Money::ofYuan(40000));
    CHECK(store.ids(paid, ReferralOrder::Number, false) == std::vector<qint64>{year.spring.value});
    CHECK(store.paidTotal({}) == Money::ofYuan(120000));
}

TEST_CASE("performance overdue is found and orders put paused and ended referrals where they belong")
{
    YearOfMediation year;
    const MediationStore store = year.store();
    ReferralFilter unpaid;
    unpaid.unpaidOn = QDate(2026, 12, 31);
    CHECK(store.ids(unpaid, ReferralOrder::Number, false) == std::vector<qint64>{year.autumn.value});
    ReferralFilter callBacks;
    callBacks.callBackDueOn = QDate(2026, 5, 31);
    CHECK(store.count(callBacks) == 2);
    CHECK(store.ids(people(), ReferralOrder::Due, false).front() == year.open.value);
    CHECK(store.ids(people(), ReferralOrder::Due, true).front() == year.open.value);
    ReferralFilter overdue;
    overdue.overdueOn = QDate(2026, 12, 31);
    CHECK(store.ids(overdue, ReferralOrder::Due, false) == std::vector<qint64>{year.open.value});
    ReferralFilter running;
    running.open = true;
    CHECK(store.count(running) == 1);
    running.open = false;
    CHECK(store.count(running) == 6);
}

TEST_CASE("a row of the table tells the amounts and the matter")
{
    YearOfMediation year;
    const qint64 ids[] = {year.autumn.value, year.spring.value};
    const std::vector<ReferralRow> rows = year.store().rows(ids);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == year.autumn);
    CHECK(rows[0].paid == Money{});
    CHECK(rows[1].claimed == Money::ofYuan(80000));
    CHECK(rows[1].agreed == Money::ofYuan(60000));
    CHECK(rows[1].paid == Money::ofYuan(60000));
    CHECK(rows[1].complainantName == zh("张三丰"));
    CHECK(rows[1].disputeNumber == zh("投诉 2026-0002"));
    CHECK_FALSE(rows[1].dueOn.isValid());
}
