#include "core/forms/formparts.h"
#include "core/forms/riskforms.h"

#include <QtGlobal>

namespace anhe {

namespace weeklysweep {

constexpr int leastFindingRows = 4;

QList<MissingField> missing(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    return MissingFields("sweep")
        .need(input.cell.has_value(), "cell", QStringLiteral("网格（科室）"))
        .need(sweep.period.first, "period", QStringLiteral("排查周期"))
        .need(sweep.heldBy, "held_by", QStringLiteral("排查人"))
        .need(sweep.signedBy, "signed_by", QStringLiteral("签字人"));
}

/** "2026年11月23日至29日": what both days share stands once. */
QString daysText(const Period &period)
{
    if (!period.first.isValid())
        return QStringLiteral("　　年　月　日至　　月　日");
    const QDate last = period.last;
    const QString end = period.first.year() != last.year() ? paperDate(last)
                        : period.first.month() != last.month()
                            ? QStringLiteral("%1月%2日").arg(last.month()).arg(last.day())
                            : QStringLiteral("%1日").arg(last.day());
    return QStringLiteral("%1至%2").arg(paperDate(period.first), end);
}

Table headGrid(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    const SweepCell cell = input.cell.value_or(SweepCell{});
    Table grid = formGrid({1.1, 2.2, 1.1, 1.8});
    grid.rows = {
        {{Cell::label(QStringLiteral("网格（科室）")), Cell::value(cell.name),
          Cell::label(QStringLiteral("责任人")), Cell::value(cell.responsible)},
         8.5},
        {{Cell::label(QStringLiteral("排查周期")), Cell::value(daysText(sweep.period)),
          Cell::label(QStringLiteral("排查日期")), Cell::value(cellDate(sweep.heldOn))},
         8.5},
        {{Cell::label(QStringLiteral("排查人")), Cell::value(sweep.heldBy),
          Cell::label(QStringLiteral("联系电话")), Cell::value(cell.phone)},
         8.5},
    };
    return grid;
}

QList<SweepItem> itemsOf(const RiskFormInput &input)
{
    if (input.sweep)
        return input.sweep->items;
    QList<SweepItem> items;
    for (const QString &text : input.sweepItems)
        items.append({text});
    return items;
}

Table itemTable(const RiskFormInput &input)
{
    Table table = formGrid({0.6, 3.6, 2});
    table.columns[0].align = Align::Centre;
    table.columns[2].align = Align::Centre;
    table.headerRows = 1;
    table.rows.append(Row{
        {Cell{QStringLiteral("序号")}, Cell{QStringLiteral("排查内容")}, Cell{QStringLiteral("排查情况")}},
        8});
    int number = 0;
    for (const SweepItem &item : itemsOf(input)) {
        table.rows.append(Row{{Cell{QString::number(++number)}, Cell{item.text},
                               Cell{ticked(item.check == SweepCheck::Fine, QStringLiteral("正常　")) +
                                    ticked(item.check == SweepCheck::Finding, QStringLiteral("有问题"))}},
                              8});
    }
    return table;
}

Table findingTable(const RiskFormInput &input)
{
    const QList<SweepFinding> findings = input.sweep ? input.sweep->findings : QList<SweepFinding>();
    Table table = formGrid({0.6, 1.6, 3, 1});
    table.columns[0].align = Align::Centre;
    table.columns[3].align = Align::Centre;
    table.headerRows = 1;
    table.rows.append(Row{{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("地点")},
                           Cell{QStringLiteral("发现的问题和隐患")}, Cell{QStringLiteral("列入台账")}},
                          8});
    if (input.sweep && input.sweep->zero) {
        table.rows.append(
            Row{{Cell{}, Cell{}, Cell{QStringLiteral("本周未发现隐患（零报告）。")}, Cell{}}, 10});
        return table;
    }
    const int rows = qMax(leastFindingRows, int(findings.size()));
    for (int i = 0; i < rows; ++i) {
        const SweepFinding finding = findings.value(i);
        table.rows.append(Row{{Cell{QString::number(i + 1)}, Cell{finding.place}, Cell{finding.text},
                               Cell{finding.risk ? QStringLiteral("是") : QString()}},
                              10});
    }
    return table;
}

Document document(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    Document form = formDocument(QStringLiteral("矛盾纠纷和安全隐患周排查表"));
    form.subtitle = input.hospital.name;
    form.number =
        QStringLiteral("编号：") + (sweep.number.isEmpty() ? QString(10, QChar(0x3000)) : sweep.number);
    const std::optional<bool> zero = input.sweep ? std::optional(sweep.zero) : std::nullopt;
    form << headGrid(input) << itemTable(input) << findingTable(input)
         << words(QStringLiteral("零报告：") + yesOrNo(zero));
    form << Signature{{{QStringLiteral("排查人（签名）：") + sweep.heldBy, sweep.heldOn},
                       {QStringLiteral("网格（科室）负责人（签名）：") + sweep.signedBy, sweep.signedOn}}};
    form << smallPrint(
        {QStringLiteral("每周排查，周日前报送；未发现问题的也须签字报送零报告。紧急情况立即报告。")});
    return form;
}

} // namespace weeklysweep

RiskForm weeklySweepForm()
{
    return {"weekly_sweep", QT_TRANSLATE_NOOP("Form", "Weekly sweep sheet"), RiskFormSubject::WeeklySheet,
            weeklysweep::missing, weeklysweep::document};
}

} // namespace anhe
