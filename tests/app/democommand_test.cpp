#include "tests/app/listedrows.h"

#include "core/demo/demophrases.h"
#include "core/desk/desk.h"

#include <QSet>

using namespace anhe;
using namespace anhe::tests;

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
            CHECK(agreement->capitals == moneyCapitals(agreement->total));
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

TEST_CASE("What the example ledger tells fits sex, age, department and kind")
{
    const ExampleLedger example(4000);
    const QHash<QString, QString> stores{{QStringLiteral("environment.food"), QStringLiteral("膳食科")},
                                         {QStringLiteral("security"), QStringLiteral("保卫科")}};
    int women = 0, children = 0, petitionsOnFees = 0;
    for (const QJsonValue &matter : listed(example.path())) {
        INFO(text(matter, "number").toStdString());
        const QString narrative = text(matter, "narrative");
        const QString department = text(matter, "department");
        const QString category = text(matter, "category");
        const bool complaint = text(matter, "kind") == QLatin1String("complaint");
        const bool woman = text(matter, "patient_sex") == QLatin1String("female");
        const int age = matter[QLatin1String("patient_age")].toInt();
        const bool anonymous = matter[QLatin1String("anonymous")].toBool();
        CHECK_FALSE(narrative.contains(QLatin1Char('@')));
        if (narrative.contains(QStringLiteral("分娩"))) {
            CHECK((woman && age >= 18 && age <= 45 && department == QStringLiteral("妇产科")));
            CHECK(category == QLatin1String("quality.operation"));
        }
        if (department == QStringLiteral("妇产科") && !anonymous) {
            ++women;
            CHECK(woman);
        }
        if (department == QStringLiteral("儿科") && !anonymous) {
            ++children;
            CHECK(age <= 14);
        }
        if (stores.contains(category))
            CHECK(department == stores.value(category));
        if (text(matter, "kind") == QLatin1String("petition") && category.startsWith(QLatin1String("fees"))) {
            ++petitionsOnFees;
            CHECK(narrative.contains(QStringLiteral("费")));
            CHECK_FALSE(text(matter, "findings").contains(QStringLiteral("当班人员核对")));
        }
        CHECK(narrative.count(QStringLiteral("继续治疗")) == 0); // the demand's own word
        if (complaint || text(matter, "number").startsWith(QStringLiteral("投诉")))
            CHECK_FALSE(matter[QLatin1String("major")].toBool());
        else
            CHECK_FALSE(text(matter, "subject").endsWith(QStringLiteral("的投诉")));
    }
    CHECK(women > 0);
    CHECK(children > 0);
    CHECK(petitionsOnFees > 0);
}

TEST_CASE("A phrase of the example ledger is told only of whom and where it fits")
{
    const DemoPhrases &phrases = DemoPhrases::shared();
    const QString maternity = QStringLiteral("妇产科");
    const auto births = [&](const DemoScene &scene) {
        const QStringList told = phrases.fitting(QStringLiteral("event.dispute.quality.operation"), scene);
        CHECK_FALSE(told.isEmpty());
        CHECK(told.filter(QStringLiteral("@")).isEmpty());
        return told.filter(QStringLiteral("分娩")).size();
    };
    CHECK(births({Sex::Female, 30, maternity, QStringLiteral("surgical")}) == 1);
    CHECK(births({Sex::Male, 27, maternity, QStringLiteral("surgical")}) == 0);
    CHECK(births({Sex::Female, 92, maternity, QStringLiteral("surgical")}) == 0);
    CHECK(births({Sex::Female, {}, maternity, QStringLiteral("surgical")}) == 0);
    CHECK(births({Sex::Female, 30, QStringLiteral("耳鼻咽喉科"), QStringLiteral("surgical")}) == 0);
    const QString attitude = QStringLiteral("event.attitude");
    const DemoScene window{Sex::Unknown, {}, QStringLiteral("收费处"), QStringLiteral("window")};
    CHECK(phrases.fitting(attitude, window).filter(QStringLiteral("看病不到一分钟")).isEmpty());
    CHECK(phrases.fitting(attitude, window).filter(QStringLiteral("窗口工作人员")).size() == 1);
}
