#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace claimnotice {

Claim claimOf(const FormInput &input)
{
    return input.claim ? input.claim->claim : Claim{};
}

Policy policyOf(const FormInput &input)
{
    return input.claim && input.claim->policy ? *input.claim->policy : Policy{};
}

QString insuredOf(const FormInput &input)
{
    return input.claim && !input.claim->institution.isEmpty() ? input.claim->institution
                                                              : input.hospital.name;
}

QList<MissingField> missing(const FormInput &input)
{
    const Policy policy = policyOf(input);
    QList<MissingField> all =
        MissingFields("matter")
            .need(patientOf(input.dispute).name, "patient_name", QStringLiteral("患者姓名"))
            .need(input.dispute.happenedOn, "happened_on", QStringLiteral("事故发生日期"))
            .need(input.claim ? input.claim->firstClaimOn : QDate(), "first_claim_on",
                  QStringLiteral("首次索赔日期"));
    all += MissingFields("policy")
               .need(policy.number, "number", QStringLiteral("保单号"))
               .need(policy.insurer, "insurer", QStringLiteral("保险公司"));
    all += MissingFields("claim").need(claimOf(input).reportedAt, "reported_at", QStringLiteral("报案时间"));
    return all;
}

QString periodText(const Policy &policy)
{
    if (!policy.period.first.isValid())
        return {};
    return QStringLiteral("%1至%2").arg(cellDate(policy.period.first), cellDate(policy.period.last));
}

/** A claim that was reported keeps its day whenever the notice is printed again. */
QDate noticeDate(const FormInput &input)
{
    const QDateTime reported = claimOf(input).reportedAt;
    return reported.isValid() ? reported.date() : issueDate(input);
}

/** The first day on which anybody could know of the referral; invalid when it has none. */
QDate knownSince(const Referral &referral)
{
    for (const QDate day : {referral.draftedOn, referral.letterOn, referral.appliedOn, referral.acceptedOn}) {
        if (day.isValid())
            return day;
    }
    return referral.concludedOn;
}

/** What the ledger could tell on the day of the notice: it is no account of what came of the matter later. */
FormInput asOfNotice(FormInput input)
{
    const QDate day = noticeDate(input);
    if (input.referral && knownSince(input.referral->referral) > day)
        input.referral.reset();
    const Dispute &dispute = input.dispute;
    const QDate ended = dispute.closedOn.isValid() ? dispute.closedOn : dispute.toldOn;
    if (ended.isValid() ? ended > day : day < issueDate(input))
        input.dispute.result.clear();
    return input;
}

/** Where the dispute stands on that day: with a body, or by its own route. */
QString courseText(const FormInput &input)
{
    if (!input.referral)
        return input.dispute.result;
    const Referral &referral = input.referral->referral;
    const QDate day = noticeDate(input);
    const auto happened = [day](QDate on) { return on.isValid() && on <= day; };
    QString text = paperWord(referral.route);
    if (!referral.body.isEmpty())
        text += QStringLiteral("（%1）").arg(referral.body);
    if (happened(referral.acceptedOn))
        text += QStringLiteral("，%1受理").arg(cellDate(referral.acceptedOn));
    if (happened(referral.concludedOn))
        text += QStringLiteral("，%1%2").arg(cellDate(referral.concludedOn), paperWord(referral.outcome));
    return text;
}

/** The papers handed in with the notice or before it; the notice is no enclosure of itself. */
QString papersText(const FormInput &input)
{
    const QList<ClaimPaper> papers = input.claim ? claimOf(input).papers : usualClaimPapers();
    const QDate day = noticeDate(input);
    QStringList boxes;
    for (const ClaimPaper &paper : papers) {
        if (paper.name != QStringLiteral("出险通知书"))
            boxes += ticked(paper.handedOn.isValid() && paper.handedOn <= day, paper.name);
    }
    return boxes.join(QStringLiteral("　"));
}

QList<Row> policyRows(const FormInput &input)
{
    const Policy policy = policyOf(input);
    const Claim claim = claimOf(input);
    const auto label = [](const QString &text) { return Cell::label(text); };
    constexpr double height = 8;
    return {
        {{label(QStringLiteral("被保险人")), Cell::value(insuredOf(input), 3)}, height},
        {{label(QStringLiteral("保险公司")), Cell::value(policy.insurer), label(QStringLiteral("保单号")),
          Cell::value(policy.number)},
         height},
        {{label(QStringLiteral("保险期间")), Cell::value(periodText(policy)),
          label(QStringLiteral("追溯日期")), Cell::value(cellDate(policy.retroactiveOn))},
         height},
        {{label(QStringLiteral("联系人")), Cell::value(contactOf(input)), label(QStringLiteral("联系电话")),
          Cell::value(input.hospital.officePhone)},
         height},
        {{label(QStringLiteral("报案时间")),
          Cell::value(claim.reportedAt.isValid() ? paperTime(claim.reportedAt) : QString()),
          label(QStringLiteral("报案号")), Cell::value(claim.reportNumber)},
         height},
    };
}

QList<Row> matterRows(const FormInput &input)
{
    const Person patient = patientOf(input.dispute);
    const auto age = patientAgeOf(input.dispute);
    const auto label = [](const QString &text) { return Cell::label(text); };
    constexpr double height = 8;
    const QString sex = input.isBlank() ? QString() : paperWord(patient.sex);
    const QString told = patient.name + (sex.isEmpty() ? QString() : QStringLiteral("　") + sex) +
                         (age ? QStringLiteral("　%1岁").arg(*age) : QString());
    return {
        {{label(QStringLiteral("患者")), Cell::value(told), label(QStringLiteral("病案号")),
          Cell::value(input.dispute.patientNumber)},
         height},
        {{label(QStringLiteral("涉及科室")), Cell::value(departmentsText(input)),
          label(QStringLiteral("涉及人员")), Cell::value(staffText(input))},
         height},
        {{label(QStringLiteral("事故发生日期")), Cell::value(cellDate(input.dispute.happenedOn)),
          label(QStringLiteral("首次索赔日期")),
          Cell::value(cellDate(input.claim ? input.claim->firstClaimOn : QDate()))},
         height},
        {{label(QStringLiteral("索赔金额")), Cell::value(yuan(claimedAmount(input)), 3)}, height},
        {{label(QStringLiteral("处理途径")), Cell::value(courseText(input), 3)}, height},
        {{label(QStringLiteral("事故经过\n及损害后果")), writingCell(input.dispute.narrative, 3)}, 28},
        {{label(QStringLiteral("患方诉求")), writingCell(demandText(input.dispute), 3)}, 10},
        {{label(QStringLiteral("已采取措施\n及调查情况")), writingCell(input.dispute.findings, 3)}, 15},
        {{label(QStringLiteral("所附材料")), writingCell(papersText(input), 3)}, 16},
    };
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("医疗责任保险出险通知书"));
    form.number = numberLine(input);
    const QString insurer = policyOf(input).insurer;
    form << Paragraph{QList<Run>{filled(insurer, 16), Run{QStringLiteral("：")}}, false};
    form << words(QStringLiteral("我单位投保的医疗责任保险发生下列索赔，现依照保险合同约定通知贵公司。"));
    Table grid = formGrid({1.25, 2.4, 1.25, 2.1}, policyRows(input) + matterRows(asOfNotice(input)));
    form << grid;
    form << words(QStringLiteral("以上情况属实。后续材料将随处理进展补充提交。"));
    form << Signature{{{QStringLiteral("被保险人（盖章）："), noticeDate(input)},
                       {QStringLiteral("经办人（签名）："), {}, false},
                       {QStringLiteral("保险公司签收：")}}};
    return form;
}

} // namespace claimnotice

PaperForm claimNotice()
{
    return {"claim_notice", QT_TRANSLATE_NOOP("Form", "Notice of claim to the insurer"), FormSubject::Claim,
            claimnotice::missing, claimnotice::document};
}

} // namespace anhe
