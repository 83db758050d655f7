#include "ui/report/figurespane.h"

#include "ui/common/theme.h"
#include "ui/report/figuretablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int LeastLabelWidth = 180; ///< pixels at 100 %

} // namespace

FiguresPane::FiguresPane(QWidget *parent)
    : QWidget(parent), m_model(new FigureTableModel(this)), m_view(new QTableView), m_definition(new QLabel)
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setAccessibleName(tr("Figures of the quarter"));
    m_view->viewport()->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_definition->setWordWrap(true);
    m_definition->setProperty("look", QStringLiteral("small"));
    m_definition->setContentsMargins(Theme::px(8), Theme::px(4), Theme::px(8), Theme::px(4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_definition);
    connect(m_view, &QTableView::clicked, this, &FiguresPane::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FiguresPane::showDefinition);
    connect(&Theme::signal(), &Theme::changed, this, &FiguresPane::fit);
    fit();
    showDefinition();
}

void FiguresPane::setAnalysis(std::shared_ptr<const QuarterlyAnalysis> analysis)
{
    const FigureRef before = m_model->figureAt(m_view->currentIndex());
    const int column = m_view->currentIndex().column();
    m_view->clearSpans();
    m_model->setAnalysis(std::move(analysis));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_view->setSpan(row, 0, 1, FigureTableModel::Columns);
    }
    const int kept = m_model->rowOf(before.key);
    const int row = kept >= 0 ? kept : m_model->rowOf(QStringLiteral("matters.new"));
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, kept >= 0 ? column : int(FigureTableModel::Now)));
    showDefinition();
}

bool FiguresPane::selectFigure(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, FigureTableModel::Now);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

bool FiguresPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitLabels();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FiguresPane::open(const QModelIndex &index)
{
    const FigureRef figure = m_model->figureAt(index);
    if (!figure.key.isEmpty())
        Q_EMIT figureOpened(figure);
}

void FiguresPane::showDefinition()
{
    const QString definition = m_model->definitionAt(m_view->currentIndex().row());
    m_definition->setText(definition.isEmpty()
                              ? tr("Choose a figure to read what it counts; Enter opens its rows.")
                              : definition);
}

void FiguresPane::fit()
{
    m_view->verticalHeader()->setDefaultSectionSize(Theme::px(28));
    const int widths[] = {0, 140, 140, 104, 140, 104};
    for (int column = 1; column < FigureTableModel::Columns; ++column)
        m_view->setColumnWidth(column, Theme::px(widths[column]));
    fitLabels();
}

/** The names take what the figures leave, and never less than can be read; then the table scrolls. */
void FiguresPane::fitLabels()
{
    int left = m_view->viewport()->width();
    for (int column = 1; column < FigureTableModel::Columns; ++column)
        left -= m_view->columnWidth(column);
    m_view->setColumnWidth(FigureTableModel::Label, qMax(left, Theme::px(LeastLabelWidth)));
}

} // namespace anhe
