#include "ui/risk/sweepcalendar.h"

#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/risk/sweepwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int WeeksShown = 13;
constexpr int WeekWidth = 40; ///< pixels at 100 %
constexpr int NameWidth = 150;
constexpr int NamePadding = 20;

/** The style sheet of tables paints no grounds of single cells. */
class GapDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->fillRect(option.rect, index.data(Qt::BackgroundRole).value<QBrush>());
        painter->setPen(index.data(Qt::ForegroundRole).value<QBrush>().color());
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(Theme::color(Role::Accent), Theme::px(2)));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

QTableWidgetItem *gapItem(const GapDay &day, const QString &tip)
{
    const GapMark mark = markOf(day);
    auto *item = new QTableWidgetItem(mark.sign);
    item->setTextAlignment(Qt::AlignCenter);
    item->setForeground(Theme::color(mark.ink));
    item->setBackground(Theme::color(mark.ground));
    item->setToolTip(tip);
    item->setData(Qt::AccessibleTextRole, tip);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/** The marks with their words, as they stand in the calendar. */
QString keyText()
{
    QStringList parts;
    for (const GapMark &mark : allGapMarks())
        parts << QStringLiteral("<span style='color:%1;background:%2'>&nbsp;%3&nbsp;</span>&nbsp;%4")
                     .arg(Theme::color(mark.ink).name(), Theme::color(mark.ground).name(),
                          mark.sign.toHtmlEscaped(),
                          mark.words.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
    return parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp; "));
}

} // namespace

SweepCalendar::SweepCalendar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_missing(new QLabel)
    , m_stack(new QStackedWidget)
    , m_table(new QTableWidget)
    , m_months(new QWidget)
    , m_key(new QLabel)
    , m_empty(new EmptyState)
{
    new FlowLayout(m_months);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_months->setSizePolicy(policy);
    m_key->setTextFormat(Qt::RichText);
    m_key->setWordWrap(true);
    m_key->setProperty("look", QStringLiteral("small"));
    m_table->setAccessibleName(tr("Gap calendar"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setItemDelegate(new GapDelegate(m_table));
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 0; }"));
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(true);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->setToolTip(tr("Click a grid cell to amend it"));
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(Theme::px(8), Theme::px(4), Theme::px(8), Theme::px(8));
    layout->setSpacing(Theme::px(6));
    layout->addWidget(buildHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_months);
    layout->addWidget(m_key);
    m_stack->addWidget(sheet);
    m_stack->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::cellClicked, this, &SweepCalendar::choose);
    connect(m_table, &QTableWidget::cellActivated, this, &SweepCalendar::choose);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { Q_EMIT cellRequested(m_gaps.rows[row].cell.id); });
    connect(m_empty, &EmptyState::firstStepTaken, this, [this] { Q_EMIT cellRequested({}); });
    connect(&Theme::signal(), &Theme::changed, this, &SweepCalendar::refresh);
}

QWidget *SweepCalendar::buildHead()
{
    auto *head = new QWidget;
    auto *flow = new FlowLayout(head, Theme::px(12));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    auto *weeks = new QWidget;
    auto *line = new QHBoxLayout(weeks);
    line->setContentsMargins(0, 0, 0, 0);
    const auto turner = [&](const char *iconName, const QString &name, int by) {
        auto *button = new QToolButton;
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, by] { turn(by); });
        line->addWidget(button);
    };
    turner("chevron-left", tr("Thirteen weeks earlier"), -WeeksShown);
    line->addWidget(m_title);
    turner("chevron-right", tr("Thirteen weeks later"), WeeksShown);
    flow->addWidget(weeks);
    flow->addWidget(m_missing);
    return head;
}

void SweepCalendar::showUntil(QDate day)
{
    m_last = mondayOf(day);
    refresh();
}

void SweepCalendar::turn(int weeks)
{
    const QDate now = mondayOf(m_desk.clock().today());
    const QDate wanted = (m_last.isValid() ? m_last : now).addDays(7 * weeks);
    m_last = wanted < now ? wanted : QDate();
    refresh();
}

void SweepCalendar::refresh()
{
    const QDate last = m_last.isValid() ? m_last : mondayOf(m_desk.clock().today());
    const QDate first = last.addDays(-7 * (WeeksShown - 1));
    m_gaps = m_desk.sweeps().gaps({first, last.addDays(6)});
    const bool anyCell = !m_desk.sweeps().cells(true).isEmpty();
    m_empty->say(QStringLiteral("calendar"), tr("No grid cells yet"),
                 tr("Divide the hospital into grid cells or departments, each with somebody responsible. "
                    "From then on every week expects a sheet of each, and gaps are seen here."),
                 m_desk.ledger().isReadOnly() ? QString() : tr("Add the first grid cell"));
    m_stack->setCurrentIndex(anyCell ? 0 : 1);
    m_title->setText(QStringLiteral("%1 – %2").arg(isoDay(first), isoDay(last.addDays(6))));
    const int missing = m_gaps.missing();
    m_missing->setText(missing > 0 ? tr("%1 weekly sheets missing").arg(missing)
                                   : tr("No weekly sheet missing"));
    m_missing->setProperty("look", QLatin1String(missing > 0 ? "problem" : "small"));
    m_missing->style()->unpolish(m_missing);
    m_missing->style()->polish(m_missing);
    m_key->setText(keyText());
    fillTable();
    fillMonths();
}

void SweepCalendar::fillTable()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setRowCount(int(m_gaps.rows.size()));
    m_table->setColumnCount(int(m_gaps.weeks.size()));
    QStringList heads;
    for (const QDate week : std::as_const(m_gaps.weeks))
        heads << week.toString(QStringLiteral("M-d"));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setDefaultSectionSize(Theme::px(WeekWidth));
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(28));
    const QFontMetrics metrics = m_table->verticalHeader()->fontMetrics(); // the header itself only cuts
    for (int r = 0; r < m_gaps.rows.size(); ++r) {
        const GapRow &cell = m_gaps.rows[r];
        auto *name = new QTableWidgetItem(
            metrics.elidedText(cell.cell.name, Qt::ElideRight, Theme::px(NameWidth - NamePadding)));
        name->setData(Qt::AccessibleTextRole, cell.cell.name);
        name->setToolTip(dotted({cell.cell.name, cell.cell.responsible, cell.cell.phone}));
        m_table->setVerticalHeaderItem(r, name);
        for (int c = 0; c < cell.weeks.size(); ++c) {
            const GapDay &day = cell.weeks[c];
            const QString tip =
                QStringLiteral("%1，%2 – %3：%4")
                    .arg(cell.cell.name, isoDay(day.first), isoDay(day.first.addDays(6)), markOf(day).words);
            m_table->setItem(r, c, gapItem(day, tip));
        }
    }
    m_table->verticalHeader()->setFixedWidth(Theme::px(NameWidth));
    if (row >= 0)
        m_table->setCurrentCell(row, column);
    else
        m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
}

void SweepCalendar::fillMonths()
{
    while (QLayoutItem *item = m_months->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_months->layout()->addWidget(new QLabel(tr("Monthly returns:")));
    for (const GapDay &month : std::as_const(m_gaps.months)) {
        if (month.gap == SweepGap::Ahead)
            continue;
        const GapMark mark = markOf(month);
        auto *button = new QPushButton(
            QStringLiteral("%1 %2").arg(month.first.toString(QStringLiteral("yyyy-MM")), mark.words));
        button->setProperty("look", QStringLiteral("chip"));
        if (month.gap == SweepGap::Missing)
            button->setIcon(icon(QStringLiteral("warning"), Role::Red));
        connect(button, &QPushButton::clicked, this, [this, month] {
            month.sheet ? Q_EMIT sheetRequested(month.sheet.value) : Q_EMIT monthRequested(month.first);
        });
        m_months->layout()->addWidget(button);
    }
}

QList<QPushButton *> SweepCalendar::months() const
{
    QList<QPushButton *> shown;
    for (QPushButton *button : m_months->findChildren<QPushButton *>()) {
        if (!button->isHidden())
            shown << button;
    }
    return shown;
}

/** Nothing is expected of a week before the cell began, and of one that has not begun. */
void SweepCalendar::choose(int row, int column)
{
    const GapDay &day = m_gaps.rows[row].weeks[column];
    if (day.sheet)
        Q_EMIT sheetRequested(day.sheet.value);
    else if (day.gap != SweepGap::Ahead)
        Q_EMIT weekRequested(m_gaps.rows[row].cell.id, day.first);
}

} // namespace anhe
