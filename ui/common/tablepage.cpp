#include "ui/common/tablepage.h"

#include "ui/common/detailside.h"
#include "ui/common/emptystate.h"
#include "ui/common/filtercodes.h"
#include "ui/common/icons.h"
#include "ui/common/listbar.h"
#include "ui/common/remembered.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anhe {

TablePage::TablePage(const QString &rememberedAs, QWidget *parent)
    : QWidget(parent)
    , m_rememberedAs(rememberedAs)
    , m_bar(new ListBar)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_view(new PagedTableView(rememberedAs))
    , m_empty(new EmptyState)
    , m_count(new QLabel)
    , m_countWords(tr("%1 entries"))
    , m_emptyTitle(tr("Nothing here yet"))
{
    m_stack->setMinimumSize(Theme::px(160), Theme::px(110));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_count->setProperty("look", QStringLiteral("small"));
    m_count->setContentsMargins(Theme::px(8), Theme::px(3), Theme::px(8), Theme::px(3));

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_stack, 1);
    leftLayout->addWidget(m_count);
    m_splitter->addWidget(left);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);

    connect(m_bar, &ListBar::narrowed, this, &TablePage::narrowed);
    connect(m_bar, &ListBar::searchEntered, this, [this] { m_view->setFocus(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, &TablePage::rememberSplit);
    connect(m_view, &PagedTableView::currentIdChanged, this, &TablePage::currentIdChanged);
    connect(m_view, &PagedTableView::opened, this, &TablePage::opened);
    connect(m_view, &PagedTableView::selectedCountChanged, this, [this](int rows) {
        m_selected = rows;
        showCount();
    });
    connect(m_empty, &EmptyState::firstStepTaken, this,
            [this] { searchText().isEmpty() && filters().isEmpty() ? Q_EMIT firstStepTaken() : showAll(); });
}

QAction *TablePage::addTool(const QString &iconName, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!key.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    addAction(action);
    m_bar->addTool(action, iconName);
    return action;
}

void TablePage::addToolWidget(QWidget *widget)
{
    m_bar->addWidget(widget);
}

void TablePage::addFilter(const QString &key, const QString &text, bool on)
{
    m_bar->addFilter(key, text, on);
}

FilterMenu *TablePage::addFilterMenu(const QString &key, const QString &text, FilterTicks ticks)
{
    return m_bar->addFilterMenu(key, text, ticks);
}

void TablePage::addPeriodFilter(const QString &key, const QString &text)
{
    addFilterMenu(key, text, FilterTicks::One)->setEntries(periodEntries());
}

QStringList TablePage::filters() const
{
    return m_bar->filters();
}

void TablePage::setFilters(const QStringList &keys)
{
    m_bar->setFilters(keys);
}

void TablePage::setSearchHint(const QString &hint)
{
    m_bar->setSearchHint(hint);
}

QString TablePage::searchText() const
{
    return m_bar->searchText();
}

void TablePage::setSearchText(const QString &text)
{
    m_bar->setSearchText(text);
}

void TablePage::setTable(PagedTable *table)
{
    if (PagedTable *before = m_view->table())
        disconnect(before, nullptr, this, nullptr);
    m_view->setTable(table);
    connect(table, &PagedTable::reloaded, this, &TablePage::onReloaded);
    onReloaded();
}

void TablePage::setSight(QWidget *sight, const QString &word, const QString &tip)
{
    Q_ASSERT(!m_sight);
    m_sight = sight;
    m_stack->addWidget(sight);
    m_sightButton = new QPushButton(icon(QStringLiteral("calendar")), word);
    m_sightButton->setProperty("look", QStringLiteral("chip"));
    m_sightButton->setToolTip(tip);
    m_sightButton->setCheckable(true);
    addToolWidget(m_sightButton);
    connect(m_sightButton, &QPushButton::toggled, this, &TablePage::onReloaded);
    connect(this, &TablePage::narrowed, this, [this] { showSight(false); });
}

bool TablePage::isSightShown() const
{
    return m_sightButton && m_sightButton->isChecked();
}

void TablePage::showSight(bool shown)
{
    if (m_sightButton)
        m_sightButton->setChecked(shown);
}

void TablePage::addAbove(QWidget *widget)
{
    auto *body = static_cast<QVBoxLayout *>(layout());
    body->insertWidget(body->indexOf(m_splitter), widget);
}

void TablePage::setDetail(QWidget *detail)
{
    Q_ASSERT(!m_detail);
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(1, 0);
    placeDetail();
}

void TablePage::setDetailShown(bool shown)
{
    if (m_detail)
        m_detail->setVisible(shown);
}

void TablePage::setCountWords(const QString &words)
{
    m_countWords = words;
    showCount();
}

void TablePage::setEmptyWords(const QString &iconName, const QString &title, const QString &text,
                              const QString &firstStep)
{
    m_emptyIcon = iconName;
    m_emptyTitle = title;
    m_emptyText = text;
    m_firstStep = firstStep;
    onReloaded();
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDetail();
}

/** Esc leads back to the rows: from the detail, and from the search box, which it empties. */
void TablePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_view->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_bar->searchBox()->hasFocus())
        m_bar->clearSearch();
    setFocus();
}

void TablePage::onReloaded()
{
    const bool empty = !m_view->table() || m_view->table()->rowCount() == 0;
    if (empty && searchText().isEmpty() && filters().isEmpty())
        m_empty->say(m_emptyIcon, m_emptyTitle, m_emptyText, m_firstStep);
    else if (empty)
        m_empty->say(QStringLiteral("search"), tr("Nothing matches"),
                     tr("No entry fits this search and these filters."), tr("Show all"));
    m_stack->setCurrentWidget(isSightShown() ? m_sight : empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty || isSightShown())
        setFocusProxy(m_stack->currentWidget());
    else
        setFocusProxy(m_empty->button()->isHidden() ? static_cast<QWidget *>(m_bar->searchBox())
                                                    : m_empty->button());
    m_count->setVisible(!isSightShown());
    showCount();
}

void TablePage::showCount()
{
    const int count = m_view->table() ? m_view->table()->rowCount() : 0;
    QString words = m_countWords.arg(count);
    if (m_selected > 1)
        words += QStringLiteral("　") + tr("%1 selected").arg(m_selected);
    m_count->setText(words);
}

void TablePage::showAll()
{
    setSearchText(QString());
    setFilters({});
    Q_EMIT narrowed();
    setFocus();
}

void TablePage::placeDetail()
{
    if (!m_detail)
        return;
    const Qt::Orientation wanted = detailSide(size());
    const bool fresh = !m_splitter->property("placed").toBool();
    if (m_splitter->orientation() == wanted && !fresh)
        return;
    m_splitter->setProperty("placed", true);
    m_splitter->setOrientation(wanted);
    const QString key = QStringLiteral("tables/%1/split%2").arg(m_rememberedAs).arg(int(wanted));
    const int usual = wanted == Qt::Vertical ? 52 : isNarrow(size()) ? 48 : 58;
    const int share = remembered().value(key, usual).toInt();
    const int length = wanted == Qt::Horizontal ? width() : height();
    m_splitter->setSizes({length * share / 100, length * (100 - share) / 100});
}

void TablePage::rememberSplit()
{
    const QList<int> sizes = m_splitter->sizes();
    const int whole = sizes.value(0) + sizes.value(1);
    if (whole > 0 && sizes.value(1) > 0)
        remembered().setValue(
            QStringLiteral("tables/%1/split%2").arg(m_rememberedAs).arg(int(m_splitter->orientation())),
            sizes.value(0) * 100 / whole);
}

} // namespace anhe
