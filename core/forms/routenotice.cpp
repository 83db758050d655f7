#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace routenotice {

QList<MissingField> missing(const FormInput &input)
{
    QList<MissingField> all =
        MissingFields("matter")
            .need(patientOf(input.dispute).name, "patient_name", QStringLiteral("患者姓名"))
            .need(input.dispute.complainant.name, "complainant_name", QStringLiteral("被告知人姓名"));
    all +=
        MissingFields("hospital")
            .need(input.hospital.mediationBody, "mediation_body", QStringLiteral("人民调解组织名称"))
            .need(input.hospital.healthAuthority, "health_authority", QStringLiteral("卫生健康主管部门名称"))
            .need(input.hospital.officePhone, "office_phone", QStringLiteral("联系电话"));
    return all;
}

/** The lawful routes, sealing, copying and, after a death, the autopsy (条例 art 23). */
void tellRights(Document &form, const FormInput &input)
{
    const Hospital &hospital = input.hospital;
    const auto named = [](const QString &name) {
        return name.isEmpty() ? QString() : QStringLiteral("（%1）").arg(name);
    };
    form << words(QStringLiteral("依照《医疗纠纷预防和处理条例》第二十三条，现将下列事项告知您："));
    form << Heading{2, QStringLiteral("一、解决医疗纠纷的合法途径")};
    form << words(QStringLiteral("您可以选择：1. 与我院自愿协商；2. 申请人民调解%1；3. 申请行政调解%2；"
                                 "4. 向人民法院提起诉讼；5. 法律、法规规定的其他途径。")
                      .arg(named(hospital.mediationBody), named(hospital.healthAuthority)));
    form << Heading{2, QStringLiteral("二、病历资料、现场实物的封存和启封")};
    form << words(
        QStringLiteral("需要封存、启封病历资料的，双方在场进行；封存的可以是原件或者复制件，由我院保管，"
                       "封存清单由双方签名或者盖章，各执一份（第二十四条）。疑似输液、输血、注射、"
                       "用药、医疗器械等引起不良后果的，双方共同封存、启封现场实物，需要检验的共同"
                       "委托检验机构（第二十五条）。"));
    form << Heading{2, QStringLiteral("三、病历资料的查阅、复制")};
    form << words(QStringLiteral("您有权依法查阅、复制病历资料。请携带患者的有效身份证明；由他人代办的，另带"
                                 "代办人的身份证明、关系证明或者授权委托书。"));
    form << Heading{2, QStringLiteral("四、患者死亡后的尸检")};
    form << words(
        QStringLiteral("患者死亡且双方对死因有异议的，应当在死亡后48小时内进行尸检，具备冷冻条件的可以"
                       "延长至7日；尸检须经死者近亲属书面同意（第二十六条）。遗体存放时间一般不超过14日"
                       "（第二十七条）。"));
    form << words(QStringLiteral("我院接待部门：%1　　电话：%2")
                      .arg(hospital.office.isEmpty() ? QStringLiteral("　　　　　　　") : hospital.office,
                           hospital.officePhone));
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("医疗纠纷处理告知书"));
    form.style.copies = {QStringLiteral("第一联　医疗机构存"), QStringLiteral("第二联　患方存")};
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    const QString patient = patientOf(input.dispute).name;
    form << Paragraph{
        QList<Run>{
            Run{QStringLiteral("患者")}, filled(patient, 8), Run{QStringLiteral("（近亲属、代理人")},
            filled(input.dispute.relation == Relation::Self ? QString() : input.dispute.complainant.name, 8),
            Run{QStringLiteral("）：")}},
        false};
    tellRights(form, input);
    form << Signature{{{QStringLiteral("医疗机构（盖章）：")}}} << KeepTogether{6}
         << CutLine{QStringLiteral("签收回执")}
         << words(QStringLiteral("上述内容我已阅读并知悉，告知书已收到。"))
         << Signature{{{QStringLiteral("被告知人（签名、按指印）：")}}}
         << Paragraph{QList<Run>{
                Run{QStringLiteral("与患者关系：")}, filled(paperWord(input.dispute.relation), 6),
                Run{QStringLiteral("　　联系电话：")}, filledAtEnd(input.dispute.complainant.phone, 8)}}
         << Signature{{{QStringLiteral("告知人（签名）：")}, {QStringLiteral("见证人（拒绝签收时签名）：")}}}
         << words(QList<Run>{Run{QStringLiteral("拒绝签收的情形：")}, filledAtEnd({}, 18)});
    return form;
}

} // namespace routenotice

PaperForm routeNotice()
{
    return {"route_notice", QT_TRANSLATE_NOOP("Form", "Notice of routes and rights"), FormSubject::Matter,
            routenotice::missing, routenotice::document};
}

} // namespace anhe
