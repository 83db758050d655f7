#include "core/forms/settlementtables.h"

#include "core/forms/formparts.h"

namespace anhe {

namespace {

constexpr double paymentRowHeight = 7.5; // mm

QList<CompensationKind> usualKinds()
{
    using Kind = CompensationKind;
    return {Kind::MedicalFees, Kind::LostIncome,       Kind::NursingCare,  Kind::Transport,
            Kind::Board,       Kind::Disability,       Kind::Death,        Kind::Funeral,
            Kind::Aids,        Kind::FurtherTreatment, Kind::MentalDamage, Kind::Other};
}

Row itemRow(int number, const QString &name, const QString &amount, const QString &note)
{
    return {{Cell{QString::number(number)}, Cell{name}, Cell{amount}, Cell{note}}, paymentRowHeight};
}

Row totalRow(const Agreement &agreement)
{
    const bool known = !agreement.items.isEmpty() || agreement.total != Money{};
    const Money total = compensationTotal(agreement);
    const QString text = known ? QStringLiteral("合计：%1").arg(yuanBothWays(total))
                               : QStringLiteral("合计：%1").arg(yuanBothWays({}));
    Cell cell = Cell::value(text, 4);
    cell.bold = known;
    return {{cell}, 9};
}

} // namespace

Money compensationTotal(const Agreement &agreement)
{
    if (agreement.items.isEmpty())
        return agreement.total;
    Money sum;
    for (const CompensationItem &item : agreement.items)
        sum = sum + item.amount;
    return sum;
}

Table compensationTable(const Agreement &agreement)
{
    Table table = formGrid({0.7, 2.4, 1.8, 3.2});
    table.columns[0].align = Align::Centre;
    table.columns[2].align = Align::Right;
    table.headerRows = 1;
    table.rows = {{{Cell{QStringLiteral("序号")}, Cell{QStringLiteral("赔偿（补偿）项目")},
                    Cell{QStringLiteral("金额（元）")}, Cell{QStringLiteral("备注")}},
                   paymentRowHeight}};
    int number = 0;
    for (const CompensationItem &item : agreement.items)
        table.rows.append(itemRow(++number, paperWord(item.kind), item.amount.text(), item.note));
    if (agreement.items.isEmpty() && agreement.total == Money{}) {
        for (CompensationKind kind : usualKinds())
            table.rows.append(itemRow(++number, paperWord(kind), {}, {}));
    }
    table.rows.append(totalRow(agreement));
    return table;
}

Table paymentTable(const QList<Payment> &payments)
{
    Table table = formGrid({0.7, 2, 2, 2.4});
    table.columns[0].align = Align::Centre;
    table.columns[1].align = Align::Centre;
    table.columns[2].align = Align::Right;
    table.columns[3].align = Align::Centre;
    table.headerRows = 1;
    table.rows = {{{Cell{QStringLiteral("期次")}, Cell{QStringLiteral("付款方")},
                    Cell{QStringLiteral("金额（元）")}, Cell{QStringLiteral("付款期限")}},
                   paymentRowHeight}};
    for (int i = 0; i < payments.size(); ++i) {
        const Payment &payment = payments[i];
        table.rows.append(Row{{Cell{QString::number(i + 1)}, Cell{paperWord(payment.payer)},
                               Cell{payment.amount.text()}, Cell{cellDate(payment.dueOn)}},
                              paymentRowHeight});
    }
    return table;
}

} // namespace anhe
