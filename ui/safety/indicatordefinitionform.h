#pragma once

#include "core/desk/desk.h"
#include "ui/common/entryrows.h"

namespace anhe {

class StepForm;

/** The office's indicators, one a line: name, what is counted, of what, unit, source. */
class IndicatorDefinitionRows : public EntryRows
{
    Q_OBJECT
public:
    explicit IndicatorDefinitionRows(QWidget *parent = nullptr);

    /** Lines that were there keep their code; new ones get one. */
    IndicatorDefinitions definitions() const;
    void setDefinitions(const IndicatorDefinitions &definitions);

protected:
    RowCells makeCells() override;

private:
    IndicatorDefinitions m_shown;
};

StepForm *indicatorDefinitionForm(Desk &desk);

} // namespace anhe
