#include "ui/insurance/insurancecharts.h"

#include "ui/common/chartview.h"
#include "ui/common/theme.h"
#include "ui/insurance/insurancewords.h"

#include <QVBoxLayout>

#include <cmath>

namespace anhe {

namespace {

constexpr size_t PoliciesShown = 8;

/** Rounded as it is printed at the bar. */
double oneDecimal(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

InsuranceCharts::InsuranceCharts(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_byLevel(new ChartView), m_paid(new ChartView), m_use(new ChartView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(16));
    for (ChartView *chart : {m_byLevel, m_paid, m_use}) {
        chart->setMinimumHeight(Theme::px(200));
        layout->addWidget(chart, 1);
    }
    connect(m_byLevel, &ChartView::barActivated, this, [this](int label) {
        Q_EMIT targetRequested(
            {QStringLiteral("institution"), 0,
             QStringLiteral("in_scope on:%1 %2").arg(isoDay(m_day), m_levelKeys.value(label))});
    });
    connect(m_paid, &ChartView::barActivated, this, [this](int label) {
        Q_EMIT targetRequested(
            {QStringLiteral("claim"), 0, QStringLiteral("agreed:%1").arg(m_paidYears.value(label))});
    });
    connect(m_use, &ChartView::barActivated, this, [this](int label) {
        Q_EMIT targetRequested({QStringLiteral("policy"), m_usedPolicies.value(label).value});
    });
}

void InsuranceCharts::showRate(const CoverageRate &rate)
{
    m_day = rate.day;
    fillLevels(rate);
    fillPaid();
    fillUse();
}

void InsuranceCharts::fillLevels(const CoverageRate &rate)
{
    Series series;
    series.title = tr("Coverage rate by level (%)");
    series.unit = QStringLiteral("%");
    series.decimals = 1;
    series.base = int(rate.total.inScope);
    series.none = tr("No institution has to be insured on this day.");
    SeriesLine line{tr("Coverage rate"), {}};
    m_levelKeys.clear();
    for (const auto &[level, part] : rate.byLevel) {
        series.labels << word(level);
        line.values << oneDecimal(part.rate().value_or(0) * 100);
        m_levelKeys << QStringLiteral("level:") + codeText(level);
    }
    series.lines = {line};
    m_byLevel->setSeries(ChartKind::HorizontalBars, series);
}

void InsuranceCharts::fillPaid()
{
    Series series;
    series.title = tr("Agreed a year, by share (10,000 yuan)");
    series.decimals = 1;
    series.none = tr("No claim has been agreed yet.");
    SeriesLine insurer{insuranceFieldWord(QStringLiteral("insurer_share")), {}};
    SeriesLine hospital{insuranceFieldWord(QStringLiteral("hospital_share")), {}};
    SeriesLine deductible{insuranceFieldWord(QStringLiteral("deductible_share")), {}};
    m_paidYears.clear();
    qint64 claims = 0;
    const auto tenThousands = [](Money amount) { return oneDecimal(double(amount.fen) / 1e6); };
    for (const YearOfClaims &year : m_desk.insurance().years()) {
        m_paidYears << QString::number(year.year);
        series.labels << QString::number(year.year);
        insurer.values << tenThousands(year.insurer);
        hospital.values << tenThousands(year.hospital);
        deductible.values << tenThousands(year.deductible);
        claims += year.claims;
    }
    series.base = int(claims);
    series.lines = {insurer, hospital, deductible};
    m_paid->setSeries(ChartKind::StackedColumns, series);
}

/** Policies in force whose aggregate limit has been used. */
void InsuranceCharts::fillUse()
{
    PolicyFilter inForce;
    inForce.inForceOn = m_day;
    Series series;
    series.title = tr("Aggregate limit used, policies in force (%)");
    series.unit = QStringLiteral("%");
    series.decimals = 1;
    series.none = tr("Nothing was taken from the limits of the policies in force.");
    SeriesLine line{tr("Used"), {}};
    m_usedPolicies.clear();
    std::vector<qint64> ids = m_desk.insurance().ids(inForce, PolicyOrder::Used, true);
    ids.resize(qMin(ids.size(), PoliciesShown));
    for (const PolicyRow &row : m_desk.insurance().policyRows(ids)) {
        if (!row.aggregate || row.aggregate->fen == 0)
            continue;
        series.labels << row.number;
        line.values << oneDecimal(100.0 * double(row.used.fen) / double(row.aggregate->fen));
        m_usedPolicies << row.id;
    }
    series.lines = {line};
    m_use->setSeries(ChartKind::HorizontalBars, series);
}

} // namespace anhe
