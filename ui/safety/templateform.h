#pragma once

#include "core/desk/desk.h"
#include "ui/common/entryrows.h"

namespace anhe {

class StepForm;

/** The items of the scoring sheet, one a line: group, item, content, points, how to score. */
class AssessmentItemRows : public EntryRows
{
    Q_OBJECT
public:
    explicit AssessmentItemRows(QWidget *parent = nullptr);

    QList<AssessmentItem> items() const;
    void setItems(const QList<AssessmentItem> &items);
    QString note() const override;

protected:
    RowCells makeCells() override;
};

/** The office's own scoring sheet, from which assessments are begun. */
StepForm *templateForm(Desk &desk);

} // namespace anhe
