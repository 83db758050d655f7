#include "ui/common/flowlayout.h"

#include <QWidget>

namespace anhe {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size =
            size.expandedTo({item->minimumSize().width(), item->sizeHint().height()}); // a line is never cut
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/** The height needed; items of a line stand on its middle. */
int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QPoint>> line;
    const auto endLine = [&] {
        for (const auto &[item, at] : std::as_const(line)) {
            const QSize size = item->sizeHint().boundedTo(QSize(inside.width(), QLAYOUTSIZE_MAX));
            if (place)
                item->setGeometry(QRect(at + QPoint(0, (lineHeight - size.height()) / 2), size));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inside.x() && x + size.width() > inside.x() + inside.width()) {
            endLine();
            x = inside.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.append({item, QPoint(x, y)});
        lineHeight = qMax(lineHeight, size.height());
        x += size.width() + m_gap;
    }
    endLine();
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace anhe
