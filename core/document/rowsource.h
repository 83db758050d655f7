#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace anhe {

enum class ColumnKind {
    Text, ///< names, and numbers that are none: ID, phone and case numbers
    Integer,
    Money,      ///< in yuan on the sheet
    Date,       ///< a day or a day with its time
    Percentage, ///< a fraction: 0.5 is 50 %
};

struct SheetColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
    double width = 0; ///< in characters; 0 = as the kind needs

    bool operator==(const SheetColumn &) const = default;
};

/** One value of an exported row; std::monostate is an empty cell. */
using SheetValue = std::variant<std::monostate, QString, qint64, Money, QDate, QDateTime, double>;
using SheetRow = QList<SheetValue>;

/** Gives one row after the other, nothing when there are no more. */
using RowSource = std::function<std::optional<SheetRow>()>;

/** Told how many rows are written; answers false to stop. */
using RowProgress = std::function<bool(qint64 rows)>;

/** How often progress is told. */
constexpr qint64 rowsBetweenProgress = 500;

} // namespace anhe
