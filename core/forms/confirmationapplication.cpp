#include "core/forms/claims.h"
#include "core/forms/enclosures.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"
#include "core/forms/settlementtables.h"

#include <QCoreApplication>

namespace anhe {

namespace confirmationapplication {

const QStringList usualEnclosures{QStringLiteral("调解协议书"), QStringLiteral("身份证明复印件"),
                                  QStringLiteral("与协议有关的财产权利证明"), QStringLiteral("授权委托书")};

Agreement agreementOf(const FormInput &input)
{
    return input.referral && input.referral->agreement ? *input.referral->agreement : Agreement{};
}

QString courtOf(const FormInput &input)
{
    return input.referral && input.referral->confirmation ? input.referral->confirmation->court : QString();
}

QDate effective(const FormInput &input)
{
    return input.referral ? effectiveOn(agreementOf(input), input.referral->referral.route) : QDate();
}

QList<MissingField> missing(const FormInput &input)
{
    const PatientSide side = PatientSide::of(input);
    QList<MissingField> all =
        MissingFields("matter")
            .need(side.party.name, "patient_name", QStringLiteral("患方姓名"))
            .need(side.party.idNumber, "patient_id_number", QStringLiteral("患方身份证号"));
    all +=
        MissingFields("hospital")
            .need(input.hospital.legalRepresentative, "legal_representative", QStringLiteral("法定代表人"));
    all += MissingFields("agreement")
               .need(agreementOf(input).signedOn, "signed_on", QStringLiteral("协议签订日期"))
               .need(effective(input), "stamped_on", QStringLiteral("协议生效日期"));
    all += MissingFields("referral").need(courtOf(input), "court", QStringLiteral("受理法院"));
    return all;
}

/** Joint confirmation is for what a people's mediation committee brought about (人民调解法 art 33). */
QString bar(const FormInput &input)
{
    return input.referral && input.referral->referral.route != Route::People
               ? QCoreApplication::translate("Form", "Only an agreement reached by people's mediation can be "
                                                     "confirmed jointly by the court.")
               : QString();
}

QString request(const FormInput &input)
{
    const QString body = bodyName(input);
    return QStringLiteral("请求依法确认申请人双方于%1经%2调解达成的调解协议有效。")
        .arg(paperDate(agreementOf(input).signedOn),
             body.isEmpty() ? QStringLiteral("　　　　　　　　　　") : body);
}

QString grounds(const FormInput &input)
{
    const Agreement agreement = agreementOf(input);
    QString text = QStringLiteral("申请人双方因诊疗活动发生纠纷，自愿达成调解协议，协议自%1起生效。")
                       .arg(paperDate(effective(input)));
    if (!agreement.content.isEmpty())
        text += QStringLiteral("\n协议主要内容：") + agreement.content;
    if (compensationTotal(agreement) != Money{})
        text += QStringLiteral("\n协议金额：") + yuanBothWays(compensationTotal(agreement));
    return text;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("司法确认申请书"), PageNumbers::OfTotal);
    form.number = numberLine(input);
    Table grid = partyGrid();
    grid.rows = patientPartyRows(QStringLiteral("申请人\n（患方）"), input) + patientRows(input) +
                hospitalPartyRows(QStringLiteral("申请人\n（医方）"), input.hospital);
    grid.rows += {
        writingRow(QStringLiteral("请求事项"), request(input), 14),
        writingRow(QStringLiteral("事实和理由"), grounds(input), 44),
        writingRow(
            QStringLiteral("共同声明"),
            QStringLiteral("1. 双方自愿达成协议，自愿共同申请司法确认；2. 协议不是恶意串通、规避法律的结果，"
                           "不损害国家利益、社会公共利益和他人合法权益；3. 未就同一协议向其他人民法院申请"
                           "确认；4. 所提交的材料真实。"),
            20),
        {{Cell::label(QStringLiteral("附件"), 2), Cell::value(enclosures(input, usualEnclosures), 5)}, 12},
    };
    form << grid << KeepTogether{3} << words(QStringLiteral("此致"))
         << Paragraph{QList<Run>{filled(courtOf(input), 14),
                                 Run{courtOf(input).isEmpty() ? QStringLiteral("人民法院") : QString()}},
                      false}
         << Signature{{{QStringLiteral("申请人（患方，签名、按指印）：")},
                       {QStringLiteral("申请人（医方，盖章）：")}}}
         << words(QString())
         << smallPrint({QStringLiteral(
                "双方自调解协议生效之日起30日内共同向人民法院申请（《中华人民共和国人民调解法》"
                "第三十三条）。")});
    return form;
}

} // namespace confirmationapplication

PaperForm confirmationApplication()
{
    return {"confirmation_application",
            QT_TRANSLATE_NOOP("Form", "Joint application for judicial confirmation"),
            FormSubject::Agreement,
            confirmationapplication::missing,
            confirmationapplication::document,
            confirmationapplication::bar};
}

} // namespace anhe
