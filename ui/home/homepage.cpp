#include "ui/home/homepage.h"

#include "core/desk/desk.h"
#include "core/desk/today.h"
#include "ui/common/theme.h"
#include "ui/home/figurecard.h"
#include "ui/home/firststeps.h"
#include "ui/home/todaydelegate.h"
#include "ui/home/todaymodel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

namespace {

constexpr int NarrowBelow = 760; ///< pixels at 100 %
constexpr int Figures = 4;

} // namespace

HomePage::HomePage(Desk &desk, QWidget *parent)
    : Page(
          tr("Today"),
          tr("What is to be done, in this order: overdue, due today, due this week, promises, closed without "
             "telling the complainant, and first entries that lack something.\n\nArrows choose, Enter opens. "
             "Resting on a line says why its day is that day. The figures at the side belong to the running "
             "quarter; a click opens the rows they count."),
          parent)
    , m_desk(desk)
    , m_model(new TodayModel(this))
    , m_view(new QListView)
    , m_day(new QLabel)
    , m_nothing(new QLabel)
    , m_stack(new QStackedWidget)
    , m_listStack(new QStackedWidget)
    , m_firstSteps(new FirstSteps)
    , m_cardBox(new QWidget)
    , m_cardLayout(new QGridLayout(m_cardBox))
    , m_pause(new QTimer(this))
{
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_firstSteps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_pause->setSingleShot(true);
    m_pause->setInterval(0);
    connect(m_pause, &QTimer::timeout, this, &HomePage::refresh);
    connect(&m_desk.disputes(), &DisputeRegister::changed, this, &HomePage::refreshLater);
    connect(&m_desk.office(), &OfficeRegister::changed, this, &HomePage::refreshLater);
    connect(m_firstSteps, &FirstSteps::enterChosen, this, [this] {
        Q_EMIT openRequested({QStringLiteral("matter"), 0, QStringLiteral("new")});
    });
    connect(m_firstSteps, &FirstSteps::importChosen, this,
            [this] { Q_EMIT openRequested({QStringLiteral("import")}); });
    setFocusProxy(m_view);
    refresh();
}

QWidget *HomePage::makeBody()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TodayDelegate(*m_model, m_view));
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("What is to be done"));
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, &HomePage::openLine);
    connect(&Theme::signal(), &Theme::changed, m_view, &QListView::doItemsLayout);

    m_day->setProperty("look", QStringLiteral("subtitle"));
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("Nothing is due and nothing is left open for today.\nA quiet day."));
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_nothing);

    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(Theme::px(8));
    for (int i = 0; i < Figures; ++i) {
        auto *card = new FigureCard;
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            const QuarterFigure &figure = card->figure();
            Q_EMIT openRequested({QStringLiteral("matter"), 0, figure.filter, figure.title});
        });
        m_cards.append(card);
    }
    auto *body = new QWidget;
    m_body = new QGridLayout(body);
    m_body->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    m_body->setSpacing(Theme::px(12));
    placeCards();
    return body;
}

/** Beside the list in a column; above it in a row where the page is narrow. */
void HomePage::placeCards()
{
    for (FigureCard *card : std::as_const(m_cards))
        m_cardLayout->removeWidget(card);
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_cardLayout->addWidget(m_cards[i], m_narrow ? 0 : i, m_narrow ? i : 0);
    m_cardLayout->setRowStretch(Figures, m_narrow ? 0 : 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_day), m_cardBox, static_cast<QWidget *>(m_listStack)})
        m_body->removeWidget(widget);
    m_body->addWidget(m_day, 0, 0, 1, 2);
    m_body->addWidget(m_cardBox, 1, m_narrow ? 0 : 1, 1, m_narrow ? 2 : 1);
    m_body->addWidget(m_listStack, m_narrow ? 2 : 1, 0, 1, m_narrow ? 2 : 1);
    m_body->setRowStretch(1, m_narrow ? 0 : 1);
    m_body->setRowStretch(2, m_narrow ? 1 : 0);
    m_body->setColumnStretch(0, 1);
    fitCards();
}

/** The column of figures gives way to the list where there is little room. */
void HomePage::fitCards()
{
    m_cardBox->setMinimumWidth(m_narrow ? 0 : std::clamp(width() / 5, Theme::px(150), Theme::px(240)));
    m_cardBox->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : m_cardBox->minimumWidth());
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < Theme::px(NarrowBelow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        placeCards();
    }
    fitCards();
}

/** Several changes in a row are looked at once. */
void HomePage::refreshLater()
{
    m_pause->start();
}

void HomePage::refresh()
{
    const Today today = todayOf(m_desk);
    const qint64 chosen = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    m_model->setToday(today);
    if (chosen >= 0 && chosen < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(int(chosen)));
    setBadge(int(today.overdue()));
    m_day->setText(headline());
    m_firstSteps->setHospital(m_desk.office().hospital().name);
    m_firstSteps->setReadOnly(m_desk.ledger().readOnlyReason());
    m_stack->setCurrentIndex(today.emptyRegister ? 1 : 0);
    m_listStack->setCurrentIndex(today.sections.isEmpty() ? 1 : 0);
    setFocusProxy(today.emptyRegister ? static_cast<QWidget *>(m_firstSteps->enterButton()) : m_view);
    if (!today.emptyRegister)
        showFigures();
}

void HomePage::showFigures()
{
    const QList<QuarterFigure> figures = quarterFigures(m_desk);
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_cards[i]->setFigure(figures[i]);
}

QString HomePage::headline() const
{
    const QDate day = m_desk.clock().today();
    const bool works = m_desk.deadlines().calendar.isWorkingDay(day);
    return QStringList{day.toString(Qt::ISODate), QLocale().dayName(day.dayOfWeek()),
                       works ? tr("working day") : tr("rest day")}
        .join(QStringLiteral("  "));
}

void HomePage::openLine(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->flags(index).testFlag(Qt::ItemIsSelectable))
        return;
    if (m_model->line(index.row()).kind == TodayModel::LineKind::More) {
        const TodayList *list = m_model->list(index.row());
        Q_EMIT openRequested({list->kind, 0, list->filter});
        return;
    }
    const TodayItem &item = m_model->item(index.row());
    Q_EMIT openRequested({item.kind, item.id});
}

bool HomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openLine(m_view->currentIndex());
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid() &&
        m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1));
    return Page::eventFilter(watched, event);
}

Page *makeHomePage(Desk &desk, QWidget *parent)
{
    return new HomePage(desk, parent);
}

} // namespace anhe
