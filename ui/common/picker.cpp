#include "ui/common/picker.h"

#include "ui/common/icons.h"
#include "ui/common/typedday.h"

#include <QAbstractListModel>
#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>

#include <algorithm>

namespace anhe {

namespace {

/** 0 best … 3 last; nothing when the typed text does not match. */
std::optional<int> rankOf(const PickItem &item, const QString &typed)
{
    if (typed.isEmpty())
        return 0;
    const auto startsAWord = [&typed](const QString &readings) {
        return readings.startsWith(typed, Qt::CaseInsensitive) ||
               readings.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive);
    };
    if (item.text.startsWith(typed, Qt::CaseInsensitive) ||
        item.code.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (startsAWord(item.initials))
        return 1;
    QString joined = item.pinyin;
    joined.remove(QLatin1Char(' '));
    if (startsAWord(item.pinyin) || joined.startsWith(typed, Qt::CaseInsensitive))
        return 2;
    const bool inside = item.text.contains(typed, Qt::CaseInsensitive) ||
                        item.initials.contains(typed, Qt::CaseInsensitive) ||
                        item.detail.contains(typed, Qt::CaseInsensitive);
    return inside ? std::optional(3) : std::nullopt;
}

} // namespace

/** The entries that match, best first, and at the end "add new" when there is such a way. */
class Picker::Offer : public QAbstractListModel
{
public:
    explicit Offer(Picker *picker) : QAbstractListModel(picker), m_picker(picker) {}

    void filter(const QString &typed)
    {
        beginResetModel();
        m_typed = typed;
        std::vector<std::pair<int, size_t>> ranked;
        for (size_t i = 0; i < m_picker->m_items.size(); ++i) {
            if (const std::optional<int> rank = rankOf(m_picker->m_items[i], typed))
                ranked.emplace_back(*rank, i);
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        m_rows.clear();
        for (const auto &entry : ranked)
            m_rows.push_back(entry.second);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size()) + (m_picker->m_add ? 1 : 0);
    }

    std::optional<size_t> itemAt(int row) const
    {
        return row >= 0 && row < int(m_rows.size()) ? std::optional(m_rows[size_t(row)]) : std::nullopt;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        const std::optional<size_t> item = itemAt(index.row());
        if (!item)
            return m_typed.isEmpty() ? m_picker->m_addWord
                                     : QStringLiteral("%1 “%2”").arg(m_picker->m_addWord, m_typed);
        const PickItem &shown = m_picker->m_items[*item];
        return shown.detail.isEmpty() ? shown.text : shown.text + QStringLiteral("　") + shown.detail;
    }

private:
    Picker *m_picker;
    QString m_typed;
    std::vector<size_t> m_rows;
};

Picker::Picker(QWidget *parent) : QLineEdit(parent), m_offer(new Offer(this)), m_list(new QListView(this))
{
    // A tool tip window takes no focus, so typing and the input method stay in the field.
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_offer);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setProperty("look", QStringLiteral("pop-up"));
    m_list->hide();
    QAction *open = addAction(icon(QStringLiteral("chevron-down")), TrailingPosition);
    open->setToolTip(tr("All entries (Alt+Down)"));
    connect(open, &QAction::triggered, this, [this] {
        setFocus();
        m_offer->filter(QString());
        m_list->isVisible() ? closeList() : openList();
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { takeOffered(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &Picker::onTyped);
    connect(this, &QLineEdit::textChanged, this, &Picker::edited);
}

Picker::~Picker() = default;

void Picker::setItems(std::vector<PickItem> items)
{
    const std::optional<PickItem> before = current();
    m_items = std::move(items);
    m_current.reset();
    if (before) {
        const auto same = std::find_if(m_items.begin(), m_items.end(), [&](const PickItem &item) {
            return item.id == before->id && item.code == before->code;
        });
        if (same != m_items.end())
            m_current = size_t(same - m_items.begin());
    }
    m_offer->filter(QString());
}

void Picker::setAddNew(const QString &word, AddNew add)
{
    m_addWord = word;
    m_add = std::move(add);
    m_offer->filter(QString());
}

std::optional<PickItem> Picker::current() const
{
    return m_current ? std::optional(m_items[*m_current]) : std::nullopt;
}

qint64 Picker::currentId() const
{
    return m_current ? m_items[*m_current].id : 0;
}

QString Picker::currentCode() const
{
    return m_current ? m_items[*m_current].code : QString();
}

void Picker::setCurrentId(qint64 id)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [id](const PickItem &item) { return item.id == id; });
    take(found == m_items.end() ? std::nullopt : std::optional(size_t(found - m_items.begin())));
}

void Picker::setCurrentCode(const QString &code)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const PickItem &item) { return item.code == code; });
    take(found == m_items.end() ? std::nullopt : std::optional(size_t(found - m_items.begin())));
}

void Picker::clearPick()
{
    take({});
}

QString Picker::problem() const
{
    if (m_current || m_freeText || isBlank())
        return {};
    const QString typed = text().trimmed();
    const auto fits = [sought = halfWidth(typed)](const PickItem &item) {
        return rankOf(item, sought).has_value();
    };
    if (std::count_if(m_items.begin(), m_items.end(), fits) > 1)
        return tr("Several entries fit “%1”. Choose one with the arrow keys and Enter.").arg(typed);
    return tr("“%1” is not in the list. Choose an entry with the arrow keys and Enter, or empty the field.")
        .arg(typed);
}

QStringList Picker::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_offer->rowCount(); ++row)
        texts.append(m_offer->index(row).data().toString());
    return texts;
}

bool Picker::isListOpen() const
{
    return m_list->isVisible();
}

void Picker::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        move(event->key() == Qt::Key_PageDown ? 8 : -8);
        return;
    case Qt::Key_F4:
        open ? closeList() : openList();
        return;
    case Qt::Key_Escape:
        if (open) {
            closeList();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && takeOffered(m_list->currentIndex().row()))
            break; // the field is filled, so Enter goes on to the next
        closeList();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

/**
 * Leaving by Tab takes what was marked by hand in the open list, or the only entry that fits; else the only
 * entry of exactly this text or code. What several entries fit stays as it was typed.
 */
void Picker::focusOutEvent(QFocusEvent *event)
{
    const bool moving = event->reason() == Qt::TabFocusReason || event->reason() == Qt::OtherFocusReason;
    const bool meant = m_moved || !m_offer->itemAt(1);
    if (m_list->isVisible() && moving && meant && !m_current && !m_freeText && !isBlank() &&
        m_offer->itemAt(m_list->currentIndex().row()))
        takeOffered(m_list->currentIndex().row());
    if (!m_current)
        if (const std::optional<size_t> only = onlyMatch())
            take(only);
    closeList();
    QLineEdit::focusOutEvent(event);
}

void Picker::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (isBlank() && !isReadOnly())
        openList();
}

void Picker::onTyped(const QString &typed)
{
    m_current.reset();
    m_offer->filter(halfWidth(typed));
    if (m_offer->rowCount() == 0)
        closeList();
    else
        openList();
}

void Picker::openList()
{
    if (isReadOnly() || m_offer->rowCount() == 0)
        return;
    const int rowHeight = m_list->sizeHintForRow(0);
    const int rows = std::min(m_offer->rowCount(), 10);
    const QSize size(std::max(width(), Theme::px(240)), rows * rowHeight + 4);
    QPoint at = mapToGlobal(QPoint(0, height() + 1));
    if (const QScreen *on = screen(); on && at.y() + size.height() > on->availableGeometry().bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - size.height() - 1);
    m_list->setGeometry(QRect(at, size));
    m_list->setAccessibleName(accessibleName());
    if (!m_freeText || isBlank())
        m_list->setCurrentIndex(m_offer->index(0));
    m_moved = false;
    m_list->show();
}

void Picker::closeList()
{
    m_list->hide();
}

void Picker::move(int step)
{
    if (!m_list->isVisible()) {
        m_offer->filter(m_current ? QString() : halfWidth(text()));
        openList();
        return;
    }
    m_moved = true;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_offer->rowCount() - 1);
    m_list->setCurrentIndex(m_offer->index(row));
}

bool Picker::takeOffered(int row)
{
    if (row < 0)
        return false;
    if (const std::optional<size_t> item = m_offer->itemAt(row)) {
        take(item);
    } else if (m_add) {
        const QString typed = text().trimmed();
        closeList();
        const std::optional<PickItem> added = m_add(typed);
        if (!added)
            return false;
        m_items.push_back(*added);
        take(m_items.size() - 1);
    }
    closeList();
    if (m_current)
        Q_EMIT picked(m_items[*m_current].id);
    return m_current.has_value();
}

void Picker::take(std::optional<size_t> index)
{
    m_current = index;
    const QString shown = index ? m_items[*index].text : QString();
    m_offer->filter(QString());
    if (shown != text())
        setText(shown);
    else
        Q_EMIT edited();
    setCursorPosition(0);
}

std::optional<size_t> Picker::onlyMatch() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {};
    std::optional<size_t> found;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const bool same = m_items[i].text == typed ||
                          (!m_freeText && m_items[i].code.compare(typed, Qt::CaseInsensitive) == 0);
        if (!same)
            continue;
        if (found)
            return {};
        found = i;
    }
    return found;
}

} // namespace anhe
