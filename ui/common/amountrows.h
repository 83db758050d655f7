#pragma once

#include "core/base/money.h"
#include "ui/common/entryrows.h"

namespace anhe {

/** Lines of amounts with a running sum. */
class AmountRows : public EntryRows
{
    Q_OBJECT
public:
    using EntryRows::EntryRows;

    Money sum() const;
    QString note() const override;
};

} // namespace anhe
