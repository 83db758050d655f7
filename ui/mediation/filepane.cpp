#include "ui/mediation/filepane.h"

#include "ui/common/theme.h"
#include "ui/common/typedday.h"
#include "ui/forms/formwindow.h"
#include "ui/mediation/referralwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

enum PaperColumn { NameColumn, MustColumn, InFileColumn, PagesColumn, DayColumn, NoteColumn, PaperColumns };

QTableWidgetItem *ticked(bool checked)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

void FilePane::fill(QVBoxLayout *into)
{
    m_papers = desk().mediation().filePapers(referral().id);
    const QStringList missing = missingPapers(m_papers);
    if (missing.isEmpty())
        into->addWidget(words(tr("Every paper that must be in the file is there."), "muted"));
    else
        into->addWidget(
            words(tr("Still missing in the file: %1").arg(missing.join(QStringLiteral("、"))), "warning"));
    addTable(into);
    addLine(into);
}

void FilePane::addTable(QVBoxLayout *into)
{
    m_filling = true;
    m_table = new QTableWidget(int(m_papers.size()), PaperColumns);
    m_table->setHorizontalHeaderLabels({tr("Name of the paper"), tr("Must"), tr("In the file"),
                                        tr("Page count"), tr("Its day"), tr("Remark")});
    m_table->setAccessibleName(tr("Index of the file"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {MustColumn, 52}, {InFileColumn, 80}, {PagesColumn, 84}, {DayColumn, 96}, {NoteColumn, 80}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, Theme::px(width));
    m_table->setEditTriggers(mayWrite()
                                 ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                       QAbstractItemView::AnyKeyPressed
                                 : QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < m_papers.size(); ++row)
        showRow(row);
    m_table->setMinimumHeight(Theme::px(240));
    m_table->setCurrentCell(qMin(m_row, m_table->rowCount() - 1), m_column);
    into->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemChanged, this, &FilePane::take);
    m_filling = false;
}

void FilePane::showRow(int row)
{
    const FilePaper &paper = m_papers[row];
    auto *name = new QTableWidgetItem(paper.name);
    name->setToolTip(paper.name);
    if (paper.isMissing())
        name->setForeground(Theme::color(Role::AmberText));
    QTableWidgetItem *must = ticked(paper.required);
    QTableWidgetItem *inFile = ticked(paper.inFile);
    if (!mayWrite()) {
        must->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        inFile->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    auto *pages = new QTableWidgetItem(paper.pages > 0 ? QString::number(paper.pages) : QString());
    const QString range = pageRange(m_papers, row);
    pages->setToolTip(range.isEmpty() ? tr("Page count") : tr("Pages %1 of the file").arg(range));
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, MustColumn, must);
    m_table->setItem(row, InFileColumn, inFile);
    m_table->setItem(row, PagesColumn, pages);
    m_table->setItem(row, DayColumn, new QTableWidgetItem(paper.dated.toString(Qt::ISODate)));
    m_table->setItem(row, NoteColumn, new QTableWidgetItem(paper.note));
}

void FilePane::addLine(QVBoxLayout *into)
{
    auto *line = new QHBoxLayout;
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Another paper, then Enter"));
    name->setAccessibleName(name->placeholderText());
    name->setEnabled(mayWrite());
    connect(name, &QLineEdit::returnPressed, this, [this, name] { add(name->text().trimmed()); });
    line->addWidget(name, 1);
    line->addWidget(writeButton(tr("Remove the line"), [this] { removeCurrent(); }));
    auto *print = new QPushButton(tr("Print the index"));
    connect(print, &QPushButton::clicked, this, [this] {
        showForm(desk(), FormChoice{referral().dispute, referral().id}, QStringLiteral("mediation_file"),
                 this);
    });
    line->addWidget(print);
    into->addLayout(line);
}

/** What cannot be read as a number or a day leaves the paper as it was. */
void FilePane::take(QTableWidgetItem *item)
{
    if (m_filling || item->row() >= m_papers.size())
        return;
    FilePaper &paper = m_papers[item->row()];
    const QString text = item->text().trimmed();
    const bool checked = item->checkState() == Qt::Checked;
    const QDate today = desk().clock().today();
    bool isNumber = false;
    switch (item->column()) {
    case NameColumn:
        paper.name = text.isEmpty() ? paper.name : text;
        break;
    case MustColumn:
        paper.required = checked;
        break;
    case InFileColumn:
        paper.inFile = checked;
        break;
    case PagesColumn:
        if (const int pages = text.toInt(&isNumber); isNumber || text.isEmpty())
            paper.pages = pages;
        break;
    case DayColumn:
        paper.dated = text.isEmpty() ? QDate() : typedDay(text, today).value_or(paper.dated);
        break;
    case NoteColumn:
        paper.note = text;
        break;
    }
    m_row = item->row();
    m_column = item->column();
    QMetaObject::invokeMethod(this, &FilePane::keep, Qt::QueuedConnection);
}

void FilePane::add(const QString &name)
{
    if (name.isEmpty())
        return;
    FilePaper paper;
    paper.name = name;
    paper.inFile = true;
    m_papers.append(paper);
    m_row = int(m_papers.size()) - 1;
    m_column = PagesColumn;
    keep();
}

void FilePane::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_papers.removeAt(row);
    m_row = qMax(0, row - 1);
    keep();
}

void FilePane::keep()
{
    const Result<void> kept = desk().mediation().saveFilePapers(referral().id, m_papers);
    if (kept)
        return;
    refill(); // what was refused is not shown as if it were kept
    Q_EMIT refused(kept.error());
}

} // namespace anhe
