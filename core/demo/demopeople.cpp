#include "core/demo/demopeople.h"

#include "core/base/idnumber.h"
#include "core/demo/demophrases.h"

namespace anhe {

QString demoName(DemoRandom &random, Sex sex)
{
    static const QStringList &surnames = DemoPhrases::shared().of(QStringLiteral("surname"));
    static const QStringList &men = DemoPhrases::shared().of(QStringLiteral("given.male"));
    static const QStringList &women = DemoPhrases::shared().of(QStringLiteral("given.female"));
    // Common surnames stand first: the smaller of two draws favours them.
    const int surname = std::min(random.below(int(surnames.size())), random.below(int(surnames.size())));
    return surnames[surname] + random.pick(sex == Sex::Male ? men : women);
}

static QString idNumber(DemoRandom &random, Sex sex, QDate bornOn)
{
    const int order = random.below(500) * 2 + (sex == Sex::Male ? 1 : 0);
    const QString first17 = QStringLiteral("99%1%2%3")
                                .arg(random.below(10000), 4, 10, QLatin1Char('0'))
                                .arg(bornOn.toString(QStringLiteral("yyyyMMdd")))
                                .arg(order, 3, 10, QLatin1Char('0'));
    return first17 + idNumberCheck(first17);
}

/** What an application asks of a party besides the ID number, chosen by the last digits of the phone. */
static void addOrigin(Person &person, QDate bornOn)
{
    static const QStringList &occupations = DemoPhrases::shared().of(QStringLiteral("occupation"));
    const int digits = person.phone.right(2).toInt();
    person.ethnicGroup = digits % 25 == 7    ? QStringLiteral("回族")
                         : digits % 25 == 18 ? QStringLiteral("满族")
                                             : QStringLiteral("汉族");
    if (bornOn.year() < 2004)
        person.occupation = occupations[digits % occupations.size()];
}

Person demoPerson(DemoRandom &random, Sex sex, QDate bornOn)
{
    static const QStringList &districts = DemoPhrases::shared().of(QStringLiteral("district"));
    static const QStringList &streets = DemoPhrases::shared().of(QStringLiteral("street"));
    Person person;
    person.sex = sex;
    person.name = demoName(random, sex);
    person.phone = QStringLiteral("100%1").arg(random.below(100000000), 8, 10, QLatin1Char('0'));
    if (random.chance(350))
        person.idNumber = idNumber(random, sex, bornOn);
    if (!person.idNumber.isEmpty())
        addOrigin(person, bornOn);
    if (random.chance(500))
        person.address = random.pick(districts) + random.pick(streets) +
                         QString::number(random.between(1, 288)) + QStringLiteral("号");
    return person;
}

QDate demoBirth(DemoRandom &random, QDate on, int youngest, int oldest)
{
    return on.addYears(-random.between(youngest, oldest)).addDays(-random.below(365));
}

} // namespace anhe
