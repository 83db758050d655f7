#include "ui/common/idnumberedit.h"

#include "ui/common/theme.h"
#include "ui/common/typedday.h"

#include <QRegularExpression>
#include <QSignalBlocker>

namespace anhe {

namespace {

QString putRight(const QString &typed)
{
    QString number = halfWidth(typed).toUpper();
    number.remove(QRegularExpression(QStringLiteral("[\\s-]")));
    return number;
}

} // namespace

IdNumberEdit::IdNumberEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_number = putRight(typed);
        Q_EMIT edited();
    });
}

QString IdNumberEdit::number() const
{
    return m_number;
}

void IdNumberEdit::setNumber(const QString &number)
{
    m_number = putRight(number);
    showNumber();
    Q_EMIT edited();
}

void IdNumberEdit::setMasked(bool masked)
{
    m_masked = masked;
    showNumber();
}

QString IdNumberEdit::problem() const
{
    if (m_number.isEmpty())
        return {};
    static const QRegularExpression shape(QStringLiteral("^\\d{17}[\\dX]$"));
    if (!shape.match(m_number).hasMatch())
        return tr("An ID number has 18 characters: 17 digits and a digit or X. Here there are %1.")
            .arg(m_number.size());
    return m_rule ? m_rule(m_number) : QString();
}

QString IdNumberEdit::note() const
{
    return m_remark && !m_number.isEmpty() && problem().isEmpty() ? m_remark(m_number) : QString();
}

QSize IdNumberEdit::minimumSizeHint() const
{
    const int wide = fontMetrics().horizontalAdvance(QString(18, QLatin1Char('0'))) + Theme::px(20);
    return {wide, QLineEdit::minimumSizeHint().height()};
}

QString IdNumberEdit::masked(const QString &number)
{
    if (number.size() <= 8)
        return number;
    return number.left(4) + QString(number.size() - 8, QLatin1Char('*')) + number.right(4);
}

void IdNumberEdit::focusInEvent(QFocusEvent *event)
{
    m_editing = true;
    showNumber();
    QLineEdit::focusInEvent(event);
}

void IdNumberEdit::focusOutEvent(QFocusEvent *event)
{
    m_editing = event->reason() == Qt::PopupFocusReason;
    showNumber();
    QLineEdit::focusOutEvent(event);
}

void IdNumberEdit::showNumber()
{
    const QSignalBlocker quiet(this);
    const QString shown = m_masked && !m_editing && problem().isEmpty() ? masked(m_number) : m_number;
    if (shown != text())
        setText(shown);
}

} // namespace anhe
