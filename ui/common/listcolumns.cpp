#include "ui/common/listcolumns.h"

#include "ui/common/choice.h"
#include "ui/common/section.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int SamplesShown = 3;
constexpr int LongestSample = 40;
constexpr int RowHeight = 34;
constexpr int RowsInSight = 6;

/** The first different values of a column. */
QString samplesOf(const SourceSheet &sheet, int column)
{
    QStringList samples;
    for (const QStringList &row : sheet.rows) {
        const QString text = row.value(column).simplified();
        if (!text.isEmpty() && !samples.contains(text))
            samples << text.left(LongestSample);
        if (samples.size() == SamplesShown)
            break;
    }
    return samples.join(QStringLiteral(" | "));
}

QTableWidgetItem *cellOf(const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setToolTip(text);
    return cell;
}

} // namespace

ListColumns::ListColumns(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget), m_section(new Section(tr("Columns"), m_table, false))
{
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("Fills"), tr("For instance")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(RowHeight));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(0, Theme::px(200));
    m_table->horizontalHeader()->resizeSection(1, Theme::px(200));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Columns and fields"));
    m_table->setFixedHeight(Theme::px(RowHeight * (RowsInSight + 1)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
}

void ListColumns::addColumn(std::span<const ListField> fields, const SourceSheet &sheet, int column)
{
    auto *choice = new ChoiceBox;
    choice->addNone(tr("— left out"));
    for (const ListField &field : fields)
        choice->addChoice(listFieldLabel(field), QLatin1String(field.key));
    choice->setAccessibleName(tr("Field filled by %1").arg(sheet.headings[column]));
    QTableWidgetItem *sample = cellOf(samplesOf(sheet, column));
    sample->setForeground(Theme::color(Role::Muted));
    m_table->setItem(column, 0, cellOf(sheet.headings[column]));
    m_table->setCellWidget(column, 1, choice);
    m_table->setItem(column, 2, sample);
    m_choices.append(choice);
    connect(choice, &ChoiceBox::edited, this, [this, choice, column] {
        if (m_filling)
            return;
        m_mapping.assign(column, choice->currentCode());
        showMapping();
        Q_EMIT assigned();
    });
}

void ListColumns::showSheet(std::span<const ListField> fields, const SourceSheet &sheet)
{
    m_mapping = ListMapping(fields, sheet.headings);
    m_headings = sheet.headings;
    m_choices.clear();
    m_table->clearContents();
    m_table->setRowCount(int(sheet.headings.size()));
    for (int column = 0; column < int(sheet.headings.size()); ++column)
        addColumn(fields, sheet, column);
    showMapping();
}

void ListColumns::showMapping()
{
    m_filling = true;
    for (int column = 0; column < int(m_choices.size()); ++column)
        m_choices[column]->setCurrentCode(m_mapping.fieldOf(column));
    m_filling = false;
    const QStringList left = m_mapping.leftOut();
    m_section->setRemark(left.isEmpty() ? tr("All %1 columns are read.").arg(m_headings.size())
                                        : tr("%1 of %2 columns are read; left out: %3")
                                              .arg(m_headings.size() - left.size())
                                              .arg(m_headings.size())
                                              .arg(left.join(QStringLiteral("、"))));
}

void ListColumns::setOpen(bool open)
{
    m_section->setOpen(open);
    if (open)
        m_choices.value(0)->setFocus();
}

ChoiceBox *ListColumns::choiceOf(const QString &heading) const
{
    return m_choices.value(m_headings.indexOf(heading));
}

} // namespace anhe
