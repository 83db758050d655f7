#pragma once

#include "ui/common/fieldinput.h"

#include <QLineEdit>

namespace anhe {

/** Several names in one line, divided by 、 , ; or spaces around them. */
class NameList : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit NameList(const QStringList &names = {}, QWidget *parent = nullptr);

    QStringList names() const;
    void setNames(const QStringList &names);

    bool isBlank() const override { return names().isEmpty(); }

Q_SIGNALS:
    void edited();
};

} // namespace anhe
