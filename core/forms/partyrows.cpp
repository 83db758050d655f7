#include "core/forms/partyrows.h"

namespace anhe {

namespace {

constexpr double partyRowHeight = 8.5; // mm: a line of handwriting

Cell label(const QString &text)
{
    return Cell::label(text);
}

Cell value(const QString &text, int columns = 1)
{
    return Cell::value(text, columns);
}

QString age(std::optional<int> years)
{
    return years ? QStringLiteral("%1岁").arg(*years) : QString();
}

} // namespace

Table partyGrid()
{
    return formGrid({0.95, 1.25, 2.15, 0.85, 1, 0.85, 1.55});
}

QList<Row> patientPartyRows(const QString &side, const FormInput &input)
{
    const PatientSide patientSide = PatientSide::of(input);
    const Person &party = patientSide.party;
    const QString years = patientSide.standing == PatientSide::Standing::Patient
                              ? age(patientAgeOf(input.dispute))
                              : ageOf(party, input.today);
    return {
        {{Cell::label(side, 1, 4), label(QStringLiteral("姓名")), value(party.name),
          label(QStringLiteral("性别")), value(paperWord(party.sex)), label(QStringLiteral("年龄")),
          value(years)},
         partyRowHeight},
        {{label(QStringLiteral("身份证号")), value(party.idNumber), label(QStringLiteral("民族")),
          value(party.ethnicGroup), label(QStringLiteral("职业")), value(party.occupation)},
         partyRowHeight},
        {{label(QStringLiteral("与患者关系")), value(patientSide.relation), label(QStringLiteral("电话")),
          value(party.phone, 3)},
         partyRowHeight},
        {{label(QStringLiteral("住址")), value(party.address, 5)}, partyRowHeight},
    };
}

QList<Row> patientRows(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const Person patient = patientOf(dispute);
    return {
        {{Cell::label(QStringLiteral("患者"), 1, 2), label(QStringLiteral("姓名")), value(patient.name),
          label(QStringLiteral("性别")), value(paperWord(patient.sex)), label(QStringLiteral("年龄")),
          value(age(patientAgeOf(dispute)))},
         partyRowHeight},
        {{label(QStringLiteral("身份证号")), value(patient.idNumber),
          Cell::label(QStringLiteral("住院（门诊）号"), 2), value(dispute.patientNumber, 2)},
         partyRowHeight},
    };
}

QList<Row> agentRows(const std::optional<Person> &agent, const QString &relation)
{
    const Person person = agent.value_or(Person{});
    return {
        {{Cell::label(QStringLiteral("委托\n代理人"), 1, 2), label(QStringLiteral("姓名")),
          value(person.name), label(QStringLiteral("电话")), value(person.phone, 3)},
         partyRowHeight},
        {{label(QStringLiteral("身份证号")), value(person.idNumber),
          Cell::label(QStringLiteral("与委托人关系"), 2), value(relation, 2)},
         partyRowHeight},
    };
}

QList<Row> hospitalPartyRows(const QString &side, const Hospital &hospital)
{
    return {
        {{Cell::label(side, 1, 3), label(QStringLiteral("名称")), value(hospital.name, 5)}, partyRowHeight},
        {{label(QStringLiteral("法定代表人")), value(hospital.legalRepresentative),
          label(QStringLiteral("电话")), value(hospital.phone, 3)},
         partyRowHeight},
        {{label(QStringLiteral("地址")), value(hospital.address, 5)}, partyRowHeight},
    };
}

Row writingRow(const QString &label, const Text &text, double height, const QString &foot)
{
    return {{Cell::label(label, 2), writingCell(text, 5, foot)}, height};
}

QString whoMayApply()
{
    return QStringLiteral(
        "申请人：患者具有完全民事行为能力的，由患者本人申请；无民事行为能力或者限制民事行为能力的，由其监护人"
        "申请；"
        "患者死亡的，由其配偶、子女、父母申请，没有配偶、子女、父母的，由其兄弟姐妹、祖父母、外祖父母等申请。"
        "近亲属为多人的，其余近亲属应当出具授权委托书。");
}

} // namespace anhe
