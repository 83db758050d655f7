#pragma once

#include <QStyledItemDelegate>

namespace anhe {

class TodayModel;

/** Draws a line of the day's list: chip, number, what, and who at the right. */
class TodayDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TodayDelegate(const TodayModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QRect &rect, int row) const;
    void paintItem(QPainter *painter, const QRect &rect, int row) const;

    const TodayModel &m_model;
};

} // namespace anhe
