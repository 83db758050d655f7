#include "ui/report/reporttableview.h"

#include "ui/common/theme.h"
#include "ui/report/figurewords.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>

namespace anhe {

namespace {

/** The cells of one table of the report. */
class ReportTableModel : public QAbstractTableModel
{
public:
    ReportTableModel(const ReportTable &table, Quarter quarter, QObject *parent)
        : QAbstractTableModel(parent), m_table(table), m_quarter(quarter)
    {}

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_table.heads.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return m_table.heads.value(section);
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const ReportCell cell = m_table.rows.value(index.row()).value(index.column());
        const bool opens = !cell.figure.key.isEmpty();
        if (role == Qt::DisplayRole)
            return cell.text;
        if (role == Qt::ToolTipRole)
            return opens ? opensWords(quarterOf(cell.figure.base, m_quarter)) : cell.text;
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        if (role == Qt::ForegroundRole && opens)
            return Theme::color(Role::Accent);
        return {};
    }

private:
    static QVariant alignment(int column)
    {
        return QVariant((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }

    ReportTable m_table;
    Quarter m_quarter;
};

} // namespace

ReportTableView::ReportTableView(const ReportTable &table, Quarter quarter, QWidget *parent)
    : QTableView(parent), m_table(table)
{
    setModel(new ReportTableModel(table, quarter, this));
    setAccessibleName(table.caption);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::px(28));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTableView::clicked, this, &ReportTableView::open);
}

QSize ReportTableView::sizeHint() const
{
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    return {Theme::px(400), rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2};
}

QSize ReportTableView::minimumSizeHint() const
{
    return {Theme::px(200), sizeHint().height()};
}

void ReportTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ReportTableView::open(const QModelIndex &index)
{
    const ReportCell cell = m_table.rows.value(index.row()).value(index.column());
    if (!cell.figure.key.isEmpty())
        Q_EMIT cellOpened(cell);
}

} // namespace anhe
