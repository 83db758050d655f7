#include "ui/common/numberedit.h"

#include <QFontMetrics>
#include <QRegularExpression>

namespace anhe {

namespace {

constexpr int MostDigits = 12;
constexpr int DigitsInSight = 6;

QString textOfNumber(double number, int decimals)
{
    QString text = QString::number(number, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text;
}

} // namespace

NumberEdit::NumberEdit(int decimals, QWidget *parent) : QLineEdit(parent), m_decimals(decimals)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &NumberEdit::edited);
}

/** Without what people put between digits, in the usual digits; empty when it is no number. */
QString NumberEdit::plain() const
{
    QString typed = text().normalized(QString::NormalizationForm_KC);
    typed.remove(QRegularExpression(QStringLiteral("[\\s,，]")));
    static const QRegularExpression form(QStringLiteral("^\\d{1,%1}(\\.(\\d+))?$").arg(MostDigits));
    const QRegularExpressionMatch match = form.match(typed);
    return match.hasMatch() && match.capturedLength(2) <= m_decimals ? typed : QString();
}

std::optional<double> NumberEdit::number() const
{
    const QString digits = plain();
    return digits.isEmpty() ? std::nullopt : std::optional(digits.toDouble());
}

std::optional<qint64> NumberEdit::count() const
{
    const std::optional<double> typed = number();
    return typed ? std::optional(qint64(*typed)) : std::nullopt;
}

void NumberEdit::setNumber(std::optional<double> number)
{
    setText(number ? textOfNumber(*number, m_decimals) : QString());
}

void NumberEdit::setCount(std::optional<qint64> count)
{
    setText(count ? QString::number(*count) : QString());
}

QString NumberEdit::problem() const
{
    const std::optional<double> typed = number();
    if (typed && m_most && *typed > double(*m_most))
        return tr("“%1” is too large: at most %2.").arg(text().trimmed()).arg(*m_most);
    if (isBlank() || typed)
        return {};
    return m_decimals == 0
               ? tr("“%1” is not a whole number. Type digits only, e.g. 5222.").arg(text().trimmed())
               : tr("“%1” is not a number. Type e.g. 4 or 4.5.").arg(text().trimmed());
}

QSize NumberEdit::minimumSizeHint() const
{
    const QSize usual = QLineEdit::minimumSizeHint();
    const int digits = m_most ? int(QString::number(*m_most).size()) : DigitsInSight;
    return {usual.width() + fontMetrics().horizontalAdvance(QString(digits, QLatin1Char('0'))),
            usual.height()};
}

void NumberEdit::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<double> typed = number()) {
        const QString usual = textOfNumber(*typed, m_decimals);
        if (usual != text())
            setText(usual);
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace anhe
