#include "ui/insurance/percentedit.h"

namespace anhe {

PercentEdit::PercentEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(QStringLiteral("%"));
    connect(this, &QLineEdit::textChanged, this, &PercentEdit::edited);
}

std::optional<Percent> PercentEdit::percent() const
{
    return isBlank() ? std::nullopt : Percent::fromText(text());
}

void PercentEdit::setPercent(std::optional<Percent> percent)
{
    setText(percent ? percent->text() : QString());
}

QString PercentEdit::problem() const
{
    if (isBlank() || percent())
        return {};
    return tr("“%1” is not a percentage. Type a number from 0 to 100, e.g. 10 or 12.5.")
        .arg(text().trimmed());
}

void PercentEdit::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<Percent> typed = percent(); typed && typed->text() != text())
        setPercent(typed);
    QLineEdit::focusOutEvent(event);
}

} // namespace anhe
