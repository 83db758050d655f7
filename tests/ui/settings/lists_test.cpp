#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/common/choice.h"
#include "ui/common/form.h"
#include "ui/common/picker.h"
#include "ui/settings/categoriespanel.h"
#include "ui/settings/departmentspanel.h"
#include "ui/settings/neworder.h"
#include "ui/settings/staffpanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

QPushButton *button(QWidget &panel, const QString &text)
{
    for (QPushButton *one : panel.findChildren<QPushButton *>()) {
        if (one->text() == text || one->toolTip() == text)
            return one;
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

QLineEdit *field(ListPanel &panel, const char *name)
{
    return qobject_cast<QLineEdit *>(panel.form()->row(QLatin1String(name))->control());
}

QStringList names(const TemporaryDesk &desk)
{
    QStringList list;
    for (const Department &department : desk.desk->office().departments(true))
        list << department.name;
    return list;
}

void addDepartment(DepartmentsPanel &panel, const QString &name)
{
    panel.createNew();
    ime(field(panel, "name"), name);
    REQUIRE(panel.save());
}

} // namespace

TEST_CASE("departments are added, renamed, ordered and put away", "[settings]")
{
    TemporaryDesk desk;
    DepartmentsPanel panel(*desk.desk);
    bring(&panel);
    QSignalSpy said(&panel, &SettingsPanel::said);
    for (const char *name : {"骨科", "急诊科", "产科"})
        addDepartment(panel, QString::fromUtf8(name));
    CHECK(said.count() == 3);
    CHECK(names(desk) ==
          QStringList{QStringLiteral("骨科"), QStringLiteral("急诊科"), QStringLiteral("产科")});

    field(panel, "name")->selectAll();
    ime(field(panel, "name"), QStringLiteral("妇产科"));
    QTest::mouseClick(button(panel, QStringLiteral("Save")), Qt::LeftButton);
    CHECK(names(desk).last() == QStringLiteral("妇产科"));

    QTest::mouseClick(button(panel, QStringLiteral("One place up")), Qt::LeftButton);
    CHECK(names(desk) ==
          QStringList{QStringLiteral("骨科"), QStringLiteral("妇产科"), QStringLiteral("急诊科")});

    QTest::mouseClick(button(panel, QStringLiteral("Put away")), Qt::LeftButton);
    CHECK(desk->office().departments().size() == 2);
    CHECK(desk->office().departments(true).size() == 3);
    QTest::mouseClick(button(panel, QStringLiteral("Use again")), Qt::LeftButton);
    CHECK(desk->office().departments().size() == 3);
}

TEST_CASE("a name that is taken is refused at its field and stays as typed", "[settings]")
{
    TemporaryDesk desk;
    DepartmentsPanel panel(*desk.desk);
    bring(&panel);
    addDepartment(panel, QStringLiteral("骨科"));
    panel.createNew();
    ime(field(panel, "name"), QStringLiteral("骨科"));
    CHECK_FALSE(panel.save());
    CHECK(panel.form()->row(QStringLiteral("name"))->hasProblem());
    CHECK(field(panel, "name")->text() == QStringLiteral("骨科"));
    CHECK(panel.isEdited());
}

TEST_CASE("going to another entry keeps what was typed, or stays when it is refused", "[settings]")
{
    TemporaryDesk desk;
    DepartmentsPanel panel(*desk.desk);
    bring(&panel);
    addDepartment(panel, QStringLiteral("骨科"));
    addDepartment(panel, QStringLiteral("急诊科"));
    ime(field(panel, "head"), QStringLiteral("赵小川"));
    panel.list()->setCurrentItem(panel.list()->topLevelItem(0));
    CHECK(desk->office().departments(true).last().head == QStringLiteral("赵小川"));
    CHECK(field(panel, "name")->text() == QStringLiteral("骨科"));

    field(panel, "name")->selectAll();
    ime(field(panel, "name"), QStringLiteral("急诊科"));
    panel.list()->setCurrentItem(panel.list()->topLevelItem(1));
    CHECK(panel.list()->currentItem() == panel.list()->topLevelItem(0));
    CHECK(field(panel, "name")->text() == QStringLiteral("急诊科"));
}

TEST_CASE("the list narrows by initials", "[settings]")
{
    TemporaryDesk desk;
    DepartmentsPanel panel(*desk.desk);
    bring(&panel);
    addDepartment(panel, QStringLiteral("骨科"));
    addDepartment(panel, QStringLiteral("急诊科"));
    auto *filter = panel.findChildren<QLineEdit *>().first();
    for (QLineEdit *edit : panel.findChildren<QLineEdit *>()) {
        if (!edit->placeholderText().isEmpty())
            filter = edit;
    }
    filter->setText(QStringLiteral("jzk"));
    CHECK(panel.list()->topLevelItem(0)->isHidden());
    CHECK_FALSE(panel.list()->topLevelItem(1)->isHidden());
}

TEST_CASE("a member of staff belongs to a department that exists", "[settings]")
{
    TemporaryDesk desk;
    const auto department = desk->office().departmentFor(QStringLiteral("骨科"));
    REQUIRE(department);
    StaffPanel panel(*desk.desk);
    bring(&panel);
    panel.createNew();
    ime(field(panel, "name"), QStringLiteral("王小安"));
    auto *picker = qobject_cast<Picker *>(panel.form()->row(QStringLiteral("department"))->control());
    ime(picker, QStringLiteral("没有这个科"));
    CHECK_FALSE(panel.save());
    CHECK(panel.form()->row(QStringLiteral("department"))->hasProblem());
    picker->setCurrentId(department->value);
    REQUIRE(panel.save());
    REQUIRE(desk->office().staff().size() == 1);
    CHECK(desk->office().staff().first().department == *department);
}

TEST_CASE("a category of the second level gets a code below its parent's", "[settings]")
{
    TemporaryDesk desk;
    CategoriesPanel panel(*desk.desk);
    bring(&panel);
    panel.createNew();
    ime(field(panel, "name"), QStringLiteral("陪护管理"));
    auto *parent = qobject_cast<ChoiceBox *>(panel.form()->row(QStringLiteral("parent"))->control());
    parent->setCurrentCode(QStringLiteral("nursing"));
    REQUIRE(panel.save());
    CHECK(desk->office().categoryName(QStringLiteral("nursing.own1")) == QStringLiteral("护理 › 陪护管理"));

    const QList<Category> before = desk->office().categories();
    panel.list()->setCurrentItem(panel.list()->topLevelItem(1));
    QTest::mouseClick(button(panel, QStringLiteral("One place up")), Qt::LeftButton);
    CHECK(panel.list()->topLevelItem(0)->text(0) == QStringLiteral("护理"));
    CHECK(desk->office().categories().size() == before.size());
}

TEST_CASE("entries that shared a position get one each when one is moved", "[settings]")
{
    QList<Department> departments(3);
    for (int i = 0; i < 3; ++i)
        departments[i].id.value = i + 1;
    const QList<Department> changed = inNewOrder(
        departments, [](const Department &one) { return one.id.value == 3; }, -1);
    REQUIRE(changed.size() == 3);
    CHECK(changed[0].id.value == 1);
    CHECK(changed[1].id.value == 3);
    CHECK(changed[1].position == 2);
    CHECK(inNewOrder(
              departments, [](const Department &one) { return one.id.value == 1; }, -1)
              .isEmpty());
}

TEST_CASE("what going to another entry kept can be undone", "[settings]")
{
    TemporaryDesk desk;
    DepartmentsPanel panel(*desk.desk);
    bring(&panel);
    addDepartment(panel, QStringLiteral("骨科"));
    addDepartment(panel, QStringLiteral("急诊科"));
    QStringList told;
    std::function<void()> undo;
    QObject::connect(&panel, &SettingsPanel::saidUndoably, &panel,
                     [&](const QString &words, const std::function<void()> &back) {
                         told << words;
                         undo = back;
                     });
    field(panel, "name")->selectAll();
    ime(field(panel, "name"), QStringLiteral("急救科"));
    panel.list()->setCurrentItem(panel.list()->topLevelItem(0));
    CHECK(names(desk) == QStringList{QStringLiteral("骨科"), QStringLiteral("急救科")});
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(QStringLiteral("急救科")));
    undo();
    CHECK(names(desk) == QStringList{QStringLiteral("骨科"), QStringLiteral("急诊科")});
    CHECK_FALSE(panel.isEdited());
}
