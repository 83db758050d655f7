#include "ui/safety/activitysummary.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>

namespace anhe {

ActivitySummary::ActivitySummary(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_total(new QLabel)
{
    setProperty("look", QStringLiteral("strip"));
    auto *line = new FlowLayout(this, Theme::px(6));
    setContentsMargins(Theme::px(10), Theme::px(4), Theme::px(10), Theme::px(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    line->addWidget(m_total);
    for (const Coded<ActivityKind> &kind : codesOf(ActivityKind{})) {
        auto *button = new QPushButton;
        button->setProperty("look", QStringLiteral("chip"));
        line->addWidget(button);
        m_kinds.append(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT kindRequested(kind.value); });
    }
}

void ActivitySummary::showFilter(const ActivityFilter &filter)
{
    const qint64 count = m_desk.safety().count(filter);
    setVisible(count > 0);
    m_total->setText(tr("%1 activities, %2 persons").arg(count).arg(m_desk.safety().persons(filter)));
    m_total->setMinimumHeight(m_kinds.first()->sizeHint().height());
    const QList<SplitCount> split = m_desk.safety().split(filter, ActivitySplit::Kind);
    for (const Coded<ActivityKind> &kind : codesOf(ActivityKind{})) {
        QPushButton *button = m_kinds[int(kind.value)];
        qint64 ofKind = 0;
        for (const SplitCount &part : split) {
            if (part.key == QLatin1String(kind.code))
                ofKind = part.count;
        }
        button->setText(QStringLiteral("%1 %2").arg(word(kind.value)).arg(ofKind));
        button->setToolTip(tr("Show these only"));
        button->setVisible(ofKind > 0 && ofKind < count);
    }
    layout()->invalidate();
}

QString ActivitySummary::words() const
{
    return m_total->text();
}

} // namespace anhe
