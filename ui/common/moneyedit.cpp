#include "ui/common/moneyedit.h"

namespace anhe {

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(tr("yuan"));
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::edited);
}

std::optional<Money> MoneyEdit::amount() const
{
    return isBlank() ? std::nullopt : Money::fromText(text());
}

void MoneyEdit::setAmount(std::optional<Money> amount)
{
    setText(amount ? amount->text() : QString());
}

QString MoneyEdit::problem() const
{
    if (isBlank())
        return {};
    const std::optional<Money> typed = amount();
    if (!typed)
        return tr("“%1” is not an amount. Type yuan with at most two decimals, e.g. 12345.60 or 1.2万.")
            .arg(text().trimmed());
    return typed->fen < 0 ? tr("An amount is not less than 0.") : QString();
}

QString MoneyEdit::note() const
{
    const std::optional<Money> typed = amount();
    return typed && typed->fen >= 0 ? moneyCapitals(*typed) : QString();
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<Money> typed = amount(); typed && typed->text() != text())
        setAmount(typed);
    QLineEdit::focusOutEvent(event);
}

} // namespace anhe
