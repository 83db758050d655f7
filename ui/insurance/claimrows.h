#pragma once

#include "core/insurance/claim.h"
#include "ui/common/amountrows.h"

namespace anhe {

/** What the insurer pays before the amount is settled: asked on, amount, paid on, note. */
class PrepaymentRows : public AmountRows
{
    Q_OBJECT
public:
    explicit PrepaymentRows(QWidget *parent = nullptr);

    QList<Prepayment> prepayments() const;
    void setPrepayments(const QList<Prepayment> &prepayments);

protected:
    RowCells makeCells() override;
};

/** The papers of a claim's file: name, whether needed, handed in on, note. */
class ClaimPaperRows : public EntryRows
{
    Q_OBJECT
public:
    explicit ClaimPaperRows(QWidget *parent = nullptr);

    QList<ClaimPaper> papers() const;
    void setPapers(const QList<ClaimPaper> &papers);
    QString note() const override;

protected:
    RowCells makeCells() override;
};

} // namespace anhe
