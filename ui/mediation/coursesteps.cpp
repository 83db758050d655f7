#include "ui/mediation/coursesteps.h"

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/stepedits.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/mediation/namelist.h"
#include "ui/mediation/referralwords.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLabel>

namespace anhe {

namespace {

/** The codes but the one that says nothing. */
template <typename E>
ChoiceBox *groundChoice()
{
    auto *choice = new ChoiceBox;
    choice->addNone();
    for (const Coded<E> &entry : codesOf(E{})) {
        if (entry.value != E::None)
            choice->addChoice(word(entry.value), QString(QLatin1String(entry.code)));
    }
    return choice;
}

} // namespace

StepForm *CourseSteps::letter(Desk &desk, const Referral &referral)
{
    auto *form = new StepForm(QStringLiteral("letter"), tr("Number the letter: %1").arg(referral.number),
                              tr("Give the number"));
    auto *on = dayEdit(desk.clock().today());
    form->addWords(tr("The letter takes the next number of the year's series and keeps it; it is printed on "
                      "the letter."));
    form->addLine(
        {{form->add("letter_on", referralFieldWord(QStringLiteral("letter_on")), on, Needed::Yes), 6}});
    form->onTake([=, &desk]() -> Result<QString> {
        const Result<QString> number =
            desk.mediation().issueLetter(referral.id, on->date().value_or(QDate()));
        if (!number)
            return number.failure();
        return tr("The letter of %1 has the number %2").arg(referral.number, *number);
    });
    return form;
}

StepForm *CourseSteps::apply(Desk &desk, const Referral &referral)
{
    auto *form = new StepForm(QStringLiteral("apply"), tr("Apply: %1").arg(referral.number),
                              tr("Record the application"));
    auto *on = dayEdit(desk.clock().today());
    auto *applicant = new Choice<ApplicantSide>(Choice<ApplicantSide>::None::Absent);
    auto *how = new Choice<ApplicationForm>(Choice<ApplicationForm>::None::Absent);
    applicant->setValue(referral.applicant);
    how->setValue(referral.form);
    form->addLine(
        {{form->add("applied_on", referralFieldWord(QStringLiteral("applied_on")), on, Needed::Yes), 6}});
    form->addLine({{form->add("applicant", referralFieldWord(QStringLiteral("applicant")), applicant), 6},
                   {form->add("form", referralFieldWord(QStringLiteral("form")), how), 6}});
    if (referral.isMediation())
        form->addWords(tr("Both sides apply, or one applies and the body obtains the other's consent. "
                          "Mediation costs the parties nothing."));
    form->onTake([=, &desk] {
        const Application application{on->date().value_or(QDate()),
                                      applicant->value().value_or(ApplicantSide::Both),
                                      how->value().value_or(ApplicationForm::Written)};
        return saying(desk.mediation().apply(referral.id, application),
                      tr("%1 is applied for").arg(referral.number));
    });
    return form;
}

/** Says what the one-track rule ends, and asks for a tick. */
void CourseSteps::addOthersEnded(StepForm &form, const QList<Referral> &others)
{
    QStringList words;
    for (const Referral &other : others)
        words << QStringLiteral("%1（%2，%3）").arg(other.number, word(other.route), other.body);
    form.addWords(tr("A dispute follows one track at a time. This acceptance terminates: %1.")
                      .arg(words.join(QStringLiteral("；"))),
                  "warning");
}

StepForm *CourseSteps::accept(Desk &desk, const Referral &referral)
{
    const bool talks = referral.route == Route::Negotiation;
    const bool court = referral.route == Route::Litigation;
    auto *form = new StepForm(QStringLiteral("accept"),
                              (talks   ? tr("Negotiation begins: %1")
                               : court ? tr("Case filed: %1")
                                       : tr("Accepted: %1"))
                                  .arg(referral.number),
                              talks   ? tr("Begin")
                              : court ? tr("Record the filing")
                                      : tr("Record the acceptance"));
    const QList<Referral> others = desk.mediation().endedBy(referral.id);
    if (!others.isEmpty())
        addOthersEnded(*form, others);
    auto *on = dayEdit(desk.clock().today());
    auto *consent = dayEdit(referral.consentOn);
    auto *caseNumber = new QLineEdit(referral.caseNumber);
    auto *mediators = new NameList(referral.mediators);
    auto *end = new QCheckBox(tr("Yes, terminate them on that day"));
    form->addLine({{form->add("accepted_on",
                              talks   ? tr("Began on")
                              : court ? tr("Case filed on")
                                      : referralFieldWord(QStringLiteral("accepted_on")),
                              on, Needed::Yes),
                    6},
                   {form->add("consent_on", referralFieldWord(QStringLiteral("consent_on")), consent), 6}});
    form->addLine(
        {{form->add("case_number", referralFieldWord(QStringLiteral("case_number")), caseNumber), 6},
         {form->add("mediators", court ? tr("Judges") : referralFieldWord(QStringLiteral("mediators")),
                    mediators),
          6}});
    form->addLine({{form->add("end_others", {}, end), 12}});
    form->form().row(QStringLiteral("end_others"))->setVisible(!others.isEmpty());
    const bool oneSide = referral.isMediation() && referral.applicant != ApplicantSide::Both;
    form->form().row(QStringLiteral("consent_on"))->setVisible(oneSide);
    form->form().row(QStringLiteral("mediators"))->setVisible(!talks);
    form->form().row(QStringLiteral("case_number"))->setVisible(!talks);
    form->onTake([=, &desk] {
        Acceptance acceptance;
        acceptance.on = on->date().value_or(QDate());
        acceptance.consentOn = consent->date().value_or(QDate());
        acceptance.caseNumber = caseNumber->text().trimmed();
        acceptance.mediators = mediators->names();
        acceptance.endOthers = end->isChecked();
        return saying(desk.mediation().accept(referral.id, acceptance),
                      tr("%1 has begun").arg(referral.number));
    });
    return form;
}

StepForm *CourseSteps::refuse(Desk &desk, const Referral &referral)
{
    auto *form = new StepForm(QStringLiteral("refuse"), tr("Not accepted: %1").arg(referral.number),
                              tr("Record the refusal"));
    auto *on = dayEdit(desk.clock().today());
    auto *ground = groundChoice<ReferralRefusal>();
    auto *text = new TextEdit(2, 6);
    form->addLine(
        {{form->add("refused_on", referralFieldWord(QStringLiteral("refused_on")), on, Needed::Yes), 6},
         {form->add("refusal", referralFieldWord(QStringLiteral("refusal")), ground, Needed::Yes), 6}});
    form->addLine({{form->add("refusal_text", referralFieldWord(QStringLiteral("refusal_text")), text), 12}});
    form->onTake([=, &desk] {
        return saying(desk.mediation().refuse(
                          referral.id, on->date().value_or(QDate()),
                          fromCode<ReferralRefusal>(ground->currentCode()).value_or(ReferralRefusal::None),
                          text->text().trimmed()),
                      tr("%1 was not accepted").arg(referral.number));
    });
    return form;
}

StepForm *CourseSteps::pause(Desk &desk, const Referral &referral)
{
    auto *form = new StepForm(QStringLiteral("pause"), tr("The clock stands: %1").arg(referral.number),
                              tr("Stop the clock"));
    auto *ground = new Choice<PauseGround>(Choice<PauseGround>::None::Absent);
    auto *first = dayEdit(desk.clock().today());
    auto *body = new QLineEdit;
    auto *document = new QLineEdit;
    form->addLine({{form->add("ground", tr("Ground"), ground), 6},
                   {form->add("pauses", tr("First day"), first, Needed::Yes), 6}});
    FieldRow *who = form->add("body", tr("Who appraises"), body);
    form->addLine(
        {{who, 6}, {form->add("document", referralFieldWord(QStringLiteral("document")), document), 6}});
    form->addWords(tr("The time of an appraisal is not counted in the limit of a mediation."));
    form->onFit([=] {
        who->setLabel(ground->value() == PauseGround::Other ? tr("Ground in words") : tr("Who appraises"));
    });
    form->onTake([=, &desk] {
        ReferralPause pause;
        pause.ground = ground->value().value_or(PauseGround::Appraisal);
        pause.first = first->date().value_or(QDate());
        pause.body = body->text().trimmed();
        pause.document = document->text().trimmed();
        return saying(desk.mediation().pause(referral.id, pause),
                      tr("The clock of %1 stands").arg(referral.number));
    });
    return form;
}

StepForm *CourseSteps::resume(Desk &desk, const Referral &referral)
{
    auto *form = new StepForm(QStringLiteral("resume"), tr("The clock goes on: %1").arg(referral.number),
                              tr("Let it run"));
    auto *last = dayEdit(desk.clock().today());
    FieldRow *row = form->add("pauses", tr("Last day of the pause"), last, Needed::Yes);
    if (referral.isPaused())
        row->setHint(tr("It stands since %1.").arg(isoDay(referral.pauses.last().first)));
    form->addLine({{row, 6}});
    form->onTake([=, &desk] {
        return saying(desk.mediation().resume(referral.id, last->date().value_or(QDate())),
                      tr("The clock of %1 goes on").arg(referral.number));
    });
    return form;
}

StepForm *CourseSteps::extend(Desk &desk, const Referral &referral)
{
    auto *form =
        new StepForm(QStringLiteral("extend"), tr("Extension: %1").arg(referral.number), tr("Extend"));
    auto *to = new DateEdit;
    to->setFuture(true);
    auto *days = new QLineEdit;
    days->setValidator(new QIntValidator(1, 999, days));
    auto *agreed = dayEdit(desk.clock().today());
    auto *document = new QLineEdit;
    auto *both = new QCheckBox(tr("The committee and both sides have agreed"));
    form->addLine(
        {{form->add("extension_days", referralFieldWord(QStringLiteral("extension_days")), days, Needed::Yes),
          4},
         {form->add("extension_to", tr("or: until the day"), to), 4},
         {form->add("extension_agreed_on", tr("Agreed on"), agreed, Needed::Yes), 4}});
    form->addLine(
        {{form->add("extension_document", referralFieldWord(QStringLiteral("extension_document")), document),
          12}});
    form->addLine({{form->add("extension_by_both", {}, both), 12}});
    QObject::connect(to, &DateEdit::edited, days, [=, &desk] {
        const DeadlineContext &context = desk.deadlines();
        const int more =
            extensionTo(referral, to->date().value_or(QDate()), context.calendar, context.localRules);
        if (more > 0)
            days->setText(QString::number(more));
    });
    form->onTake([=, &desk] {
        return saying(
            desk.mediation().extend(referral.id, {days->text().toInt(), agreed->date().value_or(QDate()),
                                                  both->isChecked(), document->text().trimmed()}),
            tr("%1 is extended by %2 working days").arg(referral.number, days->text()));
    });
    return form;
}

} // namespace anhe
