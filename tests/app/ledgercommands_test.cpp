#include "tests/app/commandrun.h"
#include "tests/paths.h"

#include "core/desk/desk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace anhe;
using namespace anhe::tests;

namespace {

QJsonArray listed(const QString &path, const QStringList &more = {}, const char *name = "matters")
{
    const Answer answer = tests::anhe(QStringList{QStringLiteral("list"), path, QLatin1String(name),
                                                  QStringLiteral("--format"), QStringLiteral("json")} +
                                      more);
    INFO(answer.err.toStdString());
    REQUIRE(answer.exitCode == 0);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(answer.out.toUtf8(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.array();
}

QString text(const QJsonValue &row, const char *key)
{
    return row.toObject()[QLatin1String(key)].toString();
}

} // namespace

TEST_CASE("new makes an empty ledger that check finds whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.anhe"));
    const Answer made = tests::anhe(
        {QStringLiteral("new"), path, QStringLiteral("--hospital"), QStringLiteral("安和县中医院")});
    CHECK(made.exitCode == 0);
    CHECK(made.out.contains(QStringLiteral("安和县中医院")));
    CHECK(listed(path).isEmpty());
    CHECK(tests::anhe({QStringLiteral("check"), path}).exitCode == 0);
}

TEST_CASE("list tells matters in JSON with the words of the field")
{
    const ExampleLedger example;
    const QJsonArray all = listed(example.path());
    REQUIRE(all.size() == 300);
    QSet<QString> numbers;
    for (const QJsonValue &row : all) {
        numbers << text(row, "number");
        const QString id = text(row, "complainant_id_number");
        CHECK((id.isEmpty() || id.contains(QLatin1String("******"))));
        CHECK(fromCode<MatterKind>(text(row, "kind")));
        CHECK(fromCode<Channel>(text(row, "intake_channel")));
        CHECK(row[QLatin1String("problems")].toArray().size() >= 1);
        CHECK((row[QLatin1String("claimed")].isNull() || row[QLatin1String("claimed")].toInteger() > 0));
    }
    CHECK(numbers.size() == 300);
    CHECK(text(all.first(), "received_at") >= text(all.last(), "received_at"));
}

TEST_CASE("list takes search words, days, statuses and kinds")
{
    const ExampleLedger example;
    const QJsonArray all = listed(example.path());
    const QString name = text(all[10], "complainant");
    const QJsonArray found = listed(example.path(), {QStringLiteral("--search"), name});
    CHECK(found.size() >= 1);
    CHECK(found.size() < all.size());
    const QJsonArray summer = listed(example.path(), {QStringLiteral("--from"), QStringLiteral("2026-06-01"),
                                                      QStringLiteral("--to"), QStringLiteral("2026-08-31")});
    CHECK(summer.size() > 0);
    for (const QJsonValue &row : summer)
        CHECK(text(row, "received_on") >= QLatin1String("2026-06-01"));
    const QJsonArray closed = listed(example.path(), {QStringLiteral("--status"), QStringLiteral("closed")});
    const QJsonArray open =
        listed(example.path(), {QStringLiteral("--status"),
                                QStringLiteral("registered,investigating,answered,in_negotiation,in_"
                                               "mediation,in_administrative_mediation,in_court")});
    const QJsonArray voided = listed(example.path(), {QStringLiteral("--status"), QStringLiteral("voided")});
    CHECK(closed.size() > 0);
    CHECK(open.size() > 0);
    CHECK(voided.size() > 0);
    CHECK(closed.size() + open.size() + voided.size() == all.size());
    for (const QJsonValue &row :
         listed(example.path(), {QStringLiteral("--kind"), QStringLiteral("petition")}))
        CHECK(text(row, "kind") == QLatin1String("petition"));
}

TEST_CASE("list names the matters that one reopens, and those that reopen it")
{
    const ExampleLedger example;
    QMap<QString, QStringList> reopenedBy;
    QMap<QString, QString> reopens;
    for (const QJsonValue &row : listed(example.path())) {
        for (const QJsonValue &later : row[QLatin1String("reopened_by")].toArray())
            reopenedBy[text(row, "number")] << later.toString();
        if (!row[QLatin1String("reopens")].isNull() && text(row, "status") != QLatin1String("voided"))
            reopens[text(row, "number")] = text(row, "reopens");
    }
    REQUIRE_FALSE(reopens.isEmpty());
    qsizetype links = 0;
    for (auto it = reopens.begin(); it != reopens.end(); ++it, ++links)
        CHECK(reopenedBy[it.value()].contains(it.key()));
    for (const QStringList &later : std::as_const(reopenedBy))
        links -= later.size();
    CHECK(links == 0);
}

TEST_CASE("list tells referrals by the numbers of their matters")
{
    const ExampleLedger example(1500);
    const QJsonArray referrals = listed(example.path(), {}, "referrals");
    CHECK(referrals.size() > 20);
    QSet<QString> routes, states, outcomes, matters;
    for (const QJsonValue &row : listed(example.path()))
        matters << text(row, "number");
    for (const QJsonValue &row : referrals) {
        CHECK(matters.contains(text(row, "matter")));
        routes << text(row, "route");
        states << text(row, "state");
        outcomes << text(row, "outcome");
    }
    CHECK(routes.size() == 4);
    CHECK(states.contains(QStringLiteral("accepted")));
    CHECK(states.contains(QStringLiteral("concluded")));
    CHECK(states.contains(QStringLiteral("refused")));
    CHECK(outcomes.contains(QStringLiteral("agreement")));
    CHECK(outcomes.contains(QStringLiteral("failed")));
    for (const QJsonValue &row :
         listed(example.path(), {QStringLiteral("--kind"), QStringLiteral("people")}, "referrals"))
        CHECK(text(row, "route") == QLatin1String("people"));
}

TEST_CASE("report prints its figures as JSON and writes the paper as PDF and as Word document")
{
    const ExampleLedger example(500);
    const QString pdf = example.path(QStringLiteral("report.pdf"));
    const QStringList question{QStringLiteral("report"), example.path(), QStringLiteral("--quarter"),
                               QStringLiteral("2026Q2")};
    const Answer both =
        tests::anhe(question + QStringList{QStringLiteral("-o"), pdf, QStringLiteral("--as-of"),
                                           QStringLiteral("2026-07-05")});
    INFO(both.err.toStdString());
    REQUIRE(both.exitCode == 0);
    QFile paper(pdf);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
    const QString docx = example.path(QStringLiteral("report.docx"));
    CHECK(tests::anhe(question + QStringList{QStringLiteral("-o"), docx}).exitCode == 0);
    CHECK(QFile(docx).size() > 1000);
    const Answer figures =
        tests::anhe(question + QStringList{QStringLiteral("--figures"), QStringLiteral("json")});
    REQUIRE(figures.exitCode == 0);
    const QJsonObject told = QJsonDocument::fromJson(figures.out.toUtf8()).object();
    CHECK(told[QLatin1String("period")].toString() == QLatin1String("2026Q2"));
    qint64 fresh = -1;
    for (const QJsonValue &figure : told[QLatin1String("figures")].toArray()) {
        if (text(figure, "key") == QLatin1String("matters.new"))
            fresh = figure[QLatin1String("value")].toInteger();
    }
    const QJsonArray received =
        listed(example.path(), {QStringLiteral("--from"), QStringLiteral("2026-04-01"),
                                QStringLiteral("--to"), QStringLiteral("2026-06-30")});
    qint64 counted = 0;
    for (const QJsonValue &row : received)
        counted += text(row, "status") != QLatin1String("voided");
    CHECK(fresh == counted);
}

TEST_CASE("figures on the output are JSON alone, also when the paper is written beside them")
{
    const ExampleLedger example(60);
    const Answer both =
        tests::anhe({QStringLiteral("report"), example.path(), QStringLiteral("--quarter"),
                     QStringLiteral("2026Q2"), QStringLiteral("--figures"), QStringLiteral("json"),
                     QStringLiteral("-o"), example.path(QStringLiteral("report.docx"))});
    REQUIRE(both.exitCode == 0);
    QJsonParseError error;
    QJsonDocument::fromJson(both.out.toUtf8(), &error);
    CHECK(error.error == QJsonParseError::NoError);
    CHECK(both.err.contains(QStringLiteral("report.docx")));
    CHECK(QFile(example.path(QStringLiteral("report.docx"))).size() > 1000);
}

TEST_CASE("a submitted report gives its frozen figures, and tells what differs today")
{
    const ExampleLedger example(60);
    const QStringList question{QStringLiteral("report"),    example.path(),
                               QStringLiteral("--quarter"), QStringLiteral("2026Q2"),
                               QStringLiteral("--figures"), QStringLiteral("json")};
    const FixedClock clock(QDate(2026, 9, 15));
    QByteArray frozen;
    {
        const auto desk = Desk::open(example.path(), clock);
        REQUIRE(desk);
        const Report draft = (*desk)->reports().report({2026, 2});
        REQUIRE((*desk)->reports().submit(draft));
        Dispute late;
        late.receivedAt = QDateTime(QDate(2026, 6, 29), QTime(10, 0));
        late.complainant.name = QStringLiteral("林知秋");
        late.narrative = QStringLiteral("补登记的来信。");
        late.channel = Channel::Letter;
        REQUIRE((*desk)->disputes().enter(late));
        const Report submitted = (*desk)->reports().report({2026, 2});
        frozen = (*desk)->reports().figuresText(submitted, {}); // what the page exports
    }
    const Answer answer = tests::anhe(question);
    REQUIRE(answer.exitCode == 0);
    CHECK(answer.out.toUtf8() == frozen);
    CHECK(answer.err.contains(QStringLiteral("2026-09-15")));
    CHECK(answer.err.contains(QStringLiteral("matters.new")));
    const Answer other =
        tests::anhe(question + QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-07-01")});
    CHECK(other.exitCode == 1);
    CHECK(other.out.isEmpty());
}

TEST_CASE("report tells what the real letters came to, and notes a quarter that has not ended")
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(QStringLiteral("letters.anhe"));
    REQUIRE(tests::anhe({QStringLiteral("new"), ledger, QStringLiteral("--hospital"),
                         QStringLiteral("安和市第一人民医院")})
                .exitCode == 0);
    const Answer read =
        tests::anhe({QStringLiteral("import"), ledger, samplePath(QStringLiteral("letters-hospital.xlsx")),
                     QStringLiteral("--channel"), QStringLiteral("online")});
    INFO(read.err.toStdString());
    REQUIRE(read.exitCode == 0);
    const QStringList asked{QStringLiteral("report"), ledger, QStringLiteral("--figures"),
                            QStringLiteral("json"), QStringLiteral("--quarter")};
    const Answer figures = tests::anhe(asked + QStringList{QStringLiteral("2018Q4")});
    REQUIRE(figures.exitCode == 0);
    CHECK(figures.err.isEmpty());
    QMap<QString, QJsonValue> byKey;
    const QJsonObject told = QJsonDocument::fromJson(figures.out.toUtf8()).object();
    for (const QJsonValue &figure : told[QLatin1String("figures")].toArray())
        byKey.insert(text(figure, "key"), figure);
    const auto number = [&](const char *key, const char *part = "value") {
        return byKey[QLatin1String(key)][QLatin1String(part)].toDouble();
    };
    CHECK(number("matters.opening") == 3);
    CHECK(number("matters.new") == 22);
    CHECK(number("matters.closed") == 20);
    CHECK(number("matters.closing") == 5);
    CHECK(number("feedback.on_time", "numerator") == 5);
    CHECK(number("feedback.on_time", "denominator") == 22);
    CHECK(number("days_to_close.mean") == Approx(18.05));
    CHECK(number("days_to_close.median") == 12.5);
    const Answer running = tests::anhe(asked + QStringList{QStringLiteral("2026Q3")});
    CHECK(running.exitCode == 0);
    CHECK(running.err.contains(QStringLiteral("2026-09-30")));
}

TEST_CASE("list writes CSV with one head line and every row complete")
{
    const ExampleLedger example(40);
    const Answer answer = tests::anhe({QStringLiteral("list"), example.path(), QStringLiteral("matters")});
    REQUIRE(answer.exitCode == 0);
    const QStringList lines = answer.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 41);
    CHECK(lines.first().startsWith(QStringLiteral("number,kind,status,")));
    for (const QString &line : lines.mid(1))
        CHECK(line.count(QLatin1Char(',')) >= lines.first().count(QLatin1Char(',')));
}

TEST_CASE("A cell that a spreadsheet would take for a formula is written as text")
{
    const ExampleLedger example(5);
    {
        const FixedClock clock(QDate(2026, 9, 15));
        const auto desk = Desk::open(example.path(), clock);
        REQUIRE(desk);
        Dispute dispute;
        dispute.receivedAt = clock.now();
        dispute.complainant.name = QStringLiteral("=HYPERLINK(\"x\")");
        dispute.narrative = QStringLiteral("说，\"很不满意\"\n第二行");
        REQUIRE((*desk)->disputes().enter(dispute));
    }
    const Answer answer = tests::anhe({QStringLiteral("list"), example.path(), QStringLiteral("matters")});
    CHECK(answer.out.contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\"")));
    CHECK(answer.out.contains(QStringLiteral("\"说，\"\"很不满意\"\"\n第二行\"")));
}

TEST_CASE("A backup counts its rows, and restore keeps what stood in its place")
{
    const ExampleLedger example(60);
    const QString copy = example.path(QStringLiteral("copy.anhe"));
    const Answer saved = tests::anhe({QStringLiteral("backup"), example.path(), QStringLiteral("-o"), copy});
    REQUIRE(saved.exitCode == 0);
    CHECK(saved.out.contains(QStringLiteral("matters 60")));
    const Answer fresh = tests::anhe(
        {QStringLiteral("restore"), copy, QStringLiteral("-o"), example.path(QStringLiteral("second.anhe"))});
    CHECK(fresh.exitCode == 0);
    const Answer replaced =
        tests::anhe({QStringLiteral("restore"), copy, QStringLiteral("-o"), example.path()});
    CHECK(replaced.exitCode == 0);
    const QStringList kept = QDir(example.folder.path()).entryList({QStringLiteral("*.replaced-*.anhe")});
    REQUIRE(kept.size() == 1);
    CHECK(replaced.out.contains(kept.first()));
    CHECK(listed(example.path(kept.first())).size() == 60);
    CHECK(listed(example.path(QStringLiteral("second.anhe"))) == listed(example.path()));
}

TEST_CASE("check names each proof, and a damaged ledger is refused")
{
    const ExampleLedger example(60);
    const Answer whole = tests::anhe({QStringLiteral("check"), example.path()});
    CHECK(whole.exitCode == 0);
    CHECK(whole.out.count(QStringLiteral(": whole\n")) == 5);
    CHECK(whole.out.contains(QStringLiteral("matters 60")));
    QFile file(example.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(40000, '\x5a'));
    file.close();
    const Answer broken = tests::anhe({QStringLiteral("check"), example.path()});
    CHECK(broken.exitCode == 1);
    CHECK_FALSE(broken.err.isEmpty());
}

TEST_CASE("The same seed and day make the same example ledger, another seed another one")
{
    const QTemporaryDir folder;
    const auto made = [&folder](const char *name, const char *seed) {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(tests::anhe({QStringLiteral("demo"), path, QStringLiteral("--matters"), QStringLiteral("120"),
                             QStringLiteral("--seed"), QLatin1String(seed), QStringLiteral("--until"),
                             QStringLiteral("2026-06-30")})
                    .exitCode == 0);
        return listed(path);
    };
    const QJsonArray first = made("a.anhe", "7");
    CHECK(first == made("b.anhe", "7"));
    CHECK(first != made("c.anhe", "8"));
    CHECK(text(first.first(), "received_on") <= QLatin1String("2026-06-30"));
}

TEST_CASE("The example ledger has every state an office meets, and reads like one")
{
    const ExampleLedger example(1500);
    CHECK(tests::anhe({QStringLiteral("check"), example.path()}).exitCode == 0);
    const FixedClock clock(QDate(2026, 9, 15));
    auto opened = Desk::open(example.path(), clock);
    REQUIRE(opened);
    Desk &desk = **opened;
    const DisputeRegister &register_ = desk.disputes();
    const auto count = [&register_](auto set) {
        DisputeFilter filter;
        set(filter);
        return register_.count(filter);
    };
    CHECK(count([](DisputeFilter &f) { f.overdueOn = QDate(2026, 9, 15); }) > 0);
    CHECK(count([](DisputeFilter &f) { f.told = false; }) > 0);
    CHECK(count([](DisputeFilter &f) { f.incomplete = true; }) > 0);
    CHECK(count([](DisputeFilter &f) { f.reopened = true; }) > 0);
    CHECK(count([](DisputeFilter &f) { f.major = true; }) > 0);
    CHECK(count([](DisputeFilter &f) { f.answeredOnTime = true; }) > 0);
    CHECK(count([](DisputeFilter &f) { f.answeredOnTime = false; }) > 0);
    CHECK(count([](DisputeFilter &f) { f.acceptedPetition = true; }) > 0);
    CHECK(count([](DisputeFilter &f) { f.text = QStringLiteral("候诊"); }) > 0);
    CHECK_FALSE(register_.openPromises().isEmpty());
    QSet<QString> narratives;
    int escalated = 0, sealed = 0, attached = 0, autopsies = 0, refused = 0;
    for (const qint64 id : register_.ids({}, DisputeOrder::Received, false)) {
        const Dispute matter = *register_.find({id});
        narratives << matter.narrative;
        escalated += matter.kind != matter.kindEntered;
        sealed += !register_.seals(matter.id).isEmpty();
        attached += !register_.attachments(matter.id).isEmpty();
        autopsies += register_.autopsy(matter.id).has_value();
        for (const FieldProblem &problem : register_.problemsOf(matter))
            refused += !problem.warning;
        CHECK_FALSE(matter.narrative.contains(QLatin1Char('{')));
        CHECK_FALSE(matter.answer.contains(QLatin1Char('{')));
    }
    CHECK(narratives.size() > 1400);
    CHECK(escalated > 0);
    CHECK(sealed > 0);
    CHECK(attached > 0);
    CHECK(autopsies > 0);
    CHECK(refused == 0);
    const MediationRegister &mediation = desk.mediation();
    int running = 0, paid = 0, confirmed = 0, calledBack = 0, wrong = 0;
    for (const qint64 id : mediation.ids({}, ReferralOrder::Number, false)) {
        const Referral referral = *mediation.find({id});
        running += referral.isRunning();
        for (const FieldProblem &problem : mediation.problemsOf(referral))
            wrong += !problem.warning;
        const QList<Payment> payments = mediation.payments({id});
        paid += !payments.isEmpty();
        if (const auto agreement = mediation.agreement({id})) {
            for (const FieldProblem &problem : mediation.problemsOf(*agreement, payments))
                wrong += !problem.warning;
        }
        confirmed += mediation.confirmation({id}).has_value();
        calledBack += !mediation.callBacks({id}).isEmpty();
    }
    CHECK(running > 0);
    CHECK(paid > 0);
    CHECK(confirmed > 0);
    CHECK(calledBack > 0);
    CHECK(wrong == 0);
}
