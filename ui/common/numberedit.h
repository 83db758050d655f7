#pragma once

#include "ui/common/fieldinput.h"

#include <QLineEdit>

#include <optional>

namespace anhe {

/** A number from 0 on, typed with any digits (５２２２, 5,222). Without decimals it is a count. Blank is no
 * number. */
class NumberEdit : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit NumberEdit(int decimals = 0, QWidget *parent = nullptr);

    std::optional<double> number() const;
    std::optional<qint64> count() const;
    void setNumber(std::optional<double> number);
    void setCount(std::optional<qint64> count);
    /** A larger number is a problem in words. */
    void setMost(qint64 most) { m_most = most; }

    QString problem() const override;
    bool isBlank() const override { return text().trimmed().isEmpty(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString plain() const;

    int m_decimals;
    std::optional<qint64> m_most;
};

} // namespace anhe
