#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace transferslip {

constexpr double rowHeight = 8.5; // mm

QString toDepartment(const FormInput &input)
{
    if (input.toDepartment)
        return departmentName(input, input.toDepartment);
    const QList<Problem> &problems = input.dispute.problems;
    return problems.isEmpty() ? QString() : departmentName(input, problems.first().department);
}

/** A day that is gone when the slip is issued is no limit: another one is written by hand. */
QDate dueOn(const FormInput &input)
{
    const QDate due = input.dispute.feedbackDue;
    return due < issueDate(input) ? QDate() : due;
}

QList<MissingField> missing(const FormInput &input)
{
    MissingFields fields("matter");
    fields.need(toDepartment(input), "department", QStringLiteral("承办科室"))
        .need(input.dispute.narrative, "narrative", QStringLiteral("投诉内容"))
        .need(dueOn(input), "feedback_rule", QStringLiteral("回复期限"))
        .need(contactOf(input), "handler", QStringLiteral("转办人"));
    return fields;
}

QString complainant(const Dispute &dispute)
{
    return dispute.anonymous ? QStringLiteral("匿名") : dispute.complainant.name;
}

Table slipGrid(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const auto label = [](const QString &text) { return Cell::label(text); };
    Table grid = formGrid({1.2, 2, 1.2, 2});
    grid.rows = {
        {{label(QStringLiteral("承办科室")), Cell::value(toDepartment(input)),
          label(QStringLiteral("来源渠道")),
          Cell::value(input.isBlank() ? QString() : paperWord(dispute.channel))},
         rowHeight},
        {{label(QStringLiteral("投诉人")), Cell::value(complainant(dispute)),
          label(QStringLiteral("联系电话")), Cell::value(dispute.complainant.phone)},
         rowHeight},
        {{label(QStringLiteral("患者")), Cell::value(patientOf(dispute).name),
          label(QStringLiteral("住院（门诊）号")), Cell::value(dispute.patientNumber)},
         rowHeight},
        {{label(QStringLiteral("接收时间")), Cell::value(cellDate(dispute.receivedOn())),
          label(QStringLiteral("涉及人员")), Cell::value(staffText(input))},
         rowHeight},
        {{label(QStringLiteral("投诉内容")), writingCell(dispute.narrative, 3)}, 34},
        {{label(QStringLiteral("诉求")), Cell::value(demandText(dispute), 3)}, rowHeight},
        {{label(QStringLiteral("办理要求")),
          writingCell(QStringLiteral("请核实情况，提出处理和整改意见，于%1前书面回复。")
                          .arg(held(paperDate(dueOn(input)))),
                      3)},
         14},
        {{label(QStringLiteral("领导批示")),
          writingCell(dispute.leaderInstruction, 3, signHere(QStringLiteral("签名")))},
         22},
        {{label(QStringLiteral("转办人")), Cell::value(contactOf(input)), label(QStringLiteral("转办日期")),
          Cell::value(cellDate(issueDate(input)))},
         rowHeight},
        {{label(QStringLiteral("签收人")), Cell::value({}), label(QStringLiteral("签收时间")),
          Cell::value({})},
         rowHeight},
    };
    return grid;
}

Table replyGrid()
{
    const auto label = [](const QString &text) { return Cell::label(text); };
    Table grid = formGrid({1.2, 5.2});
    grid.rows = {
        {{label(QStringLiteral("调查情况")), writingCell({})}, 26},
        {{label(QStringLiteral("处理和\n整改意见")),
          writingCell({}, 1, signHere(QStringLiteral("科室负责人（签名）")))},
         30},
    };
    return grid;
}

Document document(const FormInput &input)
{
    Document form = formDocument(QStringLiteral("投诉事项转办单"));
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    const QString number = input.dispute.number;
    form << slipGrid(input) << KeepTogether{3} << CutLine{QStringLiteral("办理回执（请按期交回）")}
         << words(QList<Run>{Run{QStringLiteral("转来的")}, filled(number, 9),
                             Run{QStringLiteral("号事项，办理情况回复如下：")}})
         << replyGrid();
    return form;
}

} // namespace transferslip

PaperForm transferSlip()
{
    return {"transfer_slip", QT_TRANSLATE_NOOP("Form", "Transfer slip to a department"), FormSubject::Matter,
            transferslip::missing, transferslip::document};
}

} // namespace anhe
