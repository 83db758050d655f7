#pragma once

#include "ui/common/form.h"

#include <QJsonObject>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace anhe {

/** A small form within a page: lines of fields, what was refused, and its buttons. */
class InlineForm : public QWidget
{
    Q_OBJECT
public:
    explicit InlineForm(QWidget *parent = nullptr);

    Form &form() { return m_form; }
    FieldRow *add(const char *field, const QString &label, QWidget *control, Needed needed = Needed::No);
    /** Each field with its share of the twelve columns. */
    void addLine(const QList<std::pair<FieldRow *, int>> &fields);
    QPushButton *addButton(const QString &text, const char *look = "");

    /** False when something typed cannot be read; the fields say so. */
    bool check();
    void refuse(const Failure &failure);
    /** Says done: clears what was refused; what stands in the form now is nothing that could be lost. */
    void settle();
    bool isDirty() const;
    QJsonObject state() const;
    void restore(const QJsonObject &state);

private:
    Form m_form;
    QGridLayout *m_grid;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
    QJsonObject m_settled;
};

} // namespace anhe
