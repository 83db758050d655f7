#include "ui/risk/matrixpart.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/wrapscroll.h"
#include "ui/risk/riskmatrix.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

namespace {

qint64 sumOf(const QList<RiskCellCount> &cells)
{
    qint64 sum = 0;
    for (const RiskCellCount &cell : cells)
        sum += cell.count;
    return sum;
}

QLabel *titleLabel()
{
    auto *label = new QLabel;
    label->setProperty("look", QStringLiteral("label"));
    return label;
}

} // namespace

MatrixPart::MatrixPart(Desk &desk, QWidget *parent)
    : PagePart(parent)
    , m_desk(desk)
    , m_openOnly(new QPushButton(tr("Not written off")))
    , m_left(new QLabel)
    , m_before(new RiskMatrix(false))
    , m_after(new RiskMatrix(true))
    , m_beforeTitle(titleLabel())
    , m_afterTitle(titleLabel())
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(12));
    layout->setSpacing(Theme::px(12));
    layout->addWidget(buildBar());
    layout->addWidget(buildMatrices());
    layout->addWidget(buildCharts(), 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new WrapScroll(content));
    for (RiskMatrix *matrix : {m_before, m_after})
        connect(matrix, &RiskMatrix::cellActivated, this, [this](const RiskCell &cell) {
            openRows(QStringLiteral("%1:%2x%3")
                         .arg(cell.afterMeasures ? QStringLiteral("cell_after") : QStringLiteral("cell"))
                         .arg(cell.likelihood)
                         .arg(cell.impact));
        });
}

QWidget *MatrixPart::buildBar()
{
    m_openOnly->setProperty("look", QStringLiteral("chip"));
    m_openOnly->setCheckable(true);
    m_openOnly->setChecked(true);
    m_openOnly->setToolTip(tr("Leave out the risks that are written off"));
    connect(m_openOnly, &QPushButton::clicked, this, &MatrixPart::refresh);
    m_left->setProperty("look", QStringLiteral("muted"));
    m_left->setWordWrap(true);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_openOnly);
    layout->addWidget(m_left, 1);
    auto *points = new QPushButton(icon(QStringLiteral("settings")), tr("Cut points…"));
    points->setProperty("look", QStringLiteral("plain"));
    points->setToolTip(tr("From where on a risk is major, larger or general: in the settings"));
    layout->addWidget(points);
    connect(points, &QPushButton::clicked, this, [this] {
        Q_EMIT targetRequested({QStringLiteral("settings"), 0, QStringLiteral("risk_levels")});
    });
    return bar;
}

QWidget *MatrixPart::buildMatrices()
{
    auto *holder = new QWidget;
    m_matrices = new QBoxLayout(QBoxLayout::LeftToRight, holder);
    m_matrices->setContentsMargins(0, 0, 0, 0);
    m_matrices->setSpacing(Theme::px(24));
    const std::pair<QLabel *, RiskMatrix *> sides[] = {{m_beforeTitle, m_before}, {m_afterTitle, m_after}};
    for (const auto &[title, matrix] : sides) {
        auto *side = new QVBoxLayout;
        side->addWidget(title);
        side->addWidget(matrix, 1);
        m_matrices->addLayout(side, 1);
    }
    return holder;
}

/** What has no room beside the other stands beneath it. */
void MatrixPart::fitWidth()
{
    const int room = width() - Theme::px(24) - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const auto fit = [room](QBoxLayout *line, int least) {
        const int needed = line->count() * least + (line->count() - 1) * line->spacing();
        line->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    };
    fit(m_matrices, m_before->minimumSizeHint().width());
    fit(m_splits, m_charts.first().view->minimumSizeHint().width());
}

void MatrixPart::resizeEvent(QResizeEvent *event)
{
    PagePart::resizeEvent(event);
    fitWidth();
}

QWidget *MatrixPart::buildCharts()
{
    auto *holder = new QWidget;
    m_splits = new QBoxLayout(QBoxLayout::LeftToRight, holder);
    m_splits->setContentsMargins(0, 0, 0, 0);
    m_splits->setSpacing(Theme::px(24));
    const std::pair<RiskSplit, const char *> splits[] = {
        {RiskSplit::Level, "level"}, {RiskSplit::Category, "category"}, {RiskSplit::State, "state"}};
    for (const auto &[by, key] : splits) {
        auto *view = new ChartView;
        m_splits->addWidget(view, 1);
        const int index = int(m_charts.size());
        m_charts.append({view, by, key, {}});
        connect(view, &ChartView::barActivated, this, [this, index](int label) {
            const SplitChart &chart = m_charts[index];
            openRows(QStringLiteral("%1:%2").arg(QLatin1String(chart.key), chart.codes.value(label)));
        });
    }
    connect(&Theme::signal(), &Theme::changed, this, &MatrixPart::fitWidth);
    return holder;
}

ChartView *MatrixPart::chart(RiskSplit by) const
{
    for (const SplitChart &chart : m_charts) {
        if (chart.by == by)
            return chart.view;
    }
    return nullptr;
}

bool MatrixPart::isOpenOnly() const
{
    return m_openOnly->isChecked();
}

RiskFilter MatrixPart::shown() const
{
    RiskFilter filter;
    if (isOpenOnly())
        filter.open = true;
    return filter;
}

void MatrixPart::refresh()
{
    const RiskLevelScheme scheme = m_desk.risks().levels();
    const QList<RiskCellCount> before = m_desk.risks().cells(shown(), false);
    const QList<RiskCellCount> after = m_desk.risks().cells(shown(), true);
    m_before->setCounts(scheme, before);
    m_after->setCounts(scheme, after);
    m_beforeTitle->setText(tr("Before measures, n = %1").arg(sumOf(before)));
    m_afterTitle->setText(tr("After measures, n = %1").arg(sumOf(after)));
    const qint64 left = m_desk.risks().count(shown()) - sumOf(before);
    m_left->setText(
        left > 0 ? tr("%1 more risks are rated by LEC or not rated yet; the charts count them.").arg(left)
                 : QString());
    for (SplitChart &chart : m_charts)
        fill(chart);
}

QString MatrixPart::wordOf(RiskSplit by, const QString &code) const
{
    if (by == RiskSplit::Category)
        return m_desk.risks().categories().name(code);
    if (by == RiskSplit::Level)
        return word(fromCode<RiskLevel>(code).value_or(RiskLevel::None));
    return word(fromCode<RiskState>(code).value_or(RiskState::Reported));
}

/** The levels stand in the order of their weight, the others by how many there are. */
QList<SplitCount> MatrixPart::partsOf(RiskSplit by) const
{
    QList<SplitCount> parts = m_desk.risks().split(shown(), by);
    if (by == RiskSplit::Level)
        std::stable_sort(parts.begin(), parts.end(), [](const SplitCount &a, const SplitCount &b) {
            return fromCode<RiskLevel>(a.key).value_or(RiskLevel::None) >
                   fromCode<RiskLevel>(b.key).value_or(RiskLevel::None);
        });
    return parts;
}

void MatrixPart::fill(SplitChart &chart)
{
    Series series;
    series.title = chart.by == RiskSplit::Level      ? tr("By level before measures")
                   : chart.by == RiskSplit::Category ? tr("By kind of risk")
                                                     : tr("By state");
    series.none = tr("No risk stands here.");
    SeriesLine line{tr("Risks"), {}};
    chart.codes.clear();
    qint64 base = 0;
    for (const SplitCount &part : partsOf(chart.by)) {
        chart.codes << part.key;
        series.labels << wordOf(chart.by, part.key);
        line.values << double(part.count);
        base += part.count;
    }
    series.base = int(base);
    series.lines = {line};
    chart.view->setSeries(ChartKind::HorizontalBars, series);
}

void MatrixPart::openRows(const QString &words)
{
    const QString open = isOpenOnly() ? QStringLiteral("open ") : QString();
    Q_EMIT targetRequested({QStringLiteral("risk"), 0, open + words});
}

void MatrixPart::takeFocus()
{
    m_before->setFocus();
}

} // namespace anhe
