#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace powerofattorney {

constexpr int heirRows = 6;

QList<MissingField> missing(const FormInput &input)
{
    const PatientSide side = PatientSide::of(input);
    MissingFields fields("matter");
    fields.need(side.party.name, "patient_name", QStringLiteral("委托人姓名"))
        .need(side.party.idNumber, "patient_id_number", QStringLiteral("委托人身份证号"))
        .need(side.agent && !side.agent->name.isEmpty(), "complainant_name", QStringLiteral("受托人姓名"))
        .need(side.agent && !side.agent->idNumber.isEmpty(), "complainant_id_number",
              QStringLiteral("受托人身份证号"));
    return fields;
}

Row personRow(const Person &person, const QString &relation)
{
    return {{Cell{person.name}, Cell{relation}, Cell{person.idNumber}, Cell{person.phone}, Cell{}}, 10};
}

/** Those who give the power: all heirs of a dead patient, each in a line of his own. */
Table principals(const FormInput &input)
{
    const PatientSide side = PatientSide::of(input);
    Table table = formGrid({1.3, 1.2, 2.3, 1.6, 1.8});
    for (Column &column : table.columns)
        column.align = Align::Centre;
    table.caption = QStringLiteral("委托人");
    table.headerRows = 1;
    table.rows = {
        {{Cell{QStringLiteral("姓名")}, Cell{QStringLiteral("与患者关系")}, Cell{QStringLiteral("身份证号")},
          Cell{QStringLiteral("电话")}, Cell{QStringLiteral("签名、按指印")}},
         8.5},
        personRow(side.party, side.relation)};
    while (table.rows.size() <= heirRows)
        table.rows.append(personRow({}, {}));
    return table;
}

Table agentGrid(const FormInput &input)
{
    const PatientSide side = PatientSide::of(input);
    const Person agent = side.agent.value_or(Person{});
    const auto label = [](const QString &text) { return Cell::label(text); };
    Table grid = formGrid({1.3, 2.2, 1.1, 2.2});
    grid.caption = QStringLiteral("受托人");
    grid.rows = {
        {{label(QStringLiteral("姓名")), Cell::value(agent.name), label(QStringLiteral("性别")),
          Cell::value(paperWord(agent.sex))},
         9},
        {{label(QStringLiteral("身份证号")), Cell::value(agent.idNumber), label(QStringLiteral("电话")),
          Cell::value(agent.phone)},
         9},
        {{label(QStringLiteral("单位或住址")), Cell::value(agent.address),
          label(QStringLiteral("与委托人\n关系")),
          Cell::value(side.agent ? paperWord(input.dispute.relation) : QString())},
         9},
    };
    return grid;
}

void tellPowers(Document &form, const FormInput &input)
{
    form << words(QList<Run>{
        Run{QStringLiteral("现委托上列受托人，就患者")}, filled(patientOf(input.dispute).name, 6),
        Run{QStringLiteral("与")}, filled(input.hospital.name, 12),
        Run{QStringLiteral("的医疗纠纷，代为办理协商、调解事宜。委托权限（在□内打√，未选的不委托）：")}});
    form << words(QStringLiteral("□一般代理：代为提交和接收材料、陈述事实、参加协商和调解。"));
    form << words(QStringLiteral("□特别代理：除一般代理的权限外，还可以（可多选）："));
    for (const char *power :
         {"□承认、变更或者撤回调解请求", "□达成和解、签署协议", "□共同申请司法确认", "□代领款项"})
        form << words(QStringLiteral("　　") + QString::fromUtf8(power));
    form << words(QStringLiteral("委托期限：自签署之日起至　□本纠纷处理终结止　□　　　　年　　月　　日止。"));
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("授权委托书"));
    form.number = numberLine(input);
    form << principals(input) << agentGrid(input);
    tellPowers(form, input);
    form << Signature{{{QStringLiteral("受托人（签名）：")}, {QStringLiteral("委托人（签名、按指印）：")}}}
         << words(QString())
         << smallPrint({QStringLiteral(
                "患者死亡的，第一顺序近亲属为配偶、子女、父母；没有的，由兄弟姐妹、祖父母、外祖父母等"
                "委托。由一人代表其他近亲属的，其余近亲属均须在“委托人”栏签名。附委托人、受托人身份证明"
                "复印件。")});
    return form;
}

} // namespace powerofattorney

PaperForm powerOfAttorney()
{
    return {"power_of_attorney", QT_TRANSLATE_NOOP("Form", "Power of attorney"), FormSubject::Matter,
            powerofattorney::missing, powerofattorney::document};
}

} // namespace anhe
