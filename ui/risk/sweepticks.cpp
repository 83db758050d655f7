#include "ui/risk/sweepticks.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>

#include <algorithm>

namespace anhe {

namespace {

enum TickColumn { LineColumn, FineColumn, FoundColumn, TickColumns };

constexpr int TickWidth = 84; ///< pixels at 100 %

} // namespace

SweepTicks::SweepTicks(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(TickColumns);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(LineColumn, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column != LineColumn)
            tick(indexOfTopLevelItem(item), column == FineColumn ? SweepCheck::Fine : SweepCheck::Finding);
    });
    fit();
}

void SweepTicks::setItems(const QList<SweepItem> &items)
{
    m_items = items;
    clear();
    for (int row = 0; row < items.size(); ++row) {
        auto *item = new QTreeWidgetItem(this, {items[row].text});
        item->setToolTip(LineColumn, items[row].text);
        show(row);
    }
    if (!items.isEmpty())
        setCurrentItem(topLevelItem(0));
    fit();
    Q_EMIT edited();
}

/** The words tell the tick, too: a reader aloud hears them. */
void SweepTicks::show(int row)
{
    QTreeWidgetItem *item = topLevelItem(row);
    const SweepCheck check = m_items[row].check;
    const std::pair<int, SweepCheck> columns[] = {{FineColumn, SweepCheck::Fine},
                                                  {FoundColumn, SweepCheck::Finding}};
    for (const auto &[column, of] : columns) {
        const bool ticked = check == of;
        const Role role = !ticked ? Role::Faint : of == SweepCheck::Fine ? Role::GreenText : Role::Red;
        item->setText(column, (ticked ? QStringLiteral("● ") : QStringLiteral("○ ")) +
                                  (of == SweepCheck::Fine ? tr("fine") : tr("found")));
        item->setForeground(column, Theme::color(role));
    }
    item->setData(LineColumn, Qt::AccessibleTextRole,
                  QStringLiteral("%1：%2").arg(m_items[row].text, word(check)));
}

void SweepTicks::tick(int row, SweepCheck check)
{
    if (m_items[row].check == check)
        return;
    m_items[row].check = check;
    show(row);
    Q_EMIT edited();
}

void SweepTicks::tickAllFine()
{
    for (int row = 0; row < m_items.size(); ++row)
        tick(row, SweepCheck::Fine);
}

int SweepTicks::count(SweepCheck check) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [check](const SweepItem &item) { return item.check == check; }));
}

void SweepTicks::tickCurrent(SweepCheck check)
{
    const int row = indexOfTopLevelItem(currentItem());
    if (row < 0)
        return;
    tick(row, check);
    if (check != SweepCheck::Open && row + 1 < m_items.size())
        setCurrentItem(topLevelItem(row + 1));
}

void SweepTicks::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_Space:
        return tickCurrent(SweepCheck::Fine);
    case Qt::Key_2:
        return tickCurrent(SweepCheck::Finding);
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return tickCurrent(SweepCheck::Open);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QTreeWidget::keyPressEvent(event);
    }
}

void SweepTicks::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

/** As high as its lines: the form scrolls, not the list. */
void SweepTicks::fit()
{
    for (int column = FineColumn; column < TickColumns; ++column)
        header()->resizeSection(column, Theme::px(TickWidth));
    const int row = topLevelItemCount() > 0 ? qMax(Theme::px(24), sizeHintForRow(0)) : Theme::px(24);
    setFixedHeight(row * qMax(1, topLevelItemCount()) + 2 * frameWidth() + 2);
}

QString SweepTicks::note() const
{
    const int open = count(SweepCheck::Open);
    return open > 0 ? tr("%1 of %2 not looked at. 1 or Space: fine, 2: found, 0: back")
                          .arg(open)
                          .arg(m_items.size())
                    : tr("All %1 looked at, something found in %2")
                          .arg(m_items.size())
                          .arg(count(SweepCheck::Finding));
}

QJsonValue SweepTicks::state() const
{
    QJsonArray lines;
    for (const SweepItem &item : m_items)
        lines.append(QJsonArray{item.text, codeText(item.check)});
    return lines;
}

void SweepTicks::restore(const QJsonValue &state)
{
    QList<SweepItem> items;
    for (const QJsonValue &line : state.toArray())
        items.append(
            {line[0].toString(), fromCode<SweepCheck>(line[1].toString()).value_or(SweepCheck::Open)});
    if (!items.isEmpty())
        setItems(items);
}

} // namespace anhe
