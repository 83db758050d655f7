#include "core/forms/formparts.h"
#include "core/forms/riskforms.h"

#include <QtGlobal>

namespace anhe {

namespace urgentreport {

constexpr int leastFindingRows = 3;

QList<MissingField> missing(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    return MissingFields("sweep")
        .need(!sweep.findings.isEmpty(), "findings", QStringLiteral("紧急情况"))
        .need(sweep.heldBy, "held_by", QStringLiteral("发现人"))
        .need(sweep.reportedTo, "reported_to", QStringLiteral("主送单位"))
        .need(sweep.reportedAt, "reported_at", QStringLiteral("报告时间"))
        .need(sweep.signedBy, "signed_by", QStringLiteral("签字人"));
}

Row pair(const QString &first, const QString &firstValue, const QString &second, const QString &secondValue)
{
    return {{Cell::label(first), Cell::value(firstValue), Cell::label(second), Cell::value(secondValue)},
            8.5};
}

/** Who can be asked: of the cell that found it, else the office itself. */
QString phoneOf(const RiskFormInput &input)
{
    const QString phone = input.cell ? input.cell->phone : QString();
    return input.sweep && phone.isEmpty() ? input.hospital.officePhone : phone;
}

Table headGrid(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    Table grid = formGrid({1.2, 2, 1.2, 2});
    grid.rows = {
        pair(QStringLiteral("主送单位"), sweep.reportedTo, QStringLiteral("报告时间"),
             sweep.reportedAt.isValid() ? paperTime(sweep.reportedAt) : QString()),
        pair(QStringLiteral("报告单位"), input.hospital.name, QStringLiteral("联系电话"), phoneOf(input)),
        pair(QStringLiteral("网格（科室）"), input.cell ? input.cell->name : QString(),
             QStringLiteral("发现日期"), cellDate(sweep.heldOn)),
        pair(QStringLiteral("发现人"), sweep.heldBy, QStringLiteral("责任人"),
             input.cell ? input.cell->responsible : QString()),
    };
    return grid;
}

const Risk *riskOf(const RiskFormInput &input, const SweepFinding &finding)
{
    for (const Risk &risk : input.risksOfSweep) {
        if (finding.risk && risk.id == finding.risk)
            return &risk;
    }
    return nullptr;
}

Table findingTable(const RiskFormInput &input)
{
    const QList<SweepFinding> findings = input.sweep ? input.sweep->findings : QList<SweepFinding>();
    Table table = formGrid({0.6, 1.5, 3, 1.3});
    table.columns[0].align = Align::Centre;
    table.columns[3].align = Align::Centre;
    table.headerRows = 1;
    table.rows.append(
        Row{{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("地点")},
             Cell{QStringLiteral("紧急情况（经过、人数、现状）")}, Cell{QStringLiteral("台账编号、等级")}},
            8});
    const int rows = input.sweep ? qMax(1, int(findings.size())) : leastFindingRows;
    for (int i = 0; i < rows; ++i) {
        const SweepFinding finding = findings.value(i);
        const Risk *risk = riskOf(input, finding);
        const QString entered = !risk ? QString()
                                : risk->before.isRated()
                                    ? risk->number + QLatin1Char('\n') + paperWord(risk->before.level)
                                    : risk->number;
        table.rows.append(
            Row{{Cell{QString::number(i + 1)}, Cell{finding.place}, Cell{finding.text}, Cell{entered}}, 11});
    }
    return table;
}

/** The measures of the risks that the report has brought into the register. */
QString measuresOf(const RiskFormInput &input)
{
    QStringList lines;
    for (const Risk &risk : input.risksOfSweep) {
        const RiskFixings &fixings = risk.fixings;
        if (fixings.measures.trimmed().isEmpty())
            continue;
        lines << QStringLiteral("%1：%2").arg(risk.number, fixings.measures.trimmed());
        if (!fixings.responsible.isEmpty() && fixings.dueOn.isValid())
            lines.last() +=
                QStringLiteral("（责任人：%1，时限：%2）").arg(fixings.responsible, paperDate(fixings.dueOn));
    }
    return lines.join(QLatin1Char('\n'));
}

Table answerGrid(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    Table grid = formGrid({1.2, 5.2});
    grid.rows = {
        {{Cell::label(QStringLiteral("已采取的措施")), writingCell(measuresOf(input))}, 22},
        {{Cell::label(QStringLiteral("补充说明")), writingCell(sweep.note)}, 14},
        {{Cell::label(QStringLiteral("领导批示")), writingCell({}, 1, signHere(QStringLiteral("签名")))}, 22},
        {{Cell::label(QStringLiteral("接报单位意见")),
          writingCell({}, 1, signHere(QStringLiteral("接报人（签名）")))},
         22},
        {{Cell::label(QStringLiteral("续报记录")), writingCell({})}, 18},
    };
    return grid;
}

Document document(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    Document form = formDocument(QStringLiteral("紧急情况报告"));
    form.subtitle = input.hospital.name;
    form.number =
        QStringLiteral("编号：") + (sweep.number.isEmpty() ? QString(10, QChar(0x3000)) : sweep.number);
    form << headGrid(input) << findingTable(input) << answerGrid(input);
    form << Signature{{{QStringLiteral("报告人（签名）：") + sweep.heldBy, sweep.heldOn},
                       {QStringLiteral("单位负责人（签名）：") + sweep.signedBy, sweep.signedOn}}};
    form << smallPrint({QStringLiteral(
        "紧急情况发现后立即报告，可先电话报告再补书面报告；处置有新的进展和结果的，及时续报。")});
    return form;
}

} // namespace urgentreport

RiskForm urgentReportForm()
{
    return {"urgent_report", QT_TRANSLATE_NOOP("Form", "Report of an urgent situation"),
            RiskFormSubject::UrgentReport, urgentreport::missing, urgentreport::document};
}

} // namespace anhe
