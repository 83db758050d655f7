#include "ui/dispute/insurancepane.h"

#include "ui/common/coverageview.h"
#include "ui/common/duechip.h"
#include "ui/common/inlineform.h"
#include "ui/common/plainwords.h"
#include "ui/common/section.h"
#include "ui/common/verdictwords.h"
#include "ui/dispute/matterinsurancefields.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

InsurancePane::InsurancePane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent)
    , m_top(new QWidget)
    , m_timeline(new CoverageView)
    , m_claims(new QWidget)
    , m_form(new InlineForm)
    , m_fields(std::make_unique<MatterInsuranceFields>(desk, *m_form))
{
    body()->addWidget(m_top);
    body()->addWidget(m_timeline);
    body()->addWidget(m_claims);
    body()->addWidget(m_form);
    body()->addStretch();
    keep(QStringLiteral("insurance"), m_form);
    connect(m_form->addButton(tr("Save"), "primary"), &QPushButton::clicked, this,
            &InsurancePane::keepInsurance);
    connect(m_timeline, &CoverageView::policyActivated, this, [this](PolicyId id) {
        Q_EMIT targetRequested({QStringLiteral("policy"), id.value});
    });
}

InsurancePane::~InsurancePane() = default;

void InsurancePane::begin(const Dispute &dispute)
{
    m_fields->show(desk().insurance().insuranceOf(dispute.id));
}

void InsurancePane::refill(const Dispute &dispute)
{
    const CoverageVerdict verdict = desk().insurance().verdict(dispute.id);
    QVBoxLayout *top = refilled(m_top);
    addVerdict(top, verdict);
    addMissing(top, verdict);
    addDays(top, verdict);
    m_timeline->setTimeline(verdict.timeline);
    QVBoxLayout *claims = refilled(m_claims);
    addAnswers(claims, verdict);
    addReport(claims);
    addClaims(claims);
    if (!m_form->isDirty()) {
        m_fields->show(desk().insurance().insuranceOf(dispute.id));
        m_form->settle();
    }
}

void InsurancePane::addVerdict(QVBoxLayout *into, const CoverageVerdict &verdict)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new DeadlineChip(coverageChip(verdict.coverage)));
    if (verdict.policy) {
        auto *policy = linkButton(dotted({verdict.policyNumber, verdict.insurer}));
        connect(policy, &QPushButton::clicked, this, [this, id = verdict.policy] {
            Q_EMIT targetRequested({QStringLiteral("policy"), id.value});
        });
        line->addWidget(policy);
    }
    line->addStretch();
    into->addLayout(line);
    for (const CoverageReason &reason : verdict.reasons)
        into->addWidget(words(reason.text));
}

void InsurancePane::addMissing(QVBoxLayout *into, const CoverageVerdict &verdict)
{
    if (verdict.missing.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    line->addWidget(words(tr("To be decided it needs:"), "warning"));
    for (const MissingDay &missing : verdict.missing) {
        auto *button = linkButton(missing.label + QStringLiteral("…"));
        button->setEnabled(mayWrite());
        connect(button, &QPushButton::clicked, this,
                [this, key = missing.key, policy = verdict.policy] { enterMissing(key, policy); });
        line->addWidget(button);
    }
    line->addStretch();
    into->addLayout(line);
}

void InsurancePane::enterMissing(const QString &key, PolicyId policy)
{
    if (key == QLatin1String("incident_on"))
        Q_EMIT editRequested(matter(), QStringLiteral("happened_on"));
    else if (key == QLatin1String("retroactive_on"))
        Q_EMIT targetRequested({QStringLiteral("policy"), policy.value});
    else
        m_form->focusFirst();
}

void InsurancePane::addDays(QVBoxLayout *into, const CoverageVerdict &verdict)
{
    if (verdict.used.isEmpty())
        return;
    QStringList days;
    for (const UsedDay &used : verdict.used)
        days << QStringLiteral("%1 %2").arg(used.label, isoDay(used.day));
    into->addWidget(words(days.join(QStringLiteral("　")), "small"));
}

/** What every policy says, where there are several. */
void InsurancePane::addAnswers(QVBoxLayout *into, const CoverageVerdict &verdict)
{
    if (verdict.answers.size() < 2)
        return;
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const PolicyAnswer &answer : verdict.answers) {
        QStringList reasons;
        for (const CoverageReason &reason : answer.reasons)
            reasons << reason.text;
        layout->addWidget(words(dotted({answer.number, answer.insurer, word(answer.coverage)}), "label"));
        layout->addWidget(words(reasons.join(QLatin1Char(' ')), "small"));
    }
    into->addWidget(new Section(tr("What each policy says"), all, false));
}

void InsurancePane::addReport(QVBoxLayout *into)
{
    const std::optional<MatterClock> clock = desk().insurance().reportClockOf(matter());
    if (!clock)
        return;
    auto *line = new QHBoxLayout;
    line->addWidget(words(clock->due.rule.title()));
    line->addWidget(
        words(clock->due.byHours() ? momentText(clock->due.moment) : isoDay(clock->due.day), "muted"));
    line->addWidget(new DeadlineChip(dueChip(*clock, desk().clock().now())));
    line->addStretch();
    into->addLayout(line);
}

void InsurancePane::addClaims(QVBoxLayout *into)
{
    for (const Claim &claim : desk().insurance().claimsOf(matter())) {
        auto *button =
            linkButton(dotted({claim.number, word(stateOf(claim)),
                               claim.agreed ? tr("agreed %1 yuan").arg(claim.agreed->text()) : QString()}));
        connect(button, &QPushButton::clicked, this, [this, id = claim.id] {
            Q_EMIT targetRequested({QStringLiteral("claim"), id.value});
        });
        into->addWidget(button, 0, Qt::AlignLeft);
    }
    auto *fresh = new QPushButton(tr("Begin a claim…"));
    fresh->setEnabled(mayWrite());
    fresh->setToolTip(desk().ledger().readOnlyReason());
    connect(fresh, &QPushButton::clicked, this, [this] {
        Q_EMIT targetRequested({QStringLiteral("claim"), 0, QStringLiteral("matter:%1").arg(matter().value)});
    });
    into->addWidget(fresh, 0, Qt::AlignLeft);
}

void InsurancePane::keepInsurance()
{
    if (!m_form->check())
        return;
    const Result<void> saved = desk().insurance().save(m_fields->insurance());
    if (!saved)
        return m_form->refuse(saved.failure());
    m_form->settle();
    Q_EMIT said(tr("Insurance of %1 is saved").arg(dispute().number));
}

} // namespace anhe
