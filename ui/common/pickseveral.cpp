#include "ui/common/pickseveral.h"

#include "ui/common/theme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

namespace {

constexpr int RowsInSight = 6;

} // namespace

PickSeveral::PickSeveral(const QString &countWords, QWidget *parent)
    : QWidget(parent)
    , m_countWords(countWords)
    , m_picker(new Picker)
    , m_list(new QListWidget)
    , m_out(new QPushButton(tr("Take out")))
    , m_many(new QPushButton(tr("Take in many")))
    , m_menu(new QMenu(this))
{
    m_picker->setPlaceholderText(tr("Name, pinyin or initials"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_out->setToolTip(tr("Take the marked ones out (Delete)"));
    m_many->setMenu(m_menu);
    m_many->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_picker, 1);
    line->addWidget(m_many);
    line->addWidget(m_out);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(4));
    layout->addLayout(line);
    layout->addWidget(m_list);
    setFocusProxy(m_picker);
    connect(m_picker, &Picker::picked, this, [this](qint64 id) {
        m_picker->clearPick();
        m_justPicked = true;
        QTimer::singleShot(0, this, [this] { m_justPicked = false; });
        if (add(id))
            Q_EMIT edited();
    });
    connect(m_picker, &Picker::edited, this, &PickSeveral::edited);
    connect(m_out, &QPushButton::clicked, this, &PickSeveral::takeOutSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_out->setEnabled(!m_list->selectedItems().isEmpty()); });
    fitList();
}

void PickSeveral::setItems(std::vector<PickItem> items)
{
    m_picker->setItems(std::move(items));
}

QList<qint64> PickSeveral::ids() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.append(m_list->item(row)->data(Qt::UserRole).toLongLong());
    return ids;
}

void PickSeveral::setIds(const QList<qint64> &ids)
{
    m_list->clear();
    for (const qint64 id : ids)
        add(id);
    m_list->scrollToTop();
    fitList();
    Q_EMIT edited();
}

void PickSeveral::addMany(const QString &word, std::function<QList<qint64>()> ids)
{
    m_many->show();
    m_menu->addAction(word, this, [this, ids = std::move(ids)] {
        for (const qint64 id : ids())
            add(id);
        Q_EMIT edited();
    });
}

bool PickSeveral::add(qint64 id)
{
    const auto &items = m_picker->items();
    const auto item =
        std::find_if(items.begin(), items.end(), [id](const PickItem &i) { return i.id == id; });
    if (item == items.end() || ids().contains(id))
        return false;
    const QString text =
        item->detail.isEmpty() ? item->text : QStringLiteral("%1　%2").arg(item->text, item->detail);
    auto *row = new QListWidgetItem(text, m_list);
    row->setData(Qt::UserRole, id);
    row->setToolTip(text);
    m_list->scrollToItem(row);
    fitList();
    return true;
}

void PickSeveral::takeOutSelected()
{
    if (m_list->selectedItems().isEmpty())
        return;
    qDeleteAll(m_list->selectedItems());
    fitList();
    Q_EMIT edited();
}

/** As high as what it holds, up to a few rows. */
void PickSeveral::fitList()
{
    m_list->setVisible(m_list->count() > 0);
    m_out->setVisible(m_list->count() > 0);
    m_out->setEnabled(!m_list->selectedItems().isEmpty());
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(qMin(m_list->count(), RowsInSight) * row + 2 * m_list->frameWidth() +
                           Theme::px(4));
}

QString PickSeveral::note() const
{
    return isBlank() ? QString() : m_countWords.arg(m_list->count());
}

QJsonValue PickSeveral::state() const
{
    QJsonArray ids;
    for (const qint64 id : this->ids())
        ids.append(id);
    return QJsonObject{{QStringLiteral("ids"), ids}, {QStringLiteral("typed"), m_picker->text()}};
}

void PickSeveral::restore(const QJsonValue &state)
{
    QList<qint64> ids;
    for (const QJsonValue &id : state[QStringLiteral("ids")].toArray())
        ids.append(id.toInteger());
    setIds(ids);
    m_picker->setText(state[QStringLiteral("typed")].toString());
}

bool PickSeveral::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        takeOutSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/** The Enter that takes an entry stays here for the next one; on an empty picker it goes on. */
void PickSeveral::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && std::exchange(m_justPicked, false))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace anhe
