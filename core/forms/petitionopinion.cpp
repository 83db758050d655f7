#include "core/forms/claims.h"
#include "core/forms/formparts.h"
#include "core/forms/forms.h"

#include <QCoreApplication>

namespace anhe {

namespace petitionopinion {

OpinionDocument opinionOf(const FormInput &input)
{
    return input.petition ? input.petition->document : OpinionDocument{};
}

QList<MissingField> missing(const FormInput &input)
{
    const OpinionDocument opinion = opinionOf(input);
    return MissingFields("matter")
        .need(input.dispute.complainant.name, "complainant_name", QStringLiteral("信访人姓名"))
        .need(demandText(input.dispute), "demands", QStringLiteral("信访请求"))
        .need(opinion.number, "opinion_number", QStringLiteral("文号"))
        .need(opinion.facts, "opinion_facts", QStringLiteral("查明的事实"))
        .need(opinion.basis, "opinion_basis", QStringLiteral("依据"))
        .need(opinion.text, "opinion_text", QStringLiteral("处理意见"))
        .need(opinion.on, "opinion_on", QStringLiteral("出具日期"));
}

/** No opinion document without an opinion; the text alone does not say which. */
QString bar(const FormInput &input)
{
    return opinionOf(input).opinion == PetitionOpinion::None
               ? QCoreApplication::translate("Form",
                                             "Say first whether the demand is supported, explained or "
                                             "not supported.")
               : QString();
}

Block written(const QString &text)
{
    return text.isEmpty() ? Block(BlankLines{1}) : Block(words(text));
}

QString reviewer(const Hospital &hospital)
{
    return hospital.healthAuthority.isEmpty() ? QStringLiteral("我院的上一级主管部门")
                                              : hospital.healthAuthority;
}

void addOpinion(Document &form, const FormInput &input)
{
    const OpinionDocument opinion = opinionOf(input);
    form << Heading{2, QStringLiteral("一、信访请求")} << written(demandText(input.dispute))
         << Heading{2, QStringLiteral("二、查明的事实")}
         << written(opinion.facts.isEmpty() ? input.dispute.findings : opinion.facts)
         << Heading{2, QStringLiteral("三、处理依据")} << written(opinion.basis)
         << Heading{2, QStringLiteral("四、处理意见")}
         << Paragraph{Text(
                choices({PetitionOpinion::Support, PetitionOpinion::Explain, PetitionOpinion::Refuse},
                        {opinion.opinion}))}
         << written(opinion.text) << Heading{2, QStringLiteral("五、救济途径")}
         << words(QStringLiteral(
                      "对本处理意见不服的，可以自收到本意见书之日起30日内，依照《信访工作条例》第三十五条的"
                      "规定，向%1书面请求复查。依法可以通过诉讼、仲裁、行政复议等途径解决的，您仍可依法定"
                      "程序提出。")
                      .arg(reviewer(input.hospital)));
}

Document document(const FormInput &input)
{
    const OpinionDocument opinion = opinionOf(input);
    Document form = formDocument(QStringLiteral("信访事项处理意见书"));
    form.style.copies = {QStringLiteral("第一联　存档"), QStringLiteral("第二联　送达信访人")};
    form.subtitle = input.hospital.name;
    form.number = opinion.number.isEmpty() ? numberLine(input) : opinion.number;
    form << Paragraph{QList<Run>{filled(input.dispute.complainant.name, 8), Run{QStringLiteral("：")}}, false}
         << words(QList<Run>{Run{QStringLiteral("您于")}, filledDate(input.dispute.receivedOn()),
                             Run{QStringLiteral("提出的信访事项（")}, filled(input.dispute.number, 9),
                             Run{QStringLiteral("），我院已办理完毕，现答复如下：")}});
    addOpinion(form, input);
    form << SignOff{input.hospital.name, opinion.on} << KeepTogether{4} << CutLine{QStringLiteral("送达回执")}
         << words(QStringLiteral("《信访事项处理意见书》已收到。"))
         << Signature{{{QStringLiteral("信访人（签名）："), opinion.deliveredOn},
                       {QStringLiteral("送达人（签名）："), opinion.deliveredOn}}}
         << words(QList<Run>{Run{QStringLiteral("送达方式：")}, filledAtEnd(opinion.deliveredHow, 14)});
    return form;
}

} // namespace petitionopinion

PaperForm petitionOpinion()
{
    return {"petition_opinion",        QT_TRANSLATE_NOOP("Form", "Opinion document of a petition"),
            FormSubject::Petition,     petitionopinion::missing,
            petitionopinion::document, petitionopinion::bar};
}

} // namespace anhe
