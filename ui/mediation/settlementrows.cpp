#include "ui/mediation/settlementrows.h"

#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/moneyedit.h"
#include "ui/common/theme.h"

#include <QJsonArray>

namespace anhe {

namespace {

MoneyEdit *amountCell(const QString &name)
{
    auto *amount = new MoneyEdit;
    amount->setAccessibleName(name);
    amount->setFixedWidth(Theme::px(104));
    return amount;
}

QLineEdit *noteCell(const QString &name)
{
    auto *note = new QLineEdit;
    note->setPlaceholderText(name);
    note->setAccessibleName(name);
    note->setMinimumWidth(Theme::px(60));
    return note;
}

template <typename E>
Choice<E> *choiceCell(const QString &name)
{
    auto *choice = new Choice<E>(Choice<E>::None::Absent);
    choice->setAccessibleName(name);
    choice->setFixedWidth(Theme::px(126));
    return choice;
}

} // namespace

CompensationRows::CompensationRows(QWidget *parent) : AmountRows(tr("Add an item"), parent) {}

AmountRows::RowCells CompensationRows::makeCells()
{
    MoneyEdit *amount = amountCell(tr("Amount"));
    return {{choiceCell<CompensationKind>(tr("Item")), amount, noteCell(tr("Remark"))}, amount, 2};
}

QList<CompensationItem> CompensationRows::items() const
{
    QList<CompensationItem> items;
    for (const RowCells &row : filled()) {
        const auto *kind = static_cast<const Choice<CompensationKind> *>(row.cells[0]);
        items.append({kind->value().value_or(CompensationKind::Other), row.amount->amount().value_or(Money()),
                      static_cast<const QLineEdit *>(row.cells[2])->text().trimmed()});
    }
    return items;
}

void CompensationRows::setItems(const QList<CompensationItem> &items)
{
    QJsonArray lines;
    for (const CompensationItem &item : items)
        lines.append(QJsonArray{codeText(item.kind), item.amount.text(), item.note});
    restore(lines);
}

InstalmentRows::InstalmentRows(QWidget *parent) : AmountRows(tr("Add a payment"), parent) {}

AmountRows::RowCells InstalmentRows::makeCells()
{
    auto *due = new DateEdit;
    due->setFuture(true);
    due->setAccessibleName(tr("Payable by"));
    due->setPlaceholderText(tr("Payable by"));
    due->setFixedWidth(qMax(Theme::px(116), due->minimumSizeHint().width()));
    MoneyEdit *amount = amountCell(tr("Amount"));
    return {{due, amount, choiceCell<Payer>(tr("Payer")), noteCell(tr("Remark"))}, amount, 3};
}

QList<Payment> InstalmentRows::payments() const
{
    QList<Payment> payments;
    for (const RowCells &row : filled()) {
        Payment payment;
        payment.dueOn = static_cast<const DateEdit *>(row.cells[0])->date().value_or(QDate());
        payment.amount = row.amount->amount().value_or(Money());
        payment.payer = static_cast<const Choice<Payer> *>(row.cells[2])->value().value_or(Payer::Hospital);
        payment.note = static_cast<const QLineEdit *>(row.cells[3])->text().trimmed();
        payments.append(payment);
    }
    return payments;
}

void InstalmentRows::setPayments(const QList<Payment> &payments)
{
    QJsonArray lines;
    for (const Payment &payment : payments)
        lines.append(QJsonArray{payment.dueOn.toString(Qt::ISODate), payment.amount.text(),
                                codeText(payment.payer), payment.note});
    restore(lines);
}

} // namespace anhe
