#pragma once

#include "core/base/money.h"
#include "ui/common/fieldinput.h"

#include <QLineEdit>

namespace anhe {

/** An amount typed in yuan ("12345.6", "1.2万"); its note is the amount in RMB capitals. */
class MoneyEdit : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    std::optional<Money> amount() const;
    void setAmount(std::optional<Money> amount);

    QString problem() const override;
    bool isBlank() const override { return text().trimmed().isEmpty(); }
    QString note() const override;

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace anhe
