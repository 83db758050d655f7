#include "ui/insurance/claimsteps.h"

#include "ui/common/matterpicker.h"
#include "ui/common/moneyedit.h"
#include "ui/common/stepform.h"
#include "ui/common/verdictwords.h"
#include "ui/insurance/claimfields.h"
#include "ui/insurance/insurancewords.h"
#include "ui/insurance/limitbars.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anhe {

namespace {

bool mayMove(const Claim &claim, ClaimState to)
{
    return nextSteps(claim).contains(to);
}

bool isUnderWay(const Claim &claim)
{
    return claim.reportedAt.isValid() && !claim.voided && !endOf(claim).isValid();
}

/** A step whose form is nothing but its fields. */
struct ClaimStep
{
    const char *key;
    const char *button;
    const char *title;
    const char *fields; ///< parted by spaces
    QDate Claim::*day;  ///< the step's own day, today unless it is set
    bool (*when)(const Claim &);
};

constexpr ClaimStep claimSteps[] = {
    {"report", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Reported…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Reported to the insurer: %1"),
     "reported_at* policy* reported_by report_number", nullptr,
     [](const Claim &claim) { return mayMove(claim, ClaimState::Reported); }},
    {"open", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Case opened…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The insurer opened its case: %1"),
     "opened_on* case_number adjuster", &Claim::openedOn,
     [](const Claim &claim) { return mayMove(claim, ClaimState::Opened); }},
    {"submit", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Handed in…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The full request is handed in: %1"), "submitted_on* papers",
     &Claim::submittedOn,
     [](const Claim &claim) {
         return isUnderWay(claim) && !claim.submittedOn.isValid() && !claim.agreedOn.isValid();
     }},
    {"more", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "More asked…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The insurer asks for more: %1"), "more_asked_on* more_asked*",
     &Claim::moreAskedOn, [](const Claim &claim) { return mayMove(claim, ClaimState::MoreAsked); }},
    {"given", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Given…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "What was asked for is handed in: %1"), "more_given_on* papers",
     &Claim::moreGivenOn,
     [](const Claim &claim) {
         return isUnderWay(claim) && claim.moreAskedOn.isValid() && !claim.moreGivenOn.isValid();
     }},
    {"assess", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Assessed…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Assessed by the insurer: %1"), "assessed_on* assessed",
     &Claim::assessedOn, [](const Claim &claim) { return mayMove(claim, ClaimState::Assessed); }},
    {"agree", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Agreed…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The payment is agreed: %1"),
     "agreed_on* agreed* insurer_share hospital_share deductible_share mental_damage legal_costs",
     &Claim::agreedOn, [](const Claim &claim) { return mayMove(claim, ClaimState::Agreed); }},
    {"pay", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Paid out…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The insurer has paid: %1"), "paid_on* paid_to receipt",
     &Claim::paidOn, [](const Claim &claim) { return mayMove(claim, ClaimState::Paid); }},
    {"prepay", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Prepaid…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Prepayments: %1"), "prepayments", nullptr, isUnderWay},
    {"refuse", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Refused…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Refused by the insurer: %1"), "refused_on* refusal*",
     &Claim::refusedOn, [](const Claim &claim) { return mayMove(claim, ClaimState::Refused); }},
    {"close", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Close the claim…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The claim is closed: %1"), "closed_on* note", &Claim::closedOn,
     [](const Claim &claim) { return mayMove(claim, ClaimState::Closed); }},
    {"withdraw", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Claim withdrawn…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The claim is withdrawn: %1"), "withdrawn_on* withdrawal*",
     &Claim::withdrawnOn, [](const Claim &claim) { return mayMove(claim, ClaimState::Withdrawn); }},
    {"court", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "To court…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Filed in court: %1"), "court_on* court*", &Claim::courtOn,
     [](const Claim &claim) {
         return claim.reportedAt.isValid() && !claim.courtOn.isValid() && !claim.voided &&
                !claim.paidOn.isValid();
     }},
    {"court_ended", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Court case ended…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "The court case has ended: %1"), "court_ended_on* note",
     &Claim::courtEndedOn, [](const Claim &claim) { return claim.isInCourt() && !claim.voided; }},
    {"papers", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Papers…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Papers of the file: %1"), "papers", nullptr,
     [](const Claim &claim) { return !claim.voided; }},
    {"amend", QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Amend…"),
     QT_TRANSLATE_NOOP("anhe::ClaimSteps", "Amend: %1"), "", nullptr,
     [](const Claim &claim) { return !claim.voided; }},
};

const ClaimStep *stepOf(const QString &key)
{
    for (const ClaimStep &step : claimSteps) {
        if (key == QLatin1String(step.key))
            return &step;
    }
    return nullptr;
}

/** Everything that has been entered may be corrected; what lies ahead has its own step. */
QStringList amendableFields(const Claim &claim)
{
    QStringList fields{
        QStringLiteral("policy"),        QStringLiteral("institution"), QStringLiteral("claimed"),
        QStringLiteral("event"),         QStringLiteral("reported_at"), QStringLiteral("reported_by"),
        QStringLiteral("report_number"), QStringLiteral("case_number"), QStringLiteral("adjuster")};
    for (const ClaimStep &step : claimSteps) {
        if (!step.day || !(claim.*step.day).isValid())
            continue;
        for (QString field : QString::fromLatin1(step.fields).split(QLatin1Char(' '))) {
            field.remove(QLatin1Char('*'));
            if (!fields.contains(field) && field != QLatin1String("papers") && field != QLatin1String("note"))
                fields << field;
        }
    }
    return fields << QStringLiteral("note");
}

} // namespace

QList<std::pair<QString, QString>> ClaimSteps::all()
{
    QList<std::pair<QString, QString>> steps;
    for (const ClaimStep &step : claimSteps)
        steps.append({QString::fromLatin1(step.key), tr(step.button)});
    return steps;
}

bool ClaimSteps::mayTake(const Claim &claim, const QString &key)
{
    const ClaimStep *step = stepOf(key);
    return step && step->when(claim);
}

StepForm *ClaimSteps::make(Desk &desk, const Claim &claim, const QString &key)
{
    const ClaimStep *step = stepOf(key);
    if (!step || !step->when(claim))
        return nullptr;
    auto *form = new StepForm(key, tr(step->title).arg(claim.number), tr("Save"));
    QStringList names = QString::fromLatin1(step->fields).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (key == QLatin1String("amend"))
        names = amendableFields(claim);
    auto fields = std::make_shared<ClaimFields>(desk, *form, names);
    Claim shown = claim;
    if (step->day && !(shown.*step->day).isValid())
        shown.*step->day = desk.clock().today();
    if (key == QLatin1String("report") && !shown.reportedAt.isValid())
        shown.reportedAt = desk.clock().now();
    fields->show(shown);
    if (names.contains(QStringLiteral("agreed")) || names.contains(QStringLiteral("agreed*")))
        addShares(desk, form, fields);
    if (key == QLatin1String("pay"))
        addOrderOfPayment(form);
    form->onTake([fields, &desk, number = claim.number] {
        return saying(desk.insurance().amend(fields->claim()), tr("%1 is saved").arg(number));
    });
    return form;
}

/** The rule that decides whom the insurer may pay. */
void ClaimSteps::addOrderOfPayment(StepForm *form)
{
    form->addWords(tr("The insurer does not pay the hospital before the hospital has paid the patient "
                      "(Insurance Law, art. 65). What the patient side has received stands with the route."));
}

void ClaimSteps::addShares(Desk &desk, StepForm *form, const std::shared_ptr<ClaimFields> &fields)
{
    auto *divide = new QPushButton(tr("Divide by the policy"));
    divide->setToolTip(
        tr("Insurer's share, hospital's share and deductible as the policy and what is left of "
           "its limits give them"));
    auto *sum = new QLabel;
    sum->setWordWrap(true);
    auto *bars = new LimitBars;
    auto *line = new QWidget;
    auto *lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->addWidget(divide);
    lineLayout->addStretch();
    form->addWide(line);
    form->addWide(sum);
    form->addWide(bars);
    const auto amount = [form](const char *field) {
        return static_cast<MoneyEdit *>(form->form().row(QString::fromLatin1(field))->control());
    };
    const auto fill = [=, &desk] {
        if (const auto shares = desk.insurance().proposedShares(fields->claim())) {
            amount("insurer_share")->setAmount(shares->insurer);
            amount("hospital_share")->setAmount(shares->hospital);
            amount("deductible_share")->setAmount(shares->deductible);
        }
    };
    QObject::connect(divide, &QPushButton::clicked, form, fill);
    QObject::connect(amount("agreed"), &QLineEdit::editingFinished, form, [=] {
        const Claim claim = fields->claim();
        if (claim.agreed && !claim.insurerShare && !claim.hospitalShare && !claim.deductibleShare)
            fill();
    });
    form->onFit([=, &desk] {
        const Claim claim = fields->claim();
        const Money together = claim.insurerShare.value_or(Money()) + claim.hospitalShare.value_or(Money()) +
                               claim.deductibleShare.value_or(Money());
        const Money agreed = claim.agreed.value_or(Money());
        QString words = tr("Shares together: %1 yuan of %2 yuan agreed").arg(together.text(), agreed.text());
        if (together != agreed)
            words += QStringLiteral("，") + (together < agreed
                                                 ? tr("%1 yuan missing").arg((agreed - together).text())
                                                 : tr("%1 yuan too much").arg((together - agreed).text()));
        sum->setText(words);
        divide->setEnabled(claim.agreed.has_value() && bool(claim.policy));
        bars->setBars(limitBarsOf(desk.insurance().limits(claim), takenBy(claim)));
    });
}

void ClaimSteps::propose(Desk &desk, ClaimFields &fields)
{
    const DisputeId matter = fields.matter()->matter();
    if (matter)
        fields.show(desk.insurance().proposedClaim(matter));
}

StepForm *ClaimSteps::enter(Desk &desk, DisputeId matter, const std::function<void(ClaimId)> &onEntered)
{
    const std::optional<Dispute> dispute = desk.disputes().find(matter);
    auto *form = new StepForm(QStringLiteral("enter"),
                              dispute ? tr("A claim for %1").arg(dispute->number) : tr("A new claim"),
                              tr("Enter the claim"));
    auto fields = std::make_shared<ClaimFields>(
        desk, *form,
        QStringList{QStringLiteral("matter*"), QStringLiteral("policy"), QStringLiteral("institution"),
                    QStringLiteral("claimed"), QStringLiteral("event"), QStringLiteral("reported_at"),
                    QStringLiteral("reported_by"), QStringLiteral("report_number"), QStringLiteral("note")});
    form->form()
        .row(QStringLiteral("event"))
        ->setHint(tr("Claims with the same word are one event of the policy"));
    form->form().row(QStringLiteral("reported_at"))->setHint(tr("Blank while it is not reported yet"));
    QLabel *verdict = form->addWords(QString());
    fields->show(matter ? desk.insurance().proposedClaim(matter) : Claim());
    QObject::connect(fields->matter(), &Picker::picked, form, [fields, &desk] { propose(desk, *fields); });
    form->onFit([fields, &desk, verdict, said = DisputeId()]() mutable {
        const DisputeId chosen = fields->matter()->matter();
        if (chosen == std::exchange(said, chosen) && chosen)
            return;
        verdict->setText(chosen ? verdictSentence(desk.insurance().verdict(chosen)) : QString());
        verdict->setVisible(bool(chosen));
    });
    form->onTake([fields, &desk, onEntered]() -> Result<QString> {
        const Result<ClaimId> entered = desk.insurance().enter(fields->claim());
        if (!entered)
            return entered.failure();
        onEntered(*entered);
        return tr("%1 is entered").arg(desk.insurance().find(*entered).value_or(Claim()).number);
    });
    return form;
}

} // namespace anhe
