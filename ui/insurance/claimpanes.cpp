#include "ui/insurance/claimpanes.h"

#include "ui/common/chip.h"
#include "ui/common/clockgrid.h"
#include "ui/common/page.h"
#include "ui/insurance/claimsteps.h"
#include "ui/insurance/insurancechips.h"
#include "ui/insurance/insurancewords.h"
#include "ui/insurance/limitbars.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

QString inYuan(const std::optional<Money> &amount)
{
    return amount ? QCoreApplication::translate("ClaimPanes", "%1 yuan").arg(amount->text()) : QString();
}

} // namespace

void ClaimOverview::fill(QVBoxLayout *into)
{
    addClocks(into);
    addCourse(into);
    if (!claim().note.isEmpty()) {
        into->addWidget(heading(insuranceFieldWord("note")));
        into->addWidget(words(claim().note));
    }
    into->addStretch();
}

void ClaimOverview::addClocks(QVBoxLayout *into)
{
    const QList<MatterClock> clocks = desk().insurance().clocksOf(claim());
    if (!clocks.isEmpty())
        into->addWidget(makeClockGrid(clocks, desk().clock().now()));
}

void ClaimOverview::addCourse(QVBoxLayout *into)
{
    const Claim &c = claim();
    const std::optional<Policy> policy = desk().insurance().find(c.policy);
    QGridLayout *grid = factGrid();
    addFact(grid, insuranceFieldWord("policy"),
            policy ? dotted({policy->number, policy->insurer}) : tr("none chosen yet"));
    addFact(grid, insuranceFieldWord("institution"),
            c.institution ? desk().insurance().nameOf(c.institution) : QString());
    addFact(grid, insuranceFieldWord("event"), c.event);
    addFact(grid, insuranceFieldWord("claimed"), inYuan(c.claimed));
    if (c.reportedAt.isValid())
        addFact(grid, insuranceFieldWord("reported_at"),
                dotted({momentText(c.reportedAt), c.reportedBy, c.reportNumber}));
    addFact(grid, insuranceFieldWord("opened_on"), dotted({isoDay(c.openedOn), c.caseNumber, c.adjuster}));
    addFact(grid, insuranceFieldWord("submitted_on"), isoDay(c.submittedOn));
    addFact(grid, insuranceFieldWord("more_asked_on"), dotted({isoDay(c.moreAskedOn), c.moreAsked}));
    addFact(grid, insuranceFieldWord("more_given_on"), isoDay(c.moreGivenOn));
    addFact(grid, insuranceFieldWord("assessed_on"), dotted({isoDay(c.assessedOn), inYuan(c.assessed)}));
    addFact(grid, insuranceFieldWord("agreed_on"), dotted({isoDay(c.agreedOn), inYuan(c.agreed)}));
    addEndings(grid);
    const auto days = [](const std::optional<int> &count) {
        return count ? tr("%1 days").arg(*count) : QString();
    };
    addFact(grid, tr("From report to full request"), days(daysToHandIn(c)));
    addFact(grid, tr("From full request to payment"), days(daysToBePaid(c)));
    into->addLayout(grid);
}

void ClaimOverview::addEndings(QGridLayout *grid)
{
    const Claim &c = claim();
    if (c.paidOn.isValid())
        addFact(grid, insuranceFieldWord("paid_on"), dotted({isoDay(c.paidOn), word(c.paidTo), c.receipt}));
    addFact(grid, insuranceFieldWord("refused_on"), dotted({isoDay(c.refusedOn), c.refusal}));
    addFact(grid, insuranceFieldWord("court_on"), dotted({isoDay(c.courtOn), c.court}));
    addFact(grid, insuranceFieldWord("court_ended_on"), isoDay(c.courtEndedOn));
    addFact(grid, insuranceFieldWord("withdrawn_on"), dotted({isoDay(c.withdrawnOn), c.withdrawal}));
    addFact(grid, insuranceFieldWord("closed_on"), isoDay(c.closedOn));
}

void ClaimMoney::fill(QVBoxLayout *into)
{
    addShares(into);
    addLimits(into);
    addPrepayments(into);
    into->addStretch();
}

void ClaimMoney::addShares(QVBoxLayout *into)
{
    const Claim &c = claim();
    if (!c.agreed) {
        into->addWidget(
            words(tr("Insurer's share, hospital's share and deductible stand here once the payment is "
                     "agreed."),
                  "muted"));
        return;
    }
    QGridLayout *grid = factGrid();
    grid->setColumnStretch(1, 0);
    grid->setColumnStretch(2, 1);
    const std::pair<const char *, std::optional<Money>> amounts[] = {{"insurer_share", c.insurerShare},
                                                                     {"hospital_share", c.hospitalShare},
                                                                     {"deductible_share", c.deductibleShare},
                                                                     {"agreed", c.agreed}};
    for (const auto &[field, amount] : amounts) {
        const int row = grid->rowCount();
        const bool sum = qstrcmp(field, "agreed") == 0;
        grid->addWidget(words(insuranceFieldWord(field), sum ? "label" : "muted"), row, 0);
        grid->addWidget(words(yuan(amount.value_or(Money())), sum ? "label" : ""), row, 1, Qt::AlignRight);
    }
    into->addLayout(grid);
    QGridLayout *further = factGrid();
    addFact(further, insuranceFieldWord("mental_damage"), inYuan(c.mentalDamage));
    addFact(further, insuranceFieldWord("legal_costs"), inYuan(c.legalCosts));
    into->addLayout(further);
}

void ClaimMoney::addPrepayments(QVBoxLayout *into)
{
    into->addWidget(heading(insuranceFieldWord("prepayments")));
    if (claim().prepayments.isEmpty())
        into->addWidget(words(tr("Nothing was asked for in advance."), "muted"));
    for (const Prepayment &prepayment : claim().prepayments) {
        const QString paid = prepayment.paidOn.isValid()
                                 ? tr("paid on %1").arg(isoDay(prepayment.paidOn))
                                 : tr("asked for on %1").arg(isoDay(prepayment.askedOn));
        into->addWidget(words(dotted({inYuan(prepayment.amount), paid, prepayment.note})));
    }
    if (ClaimSteps::mayTake(claim(), QStringLiteral("prepay")))
        into->addWidget(
            writeButton(tr("Prepayments…"), [this] { Q_EMIT stepRequested(QStringLiteral("prepay")); }), 0,
            Qt::AlignLeft);
}

void ClaimMoney::addLimits(QVBoxLayout *into)
{
    if (!claim().policy)
        return;
    const PolicyLimits limits = desk().insurance().limits(claim());
    const QList<LimitBar> all = limitBarsOf(limits, takenBy(claim()));
    if (all.isEmpty())
        return;
    into->addWidget(heading(tr("Limits of the policy")));
    auto *bars = new LimitBars;
    bars->setBars(all);
    into->addWidget(bars);
    into->addWidget(words(tr("Filled: other claims. Hatched: this claim."), "small"));
    if (limits.pending.fen > 0)
        into->addWidget(words(
            tr("Assessed for other claims and not agreed yet: %1 yuan").arg(limits.pending.text()), "small"));
}

void ClaimFileIndex::fill(QVBoxLayout *into)
{
    if (claim().papers.isEmpty())
        into->addWidget(words(tr("No papers listed yet."), "muted"));
    QGridLayout *grid = factGrid();
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 0);
    for (const ClaimPaper &paper : claim().papers) {
        const int row = grid->rowCount();
        grid->addWidget(words(dotted({paper.name, paper.note})), row, 0);
        const bool in = paper.handedOn.isValid();
        const ChipText chip = in ? ChipText{tr("handed in %1").arg(isoDay(paper.handedOn)), Tone::Green}
                              : paper.required ? ChipText{tr("missing"), Tone::Red}
                                               : ChipText{tr("not needed"), Tone::Grey};
        grid->addWidget(new Chip(chip), row, 1, Qt::AlignLeft);
    }
    into->addLayout(grid);
    if (!claim().voided)
        into->addWidget(
            writeButton(tr("Papers…"), [this] { Q_EMIT stepRequested(QStringLiteral("papers")); }), 0,
            Qt::AlignLeft);
    into->addStretch();
}

} // namespace anhe
