#include "ui/common/amountrows.h"

#include "ui/common/moneyedit.h"

namespace anhe {

Money AmountRows::sum() const
{
    Money sum;
    for (const RowCells &row : filled())
        sum = sum + row.amount->amount().value_or(Money());
    return sum;
}

QString AmountRows::note() const
{
    return isBlank() ? QString() : tr("Sum %1 yuan").arg(sum().text());
}

} // namespace anhe
