#include "core/forms/formparts.h"
#include "core/forms/riskforms.h"

#include <QtGlobal>

namespace anhe {

namespace monthlyreturn {

constexpr int leastRiskRows = 3;
const RiskLevel shownLevels[] = {RiskLevel::Major, RiskLevel::Larger, RiskLevel::General, RiskLevel::Low,
                                 RiskLevel::None};

/** Of the return as it was saved; until then it is for the authority. */
QString recipientOf(const RiskFormInput &input)
{
    return input.sweep ? input.sweep->reportedTo : input.hospital.healthAuthority;
}

QList<MissingField> missing(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    return MissingFields("sweep")
        .need(input.month.has_value(), "period", QStringLiteral("月份"))
        .need(sweep.heldBy, "held_by", QStringLiteral("填报人"))
        .need(sweep.signedBy, "signed_by", QStringLiteral("审核签字人"))
        .need(recipientOf(input), "reported_to", QStringLiteral("主送单位"));
}

QString countText(const std::optional<RiskMonth> &month, const QMap<RiskLevel, qint64> RiskMonth::*counts,
                  RiskLevel level)
{
    return month ? QString::number(((*month).*counts).value(level)) : QString();
}

QString sumText(const std::optional<RiskMonth> &month, const QMap<RiskLevel, qint64> RiskMonth::*counts)
{
    if (!month)
        return {};
    qint64 sum = 0;
    for (const qint64 count : (*month).*counts)
        sum += count;
    return QString::number(sum);
}

/** "月末未销号"; of a month that still runs "截至9月15日未销号". */
QString closingLabel(const std::optional<RiskMonth> &month)
{
    if (!month || month->asOf >= month->month.last)
        return QStringLiteral("月末未销号");
    return QStringLiteral("截至%1月%2日未销号").arg(month->asOf.month()).arg(month->asOf.day());
}

Table levelTable(const std::optional<RiskMonth> &month)
{
    const std::pair<QString, QMap<RiskLevel, qint64> RiskMonth::*> lines[] = {
        {QStringLiteral("月初未销号"), &RiskMonth::opening},
        {QStringLiteral("本月新发现"), &RiskMonth::found},
        {QStringLiteral("本月销号"), &RiskMonth::writtenOff},
        {closingLabel(month), &RiskMonth::closing},
    };
    Table table = formGrid({1.8, 1, 1, 1, 1, 1, 1});
    table.headerRows = 1;
    Row head{{Cell{QStringLiteral("项目")}}, 7};
    for (const RiskLevel level : shownLevels)
        head.cells.append(Cell{paperWord(level)});
    head.cells.append(Cell{QStringLiteral("合计")});
    table.rows.append(head);
    for (const auto &[label, counts] : lines) {
        Row row{{Cell{label}}, 7};
        for (const RiskLevel level : shownLevels)
            row.cells.append(Cell::label(countText(month, counts, level)));
        row.cells.append(Cell::label(sumText(month, counts)));
        table.rows.append(row);
    }
    return table;
}

QString sweepLine(const std::optional<RiskMonth> &month)
{
    const auto number = [&](qint64 RiskMonth::*member) {
        return month ? QString::number((*month).*member) : QStringLiteral("　　");
    };
    const QString expected =
        month ? QString::number(month->sweepsDone + month->sweepsMissing) : QStringLiteral("　　");
    return QStringLiteral("本月应报周排查表%1份，已报%2份（其中零报告%3份），缺报%4份；"
                          "超过整改期限未完成整改%5项。")
        .arg(expected, number(&RiskMonth::sweepsDone), number(&RiskMonth::sweepsZero),
             number(&RiskMonth::sweepsMissing), number(&RiskMonth::overdue));
}

QString placeOf(const RiskFormInput &input, const Risk &risk)
{
    QStringList words{input.departmentNames.value(risk.department), risk.place};
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(QStringLiteral("，"));
}

/** How far the risk was on the day of the sheet, which knows nothing of later steps; a step whose day nobody
 * knows counts only where the risk stands now. */
RiskState stateOn(const Risk &risk, QDate day)
{
    const std::pair<RiskState, QDate> steps[] = {{RiskState::WrittenOff, risk.writtenOffOn},
                                                 {RiskState::Verified, risk.verifiedOn},
                                                 {RiskState::Rectified, risk.rectifiedOn},
                                                 {RiskState::Rectifying, risk.startedOn},
                                                 {RiskState::Assigned, risk.assignedOn}};
    for (const auto &[state, on] : steps) {
        if (on.isValid() ? on <= day : state == risk.state)
            return state;
    }
    return RiskState::Reported;
}

Row riskRow(const RiskFormInput &input, const Risk &risk)
{
    return {{Cell{risk.number}, Cell{risk.foundOn.toString(Qt::ISODate)}, Cell{placeOf(input, risk)},
             Cell{risk.description}, Cell{paperWord(risk.before.level)}, Cell{risk.fixings.measures},
             Cell{risk.fixings.responsible}, Cell{risk.fixings.leader},
             Cell{risk.fixings.dueOn.toString(Qt::ISODate)},
             Cell{paperWord(stateOn(risk, input.month->asOf))}},
            9};
}

Table riskTable(const RiskFormInput &input)
{
    Table table = formGrid({1.75, 1.25, 1.6, 2.3, 0.95, 2.0, 1.1, 1, 1.25, 1.4});
    table.headerRows = 1;
    table.points = 9;
    table.rows.append(
        Row{{Cell{QStringLiteral("编号")}, Cell{QStringLiteral("发现日期")},
             Cell{QStringLiteral("科室、地点")}, Cell{QStringLiteral("隐患内容")},
             Cell{QStringLiteral("等级")}, Cell{QStringLiteral("整改措施")}, Cell{QStringLiteral("责任人")},
             Cell{QStringLiteral("包案领导")}, Cell{QStringLiteral("时限")}, Cell{QStringLiteral("状态")}},
            8});
    const QList<Risk> risks = input.month ? input.month->risks : QList<Risk>();
    for (const Risk &risk : risks)
        table.rows.append(riskRow(input, risk));
    if (input.month && risks.isEmpty())
        table.rows.append(Row{{Cell::label(QStringLiteral("本月无未销号隐患，也无新销号隐患。"), 10)}, 9});
    for (int i = 0; !input.month && i < leastRiskRows; ++i)
        table.rows.append(Row{QList<Cell>(10), 9});
    return table;
}

Document document(const RiskFormInput &input)
{
    const Sweep sweep = input.sweep.value_or(Sweep{});
    Document form = formDocument(QStringLiteral("隐患排查治理月报表"), PageNumbers::OfTotal);
    form.style.landscape = true;
    form.subtitle = input.month ? input.month->month.first.toString(QStringLiteral("yyyy年M月"))
                                : QStringLiteral("　　　　年　　月");
    const QString recipient = recipientOf(input);
    form.number = QStringLiteral("填报单位：") + input.hospital.name + QStringLiteral("　　主送单位：") +
                  (recipient.isEmpty() ? QString(10, QChar(0x3000)) : recipient);
    form << Heading{1, QStringLiteral("一、隐患总量（项）")} << levelTable(input.month)
         << Heading{1, QStringLiteral("二、排查情况")} << words(sweepLine(input.month))
         << Heading{1, QStringLiteral("三、隐患明细")} << riskTable(input)
         << Signature{{{QStringLiteral("填报人（签名）：") + sweep.heldBy, sweep.heldOn},
                       {QStringLiteral("审核人（签名）：") + sweep.signedBy, sweep.signedOn}}};
    return form;
}

} // namespace monthlyreturn

RiskForm monthlyReturnForm()
{
    return {"monthly_return", QT_TRANSLATE_NOOP("Form", "Monthly return of hidden risks"),
            RiskFormSubject::MonthlyReturn, monthlyreturn::missing, monthlyreturn::document};
}

} // namespace anhe
