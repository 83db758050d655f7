#pragma once

#include "ui/common/fieldinput.h"

#include <QLineEdit>

namespace anhe {

/** A telephone number: digits, +, -, spaces and an extension; several are divided by / or 、. */
class PhoneEdit : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit PhoneEdit(QWidget *parent = nullptr);

    QString number() const;
    void setNumber(const QString &number) { setText(number); }

    QString problem() const override;
    bool isBlank() const override { return number().isEmpty(); }

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace anhe
