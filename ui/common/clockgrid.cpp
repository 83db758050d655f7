#include "ui/common/clockgrid.h"

#include "core/base/period.h"
#include "ui/common/duechip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainwords.h"
#include "ui/common/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace anhe {

namespace {

constexpr int LeastName = 112; ///< where there is less room, the day goes above its chip

QLabel *clockLabel(const QString &text, const char *look = "")
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("look", QLatin1String(look));
    return label;
}

void addClock(QGridLayout *grid, const MatterClock &clock, const QDateTime &now)
{
    const ChipText chip = dueChip(clock, now);
    const int row = grid->rowCount();
    QLabel *name = clockLabel(clock.due.rule.title());
    name->setToolTip(chip.tip);
    name->setMinimumWidth(Theme::px(LeastName));
    QLabel *day =
        clockLabel(clock.due.byHours() ? momentText(clock.due.moment) : isoDay(clock.due.day), "muted");
    day->setWordWrap(false);
    auto *when = new QWidget;
    auto *flow = new FlowLayout(when, Theme::px(12));
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(day);
    flow->addWidget(new DeadlineChip(chip));
    grid->addWidget(name, row, 0);
    grid->addWidget(when, row, 1);
    grid->setColumnStretch(0, 1);
}

} // namespace

QWidget *makeClockGrid(const QList<MatterClock> &clocks, const QDateTime &now)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(4));
    for (const MatterClock &clock : clocks) {
        addClock(grid, clock, now);
        const QString why = QCoreApplication::translate("ClockGrid", "Why this day");
        QLabel *words = clockLabel(dueChip(clock, now).tip, "small");
        grid->addWidget(new Section(why, words, false), grid->rowCount(), 0, 1, 2);
    }
    return widget;
}

} // namespace anhe
