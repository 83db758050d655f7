#pragma once

#include "core/mediation/referral.h"
#include "ui/common/amountrows.h"

namespace anhe {

/** What an amount agreed is made of 赔偿项目. */
class CompensationRows : public AmountRows
{
    Q_OBJECT
public:
    explicit CompensationRows(QWidget *parent = nullptr);

    QList<CompensationItem> items() const;
    void setItems(const QList<CompensationItem> &items);

protected:
    RowCells makeCells() override;
};

/** What is to be paid, by whom and by which day. */
class InstalmentRows : public AmountRows
{
    Q_OBJECT
public:
    explicit InstalmentRows(QWidget *parent = nullptr);

    QList<Payment> payments() const;
    void setPayments(const QList<Payment> &payments);

protected:
    RowCells makeCells() override;
};

} // namespace anhe
