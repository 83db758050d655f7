#include "ui/common/phoneedit.h"

#include "ui/common/typedday.h"

#include <QRegularExpression>

namespace anhe {

PhoneEdit::PhoneEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &PhoneEdit::edited);
}

QString PhoneEdit::number() const
{
    return halfWidth(text());
}

QString PhoneEdit::problem() const
{
    static const QRegularExpression shape(QStringLiteral("^[0-9+()\\- /、,转*#ext.]*$"));
    const QString typed = number();
    if (typed.isEmpty())
        return {};
    if (!shape.match(typed).hasMatch())
        return tr("A telephone number has digits, + and - only.");
    qsizetype digits = 0;
    for (const QChar c : typed)
        digits += c.isDigit();
    return digits < 3 ? tr("This telephone number is too short.") : QString();
}

void PhoneEdit::focusOutEvent(QFocusEvent *event)
{
    if (text() != number())
        setText(number());
    QLineEdit::focusOutEvent(event);
}

} // namespace anhe
