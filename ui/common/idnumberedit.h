#pragma once

#include "ui/common/fieldinput.h"

#include <QLineEdit>

#include <functional>

namespace anhe {

/**
 * A resident's ID number. Full-width figures, spaces and a small x are put right on leaving. With masking on,
 * the middle is shown as dots while the field is not being edited; number() is always the whole.
 */
class IdNumberEdit : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    /** The problem in words with a number already put right, or empty (the rule stands in the core). */
    using Rule = std::function<QString(const QString &number)>;

    explicit IdNumberEdit(QWidget *parent = nullptr);

    QString number() const;
    void setNumber(const QString &number);
    void setMasked(bool masked);
    void setRule(Rule rule) { m_rule = std::move(rule); }
    /** What is to be said about a good number beneath it, e.g. sex and birth date. */
    void setRemark(Rule remark) { m_remark = std::move(remark); }

    QString problem() const override;
    bool isBlank() const override { return number().isEmpty(); }
    QString note() const override;
    QSize minimumSizeHint() const override;

    /** 1101**********1234: what a list may show. */
    static QString masked(const QString &number);

Q_SIGNALS:
    void edited();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showNumber();

    QString m_number;
    bool m_masked = false;
    bool m_editing = false;
    Rule m_rule;
    Rule m_remark;
};

} // namespace anhe
