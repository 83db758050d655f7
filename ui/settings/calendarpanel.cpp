#include "ui/settings/calendarpanel.h"

#include "core/desk/desk.h"
#include "ui/common/chip.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/fieldrow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/settings/changepreview.h"
#include "ui/settings/yearview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

CalendarPanel::CalendarPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(
          tr("Working days"),
          tr("Days off and weekend days worked, after the State Council's yearly notice. All limits in "
             "working days are counted by this calendar."),
          parent)
    , m_desk(desk)
    , m_view(new YearView)
    , m_year(new QLabel)
    , m_version(new QLabel)
    , m_preview(new ChangePreview)
    , m_days(new QTreeWidget)
    , m_day(new DateEdit)
    , m_dayRow(new FieldRow(tr("Day"), m_day, Needed::Yes))
    , m_kind(new ChoiceBox)
    , m_reason(new QLineEdit)
    , m_reasonRow(new FieldRow(tr("Reason"), m_reason, Needed::Yes))
    , m_remove(new QPushButton(tr("Take out")))
{
    body()->addWidget(makeHead());
    body()->addWidget(m_version);
    body()->addWidget(m_preview);
    m_preview->hide();
    body()->addWidget(m_view);
    body()->addWidget(makeLegend());
    body()->addWidget(makeOfficeDays());
    body()->addStretch(1);
    connect(m_preview, &ChangePreview::accepted, this, &CalendarPanel::takeOffered);
    connect(m_preview, &ChangePreview::cancelled, m_preview, &QWidget::hide);
    connect(m_view, &YearView::dayChosen, m_day, [this](QDate day) { m_day->setDate(day); });
    showYear(m_desk.clock().today().year());
    load();
}

QWidget *CalendarPanel::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto step = [this, layout](const char *iconName, const QString &name, int years) {
        auto *button = new QToolButton;
        button->setIcon(icon(QLatin1String(iconName)));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, years] { showYear(m_view->year() + years); });
        layout->addWidget(button);
    };
    step("chevron-left", tr("The year before"), -1);
    m_year->setProperty("look", QStringLiteral("subtitle"));
    layout->addWidget(m_year);
    step("chevron-right", tr("The year after"), 1);
    m_version->setProperty("look", QStringLiteral("muted"));
    m_version->setWordWrap(true);
    layout->addStretch();
    auto *import = new QPushButton(icon(QStringLiteral("import")), tr("Take a newer notice…"));
    connect(import, &QPushButton::clicked, this, &CalendarPanel::importNotice);
    layout->addWidget(import);
    return head;
}

QWidget *CalendarPanel::makeLegend()
{
    auto *legend = new QWidget;
    auto *layout = new FlowLayout(legend, Theme::px(16));
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Chip({tr("day off by the notice"), Tone::Green}));
    layout->addWidget(new Chip({tr("weekend day worked by the notice"), Tone::Amber}));
    layout->addWidget(new Chip({tr("the office is closed"), Tone::Blue}));
    layout->addWidget(new Chip({tr("the office works"), Tone::Orange}));
    return legend;
}

QWidget *CalendarPanel::makeOfficeDays()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, Theme::px(8), 0, 0);
    auto *heading = new QLabel(tr("The office's own days"));
    heading->setProperty("look", QStringLiteral("subtitle"));
    layout->addWidget(heading);
    m_kind->addChoice(tr("office closed"), QStringLiteral("off"));
    m_kind->addChoice(tr("office works"), QStringLiteral("work"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(12));
    auto *add = new QPushButton(icon(QStringLiteral("new")), tr("Add"));
    row->addWidget(m_dayRow, 2, Qt::AlignTop);
    row->addWidget(new FieldRow(tr("On this day the office is"), m_kind), 2, Qt::AlignTop);
    row->addWidget(m_reasonRow, 4, Qt::AlignTop);
    auto *button = new QVBoxLayout;
    button->addSpacing(Theme::px(22));
    button->addWidget(add);
    button->addStretch();
    row->addLayout(button);
    layout->addLayout(row);
    m_days->setHeaderLabels({tr("Day"), tr("The office"), tr("Reason")});
    m_days->setRootIsDecorated(false);
    m_days->setAccessibleName(heading->text());
    m_days->setMaximumHeight(Theme::px(150));
    m_days->header()->resizeSection(0, Theme::px(120));
    layout->addWidget(m_days);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &CalendarPanel::addOfficeDay);
    connect(m_reason, &QLineEdit::returnPressed, this, &CalendarPanel::addOfficeDay);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPanel::removeOfficeDay);
    connect(m_days, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_remove->setEnabled(item != nullptr); });
    return box;
}

void CalendarPanel::load()
{
    const WorkingDayCalendar &calendar = m_desk.deadlines().calendar;
    m_view->setCalendar(calendar);
    showYear(m_view->year());
    showOfficeDays();
}

void CalendarPanel::showYear(int year)
{
    const WorkingDayCalendar &calendar = m_desk.deadlines().calendar;
    m_view->setYear(std::clamp(year, 1950, 2198));
    m_year->setText(QString::number(m_view->year()));
    m_version->setText(
        calendar.isPublished(m_view->year())
            ? tr("%1 working days · version %2").arg(m_view->workingDays()).arg(calendar.version())
            : tr("The notice for this year is not known here; plain weekends are counted."));
}

void CalendarPanel::showOfficeDays()
{
    m_days->clear();
    for (const OfficeDay &day : m_desk.deadlines().calendar.officeDays())
        new QTreeWidgetItem(m_days, {day.day.toString(Qt::ISODate),
                                     day.works ? tr("office works") : tr("office closed"), day.reason});
    m_days->setVisible(m_days->topLevelItemCount() > 0);
    m_remove->setVisible(m_days->topLevelItemCount() > 0);
    m_remove->setEnabled(false);
}

void CalendarPanel::importNotice()
{
    const QString path = Dialogs::openFile(this, tr("Take a newer notice"), tr("Calendars (*.csv)"),
                                           QStringLiteral("calendar"));
    if (path.isEmpty())
        return;
    const Result<CalendarChange> change = noticeChange(m_desk, path);
    showTrouble(change ? QString()
                       : tr("%1 was not taken. %2").arg(QFileInfo(path).fileName(), change.error()));
    if (change)
        offer(tr("Calendar %1").arg(change->calendar.version()), *change,
              [this, taken = *change] { return takeNotice(m_desk, taken); });
}

void CalendarPanel::addOfficeDay()
{
    const bool dayIsRight = m_dayRow->check();
    if (!m_reasonRow->check() || !dayIsRight)
        return;
    QList<OfficeDay> days = m_desk.deadlines().calendar.officeDays();
    const OfficeDay added{*m_day->date(), m_kind->currentCode() == QLatin1String("work"),
                          m_reason->text().trimmed()};
    days.removeIf([&added](const OfficeDay &day) { return day.day == added.day; });
    days.append(added);
    std::sort(days.begin(), days.end(), [](const OfficeDay &a, const OfficeDay &b) { return a.day < b.day; });
    offer(tr("%1: %2").arg(added.day.toString(Qt::ISODate),
                           added.works ? tr("office works") : tr("office closed")),
          officeDaysChange(m_desk, days), [this, days] { return takeOfficeDays(m_desk, days); });
}

void CalendarPanel::removeOfficeDay()
{
    if (!m_days->currentItem())
        return;
    QList<OfficeDay> days = m_desk.deadlines().calendar.officeDays();
    const int row = m_days->indexOfTopLevelItem(m_days->currentItem());
    const OfficeDay removed = days.takeAt(row);
    offer(tr("%1 is an ordinary day again").arg(removed.day.toString(Qt::ISODate)),
          officeDaysChange(m_desk, days), [this, days] { return takeOfficeDays(m_desk, days); });
}

void CalendarPanel::offer(const QString &title, const CalendarChange &change,
                          std::function<Result<int>()> take)
{
    m_take = std::move(take);
    m_preview->showChange(title, change);
    if (change.deadlines.isEmpty() && change.days.size() <= 1) {
        takeOffered(); // one day, and nothing moves: no need to ask
        return;
    }
    m_preview->show();
    m_preview->acceptButton()->setFocus();
}

void CalendarPanel::takeOffered()
{
    m_preview->hide();
    if (!m_take)
        return;
    const Result<int> moved = std::exchange(m_take, {})();
    if (!moved) {
        showTrouble(moved.error());
        return;
    }
    m_day->setDate({});
    m_reason->clear();
    load();
    Q_EMIT said(*moved > 0 ? tr("The calendar is saved; %1 due days moved.").arg(*moved)
                           : tr("The calendar is saved."));
}

} // namespace anhe
