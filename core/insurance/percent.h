#pragma once

#include "core/base/money.h"

#include <QVariant>

#include <compare>
#include <optional>

namespace anhe {

/** A share in hundredths of a percent: 1250 is 12.5 %. */
struct Percent
{
    int hundredths = 0;

    friend constexpr auto operator<=>(Percent, Percent) = default;

    static constexpr Percent of(int whole) { return {whole * 100}; }

    /** The share of an amount, rounded to the fen. */
    Money of(Money amount) const;

    /** "12.5%" */
    QString text() const;

    /** "12.5", "12.5%", "12.5％"; empty when it is no percentage from 0 to 100 with at most
     * two decimals. */
    static std::optional<Percent> fromText(const QString &text);
};

inline QVariant toColumn(Percent value)
{
    return value.hundredths;
}
inline void fromColumn(const QVariant &column, Percent &value)
{
    value.hundredths = column.toInt();
}

} // namespace anhe
