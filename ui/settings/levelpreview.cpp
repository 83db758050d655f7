#include "ui/settings/levelpreview.h"

#include "ui/common/riskchips.h"

#include <QGridLayout>
#include <QPainter>

namespace anhe {

namespace {

constexpr int Side = 5;
constexpr int CellWidth = 46;
constexpr int CellHeight = 28;
constexpr int Gap = 1;
constexpr RiskLevel shownLevels[] = {RiskLevel::Major, RiskLevel::Larger, RiskLevel::General, RiskLevel::Low};

int cellsOf(const RiskLevelScheme &scheme, RiskLevel level)
{
    int count = 0;
    for (int likelihood = 1; likelihood <= Side; ++likelihood) {
        for (int impact = 1; impact <= Side; ++impact)
            count += scheme.levelOfCell(likelihood, impact) == level;
    }
    return count;
}

} // namespace

/** The impact grows upwards, the likelihood to the right; each cell names its product. */
class LevelPreview::Cells : public QWidget
{
public:
    RiskLevelScheme scheme;

    QSize sizeHint() const override { return {Theme::px(Side * CellWidth), Theme::px(Side * CellHeight)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int likelihood = 1; likelihood <= Side; ++likelihood) {
            for (int impact = 1; impact <= Side; ++impact)
                paintCell(painter, likelihood, impact);
        }
    }

private:
    void paintCell(QPainter &painter, int likelihood, int impact) const
    {
        const QRect cell = QRect(width() * (likelihood - 1) / Side, height() * (Side - impact) / Side,
                                 width() / Side, height() / Side)
                               .adjusted(Gap, Gap, -Gap, -Gap);
        QColor ground = Theme::color(dotRole(toneOf(scheme.levelOfCell(likelihood, impact))));
        ground.setAlphaF(0.38f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(cell, Theme::px(3), Theme::px(3));
        painter.setPen(Theme::color(Role::Ink));
        painter.drawText(cell, Qt::AlignCenter, QString::number(likelihood * impact));
    }
};

LevelPreview::LevelPreview(QWidget *parent) : QWidget(parent), m_cells(new Cells)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(2));
    grid->addWidget(m_cells, 0, 0, Side, 1);
    for (size_t i = 0; i < std::size(shownLevels); ++i) {
        m_counts << new Chip;
        grid->addWidget(m_counts.last(), int(i), 1, Qt::AlignLeft | Qt::AlignVCenter);
    }
    grid->setColumnStretch(1, 1);
    m_cells->setAccessibleName(tr("The matrix as these cut points colour it"));
    connect(&Theme::signal(), &Theme::changed, this, [this] {
        m_cells->updateGeometry();
        m_cells->update();
    });
    setScheme({});
}

void LevelPreview::setScheme(const RiskLevelScheme &scheme)
{
    m_cells->scheme = scheme;
    for (size_t i = 0; i < std::size(shownLevels); ++i) {
        const RiskLevel level = shownLevels[i];
        m_counts[qsizetype(i)]->setChip(
            {tr("%1: %2 cells").arg(word(level)).arg(cellsOf(scheme, level)), toneOf(level)});
    }
    m_cells->setAccessibleDescription(told().join(QStringLiteral("; ")));
    m_cells->update();
}

QStringList LevelPreview::told() const
{
    QStringList words;
    for (const Chip *chip : m_counts)
        words << chip->chip().text;
    return words;
}

} // namespace anhe
