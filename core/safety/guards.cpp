#include "core/safety/guards.h"

#include "core/safety/safetysays.h"

#include <QJsonObject>

#include <algorithm>

namespace anhe {

namespace {

/** ⌈n × parts ÷ whole⌉ in whole numbers. */
int ceiling(int n, int parts, int whole)
{
    return int((qint64(n) * parts + whole - 1) / whole);
}

constexpr std::pair<const char *, int GuardBasis::*> members[] = {
    {"medical_staff", &GuardBasis::medicalStaff},
    {"beds", &GuardBasis::beds},
    {"daily_outpatients", &GuardBasis::dailyOutpatients},
    {"present", &GuardBasis::present},
};

} // namespace

GuardBasis GuardBasis::fromJson(const QJsonValue &json)
{
    GuardBasis basis;
    for (const auto &[name, member] : members)
        basis.*member = json[QLatin1String(name)].toInt();
    return basis;
}

QJsonValue GuardBasis::json() const
{
    QJsonObject json;
    for (const auto &[name, member] : members)
        json.insert(QLatin1String(name), this->*member);
    return json;
}

int RequiredGuards::by(GuardGround ground) const
{
    switch (ground) {
    case GuardGround::MedicalStaff:
        return byMedicalStaff;
    case GuardGround::Beds:
        return byBeds;
    case GuardGround::Outpatients:
        return byOutpatients;
    }
    Q_UNREACHABLE();
}

RequiredGuards requiredGuards(const GuardBasis &basis)
{
    RequiredGuards guards;
    guards.byMedicalStaff = ceiling(basis.medicalStaff, 3, 100);
    guards.byBeds = ceiling(basis.beds, 1, 20);
    guards.byOutpatients = ceiling(basis.dailyOutpatients, 3, 1000);
    guards.required = std::max({guards.byMedicalStaff, guards.byBeds, guards.byOutpatients});
    for (const Coded<GuardGround> &ground : codesOf(GuardGround{})) {
        if (guards.required > 0 && guards.by(ground.value) == guards.required)
            guards.decisive.append(ground.value);
    }
    guards.missing = std::max(0, guards.required - basis.present);
    return guards;
}

FieldProblems checkGuards(const GuardBasis &basis)
{
    FieldProblems problems;
    for (const auto &[name, member] : members) {
        if (basis.*member < 0 || basis.*member > 1'000'000)
            problems.append(
                {QString::fromLatin1(name), SafetySays::tr("Please give a number from 0 to 1,000,000.")});
    }
    return problems;
}

QString explainGuards(const GuardBasis &basis)
{
    const RequiredGuards guards = requiredGuards(basis);
    if (guards.required == 0)
        return SafetySays::tr("Enter medical staff, beds and daily outpatients first.");
    QStringList grounds;
    for (const GuardGround ground : guards.decisive)
        grounds << word(ground);
    const QString three =
        SafetySays::tr(
            "3% of %1 medical staff is %2, %3 beds ÷ 20 is %4, 3‰ of %5 outpatients a day is %6 (each "
            "rounded up).")
            .arg(QString::number(basis.medicalStaff), QString::number(guards.byMedicalStaff),
                 QString::number(basis.beds), QString::number(guards.byBeds),
                 QString::number(basis.dailyOutpatients), QString::number(guards.byOutpatients));
    return three + QLatin1Char('\n') +
           SafetySays::tr("The highest decides: %1 guards are needed (%2); there are %3.")
               .arg(QString::number(guards.required), grounds.join(QStringLiteral("、")),
                    QString::number(basis.present));
}

QString guardsOnPaper(const GuardBasis &basis)
{
    const RequiredGuards guards = requiredGuards(basis);
    QStringList grounds;
    for (const GuardGround ground : guards.decisive)
        grounds << paperWord(ground);
    const QString three =
        QStringLiteral(
            "按医务人员%1名的3%计应配%2名，按床位%3张、每20张1名计应配%4名，按日均门诊%5人次的3‰计应配"
            "%6名（均向上取整）")
            .arg(QString::number(basis.medicalStaff), QString::number(guards.byMedicalStaff),
                 QString::number(basis.beds), QString::number(guards.byBeds),
                 QString::number(basis.dailyOutpatients), QString::number(guards.byOutpatients));
    return QStringLiteral("%1；取最高者（%2），应配保安员%3名，现有%4名%5。")
        .arg(three, grounds.join(QStringLiteral("、")), QString::number(guards.required),
             QString::number(basis.present),
             guards.missing > 0 ? QStringLiteral("，尚缺%1名").arg(guards.missing)
                                : QStringLiteral("，达到标准"));
}

} // namespace anhe
