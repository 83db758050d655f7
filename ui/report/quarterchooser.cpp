#include "ui/report/quarterchooser.h"

#include "ui/common/icons.h"
#include "ui/report/figurewords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace anhe {

static constexpr int QuartersInMenu = 20;

QuarterChooser::QuarterChooser(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton)
    , m_name(new QToolButton)
    , m_next(new QToolButton)
    , m_menu(new QMenu(this))
{
    m_back->setIcon(icon(QStringLiteral("chevron-left")));
    m_back->setToolTip(tr("The quarter before (Alt+Left)"));
    m_back->setAccessibleName(tr("The quarter before"));
    m_next->setIcon(icon(QStringLiteral("chevron-right")));
    m_next->setToolTip(tr("The next quarter (Alt+Right)"));
    m_next->setAccessibleName(tr("The next quarter"));
    m_name->setPopupMode(QToolButton::InstantPopup);
    m_name->setMenu(m_menu);
    for (QToolButton *button : {m_back, m_name, m_next})
        button->setFocusPolicy(Qt::TabFocus);
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(m_name);
    layout->addWidget(m_next);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_menu, &QMenu::aboutToShow, this, &QuarterChooser::fillMenu);
}

void QuarterChooser::setQuarter(Quarter quarter)
{
    m_quarter = quarter;
    showQuarter();
}

void QuarterChooser::setLatest(Quarter latest)
{
    m_latest = latest;
    showQuarter();
}

void QuarterChooser::step(int quarters)
{
    choose(quarters < 0 ? m_quarter.previous() : m_quarter.next());
}

void QuarterChooser::choose(Quarter quarter)
{
    if (quarter == m_quarter || quarter > m_latest)
        return;
    setQuarter(quarter);
    Q_EMIT chosen(quarter);
}

void QuarterChooser::showQuarter()
{
    m_name->setText(quarterWords(m_quarter));
    m_name->setAccessibleName(tr("Quarter: %1").arg(quarterWords(m_quarter)));
    m_next->setEnabled(m_quarter < m_latest);
}

void QuarterChooser::fillMenu()
{
    m_menu->clear();
    Quarter quarter = m_latest;
    for (int i = 0; i < QuartersInMenu; ++i, quarter = quarter.previous()) {
        QAction *action =
            m_menu->addAction(quarterWords(quarter), this, [this, quarter] { choose(quarter); });
        action->setCheckable(true);
        action->setChecked(quarter == m_quarter);
    }
}

} // namespace anhe
