#include "ui/insurance/claimrows.h"

#include "ui/common/moneyedit.h"
#include "ui/common/rowcells.h"
#include "ui/insurance/insurancewords.h"

#include <QCheckBox>
#include <QJsonArray>

namespace anhe {

PrepaymentRows::PrepaymentRows(QWidget *parent) : AmountRows(tr("Add a prepayment"), parent) {}

EntryRows::RowCells PrepaymentRows::makeCells()
{
    auto *amount = cellNamed<MoneyEdit>(tr("Amount"), 104);
    return {{cellNamed<DateEdit>(tr("Asked for on"), 116), amount, cellNamed<DateEdit>(tr("Paid on"), 116),
             cellNamed<QLineEdit>(tr("Remark"))},
            amount,
            3};
}

QList<Prepayment> PrepaymentRows::prepayments() const
{
    QList<Prepayment> prepayments;
    for (const RowCells &row : filled()) {
        Prepayment prepayment;
        prepayment.askedOn = dayIn(row.cells[0]);
        prepayment.amount = row.amount->amount().value_or(Money());
        prepayment.paidOn = dayIn(row.cells[2]);
        prepayment.note = textIn(row.cells[3]);
        prepayments.append(prepayment);
    }
    return prepayments;
}

void PrepaymentRows::setPrepayments(const QList<Prepayment> &prepayments)
{
    QJsonArray lines;
    for (const Prepayment &prepayment : prepayments)
        lines.append(QJsonArray{isoDay(prepayment.askedOn), prepayment.amount.text(),
                                isoDay(prepayment.paidOn), prepayment.note});
    restore(lines);
}

ClaimPaperRows::ClaimPaperRows(QWidget *parent) : EntryRows(tr("Add a paper"), parent) {}

EntryRows::RowCells ClaimPaperRows::makeCells()
{
    auto *needed = new QCheckBox(tr("needed"));
    needed->setChecked(true);
    return {{cellNamed<QLineEdit>(tr("Paper")), needed, cellNamed<DateEdit>(tr("Handed in on"), 116),
             cellNamed<QLineEdit>(tr("Remark"), 90)},
            nullptr,
            0};
}

QList<ClaimPaper> ClaimPaperRows::papers() const
{
    QList<ClaimPaper> papers;
    for (const RowCells &row : filled()) {
        ClaimPaper paper;
        paper.name = textIn(row.cells[0]);
        paper.required = static_cast<const QCheckBox *>(row.cells[1])->isChecked();
        paper.handedOn = dayIn(row.cells[2]);
        paper.note = textIn(row.cells[3]);
        papers.append(paper);
    }
    return papers;
}

void ClaimPaperRows::setPapers(const QList<ClaimPaper> &papers)
{
    QJsonArray lines;
    for (const ClaimPaper &paper : papers)
        lines.append(QJsonArray{paper.name, paper.required, isoDay(paper.handedOn), paper.note});
    restore(lines);
}

QString ClaimPaperRows::note() const
{
    int missing = 0;
    for (const ClaimPaper &paper : papers())
        missing += paper.required && !paper.handedOn.isValid() ? 1 : 0;
    return missing > 0 ? tr("Still to be handed in: %1").arg(missing) : QString();
}

} // namespace anhe
