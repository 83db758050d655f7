#include "core/ledger/integrity.h"
#include "core/ledger/ledger.h"
#include "quarterledger.h"
#include "tests/text.h"

using namespace anhe;
using namespace anhe::tests;

static const Quarter third{2026, 3};

TEST_CASE("a draft keeps the office's words and is the same after the file is opened again")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    Report draft = desk->reports().report(third);
    CHECK_FALSE(draft.id);
    draft.narrative[zh("risks")] = zh("国庆期间加强值守。\n第二段。");
    draft.omitted = {zh("risks.open")};
    REQUIRE(desk->reports().save(draft));
    const Report kept = desk->reports().report(third);
    CHECK(kept.id);
    CHECK(kept.startedBy == zh("王小安"));
    desk.reopen();
    CHECK(desk->reports().report(third) == kept);
    CHECK(kept.narrative == draft.narrative);
    CHECK(kept.omitted == draft.omitted);
    CHECK(desk->reports().reports().size() == 1);
}

TEST_CASE("looking at a quarter writes nothing")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    desk->reports().report(third);
    desk->reports().analysis(third);
    CHECK(desk->reports().reports().isEmpty());
}

TEST_CASE("each change of a draft stands in its history")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    Report draft = desk->reports().report(third);
    const ReportId id = *desk->reports().save(draft);
    draft.narrative[zh("risks")] = zh("加强值守。");
    REQUIRE(desk->reports().save(draft));
    REQUIRE(desk->reports().save(draft)); // nothing changed
    REQUIRE(desk->reports().submit(draft));
    const QList<HistoryEntry> history = desk->reports().history(id);
    REQUIRE(history.size() == 3);
    CHECK(history[0].after == zh("started"));
    CHECK(history[1].field == zh("narrative"));
    CHECK(history[1].after.contains(zh("加强值守")));
    CHECK(history[2].after == zh("submitted"));
    CHECK(checkIntegrity(desk->ledger().database()).whole());
}

TEST_CASE("a quarter is judged on a day between its first and today")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    const ReportRegister &reports = desk->reports();
    CHECK(reports.checkAsOf(third, {}));
    CHECK(reports.checkAsOf(third, QDate(2026, 7, 1)));
    CHECK(reports.checkAsOf(third, QDate(2026, 10, 9)));
    CHECK_FALSE(reports.checkAsOf(third, QDate(2026, 6, 30)));
    CHECK_FALSE(reports.checkAsOf(third, QDate(2026, 10, 10)));
    CHECK_FALSE(reports.checkAsOf({2027, 1}, {}));
    Report draft = reports.report(third);
    draft.asOf = QDate(2026, 10, 10);
    CHECK_FALSE(desk->reports().save(draft));
    CHECK_FALSE(desk->reports().submit(draft));
    CHECK(reports.reports().isEmpty());
}

TEST_CASE("a submitted report says the same whatever happens to the register")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    Report draft = desk->reports().report(third);
    draft.narrative[zh("situation")] = zh("骨科候诊反映集中。");
    const ReportContent written = desk->reports().content(draft, desk->reports().analysis(third));
    REQUIRE(desk->reports().submit(draft));
    const Report submitted = desk->reports().report(third);
    CHECK(submitted.isSubmitted());
    CHECK(submitted.asOf == QDate(2026, 10, 9));
    CHECK(submitted.submittedBy == zh("王小安"));

    const DisputeId late = enter(desk, {.received = QDate(2026, 9, 29), .department = zh("骨科")});
    desk.clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0)));
    CHECK(desk->reports().content(submitted, desk->reports().analysis(third)) == written);

    const QList<FigureDifference> differences = desk->reports().differences(submitted);
    QMap<QString, FigureDifference> byKey;
    for (const FigureDifference &difference : differences)
        byKey.insert(difference.key, difference);
    CHECK(byKey[zh("matters.new")].then == zh("5件"));
    CHECK(byKey[zh("matters.new")].now == zh("6件"));
    CHECK(byKey[zh("matters.new")].added == QList<DisputeId>{late});
    CHECK(byKey[zh("matters.closing")].added == QList<DisputeId>{late});
    CHECK(byKey[zh("matters.by_department.骨科")].now == zh("4件"));
    CHECK_FALSE(byKey.contains(zh("matters.closed")));
    CHECK_FALSE(byKey.contains(zh("matters.by_channel.letter")));
    CHECK_FALSE(byKey.contains(zh("feedback.on_time"))); // judged on the day it was submitted for
}

TEST_CASE("rows that changed places are told even when the number stayed")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    const DisputeId old = enter(desk, {.received = QDate(2026, 8, 3)});
    REQUIRE(desk->reports().submit(desk->reports().report(third)));
    const DisputeId other = enter(desk, {.received = QDate(2026, 8, 4)});
    REQUIRE(desk->disputes().voidNumber(old, zh("重复登记")));
    const QList<FigureDifference> differences = desk->reports().differences(desk->reports().report(third));
    REQUIRE_FALSE(differences.isEmpty());
    CHECK(differences[0].key == zh("matters.new"));
    CHECK(differences[0].then == differences[0].now);
    CHECK(differences[0].added == QList<DisputeId>{other});
    CHECK(differences[0].removed == QList<DisputeId>{old});
}

TEST_CASE("nothing differs right after submitting")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    REQUIRE(desk->reports().submit(desk->reports().report(third)));
    CHECK(desk->reports().differences(desk->reports().report(third)).isEmpty());
    CHECK(desk->reports().differences(desk->reports().report({2026, 2})).isEmpty());
}

TEST_CASE("a frozen report can only be changed as a new version with a reason")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    CHECK_FALSE(desk->reports().startVersion(third, zh("补报")));
    Report draft = desk->reports().report(third);
    draft.narrative[zh("risks")] = zh("加强值守。");
    REQUIRE(desk->reports().submit(draft));
    CHECK_FALSE(desk->reports().save(desk->reports().report(third)));
    CHECK_FALSE(desk->reports().submit(desk->reports().report(third)));
    const auto unreasoned = desk->reports().startVersion(third, zh("  "));
    REQUIRE_FALSE(unreasoned);
    CHECK(unreasoned.failure().problems[0].field == zh("reason"));

    REQUIRE(desk->reports().startVersion(third, zh("补报一件来信")));
    const Report second = desk->reports().report(third);
    CHECK(second.version == 2);
    CHECK_FALSE(second.isSubmitted());
    CHECK(second.reason == zh("补报一件来信"));
    CHECK(second.narrative == draft.narrative);
    REQUIRE(desk->reports().submit(second));
    const QList<Report> all = desk->reports().reports();
    REQUIRE(all.size() == 2);
    CHECK(all[0].version == 2);
    CHECK(all[1].isSubmitted());
    CHECK(desk->reports().history(all[0].id)[0].reason == zh("补报一件来信"));
}
