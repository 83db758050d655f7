#pragma once

#include "ui/common/fieldinput.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace anhe {

/** Several of a short list: one check box each, wrapped to the width. Arrows go between them, Space ticks. */
class TagChecks : public QWidget, public FieldInput
{
    Q_OBJECT
public:
    explicit TagChecks(QWidget *parent = nullptr);

    void addTag(const QString &word, const QString &code);
    bool hasTag(const QString &code) const;
    QStringList checked() const;
    void setChecked(const QStringList &codes);

    bool isBlank() const override { return checked().isEmpty(); }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QCheckBox *> m_boxes;
};

} // namespace anhe
