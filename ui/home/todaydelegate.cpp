#include "ui/home/todaydelegate.h"

#include "ui/common/chip.h"
#include "ui/home/todaymodel.h"

#include <QPainter>

#include <algorithm>

namespace anhe {

namespace {

constexpr int ItemHeight = 32;
constexpr int HeadingHeight = 40;
constexpr int RowPadding = 12;

Tone toneOf(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return Tone::Red;
    case DueState::DueToday:
        return Tone::Amber;
    case DueState::Paused:
    case DueState::Passed:
        return Tone::Grey;
    case DueState::Done:
        return Tone::Green;
    case DueState::Calm:
        break;
    }
    return Tone::Calm;
}

Tone toneOf(TodayPart part)
{
    switch (part) {
    case TodayPart::Overdue:
        return Tone::Red;
    case TodayPart::DueToday:
        return Tone::Amber;
    case TodayPart::DueThisWeek:
    case TodayPart::Promises:
        return Tone::Calm;
    case TodayPart::NotTold:
    case TodayPart::Incomplete:
    case TodayPart::SweepsMissing:
    case TodayPart::Clusters:
    case TodayPart::Unassessed:
    case TodayPart::PoliciesExpiring:
        break;
    }
    return Tone::Grey;
}

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const TodayModel::LineKind kind = m_model.line(index.row()).kind;
    const bool opens = m_model.flags(index).testFlag(Qt::ItemIsSelectable);
    if (opens && option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::color(Role::AccentSoft));
    else if (opens && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, Theme::color(Role::Hover));
    const QRect inside = option.rect.adjusted(Theme::px(RowPadding), 0, -Theme::px(RowPadding), 0);
    painter->setFont(option.font);
    if (kind == TodayModel::LineKind::Heading) {
        paintHeading(painter, inside, index.row());
    } else if (kind == TodayModel::LineKind::More) {
        painter->setPen(Theme::color(opens ? Role::Accent : Role::Muted));
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, m_model.moreText(index.row()));
    } else {
        paintItem(painter, inside, index.row());
        painter->setPen(Theme::color(Role::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

void TodayDelegate::paintHeading(QPainter *painter, const QRect &rect, int row) const
{
    painter->setFont(bolder(painter->font()));
    const QRect lower = rect.adjusted(0, Theme::px(10), 0, 0);
    paintChip(painter, lower, {m_model.headingText(row), toneOf(m_model.section(row).part)},
              Theme::color(Role::Ink));
}

void TodayDelegate::paintItem(QPainter *painter, const QRect &rect, int row) const
{
    const TodayItem &item = m_model.item(row);
    const QFontMetrics metrics = painter->fontMetrics();
    const int gap = Theme::px(12);
    const int numberWidth = metrics.horizontalAdvance(QStringLiteral("投诉 2026-00000"));
    // The chip keeps its words; who gives way to what.
    const int chipWidth =
        std::min(rect.width() / 3, metrics.horizontalAdvance(m_model.longestRemaining()) + Theme::px(28));
    const QRect chip(rect.right() - chipWidth, rect.top(), chipWidth, rect.height());
    const QRect number(rect.left(), rect.top(), numberWidth, rect.height());
    const int room = chip.left() - number.right() - 3 * gap;
    const int whoWidth =
        std::min(metrics.horizontalAdvance(item.who) + 1,
                 std::max(room / 3, room - metrics.horizontalAdvance(item.what.simplified())));
    const QRect who(chip.left() - gap - whoWidth, rect.top(), whoWidth, rect.height());
    const QRect what(number.right() + gap, rect.top(), who.left() - number.right() - 2 * gap, rect.height());
    painter->setPen(Theme::color(Role::Muted));
    painter->drawText(number, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(item.number, Qt::ElideRight, number.width()));
    painter->drawText(who, Qt::AlignRight | Qt::AlignVCenter,
                      metrics.elidedText(item.who, Qt::ElideRight, who.width()));
    painter->setPen(Theme::color(Role::Ink));
    painter->drawText(what, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(item.what.simplified(), Qt::ElideRight, what.width()));
    paintChip(painter, chip, {item.remaining, toneOf(item.state)}, Theme::color(Role::Ink));
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = m_model.line(index.row()).kind == TodayModel::LineKind::Heading;
    return {Theme::px(200), Theme::px(heading ? HeadingHeight : ItemHeight)};
}

} // namespace anhe
