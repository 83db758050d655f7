#include "ui/safety/indicatordefinitionform.h"

#include "ui/common/rowcells.h"
#include "ui/common/stepform.h"
#include "ui/safety/rememberingedit.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace anhe {

namespace {

enum DefinitionCell {
    NameCell,
    NumeratorCell,
    DenominatorCell,
    UnitCell,
    SourceCell,
    AddsUpCell,
    ActiveCell
};

bool isTicked(const QWidget *cell)
{
    return static_cast<const QCheckBox *>(cell)->isChecked();
}

/** "own_3": the first that no other one has. */
QString freeCode(const QSet<QString> &taken)
{
    int n = 1;
    while (taken.contains(QStringLiteral("own_%1").arg(n)))
        ++n;
    return QStringLiteral("own_%1").arg(n);
}

} // namespace

IndicatorDefinitionRows::IndicatorDefinitionRows(QWidget *parent) : EntryRows(tr("Add an indicator"), parent)
{
    showTitles();
}

EntryRows::RowCells IndicatorDefinitionRows::makeCells()
{
    auto *addsUp = new QCheckBox(tr("adds up"));
    addsUp->setToolTip(
        tr("Newly done in the quarter: the quarters of a year are summed. Otherwise it is as it "
           "stands at the quarter's end."));
    auto *active = new QCheckBox(tr("in use"));
    active->setChecked(true);
    return {{cellNamed<RememberingEdit>(tr("Indicator")), cellNamed<QLineEdit>(tr("What is counted")),
             cellNamed<QLineEdit>(tr("of what (blank: a count)")), cellNamed<QLineEdit>(tr("Unit"), 52),
             cellNamed<QLineEdit>(tr("Source")), addsUp, active},
            nullptr,
            NameCell,
            {3, 2, 2, 0, 2, 0, 0}};
}

IndicatorDefinitions IndicatorDefinitionRows::definitions() const
{
    QSet<QString> taken;
    for (const IndicatorDefinition &shown : m_shown.all)
        taken.insert(shown.code);
    IndicatorDefinitions definitions;
    for (const RowCells &row : filled()) {
        const qsizetype was =
            qsizetype(static_cast<const RememberingEdit *>(row.cells[NameCell])->line()) - 1;
        IndicatorDefinition definition = m_shown.all.value(was);
        if (definition.code.isEmpty()) {
            definition.code = freeCode(taken);
            taken.insert(definition.code);
        }
        definition.name = textIn(row.cells[NameCell]);
        definition.numeratorName = textIn(row.cells[NumeratorCell]);
        definition.denominatorName = textIn(row.cells[DenominatorCell]);
        definition.unit = textIn(row.cells[UnitCell]);
        definition.source = textIn(row.cells[SourceCell]);
        definition.addsUp = isTicked(row.cells[AddsUpCell]);
        definition.active = isTicked(row.cells[ActiveCell]);
        definitions.all.append(definition);
    }
    return definitions;
}

void IndicatorDefinitionRows::setDefinitions(const IndicatorDefinitions &definitions)
{
    m_shown = definitions;
    QJsonArray lines;
    for (qsizetype i = 0; i < definitions.all.size(); ++i) {
        const IndicatorDefinition &d = definitions.all[i];
        lines.append(QJsonArray{RememberingEdit::state(i + 1, d.name), d.numeratorName, d.denominatorName,
                                d.unit, d.source, d.addsUp, d.active});
    }
    restore(lines);
}

StepForm *indicatorDefinitionForm(Desk &desk)
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("anhe::IndicatorDefinitionRows", text);
    };
    auto *form =
        new StepForm(QStringLiteral("definitions"),
                     said(QT_TRANSLATE_NOOP("anhe::IndicatorDefinitionRows", "The office's indicators")),
                     said(QT_TRANSLATE_NOOP("anhe::IndicatorDefinitionRows", "Save the list")));
    auto *rows = new IndicatorDefinitionRows;
    rows->setDefinitions(desk.safety().indicatorDefinitions());
    form->addWords(said(QT_TRANSLATE_NOOP("anhe::IndicatorDefinitionRows",
                                          "Numbers that no register holds. One without “of what” is a plain "
                                          "count; one that has numbers already is set aside instead of taken "
                                          "out.")));
    form->addLine({{form->add("indicators",
                              said(QT_TRANSLATE_NOOP("anhe::IndicatorDefinitionRows", "Indicators")), rows),
                    12}});
    form->onTake([&desk, rows, said]() -> Result<QString> {
        return saying(desk.safety().saveIndicatorDefinitions(rows->definitions()),
                      said(QT_TRANSLATE_NOOP("anhe::IndicatorDefinitionRows", "The list is saved")));
    });
    return form;
}

} // namespace anhe
