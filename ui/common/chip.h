#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

namespace anhe {

/** The colour of a chip's dot. The word always tells the same: never colour alone. */
enum class Tone { Calm, Green, Blue, Amber, Orange, Yellow, Red, Grey };

Role dotRole(Tone tone);

/** A word with its tone and, for a deadline, why the day is that day. */
struct ChipText
{
    QString text;
    Tone tone = Tone::Calm;
    QString tip = {};

    bool operator==(const ChipText &) const = default;
};

/** Draws dot and word, elided, in the middle of a line. */
void paintChip(QPainter *painter, const QRect &rect, const ChipText &chip, const QColor &ink);

/** A status word with a small coloured dot. */
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const ChipText &chip = {}, QWidget *parent = nullptr);

    void setChip(const ChipText &chip);
    const ChipText &chip() const { return m_chip; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

/** A deadline: a chip on a ground that grows warmer as the day comes; hovering says why the day is that day.
 */
class DeadlineChip : public Chip
{
    Q_OBJECT
public:
    using Chip::Chip;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** Where a table's cell tells its tone (int of Tone); cells without one are drawn as usual. */
constexpr int ToneRole = Qt::UserRole + 11;

/** Draws chips in a table. */
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace anhe
