#include "core/desk/officefonts.h"
#include "core/document/docx.h"
#include "core/office/majorchecklist.h"
#include "core/office/templateregister.h"
#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/appearance.h"
#include "ui/common/choice.h"
#include "ui/common/deskuser.h"
#include "ui/common/dialogs.h"
#include "ui/common/fieldrow.h"
#include "ui/common/moneyedit.h"
#include "ui/common/remembered.h"
#include "ui/settings/calendarpanel.h"
#include "ui/settings/ceilingspanel.h"
#include "ui/settings/changepreview.h"
#include "ui/settings/deadlinespanel.h"
#include "ui/settings/deskpanel.h"
#include "ui/settings/fontspanel.h"
#include "ui/settings/hospitalpanel.h"
#include "ui/settings/majorpanel.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/yearview.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

struct Office
{
    TemporaryDesk desk{QDate(2026, 9, 11)};
    SettingsPage page{*desk.desk, {{QStringLiteral("transfer_slip"), QStringLiteral("转办单")}}};

    Office()
    {
        rememberIn(desk.folder.filePath(QStringLiteral("desk.ini")));
        page.resize(1150, 640);
        bring(&page);
    }

    template <typename Panel>
    Panel &show(const char *key)
    {
        page.showPart(QLatin1String(key));
        REQUIRE(page.currentPart() == QLatin1String(key));
        auto *panel = qobject_cast<Panel *>(page.panel(QLatin1String(key)));
        REQUIRE(panel);
        return *panel;
    }

    DisputeId enterDispute()
    {
        const auto id = desk->disputes().enter(someDispute(QDateTime(QDate(2026, 9, 10), QTime(10, 0))));
        REQUIRE(id);
        return *id;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

QLineEdit *named(QWidget &panel, const char *accessibleName)
{
    for (QLineEdit *edit : panel.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String(accessibleName))
            return edit;
    }
    FAIL("no field " << accessibleName);
    return nullptr;
}

} // namespace

TEST_CASE("every part of the settings can be gone to", "[settings]")
{
    Office office;
    for (const char *key :
         {"hospital", "departments", "staff", "categories", "deadlines", "calendar", "major", "risk_kinds",
          "risk_levels", "stability", "templates", "fonts", "desk", "ledger"}) {
        office.page.open({QStringLiteral("settings"), 0, QLatin1String(key)});
        CHECK(office.page.currentPart() == QLatin1String(key));
    }
}

TEST_CASE("the hospital is saved with a word and keeps its name", "[settings]")
{
    Office office;
    auto &panel = office.show<HospitalPanel>("hospital");
    QSignalSpy said(&office.page, &Page::said);
    ime(named(panel, "Legal representative"), QStringLiteral("林院长"));
    CHECK(office.page.hasUnsaved());
    CHECK(office.page.save());
    CHECK(said.count() == 1);
    CHECK(office.desk->office().hospital().legalRepresentative == QStringLiteral("林院长"));
    CHECK_FALSE(office.page.hasUnsaved());
    named(panel, "Name of the hospital")->selectAll();
    press(named(panel, "Name of the hospital"), Qt::Key_Delete);
    CHECK_FALSE(office.page.save());
    CHECK_FALSE(office.desk->office().hospital().name.isEmpty());
    // What is refused keeps the part in sight.
    office.page.showPart(QStringLiteral("staff"));
    CHECK(office.page.currentPart() == QStringLiteral("hospital"));
}

TEST_CASE("a stricter limit moves open due days: a laxer one is refused at its field", "[settings]")
{
    Office office;
    const DisputeId id = office.enterDispute();
    auto &panel = office.show<DeadlinesPanel>("deadlines");
    panel.showRule(QStringLiteral("feedback.investigate"));
    panel.localEdit()->setFocus();
    QTest::keyClicks(panel.localEdit(), QStringLiteral("9"));
    CHECK_FALSE(panel.save());
    CHECK(panel.localRow()->hasProblem());
    panel.localEdit()->selectAll();
    QTest::keyClicks(panel.localEdit(), QStringLiteral("3"));
    REQUIRE(panel.save());
    CHECK(office.desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 15));
    CHECK(office.desk->deadlines().localRules.value(QStringLiteral("feedback.investigate")) == 3);
    panel.showRule(QStringLiteral("promise"));
    CHECK_FALSE(panel.localEdit()->isVisible());
}

TEST_CASE("a newer notice is read, shown and only then taken", "[settings]")
{
    Office office;
    const DisputeId id = office.enterDispute();
    auto &panel = office.show<CalendarPanel>("calendar");
    CHECK(panel.yearView()->workingDays() == 248);
    Dialogs::setNextFile(office.write(QStringLiteral("notice.csv"),
                                      WorkingDayCalendar::shipped().csv().toUtf8() + "2026-09-15,off\n"));
    panel.importNotice();
    REQUIRE(panel.preview()->isVisible());
    CHECK(panel.preview()->text().contains(QStringLiteral("投诉 2026-0001")));
    CHECK(panel.preview()->text().contains(QStringLiteral("2026-09-18")));
    QTest::mouseClick(panel.preview()->cancelButton(), Qt::LeftButton);
    CHECK(office.desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 17));

    Dialogs::setNextFile(office.desk.folder.filePath(QStringLiteral("notice.csv")));
    panel.importNotice();
    QTest::mouseClick(panel.preview()->acceptButton(), Qt::LeftButton);
    CHECK(office.desk->disputes().find(id)->feedbackDue == QDate(2026, 9, 18));
    CHECK(panel.yearView()->workingDays() == 247);
    CHECK_FALSE(panel.preview()->isVisible());
}

TEST_CASE("the year view tells each day in words", "[settings]")
{
    YearView view;
    view.setCalendar(WorkingDayCalendar::shipped());
    view.setYear(2026);
    view.resize(900, view.heightForWidth(900));
    CHECK(view.wordsOf(QDate(2026, 2, 14)).contains(QStringLiteral("worked")));
    CHECK(view.wordsOf(QDate(2026, 2, 17)).contains(QStringLiteral("day off")));
    QSignalSpy chosen(&view, &YearView::dayChosen);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOf(QDate(2026, 10, 10)).center());
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toDate() == QDate(2026, 10, 10));
}

TEST_CASE("the checklist of major disputes and its hours are the office's own", "[settings]")
{
    Office office;
    auto &panel = office.show<MajorPanel>("major");
    const int usual = panel.list()->count();
    CHECK(usual == MajorChecklist::usual().criteria.size());
    panel.addCriterion(QStringLiteral("省级媒体报道"));
    panel.list()->item(0)->setCheckState(Qt::Unchecked);
    panel.hoursEdit()->setFocus();
    QTest::keyClicks(panel.hoursEdit(), QStringLiteral("x"));
    CHECK_FALSE(panel.save());
    panel.hoursEdit()->selectAll();
    QTest::keyClicks(panel.hoursEdit(), QStringLiteral("2"));
    REQUIRE(panel.save());
    const MajorChecklist kept =
        MajorChecklist::fromJson(office.desk->office().setting(QStringLiteral("major.checklist")));
    CHECK(kept.criteria.size() == usual + 1);
    CHECK(kept.applying().size() == usual);
    CHECK(office.desk->deadlines().localRules.value(QStringLiteral("major.report")) == 2);
}

TEST_CASE("amounts for private settlement are kept, a wrong one is refused at its field", "[settings]")
{
    Office office;
    auto &panel = office.show<CeilingsPanel>("ceilings");
    panel.add();
    CHECK(panel.amountRow()->hasProblem());
    panel.amountEdit()->setAmount(Money::ofYuan(20000));
    panel.appraisalEdit()->setAmount(Money::ofYuan(10000));
    panel.add();
    CHECK(panel.appraisalRow()->hasProblem());
    CHECK(panel.list()->topLevelItemCount() == 0);
    panel.appraisalEdit()->setAmount(Money::ofYuan(100000));
    panel.add();
    const CeilingTable kept =
        CeilingTable::fromJson(office.desk->office().setting(QStringLiteral("mediation.ceilings")));
    REQUIRE(kept.ceilings.size() == 1);
    CHECK(kept.ceilings.first().amount == Money::ofYuan(20000));
    CHECK(panel.amountEdit()->isBlank());
    panel.list()->setCurrentItem(panel.list()->topLevelItem(0));
    panel.removeChosen();
    CHECK(panel.list()->topLevelItemCount() == 0);
}

TEST_CASE("an own Word file stands in place of a form, inside the ledger", "[settings]")
{
    Office office;
    const QString path = office.desk.folder.filePath(QStringLiteral("转办单.docx"));
    Document document;
    document.title = QStringLiteral("转办单 {{投诉人姓名}}");
    REQUIRE(writeDocx(document, path));
    auto &panel = office.show<TemplatesPanel>("templates");
    Dialogs::setNextFile(path);
    panel.choose();
    CHECK(panel.placesText() == QStringLiteral("投诉人姓名"));
    const TemplateRegister templates(office.desk->ledger());
    REQUIRE(templates.has(QStringLiteral("transfer_slip")));
    const QString out = office.desk.folder.filePath(QStringLiteral("out.docx"));
    REQUIRE(templates.extract(QStringLiteral("transfer_slip"), out));
    CHECK(QFile(out).size() == QFile(path).size());

    Dialogs::setNextFile(office.write(QStringLiteral("plain.docx"), "no Word file"));
    panel.choose();
    CHECK(templates.all().value(QStringLiteral("transfer_slip")).name == QStringLiteral("转办单.docx"));
    panel.removeChosen();
    CHECK_FALSE(templates.has(QStringLiteral("transfer_slip")));
}

TEST_CASE("a font chosen for paper is kept by its role", "[settings]")
{
    Office office;
    auto &panel = office.show<FontsPanel>("fonts");
    ChoiceBox *choice = panel.choiceOf(FontRole::Kai);
    if (choice->count() < 2)
        return; // no Chinese face on this computer
    choice->setCurrentIndex(1);
    Q_EMIT choice->edited();
    const QString family = choice->currentCode();
    const FontChoice kept = officeFontChoice(office.desk->office());
    CHECK(kept.value(FontRole::Kai) == QStringList{family});
    CHECK(panel.noteOf(FontRole::Kai).contains(family));
}

TEST_CASE("name, language and appearance belong to the desk", "[settings]")
{
    Office office;
    auto &panel = office.show<DeskPanel>("desk");
    panel.userEdit()->selectAll();
    ime(panel.userEdit(), QStringLiteral("孙小圆"));
    REQUIRE(panel.save());
    CHECK(rememberedUser() == QStringLiteral("孙小圆"));
    CHECK(office.desk->ledger().user() == QStringLiteral("孙小圆"));
    panel.languageChoice()->setCurrentCode(QStringLiteral("en"));
    Q_EMIT panel.languageChoice()->edited();
    CHECK(rememberedLanguage() == Language::English);
    panel.paletteChoice()->setCurrentCode(QStringLiteral("dark"));
    Q_EMIT panel.paletteChoice()->edited();
    CHECK(Theme::mode() == ThemeMode::Dark);
    setAppearance(ThemeMode::Light, 100);
    CHECK(panel.paletteChoice()->currentCode() == QStringLiteral("light"));
}

TEST_CASE("in a read-only ledger the office's parts are shut with the reason", "[settings]")
{
    Office office;
    auto second = Desk::open(office.desk.path(), office.desk.clock); // the first holds the file
    REQUIRE(second);
    REQUIRE((*second)->ledger().isReadOnly());
    SettingsPage page(**second, {});
    bring(&page);
    auto *hospital = page.panel(QStringLiteral("hospital"));
    CHECK_FALSE(named(*hospital, "Phone")->isEnabled());
    page.showPart(QStringLiteral("desk"));
    CHECK(qobject_cast<DeskPanel *>(page.panel(QStringLiteral("desk")))->userEdit()->isEnabled());
}

TEST_CASE("what waits unsaved in a part out of sight is named and saved", "[settings]")
{
    Office office;
    auto &panel = office.show<HospitalPanel>("hospital");
    office.page.showPart(QStringLiteral("fonts"));
    REQUIRE(office.page.currentPart() == QStringLiteral("fonts"));
    CHECK(office.page.unsaved().isEmpty());
    named(panel, "Legal representative")->setText(QStringLiteral("林院长"));
    CHECK(office.page.unsaved().contains(panel.title()));
    REQUIRE(office.page.save());
    CHECK(office.desk->office().hospital().legalRepresentative == QStringLiteral("林院长"));
    CHECK(office.page.unsaved().isEmpty());
    named(panel, "Name of the hospital")->clear();
    CHECK_FALSE(office.page.save());
    CHECK(office.page.currentPart() == QStringLiteral("hospital"));
}

TEST_CASE("a limit set in one part is not taken for typed in the other that shows it", "[settings]")
{
    Office office;
    auto &major = office.show<MajorPanel>("major");
    auto &deadlines = office.show<DeadlinesPanel>("deadlines");
    deadlines.showRule(QStringLiteral("major.report"));
    deadlines.localEdit()->setText(QStringLiteral("2"));
    REQUIRE(deadlines.save());
    CHECK_FALSE(major.isEdited());
    CHECK(office.page.unsaved().isEmpty());
    REQUIRE(office.page.save());
    CHECK(office.desk->deadlines().localRules.value(QStringLiteral("major.report")) == 2);
}
