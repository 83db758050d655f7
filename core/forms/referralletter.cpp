#include "core/forms/claims.h"
#include "core/forms/enclosures.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace referralletter {

const QStringList usualEnclosures{QStringLiteral("医疗纠纷调解申请书"), QStringLiteral("患方身份证明复印件"),
                                  QStringLiteral("病历资料复印件")};

QList<MissingField> missing(const FormInput &input)
{
    const Hospital &hospital = input.hospital;
    QList<MissingField> all = MissingFields("hospital")
                                  .need(hospital.documentCode, "document_code", QStringLiteral("机关代字"))
                                  .need(bodyName(input), "mediation_body", QStringLiteral("受移送的调解机构"))
                                  .need(hospital.officePhone, "office_phone", QStringLiteral("联系电话"));
    if (input.referral)
        all += MissingFields("referral")
                   .need(input.referral->referral.letterNumber, "letter_number", QStringLiteral("发函字号"));
    all += MissingFields("matter")
               .need(patientOf(input.dispute).name, "patient_name", QStringLiteral("患者姓名"))
               .need(input.dispute.narrative, "narrative", QStringLiteral("纠纷事实"))
               .need(claimText(input), "demands", QStringLiteral("患方诉求"));
    return all;
}

/** Letters are numbered in the register; on one that is not, the number is written by hand. */
QString letterNumber(const FormInput &input)
{
    if (input.referral && !input.referral->referral.letterNumber.isEmpty())
        return input.referral->referral.letterNumber;
    const QString code =
        input.hospital.documentCode.isEmpty() ? QStringLiteral("　　　　") : input.hospital.documentCode;
    const QString year =
        issueDate(input).isValid() ? QString::number(input.today.year()) : QStringLiteral("　　");
    return QStringLiteral("%1〔%2〕　　号").arg(code, year);
}

/** A numbered letter keeps its day whenever it is printed again. */
QDate letterDate(const FormInput &input)
{
    const QDate numbered = input.referral ? input.referral->referral.letterOn : QDate();
    return numbered.isValid() ? numbered : issueDate(input);
}

Run orBlank(const QString &text, int characters)
{
    return text.isEmpty() ? blank(characters) : Run{text};
}

/** "患者刘桂兰（女，63岁，病案号ZY100234，已故）" */
QList<Run> patientWords(const FormInput &input)
{
    const Person patient = patientOf(input.dispute);
    QStringList details{paperWord(patient.sex)};
    if (const auto age = patientAgeOf(input.dispute))
        details += QStringLiteral("%1岁").arg(*age);
    if (!input.dispute.patientNumber.isEmpty())
        details += QStringLiteral("病案号%1").arg(input.dispute.patientNumber);
    if (input.dispute.diedAt.isValid())
        details += QStringLiteral("已故");
    details.removeAll(QString());
    QList<Run> runs{Run{QStringLiteral("患者")}, orBlank(patient.name, 5)};
    if (!details.isEmpty())
        runs += Run{QStringLiteral("（%1）").arg(details.join(QStringLiteral("，")))};
    return runs;
}

QString ended(QString text)
{
    static const QString ends = QStringLiteral("。！？；");
    if (!text.isEmpty() && !ends.contains(text.back()))
        text += QStringLiteral("。");
    return text;
}

/** Who applied; a letter never says for the patient side what it has not said itself. */
QString applicationText(const FormInput &input)
{
    if (!input.referral)
        return {};
    switch (input.referral->referral.applicant) {
    case ApplicantSide::Patient:
        return QStringLiteral("患方申请调解。");
    case ApplicantSide::Hospital:
        return QStringLiteral("我院申请调解，请征求患方意见。");
    case ApplicantSide::Both:
        return QStringLiteral("双方申请调解。");
    }
    Q_UNREACHABLE();
}

/** With whom the hospital is at odds: after a death with the next of kin. */
QList<Run> disputeWords(const FormInput &input)
{
    const bool died = input.dispute.diedAt.isValid();
    QList<Run> runs = patientWords(input);
    runs += {Run{died ? QStringLiteral("在我院") : QStringLiteral("因在我院")},
             orBlank(departmentsText(input), 6), Run{QStringLiteral("就诊，")}};
    if (died)
        runs += Run{QStringLiteral("其近亲属") + PatientSide::of(input).party.name};
    runs += Run{QStringLiteral("与我院发生医疗纠纷，")};
    return runs;
}

void tellFacts(Document &letter, const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    QList<Run> opening = disputeWords(input);
    opening += {Run{QStringLiteral("我院于")}, Run{held(paperDate(dispute.receivedOn()))},
                Run{QStringLiteral("受理。") + applicationText(input) +
                    QStringLiteral("现将该纠纷移送贵单位，请依法予以受理。有关情况如下：")}};
    letter << words(opening);
    letter << Heading{1, QStringLiteral("一、纠纷基本情况")};
    if (dispute.narrative.isEmpty())
        letter << BlankLines{3};
    else
        letter << words(ended(dispute.narrative));
    letter << Heading{1, QStringLiteral("二、患方诉求")};
    const QString claim = ended(claimText(input));
    const QString amount = claimedAmount(input)
                               ? QStringLiteral("主张金额%1。").arg(yuanBothWays(claimedAmount(input)))
                               : QString();
    if (claim.isEmpty() && amount.isEmpty())
        letter << BlankLines{1};
    else
        letter << words(claim + amount);
    letter << Heading{1, QStringLiteral("三、我院处理情况")};
    if (dispute.findings.isEmpty())
        letter << BlankLines{2};
    else
        letter << words(ended(dispute.findings));
}

void addReceipt(Document &letter, const FormInput &input)
{
    letter << CutLine{QStringLiteral("回　　执")} << KeepTogether{4}
           << Paragraph{QStringLiteral("%1：").arg(input.hospital.name), false}
           << words(QList<Run>{Run{QStringLiteral("贵院移送的")}, orBlank(patientOf(input.dispute).name, 5),
                               Run{QStringLiteral("医疗纠纷材料（编号：")}, orBlank(input.dispute.number, 8),
                               Run{QStringLiteral("）收悉。")}})
           << words(QList<Run>{Run{QStringLiteral("□已受理　□不予受理，理由：")}, blank(10),
                               Run{QStringLiteral("。")}})
           << Signature{{{QStringLiteral("接收单位（盖章）：")}}};
}

Document document(const FormInput &input)
{
    Document letter;
    letter.letterhead = input.hospital.name;
    letter.number = letterNumber(input);
    const QString patient = patientOf(input.dispute).name;
    letter.title = patient.isEmpty() ? QStringLiteral("关于移送医疗纠纷的函")
                                     : QStringLiteral("关于移送%1医疗纠纷的函").arg(patient);
    const QString body = bodyName(input);
    letter.addressee = (body.isEmpty() ? QString(14, QChar(0x3000)) : body) + QStringLiteral("：");
    tellFacts(letter, input);
    const QString phone = input.hospital.officePhone;
    const QString contact = contactOf(input);
    letter << words(QStringLiteral("特此函达。"));
    letter << words(QStringLiteral("联系人：%1　　联系电话：%2")
                        .arg(contact.isEmpty() ? QStringLiteral("　　　　") : contact, phone));
    letter << AnnexList{receivedMaterials(input, usualEnclosures)};
    letter << SignOff{input.hospital.name, letterDate(input)};
    addReceipt(letter, input);
    return letter;
}

} // namespace referralletter

PaperForm referralLetter()
{
    return {"referral_letter", QT_TRANSLATE_NOOP("Form", "Referral letter"), FormSubject::Matter,
            referralletter::missing, referralletter::document};
}

} // namespace anhe
