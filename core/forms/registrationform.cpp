#include "core/forms/claims.h"
#include "core/forms/forms.h"
#include "core/forms/partyrows.h"

#include <QtGlobal>

namespace anhe {

namespace registrationform {

constexpr double rowHeight = 7.5; // mm

QList<MissingField> missing(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    MissingFields fields("matter");
    fields.need(dispute.receivedAt, "received_at", QStringLiteral("接收时间"))
        .need(dispute.receivedBy, "received_by", QStringLiteral("接待人"));
    if (!dispute.anonymous)
        fields.need(dispute.complainant.name, "complainant_name", QStringLiteral("投诉人姓名"))
            .need(dispute.complainant.idNumber, "complainant_id_number", QStringLiteral("投诉人身份证号"))
            .need(dispute.complainant.phone, "complainant_phone", QStringLiteral("投诉人电话"));
    fields.need(departmentsText(input), "department", QStringLiteral("涉及科室"))
        .need(staffText(input), "staff", QStringLiteral("涉及人员"))
        .need(problemsText(input), "category", QStringLiteral("投诉事由"))
        .need(dispute.narrative, "narrative", QStringLiteral("投诉内容"))
        .need(demandText(dispute), "demands", QStringLiteral("诉求"));
    return fields;
}

Cell label(const QString &text, int columns = 1, int rows = 1)
{
    return Cell::label(text, columns, rows);
}

QList<Row> receptionRows(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const bool known = !input.isBlank();
    const auto kinds =
        known ? choices({MatterKind::Complaint, MatterKind::Dispute, MatterKind::Petition}, {dispute.kind})
              : choices<MatterKind>({MatterKind::Complaint, MatterKind::Dispute, MatterKind::Petition}, {});
    return {
        {{label(QStringLiteral("类别"), 2), Cell::value(kinds, 3), label(QStringLiteral("来源")),
          Cell::value(known ? paperWord(dispute.channel) : QString())},
         rowHeight},
        {{label(QStringLiteral("接收时间"), 2), Cell::value(receivedTime(dispute), 3),
          label(QStringLiteral("接待人")), Cell::value(dispute.receivedBy)},
         rowHeight},
    };
}

QList<Row> complainantRows(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const Person &person = dispute.complainant;
    const QString count = input.isBlank() ? QString() : QStringLiteral("%1人").arg(dispute.headCount);
    return {
        {{label(QStringLiteral("投诉人"), 1, 3), label(QStringLiteral("姓名")),
          Cell::value(dispute.anonymous ? QStringLiteral("匿名") : person.name),
          label(QStringLiteral("性别")), Cell::value(paperWord(person.sex)), label(QStringLiteral("人数")),
          Cell::value(count)},
         rowHeight},
        {{label(QStringLiteral("身份证号")), Cell::value(person.idNumber), label(QStringLiteral("电话")),
          Cell::value(person.phone, 3)},
         rowHeight},
        {{label(QStringLiteral("住址")), Cell::value(person.address, 3), label(QStringLiteral("关系")),
          Cell::value(paperWord(dispute.relation))},
         rowHeight},
    };
}

/** "2026年8月3日至2026年8月9日"; a stay ends with the discharge or the death, else by hand. */
QString stayText(const Dispute &dispute)
{
    if (!dispute.admittedOn.isValid())
        return {};
    const QString from = paperDate(dispute.admittedOn) + QStringLiteral("至");
    if (dispute.dischargedOn.isValid())
        return from + paperDate(dispute.dischargedOn);
    if (dispute.diedAt.isValid())
        return from + paperDate(dispute.diedAt.date()) + QStringLiteral("（死亡）");
    return from + held(QStringLiteral("　　年　月　日"));
}

QList<Row> patientVisitRows(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    QList<Row> rows = patientRows(input);
    for (Row &row : rows)
        row.minHeight = rowHeight;
    rows.first().cells.first().rows = 3;
    rows.append(Row{{label(QStringLiteral("就诊方式")), Cell::value(paperWord(dispute.care)),
                     label(QStringLiteral("住院\n时间")), Cell::value(stayText(dispute), 3)},
                    rowHeight});
    return rows;
}

QList<Row> matterRows(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const QString claimed =
        dispute.claimed ? QLatin1Char('\n') + QStringLiteral("索赔金额：") + yuanBothWays(dispute.claimed)
                        : QString();
    return {
        {{label(QStringLiteral("涉及科室"), 2), Cell::value(departmentsText(input)),
          label(QStringLiteral("人员")), Cell::value(staffText(input)), label(QStringLiteral("发生\n日期")),
          Cell::value(cellDate(dispute.happenedOn))},
         rowHeight},
        {{label(QStringLiteral("投诉事由"), 2), Cell::value(problemsText(input), 5)}, rowHeight},
        {{label(QStringLiteral("投诉内容"), 2), writingCell(dispute.narrative, 5)}, 42},
        {{label(QStringLiteral("诉求"), 2),
          writingCell(demandText(dispute) + claimed, 5, signHere(QStringLiteral("投诉人（签名）")))},
         24},
    };
}

QList<Row> handlingRows(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    const QString result = dispute.result.isEmpty() ? dispute.answer : dispute.result;
    const double resultHeight = voidedMark(input).isEmpty() ? 26 : 11; // the mark has lines of its own
    const auto satisfaction =
        choices({Satisfaction::Satisfied, Satisfaction::Acceptable, Satisfaction::Dissatisfied},
                {dispute.satisfaction});
    return {
        {{label(QStringLiteral("调查情况"), 2), writingCell(dispute.findings, 5)}, 26},
        {{label(QStringLiteral("领导批示"), 2),
          writingCell(dispute.leaderInstruction, 5, signHere(QStringLiteral("签名")))},
         18},
        {{label(QStringLiteral("处理结果"), 2),
          writingCell(result, 5, signHere(QStringLiteral("经办人（签名）")))},
         resultHeight},
        {{label(QStringLiteral("告知日期"), 2), Cell::value(cellDate(dispute.toldOn)),
          label(QStringLiteral("满意度")), Cell::value(satisfaction, 3)},
         rowHeight},
    };
}

QString titleOf(MatterKind kind)
{
    switch (kind) {
    case MatterKind::Complaint:
        return QStringLiteral("投诉登记表");
    case MatterKind::Dispute:
        return QStringLiteral("医疗纠纷登记表");
    case MatterKind::Petition:
        return QStringLiteral("信访事项登记表");
    }
    Q_UNREACHABLE();
}

Document document(const FormInput &input)
{
    Document form = formDocument(titleOf(input.dispute.kind));
    form.subtitle = input.hospital.name;
    form.number = numberLine(input);
    if (const QString mark = voidedMark(input); !mark.isEmpty())
        form.number += QLatin1Char('\n') + mark;
    Table grid = partyGrid();
    grid.rows = receptionRows(input) + complainantRows(input) + patientVisitRows(input) + matterRows(input) +
                handlingRows(input);
    form << grid;
    return form;
}

} // namespace registrationform

PaperForm registrationForm()
{
    return {"registration_form", QT_TRANSLATE_NOOP("Form", "Registration form"), FormSubject::Matter,
            registrationform::missing, registrationform::document};
}

} // namespace anhe
