#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace anhe {

/** An amount in fen (1/100 yuan). */
struct Money
{
    qint64 fen = 0;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.fen + b.fen}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.fen - b.fen}; }

    static constexpr Money ofYuan(qint64 yuan) { return {yuan * 100}; }

    /** "12,345.60" with thousands separators; always two decimals. */
    QString text() const;

    /** "12345.6", "1.2万", "¥ 12,345.60", full-width digits; empty when it is no amount. At most two
     * decimals. */
    static std::optional<Money> fromText(const QString &text);
};

/** The amount in RMB capitals 人民币大写, e.g. 壹万贰仟叁佰肆拾伍元陆角整 (rules of
 * 正确填写票据和结算凭证的基本规定). */
QString moneyCapitals(Money amount);

} // namespace anhe
