#include "ui/common/listbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace anhe {

namespace {

constexpr int BarMargin = 8;     ///< left and right of the tools
constexpr int SearchPause = 250; ///< milliseconds after the last key

QLineEdit *newSearchBox()
{
    auto *search = new QLineEdit;
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search->setFixedWidth(Theme::px(200));
    return search;
}

QPushButton *newFilterToggle()
{
    auto *toggle = new QPushButton(ListBar::tr("Filters") + QStringLiteral(" ▾"));
    toggle->setAccessibleName(ListBar::tr("Filters"));
    toggle->setToolTip(ListBar::tr("Show the filters of this list"));
    toggle->setProperty("look", QStringLiteral("chip"));
    toggle->setCheckable(true);
    toggle->hide();
    return toggle;
}

} // namespace

ListBar::ListBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_filterToggle(newFilterToggle())
    , m_search(newSearchBox())
    , m_searchPause(new QTimer(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout->setContentsMargins(Theme::px(BarMargin), Theme::px(6), Theme::px(BarMargin), Theme::px(6));
    m_layout->addWidget(m_filterToggle);
    m_layout->addWidget(m_search);
    setSearchHint(tr("Search this list"));
    m_searchPause->setSingleShot(true);
    m_searchPause->setInterval(SearchPause);
    connect(m_searchPause, &QTimer::timeout, this, &ListBar::narrowed);
    connect(m_search, &QLineEdit::textEdited, m_searchPause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_searchPause->start(0);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchPause->stop();
        Q_EMIT narrowed();
        Q_EMIT searchEntered();
    });
    connect(m_filterToggle, &QPushButton::toggled, this, &ListBar::fitFilters);
    connect(&Theme::signal(), &Theme::changed, this, [this] { m_search->setFixedWidth(Theme::px(200)); });
}

void ListBar::addTool(QAction *action, const QString &iconName)
{
    action->setIcon(icon(iconName, m_hasTool ? std::nullopt : std::optional(Role::OnAccent)));
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    if (!m_hasTool)
        button->setProperty("look", QStringLiteral("primary"));
    m_hasTool = true;
    addWidget(button);
}

void ListBar::addWidget(QWidget *widget)
{
    m_layout->removeWidget(m_search);
    m_layout->removeWidget(m_filterToggle);
    m_layout->addWidget(widget);
    m_layout->addWidget(m_filterToggle);
    m_layout->addWidget(m_search);
    setTabOrder(widget, m_filterToggle);
    setTabOrder(m_filterToggle, m_search);
}

/** The bar keeps to one line: a filter that finds no room waits behind the button of filters, unless it
 * narrows the list as it stands. */
void ListBar::fitFilters()
{
    const auto widthOf = [this](const QWidget *widget) {
        return qBound(widget->minimumWidth(), widget->sizeHint().width(), widget->maximumWidth()) +
               m_layout->gap();
    };
    int room = width() - 2 * Theme::px(BarMargin) + m_layout->gap();
    int needed = 0;
    int ticked = 0;
    QList<QPushButton *> filters;
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget *widget = m_layout->itemAt(i)->widget();
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

bool ListBar::isFilter(QWidget *widget) const
{
    const auto isIt = [widget](const QPushButton *filter) { return filter == widget; };
    return std::any_of(m_chips.cbegin(), m_chips.cend(), isIt) ||
           std::any_of(m_menus.cbegin(), m_menus.cend(), isIt);
}

void ListBar::addFilter(const QString &key, const QString &text, bool on)
{
    auto *chip = new QPushButton(text);
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setProperty("key", key);
    chip->setCheckable(true);
    chip->setChecked(on);
    m_chips.append(chip);
    addWidget(chip);
    connect(chip, &QPushButton::clicked, this, &ListBar::narrowed);
}

FilterMenu *ListBar::addFilterMenu(const QString &key, const QString &text, FilterTicks ticks)
{
    auto *menu = new FilterMenu(key, text, ticks);
    m_menus.append(menu);
    addWidget(menu);
    connect(menu, &FilterMenu::tickedChanged, this, &ListBar::narrowed);
    return menu;
}

QStringList ListBar::filters() const
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

void ListBar::setFilters(const QStringList &keys)
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

void ListBar::setSearchHint(const QString &hint)
{
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
}

QString ListBar::searchText() const
{
    return m_search->text().trimmed();
}

void ListBar::setSearchText(const QString &text)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
}

void ListBar::clearSearch()
{
    if (m_search->text().isEmpty())
        return;
    m_search->clear();
    m_searchPause->stop();
    Q_EMIT narrowed();
}

/** Words of filters, the size of letters and tools that come and go all change what the bar has room for. */
bool ListBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitFilters();
    return handled;
}

} // namespace anhe
