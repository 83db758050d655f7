#include "ui/common/clockgrid.h"

#include "core/base/period.h"
#include "ui/common/duechip.h"
#include "ui/common/plainwords.h"
#include "ui/common/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace anhe {

namespace {

QLabel *clockLabel(const QString &text, const char *look = "")
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("look", QLatin1String(look));
    return label;
}

} // namespace

QWidget *makeClockGrid(const QList<MatterClock> &clocks, const QDateTime &now)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(4));
    grid->setColumnStretch(0, 1);
    for (const MatterClock &clock : clocks) {
        const ChipText chip = dueChip(clock.due, clock.doneOn, now);
        const int row = grid->rowCount();
        QLabel *name = clockLabel(clock.due.rule.title());
        name->setToolTip(chip.tip);
        grid->addWidget(name, row, 0);
        const QString day = clock.due.byHours() ? momentText(clock.due.moment) : isoDay(clock.due.day);
        grid->addWidget(clockLabel(day, "muted"), row, 1);
        grid->addWidget(new DeadlineChip(chip), row, 2, Qt::AlignLeft);
        const QString why = QCoreApplication::translate("ClockGrid", "Why this day");
        grid->addWidget(new Section(why, clockLabel(chip.tip, "small"), false), row + 1, 0, 1, 3);
    }
    return widget;
}

} // namespace anhe
