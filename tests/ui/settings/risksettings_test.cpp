#include "tests/core/risk/riskdesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/dialogs.h"
#include "ui/common/numberedit.h"
#include "ui/settings/levelpreview.h"
#include "ui/settings/riskkindspanel.h"
#include "ui/settings/risklevelspanel.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/stabilitypanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A part of the settings as the page shows it. */
template <typename Panel>
struct RiskSettings
{
    RiskDesk desk{QDate(2026, 9, 15)};
    SettingsPage page{*desk.desk, {}};
    Panel *panel = nullptr;

    explicit RiskSettings(const char *key)
    {
        page.resize(1150, 660);
        page.open({QStringLiteral("settings"), 0, QLatin1String(key)});
        panel = qobject_cast<Panel *>(page.panel(QLatin1String(key)));
        REQUIRE(panel);
        bring(&page);
    }

    QLineEdit *field(Form &form, const char *name)
    {
        auto *edit = qobject_cast<QLineEdit *>(form.row(QLatin1String(name))->control());
        REQUIRE(edit);
        return edit;
    }
    void type(QLineEdit *edit, const char *text)
    {
        edit->setFocus();
        press(edit, Qt::Key_A, Qt::ControlModifier);
        if (*text == '\0')
            press(edit, Qt::Key_Delete);
        else if (QString::fromUtf8(text) == QString::fromLatin1(text))
            QTest::keyClicks(edit, QString::fromLatin1(text));
        else
            ime(edit, QString::fromUtf8(text));
    }
    void pressButton(const QString &text)
    {
        for (QPushButton *button : panel->template findChildren<QPushButton *>()) {
            if ((button->text() == text || button->toolTip() == text) && button->isVisible()) {
                button->setFocus();
                return press(button, Qt::Key_Space);
            }
        }
        FAIL("no button " << text.toStdString());
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : panel->template findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("kinds of risks are added, renamed, ordered and put away: risks keep theirs", "[settings]")
{
    RiskSettings<RiskKindsPanel> settings("risk_kinds");
    const RiskId fire = settings.desk.reported();
    const auto kinds = [&] { return settings.desk.risks().categories(); };
    CHECK(settings.says(QStringLiteral("Nothing recorded changes")));
    CHECK(settings.panel->list()->topLevelItemCount() == 18);

    settings.pressButton(QStringLiteral("New kind"));
    QLineEdit *name = settings.field(*settings.panel->form(), "name");
    CHECK(name->hasFocus());
    settings.type(name, "燃气");
    CHECK(settings.page.hasUnsaved());
    settings.pressButton(QStringLiteral("Save"));
    CHECK(kinds().all.last() == RiskCategory{QStringLiteral("own1"), QStringLiteral("燃气"), true});
    settings.pressButton(QStringLiteral("One place up"));
    CHECK(kinds().all[17].name == QStringLiteral("燃气"));
    CHECK(settings.panel->list()->currentItem()->text(0) == QStringLiteral("燃气"));

    press(settings.panel->list(), Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        press(settings.panel->list(), Qt::Key_Down);
    settings.type(name, "消防安全");
    settings.pressButton(QStringLiteral("Save"));
    CHECK(kinds().name(settings.desk.risks().find(fire)->category) == QStringLiteral("消防安全"));
    settings.pressButton(QStringLiteral("Put away"));
    CHECK_FALSE(kinds().all[3].active);
    CHECK(settings.desk.risks().find(fire)->category == QStringLiteral("fire"));

    Dialogs::answerNext(0);
    settings.pressButton(QStringLiteral("The usual kinds again…"));
    CHECK(Dialogs::takeShown().join(QString()).contains(QStringLiteral("Kinds of your own stay")));
    CHECK(kinds().all.size() == 19);
    CHECK(kinds().all[3] == RiskCategory{QStringLiteral("fire"), QStringLiteral("消防"), true});
    CHECK(kinds().all.last().name == QStringLiteral("燃气"));
    CHECK_FALSE(settings.panel->usualButton()->isEnabled());
}

TEST_CASE("a kind of risk that is there already is refused at its field and stays as typed", "[settings]")
{
    RiskSettings<RiskKindsPanel> settings("risk_kinds");
    settings.panel->createNew();
    QLineEdit *name = settings.field(*settings.panel->form(), "name");
    settings.type(name, "消防");
    CHECK_FALSE(settings.page.save());
    CHECK(settings.panel->form()->row(QStringLiteral("name"))->problem().contains(QStringLiteral("twice")));
    CHECK(name->text() == QStringLiteral("消防"));
    // What is refused keeps the part in sight.
    settings.page.showPart(QStringLiteral("staff"));
    CHECK(settings.page.currentPart() == QStringLiteral("risk_kinds"));
}

TEST_CASE("cut points are typed, refused at the field that does not fall, and brought back", "[settings]")
{
    RiskSettings<RiskLevelsPanel> settings("risk_levels");
    const RiskId risk = settings.desk.reported(); // 4 × 4
    Form &form = settings.panel->form();
    CHECK(settings.says(QStringLiteral("Nothing recorded changes")));
    CHECK(settings.panel->preview()->told().first() == QStringLiteral("Major risk: 3 cells"));

    settings.type(settings.field(form, "matrix_major"), "8");
    settings.type(settings.field(form, "lec_low"), "75.5");
    press(settings.field(form, "lec_low"), Qt::Key_Return);
    CHECK_FALSE(settings.page.save());
    CHECK(form.row(QStringLiteral("matrix_larger"))->problem().contains(QStringLiteral("8")));
    CHECK(form.row(QStringLiteral("lec_low"))->problem().contains(QStringLiteral("70")));
    CHECK_FALSE(form.row(QStringLiteral("lec_major"))->hasProblem());
    CHECK(settings.field(form, "matrix_larger")->hasFocus());
    CHECK(settings.desk.risks().levels() == RiskLevelScheme());

    settings.type(settings.field(form, "lec_low"), "");
    CHECK_FALSE(settings.page.save());
    CHECK(form.row(QStringLiteral("lec_low"))->hasProblem());

    settings.type(settings.field(form, "matrix_major"), "16");
    settings.type(settings.field(form, "lec_low"), "10");
    CHECK(settings.panel->preview()->told().first() == QStringLiteral("Major risk: 4 cells"));
    settings.pressButton(QStringLiteral("Save"));
    CHECK(settings.desk.risks().levels().matrixMajor == 16);
    CHECK(settings.desk.risks().levels().lecLow == 10);
    CHECK(settings.desk.risks().find(risk)->before.level == RiskLevel::Larger);
    CHECK_FALSE(settings.page.hasUnsaved());

    settings.pressButton(QStringLiteral("The usual values"));
    CHECK(settings.desk.risks().levels().matrixMajor == 16); // not before it is saved
    CHECK(settings.page.hasUnsaved());
    CHECK(settings.page.save());
    CHECK(settings.desk.risks().levels() == RiskLevelScheme());
}

TEST_CASE("the criteria of stability assessments are edited: entered decisions keep theirs", "[settings]")
{
    RiskSettings<StabilityPanel> settings("stability");
    StabilityAssessment decision = settings.desk->assessments().proposed();
    decision.matter = QStringLiteral("门诊楼改造");
    decision.owner = QStringLiteral("基建科");
    const StabilityAssessmentId entered = RiskDesk::must(settings.desk->assessments().enter(decision));
    CHECK(settings.says(QStringLiteral("Nothing recorded changes")));
    CHECK(settings.panel->criteria()->note() == QStringLiteral("100 points together"));

    Form &form = settings.panel->form();
    settings.type(settings.field(form, "medium_from"), "85");
    CHECK_FALSE(settings.page.save());
    CHECK(form.row(QStringLiteral("medium_from"))->problem().contains(QStringLiteral("80")));

    settings.type(settings.field(form, "medium_from"), "50");
    QPushButton *add = settings.panel->criteria()->addButton();
    add->setFocus();
    press(add, Qt::Key_Return);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    settings.type(name, "舆情风险");
    CHECK_FALSE(settings.page.save()); // without points
    CHECK(form.row(QStringLiteral("criteria"))->hasProblem());
    name->setFocus();
    press(name, Qt::Key_Return);
    settings.type(qobject_cast<QLineEdit *>(QApplication::focusWidget()), "20");
    REQUIRE(settings.page.save());
    const StabilityScheme kept = settings.desk->assessments().scheme();
    CHECK(kept.mediumFrom == 50);
    REQUIRE(kept.criteria.size() == 5);
    CHECK(kept.criteria.last().points == 20);
    CHECK(settings.desk->assessments().find(entered)->criteria.size() == 4);

    settings.pressButton(QStringLiteral("The usual values"));
    REQUIRE(settings.page.save());
    CHECK(settings.desk->assessments().scheme() == StabilityScheme::shipped());
}
