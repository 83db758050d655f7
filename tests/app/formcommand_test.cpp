#include "core/desk/desk.h"
#include "core/office/templateregister.h"
#include "tests/app/commandrun.h"
#include "tests/temporarydesk.h"

#include <QFileInfo>

using namespace anhe;
using namespace anhe::tests;

namespace {

const QString listOption = QStringLiteral("--list");

QStringList formArguments(const QString &ledger, const QString &key, const QString &file,
                          const QStringList &more)
{
    return QStringList{QStringLiteral("form"), ledger, QStringLiteral("--form"), key,
                       QStringLiteral("-o"),   file} +
           more;
}

QStringList matterOption(const QString &number)
{
    return {QStringLiteral("--matter"), number};
}

} // namespace

TEST_CASE("form --list names one form a line, its name first")
{
    const Answer answer = tests::anhe({QStringLiteral("form"), listOption});
    REQUIRE(answer.exitCode == 0);
    const QStringList lines = answer.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    CHECK(lines.size() == 27);
    CHECK(answer.out.contains(QStringLiteral("mediation_application\t")));
    CHECK(lines.first().startsWith(QStringLiteral("registration_form\t")));
}

TEST_CASE("form writes a matter's paper as PDF and as a Word document")
{
    const ExampleLedger example(20);
    for (const char *name : {"form.pdf", "form.docx"}) {
        const QString file = example.folder.filePath(QLatin1String(name));
        const Answer answer = tests::anhe(formArguments(example.path(), QStringLiteral("registration_form"),
                                                        file, matterOption(QStringLiteral("投诉2026-1"))));
        INFO(answer.err.toStdString());
        CHECK(answer.exitCode == 0);
        CHECK(answer.err.contains(file));
        CHECK(QFileInfo(file).size() > 2000);
    }
}

TEST_CASE("form writes a blank paper without a matter")
{
    const ExampleLedger example(5);
    const QString file = example.folder.filePath(QStringLiteral("blank.pdf"));
    const Answer answer = tests::anhe(
        formArguments(example.path(), QStringLiteral("sealing_list"), file, {QStringLiteral("--blank")}));
    CHECK(answer.exitCode == 0);
    CHECK(answer.err.count(QLatin1Char('\n')) == 1); // where it is, and nothing that is missing
    CHECK(QFileInfo(file).size() > 2000);
}

TEST_CASE("form refuses what the ledger does not hold, and writes nothing")
{
    const ExampleLedger example(5);
    const QString file = example.folder.filePath(QStringLiteral("none.pdf"));
    const Answer unknown = tests::anhe(formArguments(example.path(), QStringLiteral("registration_form"),
                                                     file, matterOption(QStringLiteral("投诉 1999-0001"))));
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.err.contains(QStringLiteral("投诉 1999-0001")));
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("form called wrongly shows its usage")
{
    const ExampleLedger example(5);
    const QString file = example.folder.filePath(QStringLiteral("x.pdf"));
    const QStringList matter = matterOption(QStringLiteral("投诉 2026-0001"));
    CHECK(tests::anhe(formArguments(example.path(), QStringLiteral("no_such"), file, matter)).exitCode == 2);
    CHECK(tests::anhe(formArguments(example.path(), QStringLiteral("registration_form"),
                                    QStringLiteral("x.odt"), matter))
              .exitCode == 2);
    CHECK(
        tests::anhe(formArguments(example.path(), QStringLiteral("registration_form"), file, {})).exitCode ==
        2);
    const QStringList more = matter + QStringList{QStringLiteral("--risk"), QStringLiteral("隐患 2026-0001")};
    const Answer two =
        tests::anhe(formArguments(example.path(), QStringLiteral("registration_form"), file, more));
    CHECK(two.exitCode == 2);
    CHECK(two.err.contains(QStringLiteral("--risk")));
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("form says that a PDF shows the built-in form where the office has a Word file of its own")
{
    const ExampleLedger example(20);
    const QString own = example.folder.filePath(QStringLiteral("own.docx"));
    const QString key = QStringLiteral("registration_form");
    const QStringList matter = matterOption(QStringLiteral("投诉 2026-0001"));
    REQUIRE(tests::anhe(formArguments(example.path(), key, own, matter)).exitCode == 0);
    {
        const FixedClock clock(QDate(2026, 9, 15));
        const auto desk = Desk::open(example.path(), clock);
        REQUIRE(desk);
        REQUIRE(TemplateRegister((*desk)->ledger()).put(key, own));
    }
    const Answer pdf = tests::anhe(
        formArguments(example.path(), key, example.folder.filePath(QStringLiteral("a.pdf")), matter));
    CHECK(pdf.exitCode == 0);
    CHECK(pdf.err.contains(QStringLiteral("built-in form")));
    const Answer word = tests::anhe(
        formArguments(example.path(), key, example.folder.filePath(QStringLiteral("a.docx")), matter));
    CHECK(word.exitCode == 0);
    CHECK_FALSE(word.err.contains(QStringLiteral("built-in form")));
}

TEST_CASE("form chooses among several seals of a matter, and says that there are others")
{
    TemporaryDesk office;
    const DisputeId matter = *office.desk->disputes().enter(someDispute());
    const QString custodian = QStringLiteral("保管人"); // known of the second only
    for (const int hour : {9, 15}) {
        Seal seal;
        seal.dispute = matter;
        seal.sealedAt = QDateTime(QDate(2026, 9, 11), QTime(hour, 0));
        seal.items = {QStringLiteral("门诊病历，2页")};
        seal.custodian = hour == 15 ? QStringLiteral("赵明") : QString();
        seal.hospitalPerson = QStringLiteral("王小安");
        seal.patientSidePerson = QStringLiteral("张三丰");
        REQUIRE(office.desk->disputes().seal(seal));
    }
    const QString number = office.desk->disputes().find(matter)->number;
    const QString file = office.folder.filePath(QStringLiteral("seal.pdf"));
    const auto printed = [&](const QStringList &more) {
        return tests::anhe(
            formArguments(office.path(), QStringLiteral("sealing_list"), file, matterOption(number) + more));
    };
    const QString option = QStringLiteral("--seal");
    const Answer last = printed({});
    CHECK(last.exitCode == 0);
    CHECK(last.err.contains(option));
    CHECK_FALSE(last.err.contains(custodian));
    const Answer first = printed({option, QStringLiteral("1")});
    CHECK(first.exitCode == 0);
    CHECK_FALSE(first.err.contains(option));
    CHECK(first.err.contains(custodian));
    CHECK(printed({option, QStringLiteral("3")}).exitCode == 1);
    CHECK(printed({option, QStringLiteral("0")}).exitCode == 2);
    CHECK(printed({QStringLiteral("--claim"), QStringLiteral("理赔 2026-0001")}).exitCode == 2);
}

TEST_CASE("form takes the referral and the claim that are named, and no others")
{
    const ExampleLedger example(300);
    const QString file = example.folder.filePath(QStringLiteral("a.pdf"));
    QString matter;
    QString referral;
    {
        const FixedClock clock(QDate(2026, 9, 15));
        const auto desk = Desk::open(example.path(), clock);
        REQUIRE(desk);
        for (const qint64 id : (*desk)->mediation().ids({}, ReferralOrder::Number, false)) {
            const Referral one = *(*desk)->mediation().find({id});
            if (one.state != ReferralState::Voided) {
                referral = one.number;
                matter = (*desk)->disputes().find(one.dispute)->number;
            }
        }
    }
    REQUIRE_FALSE(referral.isEmpty());
    const auto letter = [&](const QString &number) {
        return tests::anhe(
                   formArguments(example.path(), QStringLiteral("referral_letter"), file,
                                 matterOption(matter) + QStringList{QStringLiteral("--referral"), number}))
            .exitCode;
    };
    CHECK(letter(referral) == 0);
    CHECK(letter(QStringLiteral("移送 1999-0001")) == 1);
    const QStringList claim{QStringLiteral("--claim"), QStringLiteral("理赔 1999-0001")};
    CHECK(tests::anhe(formArguments(example.path(), QStringLiteral("claim_notice"), file,
                                    matterOption(matter) + claim))
              .exitCode == 1);
}
