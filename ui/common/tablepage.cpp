#include "ui/common/tablepage.h"

#include "ui/common/detailside.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/remembered.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

namespace {

constexpr int BarMargin = 8;     ///< left and right of the tools
constexpr int SearchPause = 250; ///< milliseconds after the last key

QLineEdit *searchBox()
{
    auto *search = new QLineEdit;
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search->setFixedWidth(Theme::px(200));
    return search;
}

QPushButton *filterToggle()
{
    auto *toggle = new QPushButton(TablePage::tr("Filters") + QStringLiteral(" ▾"));
    toggle->setAccessibleName(TablePage::tr("Filters"));
    toggle->setToolTip(TablePage::tr("Show the filters of this list"));
    toggle->setProperty("look", QStringLiteral("chip"));
    toggle->setCheckable(true);
    toggle->hide();
    return toggle;
}

} // namespace

TablePage::TablePage(const QString &rememberedAs, QWidget *parent)
    : QWidget(parent)
    , m_rememberedAs(rememberedAs)
    , m_bar(new QWidget)
    , m_barLayout(new FlowLayout(m_bar))
    , m_filterToggle(filterToggle())
    , m_search(searchBox())
    , m_searchPause(new QTimer(this))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_view(new PagedTableView(rememberedAs))
    , m_empty(new EmptyState)
    , m_count(new QLabel)
    , m_countWords(tr("%1 entries"))
    , m_emptyTitle(tr("Nothing here yet"))
{
    QSizePolicy barPolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    barPolicy.setHeightForWidth(true);
    m_bar->setSizePolicy(barPolicy);
    m_barLayout->setContentsMargins(Theme::px(BarMargin), Theme::px(6), Theme::px(BarMargin), Theme::px(6));
    m_barLayout->addWidget(m_filterToggle);
    m_barLayout->addWidget(m_search);
    m_bar->installEventFilter(this);
    setSearchHint(tr("Search this list"));
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

    m_searchPause->setSingleShot(true);
    m_searchPause->setInterval(SearchPause);
    connect(m_searchPause, &QTimer::timeout, this, &TablePage::narrowed);
    connect(m_search, &QLineEdit::textEdited, m_searchPause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_searchPause->start(0);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchPause->stop();
        Q_EMIT narrowed();
        m_view->setFocus();
    });
    connect(m_filterToggle, &QPushButton::toggled, this, &TablePage::fitFilters);
    connect(m_splitter, &QSplitter::splitterMoved, this, &TablePage::rememberSplit);
    connect(m_view, &PagedTableView::currentIdChanged, this, &TablePage::currentIdChanged);
    connect(m_view, &PagedTableView::opened, this, &TablePage::opened);
    connect(m_view, &PagedTableView::selectedCountChanged, this, [this](int rows) {
        m_selected = rows;
        showCount();
    });
    connect(m_empty, &EmptyState::firstStepTaken, this,
            [this] { searchText().isEmpty() && filters().isEmpty() ? Q_EMIT firstStepTaken() : showAll(); });
    connect(&Theme::signal(), &Theme::changed, this, [this] { m_search->setFixedWidth(Theme::px(200)); });
}

QAction *TablePage::addTool(const QString &iconName, const QString &text, const QKeySequence &key)
{
    const bool first = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly).isEmpty() &&
                       m_bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly).isEmpty();
    auto *action =
        new QAction(icon(iconName, first ? std::optional(Role::OnAccent) : std::nullopt), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!key.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    addAction(action);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    if (first)
        button->setProperty("look", QStringLiteral("primary"));
    addToolWidget(button);
    return action;
}

/** Tools stand before the button of filters and the search box, which stay last. */
void TablePage::addToolWidget(QWidget *widget)
{
    m_barLayout->removeWidget(m_search);
    m_barLayout->removeWidget(m_filterToggle);
    m_barLayout->addWidget(widget);
    m_barLayout->addWidget(m_filterToggle);
    m_barLayout->addWidget(m_search);
    setTabOrder(widget, m_filterToggle);
    setTabOrder(m_filterToggle, m_search);
}

/** The bar keeps to one line: a filter that finds no room waits behind the button of filters, unless it
 * narrows the list as it stands. */
void TablePage::fitFilters()
{
    const auto widthOf = [this](const QWidget *widget) {
        return qBound(widget->minimumWidth(), widget->sizeHint().width(), widget->maximumWidth()) +
               m_barLayout->gap();
    };
    int room = m_bar->width() - 2 * Theme::px(BarMargin) + m_barLayout->gap();
    int needed = 0;
    int ticked = 0;
    QList<QPushButton *> filters;
    for (int i = 0; i < m_barLayout->count(); ++i) {
        QWidget *widget = m_barLayout->itemAt(i)->widget();
        if (isFilter(widget)) {
            filters.append(static_cast<QPushButton *>(widget));
            needed += widthOf(widget);
            ticked += filters.last()->isChecked() ? widthOf(widget) : 0;
        } else if (widget != m_filterToggle && !widget->isHidden()) {
            room -= widthOf(widget);
        }
    }
    const bool folds = needed > room;
    m_filterToggle->setVisible(folds);
    room -= ticked + (folds ? widthOf(m_filterToggle) : 0);
    bool fits = true;
    for (QPushButton *filter : std::as_const(filters)) {
        const bool waits = folds && !m_filterToggle->isChecked() && !filter->isChecked();
        if (waits) {
            fits = fits && widthOf(filter) <= room;
            room -= fits ? widthOf(filter) : 0;
        }
        filter->setVisible(!waits || fits);
    }
}

bool TablePage::isFilter(QWidget *widget) const
{
    const auto isIt = [widget](const QPushButton *filter) { return filter == widget; };
    return std::any_of(m_chips.cbegin(), m_chips.cend(), isIt) ||
           std::any_of(m_menus.cbegin(), m_menus.cend(), isIt);
}

void TablePage::addFilter(const QString &key, const QString &text, bool on)
{
    auto *chip = new QPushButton(text);
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setProperty("key", key);
    chip->setCheckable(true);
    chip->setChecked(on);
    m_chips.append(chip);
    addToolWidget(chip);
    connect(chip, &QPushButton::clicked, this, &TablePage::narrowed);
}

FilterMenu *TablePage::addFilterMenu(const QString &key, const QString &text, FilterTicks ticks)
{
    auto *menu = new FilterMenu(key, text, ticks);
    m_menus.append(menu);
    addToolWidget(menu);
    connect(menu, &FilterMenu::tickedChanged, this, &TablePage::narrowed);
    return menu;
}

QStringList TablePage::filters() const
{
    QStringList keys;
    for (const FilterMenu *menu : m_menus) {
        for (const QString &code : menu->ticked())
            keys.append(menu->key() + QLatin1Char(':') + code);
    }
    for (const QPushButton *chip : m_chips) {
        if (chip->isChecked())
            keys.append(chip->property("key").toString());
    }
    return keys;
}

void TablePage::setFilters(const QStringList &keys)
{
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setChecked(keys.contains(chip->property("key").toString()));
    for (FilterMenu *menu : std::as_const(m_menus)) {
        const QString start = menu->key() + QLatin1Char(':');
        QStringList codes;
        for (const QString &key : keys) {
            if (key.startsWith(start))
                codes.append(key.mid(start.size()));
        }
        menu->setTicked(codes);
    }
    fitFilters();
}

void TablePage::setSearchHint(const QString &hint)
{
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
}

QString TablePage::searchText() const
{
    return m_search->text().trimmed();
}

void TablePage::setSearchText(const QString &text)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
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

/** Words of filters, the size of letters and tools that come and go all change what the bar has room for. */
bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitFilters();
    return QWidget::eventFilter(watched, event);
}

/** Esc leads back to the rows: from the detail, and from the search box, which it empties. */
void TablePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_view->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->hasFocus())
        m_search->clear();
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
        setFocusProxy(m_empty->button()->isHidden() ? static_cast<QWidget *>(m_search) : m_empty->button());
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
