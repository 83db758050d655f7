#include "ui/insurance/policypanes.h"

#include "ui/common/coverageview.h"
#include "ui/common/page.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"
#include "ui/insurance/limitbars.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr size_t InstitutionsListed = 60; ///< the others are opened in the list of institutions

QString percent(const std::optional<Percent> &share)
{
    return share ? share->text() : QString();
}

} // namespace

void PolicyOverview::fill(QVBoxLayout *into)
{
    addTerms(into);
    addTimeline(into);
    addLimits(into);
    into->addStretch();
}

void PolicyOverview::addTerms(QVBoxLayout *into)
{
    const Policy &p = policy();
    QGridLayout *grid = factGrid();
    addFact(grid, tr("Period"), QStringLiteral("%1 – %2").arg(isoDay(p.period.first), isoDay(p.period.last)));
    addFact(grid, insuranceFieldWord("retroactive_on"),
            p.retroactiveOn.isValid() ? isoDay(p.retroactiveOn) : tr("not recorded"));
    addFact(grid, insuranceFieldWord("reporting_until"), isoDay(p.reportingUntil));
    addFact(grid, insuranceFieldWord("cancelled_on"), dotted({isoDay(p.cancelledOn), p.cancelReason}));
    addFact(grid, insuranceFieldWord("hours_to_report"),
            p.hoursToReport > 0 ? tr("%1 hours from the first claim").arg(p.hoursToReport) : tr("none set"));
    addFact(grid, insuranceFieldWord("insurer_phone"), p.insurerPhone);
    addFact(grid, insuranceFieldWord("broker"), p.broker);
    addFact(grid, insuranceFieldWord("scheme"), p.scheme);
    addFact(grid, insuranceFieldWord("premium"),
            p.premium ? tr("%1 yuan").arg(p.premium->text()) : QString());
    into->addLayout(grid);
    if (const std::optional<Policy> before = desk().insurance().find(p.renewalOf))
        into->addWidget(linkButton(tr("Renews %1").arg(before->number),
                                   [this, id = before->id] {
                                       Q_EMIT targetRequested({QStringLiteral("policy"), id.value});
                                   }),
                        0, Qt::AlignLeft);
}

InstitutionId PolicyOverview::shownInstitution() const
{
    const InstitutionId own = desk().insurance().own();
    if (policy().institutions.contains(own))
        return own;
    return policy().institutions.value(0);
}

void PolicyOverview::addTimeline(QVBoxLayout *into)
{
    const InstitutionId shown = shownInstitution();
    if (!shown)
        return;
    into->addWidget(heading(tr("Policies of %1 over time").arg(desk().insurance().nameOf(shown))));
    auto *view = new CoverageView;
    view->setTimeline(timelineOf(desk().insurance().policiesOf(shown),
                                 {{MarkKind::Today, desk().clock().today(), {}}}, policy().id));
    connect(view, &CoverageView::policyActivated, this, [this](PolicyId id) {
        if (id != policy().id)
            Q_EMIT targetRequested({QStringLiteral("policy"), id.value});
    });
    into->addWidget(view);
    for (const ChainBreak &found : desk().insurance().chain(shown)) {
        if (found.before == policy().id || found.after == policy().id)
            into->addWidget(words(found.text, "warning"));
    }
}

void PolicyOverview::addLimits(QVBoxLayout *into)
{
    const Policy &p = policy();
    into->addWidget(heading(tr("Limits and deductible")));
    QGridLayout *grid = factGrid();
    addFact(grid, insuranceFieldWord("per_person"), yuan(p.perPerson));
    addFact(grid, insuranceFieldWord("per_event"), yuan(p.perEvent));
    const QString each = p.aggregate && p.aggregateEach ? tr("each institution its own") : QString();
    addFact(grid, insuranceFieldWord("aggregate"), dotted({yuan(p.aggregate), each}));
    addFact(grid, insuranceFieldWord("legal_costs"), yuan(p.legalCosts));
    const QString share = p.mentalDamagePercent ? QStringLiteral("%1 %2").arg(percent(p.mentalDamagePercent),
                                                                              word(p.mentalDamageOf))
                                                : QString();
    addFact(grid, insuranceFieldWord("mental_damage"), dotted({yuan(p.mentalDamage), share}));
    const QString higher = p.deductible && p.deductiblePercent ? tr("the higher") : QString();
    addFact(grid, insuranceFieldWord("deductible"),
            dotted({yuan(p.deductible), percent(p.deductiblePercent), higher}));
    into->addLayout(grid);
    if (!p.riders.isEmpty()) {
        into->addWidget(heading(insuranceFieldWord("riders")));
        for (const QString &rider : p.riders)
            into->addWidget(words(rider));
    }
    if (!p.note.isEmpty()) {
        into->addWidget(heading(insuranceFieldWord("note")));
        into->addWidget(words(p.note));
    }
}

void PolicyInsured::fill(QVBoxLayout *into)
{
    InstitutionFilter filter;
    filter.policy = policy().id;
    std::vector<qint64> ids = desk().insurance().ids(filter, InstitutionOrder::Level, false);
    if (ids.empty())
        into->addWidget(words(tr("No institution is named in this policy yet."), "muted"));
    else
        into->addWidget(words(tr("%1 institutions").arg(ids.size()), "muted"));
    const bool more = ids.size() > InstitutionsListed;
    ids.resize(qMin(ids.size(), InstitutionsListed));
    for (const InstitutionRow &row : desk().insurance().institutionRows(ids)) {
        const auto open = [this, id = row.id] {
            Q_EMIT targetRequested({QStringLiteral("institution"), id.value});
        };
        into->addWidget(linkButton(dotted({row.name, word(row.level), row.district}), open), 0,
                        Qt::AlignLeft);
    }
    if (more)
        into->addWidget(linkButton(tr("Show all in the list of institutions"),
                                   [this] {
                                       Q_EMIT targetRequested({QStringLiteral("institution"), 0,
                                                               QStringLiteral("policy:%1").arg(record())});
                                   }),
                        0, Qt::AlignLeft);
    into->addStretch();
}

void PolicyUse::fill(QVBoxLayout *into)
{
    const LimitUse use = desk().insurance().aggregateUsed(policy().id);
    auto *bars = new LimitBars;
    bars->setBars({{insuranceFieldWord("aggregate"), use}});
    into->addWidget(bars);
    const QList<Claim> claims = desk().insurance().claimsOf(policy().id);
    into->addWidget(heading(tr("Claims")));
    if (claims.isEmpty())
        into->addWidget(words(tr("No claim under this policy."), "muted"));
    for (const Claim &claim : claims) {
        const QString state = claimStateChip(stateOf(claim), claim.isInCourt()).text;
        const QString taken = takenBy(claim).fen > 0 ? tr("%1 yuan").arg(takenBy(claim).text()) : QString();
        into->addWidget(linkButton(dotted({claim.number, state, taken}),
                                   [this, id = claim.id] {
                                       Q_EMIT targetRequested({QStringLiteral("claim"), id.value});
                                   }),
                        0, Qt::AlignLeft);
    }
    into->addStretch();
}

} // namespace anhe
