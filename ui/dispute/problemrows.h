#pragma once

#include "core/dispute/dispute.h"

#include <QJsonArray>
#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace anhe {

class ChoiceBox;
class FieldRow;
class Form;
class OfficeRegister;
class Picker;
class TextEdit;

/** One cause of complaint: category, department, staff, severity, description. */
class ProblemFields : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemFields(OfficeRegister &office, QWidget *parent = nullptr);

    void setProblem(const Problem &problem);
    Problem problem() const;
    QJsonObject state() const;
    void restore(const QJsonObject &state);
    /** From 1; the first is the main one. */
    void setPosition(int position, bool removable);
    /** What Tab goes through, in order. */
    QWidgetList tabStops() const;
    FieldRow *category() const { return m_rows[0]; }
    FieldRow *department() const { return m_rows[1]; }

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    qint64 m_id = 0;
    Picker *m_category;
    Picker *m_department;
    Picker *m_staff;
    ChoiceBox *m_severity;
    TextEdit *m_description;
    QToolButton *m_remove;
    QList<FieldRow *> m_rows;
};

/** The causes of a matter, at least one. */
class ProblemRows : public QWidget
{
    Q_OBJECT
public:
    /** The first row's category and department become fields of the form. */
    ProblemRows(OfficeRegister &office, Form &form, QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    QList<Problem> problems() const;
    QJsonArray state() const;
    void restore(const QJsonArray &state);
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

private:
    ProblemFields *addRow();
    void orderTabs();
    void setCount(int count);
    void number();

    OfficeRegister &m_office;
    QList<ProblemFields *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace anhe
