#include "ui/common/unfinishedstrip.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/common/unfinishedsteps.h"

#include <QLabel>
#include <QPushButton>

namespace anhe {

UnfinishedStrip::UnfinishedStrip(UnfinishedSteps &steps, QWidget *parent) : QFrame(parent), m_steps(steps)
{
    setProperty("look", QStringLiteral("bar"));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(Theme::px(8), Theme::px(6), Theme::px(8), Theme::px(6));
    connect(&steps, &UnfinishedSteps::changed, this, &UnfinishedStrip::fill);
    fill();
}

void UnfinishedStrip::setPlaceInSight(const QString &place)
{
    if (place == m_inSight)
        return;
    m_inSight = place;
    fill();
}

void UnfinishedStrip::fill()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[place, title] : m_steps.offered()) {
        if (place == m_inSight)
            continue;
        if (layout()->count() == 0)
            layout()->addWidget(new QLabel(tr("Begun and not finished:")));
        auto *button = new QPushButton(title);
        button->setProperty("look", QStringLiteral("chip"));
        connect(button, &QPushButton::clicked, this, [this, where = place] { Q_EMIT continued(where); });
        layout()->addWidget(button);
    }
    setVisible(layout()->count() > 0);
}

} // namespace anhe
