#include "tests/core/safety/safetydesk.h"

using namespace anhe;
using namespace anhe::tests;

static const Quarter typedQuarter{2026, 3};

TEST_CASE("a rate is reckoned from numerator and denominator", "[safety]")
{
    CHECK(indicatorRate(SafetyDesk::indicator("smi_managed", typedQuarter, 5006, 5222)) ==
          QStringLiteral("95.86%"));
    CHECK(indicatorRate(SafetyDesk::indicator("smi_medication", typedQuarter, 4548, 5222)) ==
          QStringLiteral("87.09%"));
    CHECK(indicatorRate(SafetyDesk::indicator("smi_regular", typedQuarter, 4271, 5222)) ==
          QStringLiteral("81.79%"));
    CHECK(indicatorRate(SafetyDesk::indicator("smi_managed", typedQuarter, 0, 0)) == QStringLiteral("—"));
    CHECK(indicatorRate(SafetyDesk::indicator("cameras", typedQuarter, 1715)) == QStringLiteral("—"));
}

TEST_CASE("a numerator above its denominator, a rate without a base and a count with one are refused",
          "[safety]")
{
    SafetyDesk desk;
    CHECK(SafetyDesk::refusal(
              desk.safety().save(SafetyDesk::indicator("smi_managed", typedQuarter, 5223, 5222)), "numerator")
              .contains(QStringLiteral("5223")));
    CHECK_FALSE(SafetyDesk::refusal(desk.safety().save(SafetyDesk::indicator("smi_managed", typedQuarter, 1)),
                                    "denominator")
                    .isEmpty());
    CHECK_FALSE(SafetyDesk::refusal(
                    desk.safety().save(SafetyDesk::indicator("cameras", typedQuarter, 11, 20)), "denominator")
                    .isEmpty());
    CHECK_FALSE(SafetyDesk::refusal(desk.safety().save(SafetyDesk::indicator("no_such", typedQuarter, 1)),
                                    "indicator")
                    .isEmpty());
    CHECK_FALSE(SafetyDesk::refusal(desk.safety().save(SafetyDesk::indicator("cameras", typedQuarter, -1)),
                                    "numerator")
                    .isEmpty());
    CHECK(desk.safety().ids(IndicatorFilter()).empty());
}

TEST_CASE("a sheet is kept whole or not at all, and typed again it changes", "[safety]")
{
    SafetyDesk desk;
    const auto sheet = [](qint64 managed) {
        return QList<IndicatorEntry>{SafetyDesk::indicator("smi_registered", typedQuarter, 5222),
                                     SafetyDesk::indicator("smi_managed", typedQuarter, managed, 5222),
                                     SafetyDesk::indicator("cameras_new", typedQuarter, 11),
                                     SafetyDesk::indicator("cameras", typedQuarter, 1715)};
    };
    CHECK_FALSE(SafetyDesk::refusal(desk.safety().save(sheet(6000)), "smi_managed.numerator").isEmpty());
    CHECK(desk.safety().ids(IndicatorFilter()).empty());
    CHECK(SafetyDesk::must(desk.safety().save(sheet(5000))) == 4);
    CHECK(SafetyDesk::must(desk.safety().save(sheet(5006))) == 4);
    const std::vector<qint64> ids = desk.safety().ids({{QStringLiteral("smi_managed")}, {}, {}});
    REQUIRE(ids.size() == 1);
    const IndicatorEntry kept = desk.safety().indicatorRows(ids).front();
    CHECK(kept.numerator == 5006);
    CHECK(kept.unit == QStringLiteral("人"));
    CHECK(kept.source == QStringLiteral("精神卫生信息系统"));
    CHECK(desk.safety().history(kept.id).last().after == QStringLiteral("5006"));
    const FieldProblems other =
        desk.safety().problemsOf(SafetyDesk::indicator("smi_medication", typedQuarter, 1, 5000));
    REQUIRE(other.size() == 1);
    CHECK(other.first().warning);
}

TEST_CASE("the last quarter's numbers are proposed, never copied: what adds up begins anew", "[safety]")
{
    SafetyDesk desk;
    SafetyDesk::must(desk.safety().save(
        QList<IndicatorEntry>{SafetyDesk::indicator("smi_registered", typedQuarter, 5222),
                              SafetyDesk::indicator("smi_managed", typedQuarter, 5006, 5222),
                              SafetyDesk::indicator("cameras_new", typedQuarter, 11),
                              SafetyDesk::indicator("cameras", typedQuarter, 1715)}));
    SafetyDesk::must(desk.safety().save(SafetyDesk::indicator("smi_registered", typedQuarter.next(), 5300)));
    const auto line = [&desk](const char *code) {
        for (const IndicatorLine &found : desk.safety().indicators(typedQuarter.next())) {
            if (found.definition.code == QLatin1String(code))
                return found;
        }
        FAIL(code);
        return IndicatorLine();
    };
    CHECK(line("smi_registered").entry->numerator == 5300);
    CHECK_FALSE(line("smi_registered").proposal);
    REQUIRE(line("smi_managed").proposal);
    CHECK(line("smi_managed").proposal->numerator == 5006);
    CHECK(line("smi_managed").proposal->denominator == 5300); // the base of this quarter
    CHECK(line("smi_managed").proposal->quarter == typedQuarter.next());
    CHECK_FALSE(line("smi_managed").entry);
    CHECK(line("cameras").proposal->numerator == 1715);
    CHECK_FALSE(line("cameras_new").proposal);
    CHECK(line("cameras_new").earlier->numerator == 11);
    CHECK(desk.safety().ids({{}, typedQuarter.next(), {}}).size() == 1);
    SafetyDesk::must(desk.safety().save(*line("cameras").proposal));
    CHECK(line("cameras").entry->numerator == 1715);
}

TEST_CASE("the office's own indicators: codes stand once, and one with numbers is only set aside", "[safety]")
{
    SafetyDesk desk;
    IndicatorDefinitions definitions = desk.safety().indicatorDefinitions();
    CHECK(definitions.all.size() == 11);
    CHECK(IndicatorDefinitions::fromJson(definitions.json()) == definitions);
    IndicatorDefinition own;
    own.code = QStringLiteral("lights");
    own.name = QStringLiteral("应急照明完好率");
    own.numeratorName = QStringLiteral("完好");
    own.denominatorName = QStringLiteral("总数");
    own.unit = QStringLiteral("盏");
    definitions.all << own << own;
    CHECK_FALSE(SafetyDesk::refusal(desk.safety().saveIndicatorDefinitions(definitions), "indicators.12.code")
                    .isEmpty());
    definitions.all.removeLast();
    SafetyDesk::must(desk.safety().saveIndicatorDefinitions(definitions));
    const IndicatorId id =
        SafetyDesk::must(desk.safety().save(SafetyDesk::indicator("lights", typedQuarter, 90, 100)));
    definitions.all.removeLast();
    CHECK_FALSE(desk.safety().saveIndicatorDefinitions(definitions));
    CHECK_FALSE(desk.safety().remove(id, {}));
    SafetyDesk::must(desk.safety().remove(id, QStringLiteral("填错")));
    SafetyDesk::must(desk.safety().saveIndicatorDefinitions(definitions));
}
