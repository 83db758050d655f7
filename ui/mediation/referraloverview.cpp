#include "ui/mediation/referraloverview.h"

#include "ui/common/clockgrid.h"
#include "ui/mediation/referralchips.h"
#include "ui/mediation/referralwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

void ReferralOverview::fill(QVBoxLayout *into)
{
    addClocks(into);
    addFacts(into);
    addPauses(into);
    addTexts(into);
    addSiblings(into);
    into->addStretch();
}

void ReferralOverview::addClocks(QVBoxLayout *into)
{
    const QList<MatterClock> clocks = desk().mediation().clocksOf(referral().id);
    if (!clocks.isEmpty())
        into->addWidget(makeClockGrid(clocks, desk().clock().now()));
}

QString ReferralOverview::endingWords() const
{
    const Referral &r = referral();
    if (r.state == ReferralState::Refused)
        return dotted({isoDay(r.refusedOn), word(r.refusal), r.refusalText});
    if (r.state == ReferralState::Voided)
        return r.outcomeText;
    if (!r.concludedOn.isValid())
        return {};
    const QString ground =
        r.terminationGround == TerminationGround::None ? QString() : word(r.terminationGround);
    return dotted({isoDay(r.concludedOn), word(r.outcome), ground, r.outcomeText});
}

void ReferralOverview::addFacts(QVBoxLayout *into)
{
    const Referral &r = referral();
    const QString names = QStringLiteral("、");
    const QString claimed =
        r.claimed ? tr("%1 yuan (%2)").arg(r.claimed->text(), moneyCapitals(*r.claimed)) : QString();
    const QString extension =
        r.extensionDays > 0
            ? tr("%1 working days, agreed on %2").arg(r.extensionDays).arg(isoDay(r.extensionAgreedOn))
            : QString();
    const QString applied =
        r.appliedOn.isValid() ? dotted({isoDay(r.appliedOn), word(r.applicant), word(r.form)}) : QString();
    QGridLayout *grid = factGrid();
    addFact(grid, referralFieldWord("body"), r.body);
    addFact(grid, referralFieldWord("drafted_on"), isoDay(r.draftedOn));
    addFact(grid, referralFieldWord("letter_number"), dotted({r.letterNumber, isoDay(r.letterOn)}));
    addFact(grid, referralFieldWord("applied_on"), applied);
    addFact(grid, referralFieldWord("consent_on"), isoDay(r.consentOn));
    addFact(grid, r.route == Route::Negotiation ? tr("Began on") : referralFieldWord("accepted_on"),
            isoDay(r.acceptedOn));
    addFact(grid, referralFieldWord("case_number"), r.caseNumber);
    addFact(grid, referralFieldWord("mediators"), r.mediators.join(names));
    addFact(grid, referralFieldWord("place"), r.place);
    addFact(grid, referralFieldWord("patient_representatives"), r.patientRepresentatives.join(names));
    addFact(grid, referralFieldWord("hospital_representatives"), r.hospitalRepresentatives.join(names));
    addFact(grid, referralFieldWord("claimed"), claimed);
    addFact(grid, tr("Extension"), dotted({extension, r.extensionDocument}));
    addFact(grid, r.state == ReferralState::Voided ? tr("Voided because") : referralFieldWord("outcome"),
            endingWords());
    addFact(grid, referralFieldWord("accident_reported_on"), isoDay(r.accidentReportedOn));
    into->addLayout(grid);
}

void ReferralOverview::addPauses(QVBoxLayout *into)
{
    if (referral().pauses.isEmpty())
        return;
    into->addWidget(heading(referralFieldWord("pauses")));
    for (const ReferralPause &pause : referral().pauses) {
        const QString days = QStringLiteral("%1 – %2").arg(
            isoDay(pause.first), pause.isOpen() ? tr("still standing") : isoDay(pause.last));
        into->addWidget(words(dotted({days, word(pause.ground), pause.body, pause.document})));
    }
}

void ReferralOverview::addTexts(QVBoxLayout *into)
{
    const std::pair<const char *, QString> texts[] = {
        {"issues", referral().issues}, {"claim", referral().claim}, {"note", referral().note}};
    for (const auto &[field, text] : texts) {
        if (text.isEmpty())
            continue;
        into->addWidget(heading(referralFieldWord(field)));
        into->addWidget(words(text));
    }
}

void ReferralOverview::addSiblings(QVBoxLayout *into)
{
    QList<Referral> others = desk().mediation().of(referral().dispute);
    others.removeIf([this](const Referral &other) { return other.id == referral().id; });
    if (others.isEmpty())
        return;
    into->addWidget(heading(tr("Other routes of this matter")));
    for (const Referral &other : std::as_const(others)) {
        const QString state = referralStateChip(other.state, other.outcome).text;
        auto *button = new QPushButton(dotted({other.number, word(other.route), state}));
        button->setProperty("look", QStringLiteral("plain"));
        connect(button, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT referralRequested(id); });
        into->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace anhe
