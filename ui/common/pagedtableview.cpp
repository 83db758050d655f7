#include "ui/common/pagedtableview.h"

#include "core/base/language.h"
#include "ui/common/remembered.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <unordered_set>

namespace anhe {

namespace {

constexpr int RowHeight = 28;
constexpr int MostRowsCopied = 10000;

/** Chips, and a tool tip with the whole text where it was cut. */
class TableDelegate : public ChipDelegate
{
public:
    using ChipDelegate::ChipDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const QString text = index.data().toString();
        const bool cut = option.fontMetrics.horizontalAdvance(text) > option.rect.width() - Theme::px(18);
        if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).isNull() && cut) {
            QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
            return true;
        }
        return ChipDelegate::helpEvent(event, view, option, index);
    }
};

} // namespace

PagedTableView::PagedTableView(const QString &rememberedAs, QWidget *parent)
    : QTableView(parent), m_rememberedAs(rememberedAs)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PagedTableView::onSortIndicator);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &PagedTableView::rememberWidths);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
    connect(&Theme::signal(), &Theme::changed, this, [this] {
        applyHeights();
        applyWidths();
    });
    applyHeights();
}

void PagedTableView::setTable(PagedTable *table)
{
    if (m_table)
        disconnect(m_table, nullptr, this, nullptr);
    m_table = table;
    // Connected before the view is, so that the selection is read before the view hears of the reset.
    connect(table, &PagedTable::aboutToReload, this, &PagedTableView::beforeReload);
    setModel(table);
    connect(table, &PagedTable::reloaded, this, &PagedTableView::afterReload);
    applyWidths();
}

qint64 PagedTableView::currentId() const
{
    return m_table && currentIndex().isValid() ? m_table->idAt(currentIndex().row()) : 0;
}

std::vector<qint64> PagedTableView::selectedIds() const
{
    std::vector<int> rows;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<qint64> ids;
    for (const int row : rows)
        ids.push_back(m_table->idAt(row));
    return ids;
}

void PagedTableView::selectId(qint64 id)
{
    const int row = m_table ? m_table->rowOf(id) : -1;
    if (row < 0)
        return;
    choose(row);
    scrollTo(m_table->index(row, 0));
}

/** Whatever keys are held: selectRow() would take the Ctrl of Ctrl+S for a wish to unselect. */
void PagedTableView::choose(int row)
{
    selectionModel()->setCurrentIndex(m_table->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString PagedTableView::selectedText() const
{
    QStringList lines;
    for (const qint64 id : selectedIds()) {
        const int row = m_table->rowOf(id);
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(m_table->index(row, column).data().toString().simplified());
        }
        lines.append(cells.join(QLatin1Char('\t')));
        if (lines.size() == MostRowsCopied)
            break;
    }
    return lines.join(QLatin1Char('\n'));
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectedText());
    else if (enter && currentId() != 0)
        Q_EMIT opened(currentId());
    else
        QTableView::keyPressEvent(event);
}

/** Coming by key there is a row to begin with, so that the first arrow does not pass it by. */
void PagedTableView::focusInEvent(QFocusEvent *event)
{
    if (m_table && m_table->rowCount() > 0 && !currentIndex().isValid() &&
        event->reason() != Qt::MouseFocusReason)
        choose(std::max(0, rowAt(0)));
    QTableView::focusInEvent(event);
}

void PagedTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_reloading && current.row() != previous.row())
        Q_EMIT currentIdChanged(currentId());
}

void PagedTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_reloading)
        return;
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    Q_EMIT selectedCountChanged(rows);
}

/** Columns are laid out for Chinese; the same words take more room in English, numbers and days do not. */
static int widthOf(const ColumnHead &head)
{
    constexpr int roomForEnglish = 140; // percent
    const bool words = !(head.alignment & Qt::AlignRight);
    return words && currentLanguage() == Language::English ? head.width * roomForEnglish / 100 : head.width;
}

void PagedTableView::applyWidths()
{
    if (!m_table)
        return;
    const QVariantList kept =
        remembered().value(QStringLiteral("tables/%1/widths").arg(m_rememberedAs)).toList();
    const std::vector<ColumnHead> &heads = m_table->heads();
    m_applying = true;
    for (size_t i = 0; i < heads.size(); ++i) {
        const bool same = kept.size() == qsizetype(heads.size());
        const int width = Theme::px(qMax(same ? kept[qsizetype(i)].toInt() : widthOf(heads[i]), 24));
        setColumnWidth(int(i), same ? width : qMax(width, roomForHead(int(i))));
    }
    m_applying = false;
}

/** Headings are longer in one language than in another. */
int PagedTableView::roomForHead(int column) const
{
    const QString words = m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return horizontalHeader()->fontMetrics().horizontalAdvance(words) + Theme::px(22);
}

/** Kept at 100 %, so that another letter size shows the same share. */
void PagedTableView::rememberWidths()
{
    if (m_applying || !m_table)
        return;
    QVariantList widths;
    for (int i = 0; i + 1 < m_table->columnCount(); ++i)
        widths.append(columnWidth(i) * 100 / Theme::scalePercent());
    if (!m_table->heads().empty())
        widths.append(m_table->heads().back().width); // the last column takes what is left
    remembered().setValue(QStringLiteral("tables/%1/widths").arg(m_rememberedAs), widths);
}

void PagedTableView::applyHeights()
{
    verticalHeader()->setMinimumSectionSize(Theme::px(RowHeight));
    verticalHeader()->setDefaultSectionSize(Theme::px(RowHeight));
    horizontalHeader()->setMinimumSectionSize(Theme::px(24));
}

void PagedTableView::onSortIndicator(int column, Qt::SortOrder order)
{
    if (!m_table || (column >= 0 && m_table->heads()[size_t(column)].sortKey.isEmpty())) {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        if (m_table)
            m_table->sort(-1, Qt::AscendingOrder);
        return;
    }
    m_table->sort(column, order);
}

void PagedTableView::beforeReload()
{
    m_reloading = true;
    m_keptSelection = selectedIds();
    m_keptCurrent = currentId();
    m_keptScroll = verticalScrollBar()->value();
}

void PagedTableView::afterReload()
{
    QItemSelection selection;
    const std::unordered_set<qint64> wanted(m_keptSelection.begin(), m_keptSelection.end());
    const std::vector<qint64> &ids = m_table->ids();
    const int last = m_table->columnCount() - 1;
    for (size_t row = 0; !wanted.empty() && row < ids.size(); ++row) {
        if (!wanted.contains(ids[row]))
            continue;
        const size_t first = row;
        while (row + 1 < ids.size() && wanted.contains(ids[row + 1]))
            ++row;
        selection.append(QItemSelectionRange(m_table->index(int(first), 0), m_table->index(int(row), last)));
    }
    const int current = m_keptCurrent ? m_table->rowOf(m_keptCurrent) : -1;
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_table->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_keptScroll);
    m_reloading = false;
    if (currentId() != m_keptCurrent)
        Q_EMIT currentIdChanged(currentId());
    Q_EMIT selectedCountChanged(int(selectedIds().size()));
}

} // namespace anhe
