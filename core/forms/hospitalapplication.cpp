#include "core/forms/claims.h"
#include "core/forms/enclosures.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace hospitalapplication {

const QStringList usualEnclosures{QStringLiteral("医疗机构执业许可证复印件"),
                                  QStringLiteral("法定代表人身份证明"), QStringLiteral("授权委托书"),
                                  QStringLiteral("病历资料复印件"), QStringLiteral("医方情况说明")};

QList<MissingField> missing(const FormInput &input)
{
    const Hospital &hospital = input.hospital;
    QList<MissingField> all =
        MissingFields("hospital")
            .need(hospital.name, "name", QStringLiteral("医疗机构名称"))
            .need(hospital.legalRepresentative, "legal_representative", QStringLiteral("法定代表人"))
            .need(hospital.address, "address", QStringLiteral("医疗机构地址"))
            .need(hospital.phone, "phone", QStringLiteral("医疗机构电话"));
    const PatientSide side = PatientSide::of(input);
    all += MissingFields("matter")
               .need(side.party.name, "patient_name", QStringLiteral("被申请人姓名"))
               .need(side.party.phone, "patient_phone", QStringLiteral("被申请人电话"))
               .need(input.dispute.narrative, "narrative", QStringLiteral("纠纷事实"))
               .need(input.dispute.findings, "findings", QStringLiteral("医方调查情况"));
    all += MissingFields("referral").need(issuesText(input), "issues", QStringLiteral("争议焦点及理由"));
    return all;
}

/** Who acts for the hospital. */
QList<Row> officerRows(const FormInput &input)
{
    const auto label = [](const QString &text) { return Cell::label(text); };
    return {{{Cell::label(QStringLiteral("委托\n代理人"), 1, 2), label(QStringLiteral("姓名")),
              Cell::value(input.officer), label(QStringLiteral("职务")), Cell::value({}, 3)},
             8.5},
            {{label(QStringLiteral("部门")), Cell::value(input.hospital.office),
              label(QStringLiteral("电话")), Cell::value(input.hospital.officePhone, 3)},
             8.5}};
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("医疗纠纷调解申请书（医方）"), PageNumbers::OfTotal);
    form.number = numberLine(input);
    Table grid = partyGrid();
    grid.rows = hospitalPartyRows(QStringLiteral("申请人"), input.hospital) + officerRows(input) +
                patientPartyRows(QStringLiteral("被申请人"), input) + patientRows(input);
    grid.rows += {
        writingRow(QStringLiteral("纠纷事实\n（诊疗经过，纠纷发生的时间、原因，患方反映的损害）"),
                   input.dispute.narrative, 60),
        writingRow(QStringLiteral("患方诉求"), claimText(input), 24,
                   QStringLiteral("主张金额：") + yuanBothWays(claimedAmount(input))),
        writingRow(QStringLiteral("医方调查\n情况及意见"), input.dispute.findings, 50),
        writingRow(QStringLiteral("争议焦点\n及理由"), issuesText(input), 32),
        writingRow(
            QStringLiteral("申请事项"),
            QStringLiteral("申请就上述医疗纠纷进行调解。本单位自愿参加调解，保证所述内容和所附材料"
                           "真实；知悉调解须征得对方同意，不影响任何一方依法向人民法院提起诉讼的权利。"),
            20),
        {{Cell::label(QStringLiteral("附件"), 2), Cell::value(enclosures(input, usualEnclosures), 5)}, 16},
    };
    form << grid << KeepTogether{3} << words(QStringLiteral("此致"))
         << Paragraph{QList<Run>{filled(bodyName(input), 16)}, false}
         << Signature{{{QStringLiteral("申请人（盖章）：")},
                       {QStringLiteral("法定代表人或者委托代理人（签名）：")}}};
    return form;
}

} // namespace hospitalapplication

PaperForm hospitalApplication()
{
    return {"hospital_application", QT_TRANSLATE_NOOP("Form", "Application for mediation by the hospital"),
            FormSubject::Matter, hospitalapplication::missing, hospitalapplication::document};
}

} // namespace anhe
