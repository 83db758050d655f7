#include "ui/common/filtermenu.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace anhe {

namespace {

constexpr int ManyEntries = 14; ///< more than this are searched by typing

} // namespace

FilterMenu::FilterMenu(const QString &key, const QString &text, FilterTicks ticks, QWidget *parent)
    : QPushButton(parent), m_key(key), m_text(text), m_ticks(ticks), m_menu(new QMenu(this))
{
    setProperty("look", QStringLiteral("chip"));
    setCheckable(true);
    m_menu->installEventFilter(this);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::triggered, this, &FilterMenu::onTriggered);
    connect(this, &QPushButton::clicked, this, [this] {
        name();
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    });
    name();
}

void FilterMenu::setEntries(const std::vector<FilterEntry> &entries)
{
    const QStringList before = ticked();
    m_menu->clear();
    m_actions.clear();
    if (entries.size() > ManyEntries)
        addSearch();
    for (const FilterEntry &entry : entries) {
        QAction *action = m_menu->addAction(entry.word);
        action->setCheckable(true);
        action->setData(entry.code);
        action->setProperty("readings", entry.readings);
        action->setChecked(before.contains(entry.code));
        m_actions.append(action);
    }
    name();
}

QStringList FilterMenu::ticked() const
{
    QStringList codes;
    for (const QAction *action : m_actions) {
        if (action->isChecked())
            codes.append(action->data().toString());
    }
    return codes;
}

void FilterMenu::setTicked(const QStringList &codes)
{
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(codes.contains(action->data().toString()));
    name();
}

/** Ticking with the mouse or the space bar leaves the menu open, so that several can be ticked. */
bool FilterMenu::eventFilter(QObject *watched, QEvent *event)
{
    const bool click = event->type() == QEvent::MouseButtonRelease;
    const bool space =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    QAction *action = m_menu->activeAction();
    if (watched == m_menu && (click || space) && m_ticks == FilterTicks::Several && action &&
        action->isCheckable()) {
        action->trigger();
        return true;
    }
    return QPushButton::eventFilter(watched, event);
}

void FilterMenu::addSearch()
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Name or initials"));
    search->setAccessibleName(search->placeholderText());
    auto *holder = new QWidgetAction(m_menu);
    holder->setDefaultWidget(search);
    m_menu->addAction(holder);
    connect(search, &QLineEdit::textChanged, this, &FilterMenu::narrow);
    connect(m_menu, &QMenu::aboutToShow, search, [search] {
        search->clear();
        search->setFocus();
    });
}

void FilterMenu::narrow(const QString &typed)
{
    const QString wanted = typed.trimmed();
    for (QAction *action : std::as_const(m_actions)) {
        const QString readings = action->property("readings").toString();
        action->setVisible(wanted.isEmpty() || action->text().contains(wanted, Qt::CaseInsensitive) ||
                           readings.contains(wanted, Qt::CaseInsensitive));
    }
}

void FilterMenu::onTriggered(QAction *action)
{
    if (m_ticks == FilterTicks::One && action->isChecked()) {
        for (QAction *other : std::as_const(m_actions))
            other->setChecked(other == action);
    }
    name();
    Q_EMIT tickedChanged();
}

void FilterMenu::name()
{
    QStringList words;
    for (const QAction *action : std::as_const(m_actions)) {
        if (action->isChecked())
            words.append(action->text().trimmed());
    }
    const QString what =
        words.size() > 2 ? tr("%1 of them").arg(words.size()) : words.join(QStringLiteral(", "));
    setText((words.isEmpty() ? m_text : QStringLiteral("%1: %2").arg(m_text, what)) + QStringLiteral(" ▾"));
    setAccessibleName(words.isEmpty() ? m_text
                                      : QStringLiteral("%1: %2").arg(m_text, words.join(QLatin1Char(' '))));
    setChecked(!words.isEmpty());
}

} // namespace anhe
