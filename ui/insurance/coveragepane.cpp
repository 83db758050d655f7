#include "ui/insurance/coveragepane.h"

#include "ui/common/dateedit.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/wrapscroll.h"
#include "ui/insurance/insurancecharts.h"
#include "ui/insurance/insurancewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int NarrowPane = 980;   ///< pixels at 100 %
constexpr size_t NamesShown = 12; ///< of one standing; the others are opened in the list

QLabel *paneLabel(const QString &text, const char *look = "")
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QLatin1String(look));
    return label;
}

/** Takes away what a layout holds, now for the eye and later for good. */
void empty(QWidget *holder)
{
    delete holder->layout();
    for (QWidget *child : holder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
}

QString rateText(const CoverageLine &line)
{
    const std::optional<double> rate = line.rate();
    return rate ? QStringLiteral("%1%").arg(*rate * 100, 0, 'f', 1) : QStringLiteral("—");
}

} // namespace

CoveragePane::CoveragePane(Desk &desk, QWidget *parent)
    : PagePart(parent)
    , m_desk(desk)
    , m_day(new DateEdit)
    , m_rate(new QLabel)
    , m_tableHolder(new QWidget)
    , m_names(new QWidget)
    , m_charts(new InsuranceCharts(desk))
{
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(16));
    m_columns->setSpacing(Theme::px(24));
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::px(10));
    left->addWidget(buildHead());
    left->addWidget(m_tableHolder);
    left->addWidget(m_names);
    left->addStretch();
    m_columns->addLayout(left, 5);
    m_columns->addWidget(m_charts, 6);
    auto *scroll = new WrapScroll(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(scroll);
    m_day->setDate(desk.clock().today());
    connect(m_charts, &InsuranceCharts::targetRequested, this, &CoveragePane::targetRequested);
    connect(m_day, &DateEdit::edited, this, [this] {
        if (m_day->date())
            refresh();
    });
}

QWidget *CoveragePane::buildHead()
{
    auto *head = new QWidget;
    auto *line = new FlowLayout(head, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    auto *name = paneLabel(tr("Coverage on"), "label");
    name->setBuddy(m_day);
    m_day->setAccessibleName(tr("Coverage on"));
    m_day->setFixedWidth(Theme::px(120));
    m_rate->setProperty("look", QStringLiteral("subtitle"));
    auto *print = new QPushButton(icon(QStringLiteral("print")), tr("Coverage table…"));
    connect(print, &QPushButton::clicked, this, &CoveragePane::tablePrintRequested);
    auto *year = new QPushButton(icon(QStringLiteral("print")), tr("Yearly statement…"));
    connect(year, &QPushButton::clicked, this, &CoveragePane::yearPrintRequested);
    line->addWidget(name);
    line->addWidget(m_day);
    line->addWidget(m_rate);
    line->addWidget(print);
    line->addWidget(year);
    return head;
}

/** The charts stand beside the table, or below it where both have no room. */
void CoveragePane::resizeEvent(QResizeEvent *event)
{
    PagePart::resizeEvent(event);
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_columns->setDirection(room < Theme::px(NarrowPane) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QDate CoveragePane::day() const
{
    return m_day->date().value_or(m_desk.clock().today());
}

void CoveragePane::open(const Target &target)
{
    const QDate day = QDate::fromString(target.filter, Qt::ISODate);
    m_day->setDate(day.isValid() ? day : m_desk.clock().today());
    refresh();
}

QString CoveragePane::onDay() const
{
    return QStringLiteral("on:%1").arg(isoDay(day()));
}

void CoveragePane::refresh()
{
    const CoverageRate rate = m_desk.insurance().coverage(day());
    m_rate->setText(rate.total.inScope > 0 ? tr("%1 of %2 insured, %3")
                                                 .arg(rate.total.insured)
                                                 .arg(rate.total.inScope)
                                                 .arg(rateText(rate.total))
                                           : tr("No institution has to be insured on this day."));
    fillTable(rate);
    fillNames();
    m_charts->showRate(rate);
}

void CoveragePane::fillTable(const CoverageRate &rate)
{
    empty(m_tableHolder);
    auto *grid = new QGridLayout(m_tableHolder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(10));
    grid->setVerticalSpacing(Theme::px(2));
    grid->setColumnStretch(0, 1);
    const QString heads[] = {QString(),      tr("In scope"), word(CoverStanding::Insured), tr("Rate"),
                             tr("Expiring"), tr("Lapsed"),   tr("Never insured")};
    for (int column = 0; column < int(std::size(heads)); ++column)
        grid->addWidget(paneLabel(heads[column], "muted"), 0, column,
                        column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    const auto heading = [grid](const QString &text) {
        QLabel *label = paneLabel(text, "small");
        label->setContentsMargins(0, Theme::px(6), 0, 0);
        grid->addWidget(label, grid->rowCount(), 0);
    };
    if (!rate.byLevel.isEmpty())
        heading(tr("By level"));
    for (const auto &[level, line] : rate.byLevel)
        addLine(grid, word(level), line, QStringLiteral("level:") + codeText(level));
    if (!rate.byKind.isEmpty())
        heading(tr("By kind"));
    for (const auto &[kind, line] : rate.byKind)
        addLine(grid, word(kind), line, QStringLiteral("kind:") + codeText(kind));
    if (rate.total.inScope > 0)
        addLine(grid, tr("All"), rate.total, {});
}

void CoveragePane::addLine(QGridLayout *grid, const QString &name, const CoverageLine &line,
                           const QString &key)
{
    const int row = grid->rowCount();
    const QString keys = QStringLiteral("in_scope %1 %2").arg(onDay(), key);
    const auto standing = [&keys](const char *code) {
        return QStringLiteral("%1 standing:%2").arg(keys, QLatin1String(code));
    };
    grid->addWidget(paneLabel(name, key.isEmpty() ? "label" : ""), row, 0);
    addNumber(grid, row, 1, line.inScope, keys, tr("%1: in scope").arg(name));
    addNumber(grid, row, 2, line.insured, standing("insured") + QStringLiteral(" standing:expiring"),
              tr("%1: insured").arg(name));
    grid->addWidget(paneLabel(rateText(line), key.isEmpty() ? "label" : ""), row, 3, Qt::AlignRight);
    addNumber(grid, row, 4, line.expiring, standing("expiring"), tr("%1: expiring").arg(name));
    addNumber(grid, row, 5, line.lapsed, standing("lapsed"), tr("%1: lapsed").arg(name));
    addNumber(grid, row, 6, line.never, standing("never"), tr("%1: never insured").arg(name));
}

/** A number that opens the rows it counts; none opens nothing. */
void CoveragePane::addNumber(QGridLayout *grid, int row, int column, qint64 count, const QString &keys,
                             const QString &what)
{
    if (count == 0) {
        QLabel *none = paneLabel(QStringLiteral("0"), "muted");
        none->setContentsMargins(0, 0, Theme::px(9), 0); // under the numbers of the buttons
        grid->addWidget(none, row, column, Qt::AlignRight);
        return;
    }
    auto *button = new QPushButton(QString::number(count));
    button->setProperty("look", QStringLiteral("plain"));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(what).arg(count));
    button->setToolTip(tr("Open these %1").arg(count));
    connect(button, &QPushButton::clicked, this, [this, keys] {
        Q_EMIT targetRequested({QStringLiteral("institution"), 0, keys.simplified()});
    });
    grid->addWidget(button, row, column, Qt::AlignRight);
}

void CoveragePane::fillNames()
{
    empty(m_names);
    auto *layout = new QVBoxLayout(m_names);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(4));
    addNames(CoverStanding::Lapsed, tr("Lapsed"));
    addNames(CoverStanding::Never, tr("Never insured"));
    addNames(CoverStanding::Expiring, tr("Expiring"));
}

void CoveragePane::addNames(CoverStanding standing, const QString &title)
{
    InstitutionFilter filter = standingOn(day(), {standing});
    std::vector<qint64> ids = m_desk.insurance().ids(filter, InstitutionOrder::Level, false);
    if (ids.empty())
        return;
    auto *layout = static_cast<QVBoxLayout *>(m_names->layout());
    layout->addWidget(paneLabel(QStringLiteral("%1（%2）").arg(title).arg(ids.size()), "label"));
    const size_t all = ids.size();
    ids.resize(qMin(all, NamesShown));
    for (const InstitutionRow &row : m_desk.insurance().institutionRows(ids, day())) {
        const QString since = !row.coveredTo.isValid() ? QString()
                              : standing == CoverStanding::Expiring
                                  ? tr("covered to %1").arg(isoDay(row.coveredTo))
                                  : tr("was covered to %1").arg(isoDay(row.coveredTo));
        auto *button = new QPushButton(dotted({row.name, since}));
        button->setProperty("look", QStringLiteral("plain"));
        connect(button, &QPushButton::clicked, this, [this, id = row.id] {
            Q_EMIT targetRequested({QStringLiteral("institution"), id.value});
        });
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    if (all > NamesShown)
        layout->addWidget(paneLabel(tr("and %1 more").arg(all - NamesShown), "muted"));
}

} // namespace anhe
