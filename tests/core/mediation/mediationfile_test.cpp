#include "core/ledger/integrity.h"
#include "tests/core/mediation/mediationdesk.h"

using namespace anhe;
using namespace anhe::tests;

static void giveDocumentCode(MediationDesk &desk)
{
    Hospital hospital = desk->office().hospital();
    hospital.documentCode = zh("安医患");
    REQUIRE(desk->office().saveHospital(hospital));
}

TEST_CASE("referral letters are numbered by year without gaps, each once and for good")
{
    MediationDesk desk(QDate(2026, 9, 15));
    giveDocumentCode(desk);
    const ReferralId first = desk.drafted(Route::People);
    const ReferralId second = desk.drafted(Route::Administrative, desk.enter());
    const ReferralId third = desk.drafted(Route::People, desk.enter());
    CHECK(*desk.mediation().issueLetter(first, QDate(2026, 3, 3)) == zh("安医患〔2026〕1号"));
    CHECK(*desk.mediation().issueLetter(second, QDate(2026, 3, 4)) == zh("安医患〔2026〕2号"));
    REQUIRE(desk.mediation().voidNumber(second, zh("重复登记")));
    CHECK(*desk.mediation().issueLetter(third, QDate(2026, 9, 15)) == zh("安医患〔2026〕3号"));
    CHECK(desk.at(second).letterNumber == zh("安医患〔2026〕2号")); // a voided referral keeps it

    const auto again = desk.mediation().issueLetter(first, QDate(2026, 3, 5));
    REQUIRE_FALSE(again);
    CHECK(again.error().contains(zh("安医患〔2026〕1号")));
    CHECK(desk.at(first).letterOn == QDate(2026, 3, 3));

    Referral typed = desk.at(first);
    typed.letterNumber = zh("别的号");
    typed.letterSerial = 9;
    typed.note = zh("已寄出");
    REQUIRE(desk.mediation().amend(typed));
    desk.reopen();
    CHECK(desk.at(first).letterNumber == zh("安医患〔2026〕1号"));
    CHECK(desk.at(first).note == zh("已寄出"));
}

TEST_CASE("a letter needs a code to be numbered under, a day, and a body it goes to")
{
    MediationDesk desk(QDate(2026, 9, 15));
    const ReferralId people = desk.drafted(Route::People);
    CHECK_FALSE(desk.mediation().issueLetter(people, QDate(2026, 3, 3)));
    giveDocumentCode(desk);
    CHECK_FALSE(desk.mediation().issueLetter(people, QDate(2026, 9, 16)));
    CHECK_FALSE(desk.mediation().issueLetter(people, QDate()));
    CHECK_FALSE(
        desk.mediation().issueLetter(desk.drafted(Route::Negotiation, desk.enter()), QDate(2026, 3, 3)));
    CHECK(desk.at(people).letterNumber.isEmpty());
}

TEST_CASE("the file's index begins with the usual papers, those ticked that the ledger knows of")
{
    MediationDesk desk(QDate(2026, 9, 15));
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 9), QDate(2026, 4, 10));
    const QList<FilePaper> papers = desk.mediation().filePapers(id);
    REQUIRE(papers.size() == 12);
    CHECK(papers[0].inFile);
    CHECK(papers[0].dated == desk.at(id).appliedOn);
    CHECK(papers[7].name == zh("调解协议书"));
    CHECK(papers[7].inFile);
    CHECK(papers[7].dated == QDate(2026, 4, 10));
    CHECK(missingPapers(papers) == QStringList{zh("权利义务告知书"), zh("当事人身份证明"), zh("调解笔录")});
}

TEST_CASE("a mediation that failed needs no agreement in its file")
{
    Referral referral;
    referral.concludedOn = QDate(2026, 4, 10);
    referral.outcome = Outcome::Failed;
    CHECK_FALSE(usualFilePapers(referral)[7].required);
    CHECK(usualFilePapers()[7].required);
}

TEST_CASE("the index is kept with pages, days and remarks, and its changes in the history")
{
    MediationDesk desk(QDate(2026, 9, 15));
    const ReferralId id = desk.drafted(Route::People);
    QList<FilePaper> papers = desk.mediation().filePapers(id);
    papers[1].inFile = true;
    papers[1].pages = 2;
    papers[1].dated = QDate(2026, 3, 2);
    papers.append({0, id, zh("病历复印件"), false, true, 31, {}, zh("第二册")});
    REQUIRE(desk.mediation().saveFilePapers(id, papers));
    desk.reopen();
    QList<FilePaper> kept = desk.mediation().filePapers(id);
    REQUIRE(kept.size() == 13);
    CHECK(kept[1].pages == 2);
    CHECK(kept[1].dated == QDate(2026, 3, 2));
    CHECK(kept[12].note == zh("第二册"));
    CHECK(pageRange(kept, 1) == zh("1—2"));
    CHECK(pageRange(kept, 12) == zh("3—33"));
    CHECK(pageRange(kept, 2).isEmpty());
    const QList<HistoryEntry> history = desk.mediation().history(id);
    CHECK(std::any_of(history.begin(), history.end(), [](const HistoryEntry &entry) {
        return entry.field == zh("file.papers") && entry.after.contains(zh("☑ 病历复印件 31页 第二册"));
    }));
    CHECK(checkIntegrity(desk->ledger().database()).whole());

    kept[0].name.clear();
    CHECK_FALSE(desk.mediation().saveFilePapers(id, kept));
    kept = desk.mediation().filePapers(id);
    kept[0].dated = QDate(2026, 9, 16);
    CHECK_FALSE(desk.mediation().saveFilePapers(id, kept));
}

TEST_CASE("pages are counted on only past papers whose pages are counted")
{
    QList<FilePaper> papers(3);
    for (FilePaper &paper : papers)
        paper.inFile = true;
    papers[0].pages = 1;
    papers[2].pages = 4;
    CHECK(pageRange(papers, 0) == zh("1"));
    CHECK(pageRange(papers, 1).isEmpty());
    CHECK(pageRange(papers, 2).isEmpty());
}

TEST_CASE("referrals are read whole for a list, in the order asked")
{
    MediationDesk desk(QDate(2026, 9, 15));
    const ReferralId first = desk.accepted(Route::People, QDate(2026, 3, 9));
    REQUIRE(desk.mediation().pause(
        first, {0, PauseGround::Appraisal, QDate(2026, 3, 16), {}, zh("某鉴定所"), zh("鉴定委托书")}));
    const DisputeId other = desk.enter();
    const ReferralId second = desk.drafted(Route::Negotiation, other);
    const qint64 ids[] = {second.value, 999, first.value};
    const std::vector<Referral> referrals = desk.mediation().referrals(ids);
    REQUIRE(referrals.size() == 2);
    CHECK(referrals[0] == desk.at(second));
    CHECK(referrals[1] == desk.at(first));
    const qint64 disputes[] = {other.value, desk.matter.value};
    const auto numbers = desk.mediation().numbersOf(disputes);
    CHECK(numbers[other] == QStringList{desk.at(second).number});
    CHECK(numbers[desk.matter] == QStringList{desk.at(first).number});
}
