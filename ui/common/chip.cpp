#include "ui/common/chip.h"

#include <QApplication>
#include <QPainter>

namespace anhe {

namespace {

constexpr int DotSize = 8;
constexpr int DotGap = 6;

Role groundRole(Tone tone)
{
    return tone == Tone::Calm || tone == Tone::Green || tone == Tone::Blue ? Role::AccentSoft : Role::Ground;
}

/** The tone's colour thinned over the paper: a ground that words are still read on. */
QColor tintOf(Tone tone)
{
    if (groundRole(tone) == Role::AccentSoft)
        return Theme::color(Role::AccentSoft);
    QColor tint = Theme::color(dotRole(tone));
    tint.setAlphaF(0.14f);
    return tint;
}

} // namespace

Role dotRole(Tone tone)
{
    switch (tone) {
    case Tone::Calm:
        return Role::Accent;
    case Tone::Green:
        return Role::Green;
    case Tone::Blue:
        return Role::Blue;
    case Tone::Amber:
        return Role::Amber;
    case Tone::Orange:
        return Role::Orange;
    case Tone::Yellow:
        return Role::Yellow;
    case Tone::Red:
        return Role::Red;
    case Tone::Grey:
        return Role::Grey;
    }
    Q_UNREACHABLE();
}

void paintChip(QPainter *painter, const QRect &rect, const ChipText &chip, const QColor &ink)
{
    if (chip.text.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int dot = Theme::px(DotSize);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(dotRole(chip.tone)));
    painter->drawEllipse(QRect(rect.left(), rect.center().y() - dot / 2, dot, dot));
    const QRect words = rect.adjusted(dot + Theme::px(DotGap), 0, 0, 0);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(chip.text, Qt::ElideRight, words.width()));
    painter->restore();
}

Chip::Chip(const ChipText &chip, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setChip(chip);
}

void Chip::setChip(const ChipText &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    setAccessibleDescription(chip.tip);
    setToolTip(chip.tip);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    if (m_chip.text.isEmpty())
        return {0, fontMetrics().height()};
    const int words = fontMetrics().horizontalAdvance(m_chip.text) + 2;
    return {Theme::px(DotSize + DotGap) + words, fontMetrics().height() + Theme::px(2)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), Theme::px(48)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, Theme::color(Role::Ink));
}

QSize DeadlineChip::sizeHint() const
{
    if (chip().text.isEmpty())
        return Chip::sizeHint();
    return Chip::sizeHint() + QSize(Theme::px(18), Theme::px(4));
}

void DeadlineChip::paintEvent(QPaintEvent *)
{
    if (chip().text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tintOf(chip().tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    paintChip(&painter, rect().adjusted(Theme::px(9), 0, -Theme::px(7), 0), chip(), Theme::color(Role::Ink));
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const QStyle *style = blank.widget ? blank.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, blank.widget);
    const ChipText chip{index.data().toString(), static_cast<Tone>(tone.toInt())};
    paintChip(painter, option.rect.adjusted(Theme::px(8), 0, -Theme::px(8), -1), chip,
              Theme::color(Role::Ink));
}

} // namespace anhe
