#include "ui/dispute/petitionstrip.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/dispute/disputelistfilter.h"

#include <QLabel>
#include <QPushButton>

namespace anhe {

PetitionStrip::PetitionStrip(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_visits(new QLabel)
{
    setProperty("look", QStringLiteral("strip"));
    auto *line = new FlowLayout(this, Theme::px(6));
    setContentsMargins(Theme::px(10), Theme::px(4), Theme::px(10), Theme::px(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const FilterEntry &part : petitionEntries()) {
        auto *button = new QPushButton;
        button->setProperty("look", QStringLiteral("chip"));
        button->setProperty("part", part.word);
        button->setToolTip(tr("Show these only"));
        line->addWidget(button);
        m_parts.append({part.code, button});
        connect(button, &QPushButton::clicked, this,
                [this, code = part.code] { Q_EMIT partRequested(code); });
    }
    line->addWidget(m_visits);
    m_visits->setToolTip(tr("Visits of petitioners in the days received that the list is narrowed to"));
    hide();
}

void PetitionStrip::showFilter(const DisputeFilter &filter)
{
    setVisible(filter.kinds == QList{MatterKind::Petition});
    if (isHidden())
        return;
    for (const auto &[code, button] : std::as_const(m_parts)) {
        DisputeFilter part =
            disputeFilterOf({QStringLiteral("petition:") + code}, {}, m_desk.clock().today());
        part.received = filter.received;
        button->setText(QStringLiteral("%1 %2")
                            .arg(button->property("part").toString())
                            .arg(m_desk.disputes().count(part)));
    }
    const VisitFilter visits{filter.received, {MatterKind::Petition}};
    m_visits->setText(tr("%1 visits, %2 persons")
                          .arg(m_desk.disputes().visits(visits))
                          .arg(m_desk.disputes().persons(visits)));
    m_visits->setMinimumHeight(m_parts.first().second->sizeHint().height());
    layout()->invalidate();
}

QString PetitionStrip::words() const
{
    return m_visits->text();
}

QPushButton *PetitionStrip::partButton(const QString &code) const
{
    for (const auto &[name, button] : m_parts) {
        if (name == code)
            return button;
    }
    return nullptr;
}

} // namespace anhe
