#include "ui/common/dateedit.h"
#include "ui/common/detailside.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/report/chartspane.h"
#include "ui/report/drillpanel.h"
#include "ui/report/figurespane.h"
#include "ui/report/quarterchooser.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportpage.h"
#include "ui/report/reportpane.h"
#include "ui/report/reportside.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int CheckPause = 700; ///< milliseconds after the last key

} // namespace

QToolButton *ReportPage::addTool(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_barLayout->addWidget(button);
    return button;
}

void ReportPage::buildBar()
{
    m_bar = new QWidget;
    m_barLayout = new FlowLayout(m_bar);
    m_barLayout->setContentsMargins(Theme::px(8), Theme::px(6), Theme::px(8), Theme::px(6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_bar->setSizePolicy(policy);
    m_chooser = new QuarterChooser;
    m_barLayout->addWidget(m_chooser);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the report"));
    for (const QString &part : {tr("Figures"), tr("Charts"), tr("Report")})
        m_tabs->addTab(part);
    m_barLayout->addWidget(m_tabs);

    auto *day = new QWidget;
    auto *dayLayout = new QHBoxLayout(day);
    dayLayout->setContentsMargins(Theme::px(8), 0, Theme::px(8), 0);
    auto *dayLabel = new QLabel(tr("As of"));
    dayLabel->setProperty("look", QStringLiteral("label"));
    m_asOf = new DateEdit;
    m_asOf->setFixedWidth(Theme::px(132));
    m_asOf->setToolTip(tr("The day on which overdue answers are judged"));
    m_asOf->setAccessibleName(dayLabel->text());
    dayLabel->setBuddy(m_asOf);
    dayLayout->addWidget(dayLabel);
    dayLayout->addWidget(m_asOf);
    m_barLayout->addWidget(day);

    m_print = addTool(QStringLiteral("print"), tr("Preview"));
    m_print->setToolTip(tr("Preview and print (Ctrl+P)"));
    connect(m_print, &QToolButton::clicked, this, &ReportPage::print);
    m_export = addTool(QStringLiteral("export"), tr("Export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("PDF…"), this, [this] { exportReport(QStringLiteral("pdf")); });
    menu->addAction(tr("Word document…"), this, [this] { exportReport(QStringLiteral("docx")); });
    menu->addAction(tr("Figures as JSON…"), this, &ReportPage::exportFigures);
    m_export->setMenu(menu);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { m_chooser->step(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { m_chooser->step(1); });
}

/** A line above the parts, shown in a quarter without a matter. */
QWidget *ReportPage::quietLine()
{
    m_quiet = new QFrame;
    m_quiet->setProperty("look", QStringLiteral("bar"));
    m_quietWords = new QLabel;
    m_quietWords->setWordWrap(true);
    m_quietWords->setProperty("look", QStringLiteral("muted"));
    m_quietImport = new QPushButton(tr("Import a list"));
    connect(m_quietImport, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested({QStringLiteral("import")}); });
    auto *layout = new QHBoxLayout(m_quiet);
    layout->setContentsMargins(Theme::px(10), Theme::px(6), Theme::px(10), Theme::px(6));
    layout->addWidget(m_quietWords, 1);
    layout->addWidget(m_quietImport);
    m_quiet->hide();
    return m_quiet;
}

void ReportPage::buildBody()
{
    m_figures = new FiguresPane;
    m_charts = new ChartsPane;
    m_text = new ReportPane(*m_draft);
    m_parts = new QStackedWidget;
    for (QWidget *part : {static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_charts),
                          static_cast<QWidget *>(m_text)})
        m_parts->addWidget(part);
    m_parts->setMinimumSize(Theme::px(280), Theme::px(120));
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(quietLine());
    leftLayout->addWidget(m_parts, 1);

    m_side = new ReportSide(*m_draft);
    m_rows = new DrillPanel(m_desk);
    m_sides = new QStackedWidget;
    m_sides->addWidget(m_side);
    m_sides->addWidget(m_rows);
    m_splitter = new QSplitter;
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_sides);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);

    m_waiting = new EmptyState(QStringLiteral("clock"), tr("Counting the quarter…"));
    connect(m_waiting, &EmptyState::firstStepTaken, this, &ReportPage::ask);
    m_body = new QStackedWidget;
    m_body->addWidget(m_waiting);
    m_body->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_body, 1);

    m_checkSoon = new QTimer(this);
    m_checkSoon->setSingleShot(true);
    m_checkSoon->setInterval(CheckPause);
    connect(m_checkSoon, &QTimer::timeout, this, &ReportPage::showFindings);
    auto *escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReportPage::closeRows);
    setFocusProxy(m_figures->view());
}

/** The side belongs to the text; beside figures and charts it is there while rows are open. */
void ReportPage::fitSide()
{
    const bool rowsOpen = m_sides->currentWidget() == m_rows;
    m_sides->setVisible(rowsOpen || m_parts->currentWidget() == m_text);
    m_splitter->setOrientation(rowsOpen ? detailSide(size()) : Qt::Horizontal);
    const int all = m_splitter->orientation() == Qt::Vertical ? m_splitter->height() : m_splitter->width();
    const int share = m_splitter->orientation() == Qt::Vertical ? all / 2
                      : rowsOpen                                ? std::max(all * 42 / 100, Theme::px(240))
                                                                : Theme::px(isNarrow(size()) ? 220 : 300);
    const std::pair<bool, int> wanted(rowsOpen, all);
    if (m_sides->isVisibleTo(this) && std::exchange(m_split, wanted) != wanted)
        m_splitter->setSizes({all - share, share});
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSide();
}

} // namespace anhe
