#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace claimfile {

constexpr int spareRows = 1;

Claim claimOf(const FormInput &input)
{
    return input.claim ? input.claim->claim : Claim{};
}

Policy policyOf(const FormInput &input)
{
    return input.claim && input.claim->policy ? *input.claim->policy : Policy{};
}

QList<MissingField> missing(const FormInput &input)
{
    const Claim claim = claimOf(input);
    QList<MissingField> all = MissingFields("matter").need(patientOf(input.dispute).name, "patient_name",
                                                           QStringLiteral("患者姓名"));
    all += MissingFields("policy").need(policyOf(input).number, "number", QStringLiteral("保单号"));
    all += MissingFields("claim")
               .need(claim.reportNumber, "report_number", QStringLiteral("报案号"))
               .need(claim.submittedOn, "submitted_on", QStringLiteral("材料交齐日期"));
    return all;
}

Table coverGrid(const FormInput &input)
{
    const Claim claim = claimOf(input);
    const Policy policy = policyOf(input);
    const auto label = [](const QString &text) { return Cell::label(text); };
    const auto row = [&](const QString &first, const QString &value, const QString &second,
                         const QString &other) {
        return Row{{label(first), Cell::value(value), label(second), Cell::value(other)}, 7.6};
    };
    const QString result = claim.refusedOn.isValid() && !claim.agreedOn.isValid()
                               ? QStringLiteral("拒赔：") + claim.refusal
                               : QString();
    Table grid = formGrid({1.3, 2.2, 1.3, 2.2});
    grid.rows = {
        {{label(QStringLiteral("被保险人")),
          Cell::value(input.claim ? input.claim->institution : QString(), 3)},
         7.6},
        row(QStringLiteral("保险公司"), policy.insurer, QStringLiteral("保单号"), policy.number),
        row(QStringLiteral("患者"), patientOf(input.dispute).name, QStringLiteral("理赔编号"), claim.number),
        row(QStringLiteral("报案号"), claim.reportNumber, QStringLiteral("赔案号"), claim.caseNumber),
        row(QStringLiteral("报案日期"), cellDate(claim.reportedAt.date()), QStringLiteral("立案日期"),
            cellDate(claim.openedOn)),
        row(QStringLiteral("交齐日期"), cellDate(completeOn(claim)), QStringLiteral("核定日期"),
            cellDate(claim.assessedOn)),
        row(QStringLiteral("协议金额"), yuan(claim.agreed), QStringLiteral("保险承担"),
            yuan(claim.insurerShare)),
        row(QStringLiteral("医院承担"), yuan(claim.hospitalShare), QStringLiteral("免赔额"),
            yuan(claim.deductibleShare)),
        row(QStringLiteral("赔付日期"), cellDate(claim.paidOn), QStringLiteral("结案日期"),
            cellDate(claim.closedOn)),
        {{label(QStringLiteral("备注")), Cell::value(result, 3)}, 7.6},
    };
    return grid;
}

Table indexTable(const FormInput &input)
{
    Table table = formGrid({0.7, 3.4, 0.8, 1.5, 1, 1.6});
    for (int column : {0, 2, 3, 4})
        table.columns[column].align = Align::Centre;
    table.headerRows = 1;
    table.rows = {
        {{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("材料名称")}, Cell{QStringLiteral("必备")},
          Cell{QStringLiteral("提交日期")}, Cell{QStringLiteral("页号")}, Cell{QStringLiteral("备注")}},
         7.2}};
    const QList<ClaimPaper> papers =
        input.claim && !claimOf(input).papers.isEmpty() ? claimOf(input).papers : usualClaimPapers();
    int number = 0;
    for (const ClaimPaper &paper : papers)
        table.rows.append(Row{{Cell{QString::number(++number)}, Cell{paper.name},
                               Cell{paper.required ? QStringLiteral("必备") : QString()},
                               Cell{paper.handedOn.toString(Qt::ISODate)}, Cell{}, Cell{paper.note}},
                              7.2});
    for (int i = 0; i < spareRows; ++i)
        table.rows.append(
            Row{{Cell{QString::number(++number)}, Cell{}, Cell{}, Cell{}, Cell{}, Cell{}}, 7.2});
    return table;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("理赔卷宗目录"));
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    form << coverGrid(input) << indexTable(input)
         << Signature{{{QStringLiteral("立卷人（签名）：")}, {QStringLiteral("检查人（签名）：")}}};
    return form;
}

} // namespace claimfile

PaperForm claimFile()
{
    return {"claim_file", QT_TRANSLATE_NOOP("Form", "Claim file index"), FormSubject::Claim,
            claimfile::missing, claimfile::document};
}

} // namespace anhe
