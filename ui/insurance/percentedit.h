#pragma once

#include "core/insurance/percent.h"
#include "ui/common/fieldinput.h"

#include <QLineEdit>

namespace anhe {

/** A share typed in percent, from 0 to 100 with at most two decimals. */
class PercentEdit : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit PercentEdit(QWidget *parent = nullptr);

    std::optional<Percent> percent() const;
    void setPercent(std::optional<Percent> percent);

    QString problem() const override;
    bool isBlank() const override { return text().trimmed().isEmpty(); }

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace anhe
