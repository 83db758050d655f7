#pragma once

#include "core/document/rowsource.h"
#include "core/report/figure.h"
#include "ui/common/page.h"
#include "ui/common/pagedtable.h"

#include <functional>
#include <memory>

namespace anhe {

class Desk;

/** The rows behind a number: a table to look at, the same rows for a file, and the matter each belongs to. */
struct DrillTable
{
    QString kind; ///< matters, problems, visits, referrals, risks, notices, sweeps, missing_sweeps,
                  ///< institutions, claims
    std::unique_ptr<PagedTable> table;
    QList<SheetColumn> columns;
    std::function<SheetRow(int row)> rowAt;
    std::function<DisputeId(int row)> matterAt;
    std::function<Target(int row)> targetAt = nullptr; ///< of rows that are no matters
};

DrillTable drillTable(Desk &desk, const Drill &drill);

/** "22 matters": what so many rows of this kind are called. */
QString rowsWords(const Drill &drill, qint64 count);

} // namespace anhe
