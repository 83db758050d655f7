#pragma once

#include "core/desk/desk.h"
#include "ui/common/stepform.h"

class QLineEdit;

namespace anhe {

class DateEdit;
class NumberEdit;
class TextEdit;

/** The scoring sheet as it is filled in: group by group, with totals that follow what is typed. */
class ScoreForm : public StepForm
{
    Q_OBJECT
public:
    ScoreForm(Desk &desk, const Assessment &assessment, QWidget *parent = nullptr);

    Assessment assessment() const;
    QString totalText(const QString &group) const; ///< "" = of the whole sheet

private:
    struct ScoreLine
    {
        NumberEdit *self;
        NumberEdit *checked;
        QLineEdit *reason;
        QLineEdit *evidence;
    };

    void addHead();
    void addGroup(const QString &group);
    void addScoreLine(qsizetype at);
    void fit();

    Desk &m_desk;
    Assessment m_shown;
    FieldProblems m_known; ///< what was warned of before
    QLineEdit *m_title;
    DateEdit *m_first;
    DateEdit *m_last;
    DateEdit *m_selfOn;
    QLineEdit *m_selfBy;
    DateEdit *m_checkedOn;
    QLineEdit *m_checkedBy;
    TextEdit *m_note;
    QList<ScoreLine> m_lines;
    QList<std::pair<QString, QLabel *>> m_totals;
};

} // namespace anhe
