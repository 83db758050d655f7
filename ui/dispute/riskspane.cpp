#include "ui/dispute/riskspane.h"

#include "ui/common/plainwords.h"
#include "ui/common/riskchips.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

RisksPane::RisksPane(Desk &desk, QWidget *parent) : DisputePane(desk, parent), m_risks(new QWidget)
{
    body()->addWidget(m_risks);
    body()->addStretch();
}

void RisksPane::refill(const Dispute &dispute)
{
    QVBoxLayout *into = refilled(m_risks);
    std::vector<qint64> ids;
    for (const RiskId id : desk().risks().of(dispute.id))
        ids.push_back(id.value);
    if (ids.empty())
        into->addWidget(
            words(tr("No hidden risk is linked to this matter. When something in the hospital let "
                     "it happen, report it as a risk: it is put right and verified there."),
                  "muted"));
    for (const RiskRow &row : desk().risks().rows(ids))
        addRisk(into, row);
    addReport(into);
}

void RisksPane::addRisk(QVBoxLayout *into, const RiskRow &row)
{
    auto *line = new QHBoxLayout;
    auto *button = linkButton(dotted({row.number, row.place}));
    connect(button, &QPushButton::clicked, this, [this, id = row.id] {
        Q_EMIT targetRequested({QStringLiteral("risk"), id.value});
    });
    line->addWidget(button);
    line->addWidget(new Chip(levelChip(row.level)));
    line->addWidget(new Chip(riskStateChip(row.state)));
    const ChipText limit = orderedLimitChip(desk(), "rectification", row.foundOn, row.dueOn, row.rectifiedOn);
    if (!limit.text.isEmpty())
        line->addWidget(new DeadlineChip(limit));
    line->addStretch();
    into->addLayout(line);
    into->addWidget(words(row.description.simplified()));
}

void RisksPane::addReport(QVBoxLayout *into)
{
    auto *fresh = new QPushButton(tr("Report a risk…"));
    fresh->setEnabled(mayWrite());
    fresh->setToolTip(desk().ledger().readOnlyReason());
    connect(fresh, &QPushButton::clicked, this, [this] {
        Q_EMIT targetRequested({QStringLiteral("risk"), 0, QStringLiteral("matter:%1").arg(matter().value)});
    });
    into->addWidget(fresh, 0, Qt::AlignLeft);
}

} // namespace anhe
