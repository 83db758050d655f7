#include "core/demo/demooffice.h"

#include "core/demo/demopeople.h"
#include "core/demo/demophrases.h"
#include "core/desk/desk.h"
#include "core/office/officestore.h"
#include "core/search/pinyin.h"

namespace anhe {

static const QStringList groups{QStringLiteral("clinical"), QStringLiteral("surgical"),
                                QStringLiteral("outpatient"), QStringLiteral("window"),
                                QStringLiteral("logistics")};

const DemoDepartment &DemoOffice::oneOf(DemoRandom &random, const QString &among) const
{
    QList<int> indexes;
    for (const QString &group : among.split(QLatin1Char(' ')))
        indexes += byGroup.value(group);
    return departments[random.pick(indexes)];
}

static Hospital hospital(DemoRandom &random)
{
    Hospital hospital;
    hospital.name = QString::fromUtf8(demoHospital);
    hospital.address = QStringLiteral("安和市人民东路100号");
    hospital.phone = QStringLiteral("0000-1000000");
    hospital.legalRepresentative = demoName(random, Sex::Male);
    hospital.office = QStringLiteral("医患关系办公室");
    hospital.officePhone = QStringLiteral("0000-1000120");
    hospital.documentCode = QString::fromUtf8(demoDocumentCode);
    hospital.mediationBody = QStringLiteral("安和市医疗纠纷人民调解委员会");
    hospital.healthAuthority = QStringLiteral("安和市卫生健康委员会");
    return hospital;
}

/** Titles fit the place: at a window and in the stores nobody is a doctor. */
static QString title(DemoRandom &random, const QString &group)
{
    const bool medical = group != QLatin1String("window") && group != QLatin1String("logistics");
    if (!medical)
        return QStringLiteral("职员");
    static const QStringList titles{QStringLiteral("主任医师"), QStringLiteral("副主任医师"),
                                    QStringLiteral("主治医师"), QStringLiteral("医师"),
                                    QStringLiteral("主管护师"), QStringLiteral("护师")};
    return random.pick(titles);
}

static DemoDepartment enter(Change &change, DemoRandom &random, const QString &name, const QString &group,
                            int position)
{
    OfficeStore store(change.database());
    Department department;
    department.name = name;
    const Pinyin pinyin = pinyinOfWords(name);
    department.pinyin = pinyin.full;
    department.initials = pinyin.initials;
    department.head = demoName(random, random.chance(600) ? Sex::Male : Sex::Female);
    department.phone = QStringLiteral("0000-1000%1").arg(200 + position);
    department.position = position;
    DemoDepartment entered{store.save(department), name, group, {}};
    change.record(QStringLiteral("department"), entered.id.value, QStringLiteral("entered"), name);
    for (int i = 0; i < 4; ++i) {
        StaffMember member;
        member.name =
            i == 0 ? department.head : demoName(random, random.chance(400) ? Sex::Male : Sex::Female);
        const Pinyin read = pinyinOf(member.name);
        member.pinyin = read.full;
        member.initials = read.initials;
        member.department = entered.id;
        member.title = title(random, group);
        change.record(QStringLiteral("staff"), store.save(member).value, QStringLiteral("entered"),
                      member.name);
        entered.staff << member.name;
    }
    return entered;
}

Result<DemoOffice> fillOffice(Desk &desk, DemoRandom &random)
{
    const Result<void> papers = desk.office().saveHospital(hospital(random));
    if (!papers)
        return papers.failure();
    DemoOffice office;
    const Result<bool> entered = desk.ledger().change([&](Change &change) -> Result<bool> {
        for (const QString &group : groups) {
            for (const QString &name : DemoPhrases::shared().of(QStringLiteral("department.") + group)) {
                const int position = int(office.departments.size()) + 1;
                office.byGroup[group] << position - 1;
                office.departments << enter(change, random, name, group, position);
            }
        }
        return true;
    });
    if (!entered)
        return entered.failure();
    for (int i = 0; i < 5; ++i)
        office.officers << demoName(random, i % 2 == 0 ? Sex::Female : Sex::Male);
    for (const Category &category : desk.office().categories())
        office.categories.insert(category.code, category.name);
    return office;
}

} // namespace anhe
