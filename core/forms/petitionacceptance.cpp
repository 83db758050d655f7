#include "core/forms/claims.h"
#include "core/forms/formparts.h"
#include "core/forms/forms.h"

#include <QCoreApplication>

namespace anhe {

namespace petitionacceptance {

QList<MissingField> missing(const FormInput &input)
{
    QList<MissingField> all =
        MissingFields("matter")
            .need(input.dispute.complainant.name, "complainant_name", QStringLiteral("信访人姓名"))
            .need(input.dispute.narrative, "narrative", QStringLiteral("信访事项"))
            .need(input.dispute.acceptedOn, "accepted_on", QStringLiteral("受理日期"));
    all += MissingFields("hospital")
               .need(input.hospital.officePhone, "office_phone", QStringLiteral("联系电话"));
    return all;
}

QString bar(const FormInput &input)
{
    return input.dispute.ending == Ending::NotAccepted
               ? QCoreApplication::translate(
                     "Form", "This petition was not accepted; there is no acceptance to tell.")
               : QString();
}

void tellPetition(Document &form, const Dispute &dispute)
{
    form << words(QList<Run>{Run{QStringLiteral("您于")}, filledDate(dispute.receivedOn()),
                             Run{QStringLiteral("提出的信访事项收悉，主要内容为：")}});
    if (dispute.narrative.isEmpty())
        form << BlankLines{2};
    else
        form << words(dispute.narrative);
}

Document document(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const Hospital &hospital = input.hospital;
    Document form = formDocument(QStringLiteral("信访事项受理告知书"));
    form.style.copies = {QStringLiteral("第一联　存档"), QStringLiteral("第二联　送达信访人")};
    form.subtitle = hospital.name;
    form.number = numberLine(input);
    form << Paragraph{QList<Run>{filled(dispute.complainant.name, 8), Run{QStringLiteral("：")}}, false};
    tellPetition(form, dispute);
    form << words(
                QList<Run>{Run{QStringLiteral("经审查，该事项属于我院职责范围，依照《信访工作条例》的规定，"
                                              "我院决定自")},
                           filledDate(dispute.acceptedOn),
                           Run{QStringLiteral("起予以受理，并自受理之日起60日内办结；情况复杂的，经本单位"
                                              "负责人批准可以适当延长，延长期限不超过30日，届时另行告知。")}})
         << words(QList<Run>{Run{QStringLiteral("办理期限至：")}, filledDate(input.petitionDue),
                             Run{QStringLiteral("　承办部门：")}, filledAtEnd(hospital.office, 10)})
         << words(QList<Run>{Run{QStringLiteral("联系人：")}, filled(dispute.handler, 8),
                             Run{QStringLiteral("　联系电话：")}, filledAtEnd(hospital.officePhone, 12)})
         << words(QStringLiteral("办理期间，请不要就同一事项向其他机关重复提出；有新的事实或者材料的，可以向"
                                 "我院补充。"))
         << SignOff{hospital.name,
                    dispute.acceptanceToldOn.isValid() ? dispute.acceptanceToldOn : dispute.acceptedOn}
         << KeepTogether{4} << CutLine{QStringLiteral("送达回执")}
         << words(QStringLiteral("《信访事项受理告知书》已收到。"))
         << Signature{{{QStringLiteral("信访人（签名）：")}, {QStringLiteral("送达人（签名）：")}}}
         << words(
                QList<Run>{Run{QStringLiteral("送达方式：")},
                           filledAtEnd(input.petition ? input.petition->acceptanceToldHow : QString(), 14)});
    return form;
}

} // namespace petitionacceptance

PaperForm petitionAcceptance()
{
    return {"petition_acceptance",        QT_TRANSLATE_NOOP("Form", "Notice of a petition's acceptance"),
            FormSubject::Petition,        petitionacceptance::missing,
            petitionacceptance::document, petitionacceptance::bar};
}

} // namespace anhe
