#include "ui/risk/noticestrip.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/risk/noticewords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anhe {

namespace {

constexpr int MostProposals = 100; ///< of each kind
constexpr int ChipsShown = 3;
constexpr int UnitsShown = 6;
constexpr int UnfoldedHeight = 190; ///< pixels at 100 %

enum ProposalColumn { AboutColumn, StepColumn, UnitColumn, SinceColumn, MatterColumn, ProposalColumns };

QWidget *flowLine()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

QPushButton *chipButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setProperty("look", QStringLiteral("chip"));
    button->setToolTip(tip);
    return button;
}

/** Takes away what a line holds, now for the eye and later for good. */
void emptyLine(QWidget *line)
{
    while (QLayoutItem *item = line->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QString daysLate(QDate since, QDate today)
{
    return QCoreApplication::translate("NoticeStrip", "%1 days late").arg(since.daysTo(today));
}

} // namespace

NoticeStrip::NoticeStrip(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_proposed(flowLine()), m_arrears(flowLine()), m_all(new QTreeWidget)
{
    setProperty("look", QStringLiteral("bar"));
    m_all->setHeaderLabels({tr("About"), tr("Next step"), tr("Unit"), tr("Overdue"), tr("What it is about")});
    m_all->setRootIsDecorated(false);
    m_all->setUniformRowHeights(true);
    m_all->setAccessibleName(tr("Proposed notices"));
    m_all->hide();
    const std::pair<int, int> widths[] = {
        {AboutColumn, 150}, {StepColumn, 120}, {UnitColumn, 140}, {SinceColumn, 110}};
    for (const auto &[column, width] : widths)
        m_all->setColumnWidth(column, Theme::px(width));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(8), Theme::px(6), Theme::px(8), Theme::px(6));
    layout->setSpacing(Theme::px(4));
    layout->addWidget(m_proposed);
    layout->addWidget(m_all);
    layout->addWidget(m_arrears);
    connect(m_all, &QTreeWidget::itemActivated, this, &NoticeStrip::choose);
}

void NoticeStrip::refresh()
{
    m_proposals.clear();
    for (const NoticeSubject subject : {NoticeSubject::Risk, NoticeSubject::Matter, NoticeSubject::Sweep})
        m_proposals += m_desk.notices().proposals(subject, MostProposals);
    std::stable_sort(m_proposals.begin(), m_proposals.end(),
                     [](const NoticeProposal &a, const NoticeProposal &b) { return a.step > b.step; });
    fillProposals();
    fillArrears();
    listAll();
    setVisible(!m_proposals.isEmpty() || m_arrears->layout()->count() > 0);
}

void NoticeStrip::fillProposals()
{
    emptyLine(m_proposed);
    m_proposed->setVisible(!m_proposals.isEmpty());
    if (m_proposals.isEmpty())
        return;
    QLayout *line = m_proposed->layout();
    line->addWidget(new QLabel(tr("To be supervised next:")));
    const QDate today = m_desk.clock().today();
    for (const NoticeProposal &proposal :
         m_proposals.first(qMin<qsizetype>(ChipsShown, m_proposals.size()))) {
        const QString tip =
            QStringList{proposal.matter, daysLate(proposal.since, today), tr("Click to write the notice")}
                .join(QLatin1Char('\n'));
        auto *chip = chipButton(dotted({proposal.about, proposal.unit, word(proposal.step)}), tip);
        connect(chip, &QPushButton::clicked, this,
                [this, about = proposal.target] { Q_EMIT proposalChosen(about); });
        line->addWidget(chip);
    }
    if (m_proposals.size() <= ChipsShown)
        return;
    auto *more = chipButton(tr("All %1").arg(m_proposals.size()), tr("Show everything that is proposed"));
    more->setIcon(icon(QStringLiteral("chevron-down")));
    more->setCheckable(true);
    more->setChecked(!m_all->isHidden());
    connect(more, &QPushButton::toggled, this, &NoticeStrip::unfold);
    line->addWidget(more);
}

void NoticeStrip::unfold(bool open)
{
    const int room = window()->height() / 4;
    m_all->setFixedHeight(qBound(Theme::px(90), room, Theme::px(UnfoldedHeight)));
    m_all->setVisible(open);
    if (open && isVisible())
        m_all->setFocus();
}

void NoticeStrip::listAll()
{
    const QDate today = m_desk.clock().today();
    m_all->clear();
    for (qsizetype i = 0; i < m_proposals.size(); ++i) {
        const NoticeProposal &proposal = m_proposals[i];
        auto *item =
            new QTreeWidgetItem(m_all, {proposal.about, word(proposal.step), proposal.unit,
                                        daysLate(proposal.since, today), proposal.matter.simplified()});
        item->setToolTip(MatterColumn, proposal.matter);
        item->setData(AboutColumn, Qt::UserRole, int(i));
    }
    if (m_all->topLevelItemCount() > 0)
        m_all->setCurrentItem(m_all->topLevelItem(0));
    if (m_proposals.size() <= ChipsShown)
        m_all->hide();
}

void NoticeStrip::choose(QTreeWidgetItem *item)
{
    Q_EMIT proposalChosen(m_proposals[item->data(AboutColumn, Qt::UserRole).toInt()].target);
}

/** Each unit opens its notices that wait for an answer. */
void NoticeStrip::fillArrears()
{
    emptyLine(m_arrears);
    const QList<UnitArrears> units = m_desk.notices().arrears();
    m_arrears->setVisible(!units.isEmpty());
    if (units.isEmpty())
        return;
    QLayout *line = m_arrears->layout();
    line->addWidget(new QLabel(tr("Answers overdue:")));
    for (const UnitArrears &unit : units.first(qMin<qsizetype>(UnitsShown, units.size()))) {
        auto *chip = chipButton(QStringLiteral("%1 %2").arg(unit.unit).arg(unit.count),
                                tr("The earliest was due on %1").arg(isoDay(unit.earliestDue)));
        connect(chip, &QPushButton::clicked, this, [this, name = unit.unit] { Q_EMIT unitChosen(name); });
        line->addWidget(chip);
    }
    if (units.size() > UnitsShown) {
        auto *all = chipButton(tr("All %1 units").arg(units.size()), tr("Show all overdue notices by unit"));
        connect(all, &QPushButton::clicked, this, [this] { Q_EMIT unitChosen({}); });
        line->addWidget(all);
    }
}

} // namespace anhe
