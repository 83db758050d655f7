#pragma once

#include "ui/common/form.h"

#include <QJsonObject>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace anhe {

/** Lines of fields over twelve columns, with what was refused beneath them: what StepForm and InlineForm
 * share. */
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    Form &form() { return m_form; }
    FieldRow *add(const char *field, const QString &label, QWidget *control, Needed needed = Needed::No);
    /** Each field with its share of the twelve columns; null leaves its columns empty. In a narrow form they
     * stand one below the other. */
    void addLine(const QList<std::pair<FieldRow *, int>> &fields);
    void addWide(QWidget *widget);
    QLabel *addWords(const QString &words, const char *look = "muted");

    /** What the register says of a field is told as soon as it is left. */
    void setRules(const std::function<FieldProblems()> &problems);

    /** False when something typed in a field in sight cannot be read; the fields say so. */
    bool check();
    virtual void refuse(const Failure &failure);
    /** What was refused and names no field; empty when nothing was. */
    QString refusal() const;
    /** What stands in the form now is nothing that could be lost. */
    virtual void settle();
    bool isDirty() const { return typed() != m_settled; }
    QJsonObject typed() const;
    virtual void restore(const QJsonObject &typed);
    void focusFirst();
    /** The focus begins at the first required field that is empty, not at what is filled in already. */
    void beginAtMissing() { m_beginsAtMissing = true; }

protected:
    explicit EntryForm(QWidget *parent = nullptr);
    QGridLayout *grid() const { return m_grid; }
    /** room: how wide the fields' place is. */
    void fitTo(int room);
    QLabel *problemLabel() const { return m_problem; }
    void sayRefused(const QStringList &words);
    void sayWarned(const QStringList &words);

private:
    struct Line
    {
        int row = 0; ///< the first of as many as it has fields
        QList<std::pair<FieldRow *, int>> fields;
    };

    void place(const Line &line);
    int nextRow() const;
    void say(const QStringList &words, const char *look);

    Form m_form;
    QGridLayout *m_grid; ///< placed by the form that is made of it
    QList<Line> m_lines;
    bool m_narrow = false;
    QLabel *m_problem;
    QJsonObject m_settled;
    bool m_beginsAtMissing = false;
};

} // namespace anhe
