#include "core/forms/claims.h"
#include "core/forms/enclosures.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace mediationapplication {

const QStringList usualEnclosures{QStringLiteral("就诊证明材料（病历、诊断证明、费用票据）"),
                                  QStringLiteral("身份证明复印件"), QStringLiteral("与患者关系证明"),
                                  QStringLiteral("死亡证明"), QStringLiteral("授权委托书")};

QList<MissingField> missing(const FormInput &input)
{
    const PatientSide side = PatientSide::of(input);
    MissingFields fields("matter");
    const bool patient = side.standing == PatientSide::Standing::Patient;
    const char *name = patient ? "patient_name" : "complainant_name";
    fields.need(side.party.name, name, QStringLiteral("申请人姓名"))
        .need(side.party.idNumber, patient ? "patient_id_number" : "complainant_id_number",
              QStringLiteral("申请人身份证号"))
        .need(side.party.ethnicGroup, patient ? "patient_ethnic_group" : "complainant_ethnic_group",
              QStringLiteral("申请人民族"))
        .need(side.party.occupation, patient ? "patient_occupation" : "complainant_occupation",
              QStringLiteral("申请人职业"))
        .need(side.party.phone, patient ? "patient_phone" : "complainant_phone", QStringLiteral("申请人电话"))
        .need(side.party.address, patient ? "patient_address" : "complainant_address",
              QStringLiteral("申请人住址"))
        .need(patientOf(input.dispute).name, "patient_name", QStringLiteral("患者姓名"))
        .need(input.dispute.narrative, "narrative", QStringLiteral("纠纷事实"))
        .need(claimText(input), "demands", QStringLiteral("调解请求"));
    QList<MissingField> all = fields;
    all += MissingFields("hospital")
               .need(input.hospital.legalRepresentative, "legal_representative", QStringLiteral("法定代表人"))
               .need(input.hospital.address, "address", QStringLiteral("医疗机构地址"))
               .need(input.hospital.phone, "phone", QStringLiteral("医疗机构电话"));
    all += MissingFields("referral").need(issuesText(input), "issues", QStringLiteral("争议焦点及理由"));
    return all;
}

QString claim(const FormInput &input)
{
    const QString asked = claimText(input);
    return (asked.isEmpty() ? QString() : asked + QLatin1Char('\n')) + QStringLiteral("请求金额：") +
           yuanBothWays(claimedAmount(input));
}

Document document(const FormInput &input)
{
    const PatientSide side = PatientSide::of(input);
    Document form = formDocument(QStringLiteral("医疗纠纷调解申请书"), PageNumbers::OfTotal);
    form.number = numberLine(input);
    Table grid = partyGrid();
    const bool agent = side.agent.has_value();
    grid.rows = patientPartyRows(QStringLiteral("申请人"), input) +
                agentRows(side.agent, agent ? paperWord(input.dispute.relation) : QString()) +
                patientRows(input) + hospitalPartyRows(QStringLiteral("被申请人"), input.hospital);
    grid.rows += {
        writingRow(QStringLiteral("纠纷事实\n（就诊经过，纠纷发生的时间、原因，损害后果）"),
                   input.dispute.narrative, 86),
        writingRow(QStringLiteral("争议焦点\n及理由"), issuesText(input), 54),
        writingRow(QStringLiteral("调解请求"), claim(input), 34),
        writingRow(QStringLiteral("自愿声明"),
                   QStringLiteral("本人自愿申请调解，知悉调解不收取费用；知悉可以接受或者拒绝调解，调解"
                                  "不影响依法向人民法院提起诉讼的权利。所述内容和所附材料真实。"),
                   20),
        {{Cell::label(QStringLiteral("附件"), 2),
          Cell::value(enclosures(input, usualEnclosures + furtherMaterials(input, usualEnclosures)), 5)},
         16},
    };
    const QString body = bodyName(input);
    form << grid << KeepTogether{3} << words(QList<Run>{Run{QStringLiteral("此致")}})
         << Paragraph{QList<Run>{filled(body, 16)}, false}
         << Signature{{{QStringLiteral("申请人（签名、按指印）：")},
                       {QStringLiteral("委托代理人（签名）：")}}}
         << words(QString()) << smallPrint({whoMayApply()});
    return form;
}

} // namespace mediationapplication

PaperForm mediationApplication()
{
    return {"mediation_application",
            QT_TRANSLATE_NOOP("Form", "Application for mediation by the patient side"), FormSubject::Matter,
            mediationapplication::missing, mediationapplication::document};
}

} // namespace anhe
