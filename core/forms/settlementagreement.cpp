#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"
#include "core/forms/settlementtables.h"
#include "core/mediation/righttosue.h"

#include <QCoreApplication>

namespace anhe {

namespace settlementagreement {

Agreement agreementOf(const FormInput &input)
{
    return input.referral && input.referral->agreement ? *input.referral->agreement : Agreement{};
}

Route routeOf(const FormInput &input)
{
    return input.referral ? input.referral->referral.route : Route::Negotiation;
}

bool isMediated(const FormInput &input)
{
    return routeOf(input) == Route::People || routeOf(input) == Route::Administrative;
}

QList<MissingField> missing(const FormInput &input)
{
    const PatientSide side = PatientSide::of(input);
    const bool patient = side.standing == PatientSide::Standing::Patient;
    QList<MissingField> all =
        MissingFields("matter")
            .need(side.party.name, "patient_name", QStringLiteral("患方姓名"))
            .need(side.party.idNumber, "patient_id_number", QStringLiteral("患方身份证号"))
            .need(side.party.ethnicGroup, patient ? "patient_ethnic_group" : "complainant_ethnic_group",
                  QStringLiteral("患方民族"))
            .need(side.party.occupation, patient ? "patient_occupation" : "complainant_occupation",
                  QStringLiteral("患方职业"));
    all +=
        MissingFields("hospital")
            .need(input.hospital.legalRepresentative, "legal_representative", QStringLiteral("法定代表人"));
    const Agreement agreement = agreementOf(input);
    all += MissingFields("agreement")
               .need(agreement.facts, "facts", QStringLiteral("主要事实"))
               .need(!agreement.responsibilityText.isEmpty() ||
                         agreement.responsibility != Responsibility::Unknown,
                     "responsibility", QStringLiteral("责任认定"))
               .need(agreement.content, "content", QStringLiteral("协议内容"))
               .need(!agreement.items.isEmpty(), "items", QStringLiteral("赔偿项目"))
               .need(!agreement.manner.isEmpty() || agreement.dueOn.isValid(), "manner",
                     QStringLiteral("履行方式和期限"));
    return all;
}

/** Figures that do not agree, or words that would waive the right to sue (条例 art 43). */
QString bar(const FormInput &input)
{
    const Agreement agreement = agreementOf(input);
    const Money sum = compensationTotal(agreement);
    if (agreement.total != sum)
        return QCoreApplication::translate("Form",
                                           "The compensation items add up to %1, the agreement says %2.")
            .arg(sum.text(), agreement.total.text());
    if (!agreement.capitals.isEmpty() && agreement.capitals != moneyCapitals(sum))
        return QCoreApplication::translate("Form", "The amount in capitals does not agree with %1.")
            .arg(sum.text());
    for (const QString &text :
         {agreement.content, agreement.facts, agreement.responsibilityText, agreement.manner}) {
        const QString waiver = waiverOfSuit(text);
        if (!waiver.isEmpty())
            return QCoreApplication::translate("Form", "No agreement may waive the right to sue: “%1”.")
                .arg(waiver);
    }
    return {};
}

QString titleOf(const FormInput &input)
{
    switch (routeOf(input)) {
    case Route::People:
        return QStringLiteral("医疗纠纷人民调解协议书");
    case Route::Administrative:
        return QStringLiteral("医疗纠纷行政调解协议书");
    default:
        return QStringLiteral("医疗纠纷和解协议书");
    }
}

void tell(Document &form, const QString &heading, const QString &text, int lines)
{
    form << Heading{1, heading};
    if (text.isEmpty())
        form << BlankLines{lines};
    else
        form << words(text);
}

QString responsibilityText(const Agreement &agreement)
{
    if (!agreement.responsibilityText.isEmpty() || agreement.responsibility == Responsibility::Unknown)
        return agreement.responsibilityText;
    return QStringLiteral("双方确认，医疗机构承担%1。").arg(paperWord(agreement.responsibility));
}

void tellPerformance(Document &form, const FormInput &input)
{
    const Agreement agreement = agreementOf(input);
    const bool known = input.referral && input.referral->agreement;
    form << Heading{1, QStringLiteral("四、履行方式和期限")};
    const auto manners = known
                             ? choices({PaymentManner::Lump, PaymentManner::Instalments}, {agreement.payment})
                             : choices<PaymentManner>({PaymentManner::Lump, PaymentManner::Instalments}, {});
    form << words(manners + QStringLiteral("　　最后履行期限：") + paperDate(agreement.dueOn));
    if (agreement.manner.isEmpty())
        form << BlankLines{2};
    else
        form << words(QStringLiteral("支付方式：") + agreement.manner);
    if (input.referral && input.referral->payments.size() > 1)
        form << paymentTable(input.referral->payments);
}

/** What holds for every agreement of the route. */
void tellRules(Document &form, const FormInput &input)
{
    form << Heading{1, QStringLiteral("五、其他约定")};
    const QString effect =
        isMediated(input)
            ? QStringLiteral("1. 本协议自双方签名或者盖章、调解员签名并加盖调解组织印章之日起生效。")
            : QStringLiteral("1. 本协议自双方签名或者盖章之日起生效。");
    form << words(effect + QStringLiteral("双方应当按照约定履行。"));
    if (routeOf(input) == Route::People)
        form << words(QStringLiteral("2. 双方可以自本协议生效之日起30日内，共同向人民法院申请司法确认（《中华"
                                     "人民共和国人民调解法》第三十三条）。"));
    else
        form << words(QStringLiteral("2. 协议内容双方均已充分了解，系自愿达成。"));
    form << words(QStringLiteral("3. 本协议不影响当事人依法享有的诉讼权利。"));
    form << words(isMediated(input)
                      ? QStringLiteral("4. 本协议一式三份，双方各执一份，调解组织留存一份，具有同等效力。")
                      : QStringLiteral("4. 本协议一式两份，双方各执一份，具有同等效力。"));
}

Signature signatures(const FormInput &input)
{
    Signature signature{{{QStringLiteral("甲方（签名、按指印）：")},
                         {QStringLiteral("甲方代理人（签名）："), {}, false},
                         {QStringLiteral("乙方（盖章）：")},
                         {QStringLiteral("乙方代理人（签名）："), {}, false}}};
    if (isMediated(input))
        signature.rows +=
            {{QStringLiteral("调解员（签名）："), {}, false}, {QStringLiteral("调解组织（盖章）：")}};
    return signature;
}

Document document(const FormInput &input)
{
    const Agreement agreement = agreementOf(input);
    Document form = formDocument(titleOf(input), PageNumbers::OfTotal);
    form.number = numberLine(input);
    Table parties = partyGrid();
    parties.rows = patientPartyRows(QStringLiteral("甲方\n（患方）"), input) + patientRows(input) +
                   hospitalPartyRows(QStringLiteral("乙方\n（医方）"), input.hospital);
    form << parties;
    form << words(
        isMediated(input)
            ? QStringLiteral("甲乙双方因诊疗活动发生纠纷，经%1调解，在平等、自愿的基础上达成协议如下：")
                  .arg(bodyName(input).isEmpty() ? QStringLiteral("　　　　　　　　　　") : bodyName(input))
            : QStringLiteral("甲乙双方因诊疗活动发生纠纷，经平等协商，自愿达成协议如下："));
    tell(form, QStringLiteral("一、纠纷的主要事实"), agreement.facts, 6);
    tell(form, QStringLiteral("二、责任认定"), responsibilityText(agreement), 2);
    tell(form, QStringLiteral("三、协议内容"), agreement.content, 4);
    form << KeepTogether{1} << compensationTable(agreement);
    tellPerformance(form, input);
    tellRules(form, input);
    form << signatures(input);
    return form;
}

} // namespace settlementagreement

PaperForm settlementAgreement()
{
    return {"settlement_agreement",        QT_TRANSLATE_NOOP("Form", "Settlement agreement"),
            FormSubject::Agreement,        settlementagreement::missing,
            settlementagreement::document, settlementagreement::bar};
}

} // namespace anhe
