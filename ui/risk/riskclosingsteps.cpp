#include "ui/risk/risksteps.h"

#include "core/risk/riskrules.h"
#include "ui/common/choice.h"
#include "ui/common/chosenfiles.h"
#include "ui/common/dateedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/risk/ratingrows.h"
#include "ui/risk/riskwords.h"

namespace anhe {

namespace {

const QString yesCode = QStringLiteral("yes");
const QString noCode = QStringLiteral("no");

FieldRow *addNamed(StepForm *form, const char *field, QWidget *control, Needed needed = Needed::No)
{
    return form->add(field, riskFieldWord(QString::fromLatin1(field)), control, needed);
}

/** The day a step was taken, today unless told, and who took it. */
struct DayAndPerson
{
    DateEdit *on = new DateEdit;
    Picker *by;

    DayAndPerson(Desk &desk, StepForm *form, const char *onField, const char *byField)
        : by(staffPicker(desk.office()))
    {
        on->setDay(desk.clock().today());
        form->addLine(
            {{addNamed(form, onField, on, Needed::Yes), 6}, {addNamed(form, byField, by, Needed::Yes), 6}});
    }
};

ChoiceBox *yesOrNo(const QString &yes, const QString &no)
{
    auto *box = new ChoiceBox;
    box->addNone();
    box->addChoice(yes, yesCode);
    box->addChoice(no, noCode);
    return box;
}

/** What the register says of the fields, told as they are left and before the step is taken. */
void setRulesOf(StepForm *form, const std::function<FieldProblems()> &problems)
{
    form->setRules(problems);
    form->onLook(problems);
}

std::shared_ptr<RatingRows> addAfter(Desk &desk, StepForm *form, const Risk &risk)
{
    auto after = std::make_shared<RatingRows>(*form, QStringLiteral("after"), desk.risks().levels());
    after->show(risk.after, risk.before.method);
    form->onFit([after] { after->fit(); });
    return after;
}

} // namespace

StepForm *RiskSteps::rectify(Desk &desk, const Risk &risk)
{
    auto *form = new StepForm(QStringLiteral("rectify"), tr("Rectified: %1").arg(risk.number),
                              tr("Record the rectification"));
    const DayAndPerson done(desk, form, "rectified_on", "rectified_by");
    done.by->setText(risk.fixings.responsible);
    auto *result = new TextEdit(3, 10);
    auto *files = new ChosenFiles;
    form->addLine({{addNamed(form, "result", result, Needed::Yes), 12}});
    form->addLine({{addNamed(form, "evidence_files", files), 12}});
    form->addWords(
        tr("Without photos or papers it cannot be written off later; they may also be added then."));
    const auto after = addAfter(desk, form, risk);
    const auto typed = [done, result, after] {
        return RiskRectification{done.on->day(), done.by->text().trimmed(), result->text().trimmed(),
                                 after->rating()};
    };
    setRulesOf(form, [typed, &desk, risk] {
        FieldProblems problems = checkRectification(risk, typed(), desk.clock().today());
        checkRating(problems, typed().after, desk.risks().levels(), QStringLiteral("after"));
        return problems;
    });
    form->onTake([typed, files, &desk, risk] {
        return saying(desk.risks().rectify(risk.id, typed(), files->files()),
                      tr("%1 is rectified; a second person verifies it").arg(risk.number));
    });
    return form;
}

StepForm *RiskSteps::verify(Desk &desk, const Risk &risk)
{
    auto *form = new StepForm(QStringLiteral("verify"), tr("Verify: %1").arg(risk.number),
                              tr("Record the verification"));
    form->addWords(tr("Rectified by %1, responsible %2: a second person verifies it.")
                       .arg(risk.rectifiedBy, risk.fixings.responsible));
    const DayAndPerson done(desk, form, "verified_on", "verified_by");
    ChoiceBox *passed = yesOrNo(tr("it is put right"), tr("not yet: back to rectifying"));
    auto *opinion = new TextEdit(2, 8);
    form->addLine({{addNamed(form, "passed", passed, Needed::Yes), 6}});
    form->addLine({{addNamed(form, "verification", opinion), 12}});
    const auto after = addAfter(desk, form, risk);
    const auto typed = [done, passed, opinion, after] {
        return RiskVerification{done.on->day(), done.by->text().trimmed(), passed->currentCode() != noCode,
                                opinion->text().trimmed(), after->rating()};
    };
    setRulesOf(form, [typed, &desk, risk] {
        FieldProblems problems = checkVerification(risk, typed(), desk.clock().today());
        checkRating(problems, typed().after, desk.risks().levels(), QStringLiteral("after"));
        return problems;
    });
    form->onTake([typed, &desk, risk] {
        const QString words = typed().passed ? tr("%1 is verified").arg(risk.number)
                                             : tr("%1 goes back to rectifying").arg(risk.number);
        return saying(desk.risks().verify(risk.id, typed()), words);
    });
    return form;
}

StepForm *RiskSteps::writeOff(Desk &desk, const Risk &risk)
{
    auto *form =
        new StepForm(QStringLiteral("write_off"), tr("Write off: %1").arg(risk.number), tr("Write off"));
    const qsizetype attached = desk.risks().evidence(risk.id).size();
    form->addWords(attached > 0
                       ? tr("Evidence attached: %1").arg(attached)
                       : tr("No evidence is attached yet: choose it here, or say where it is kept."));
    const DayAndPerson done(desk, form, "written_off_on", "written_off_by");
    done.by->setText(desk.ledger().user());
    auto *files = new ChosenFiles;
    auto *evidence = new QLineEdit(risk.evidence);
    form->addLine({{addNamed(form, "evidence_files", files), 12}});
    form->addLine({{addNamed(form, "evidence", evidence), 12}});
    const auto typed = [done, evidence] {
        return RiskWriteOff{done.on->day(), done.by->text().trimmed(), evidence->text().trimmed()};
    };
    setRulesOf(form, [typed, files, attached, &desk, risk] {
        return checkWriteOff(risk, typed(), attached > 0 || !files->isBlank(), desk.clock().today());
    });
    form->onTake([typed, files, &desk, risk] {
        return saying(desk.risks().writeOff(risk.id, typed(), files->files()),
                      tr("%1 is written off").arg(risk.number));
    });
    return form;
}

StepForm *RiskSteps::askExtension(Desk &desk, const Risk &risk)
{
    auto *form = new StepForm(QStringLiteral("ask_extension"), tr("More time for %1").arg(risk.number),
                              tr("Ask for more time"));
    form->addWords(tr("The present limit is %1; the head decides on a new one.")
                       .arg(risk.fixings.dueOn.toString(Qt::ISODate)));
    const DayAndPerson asked(desk, form, "requested_on", "requested_by");
    asked.by->setText(risk.fixings.responsible);
    auto *until = new DateEdit;
    until->setFuture(true);
    auto *reason = new TextEdit(2, 8);
    form->addLine({{addNamed(form, "until", until, Needed::Yes), 6}});
    form->addLine({{addNamed(form, "reason", reason, Needed::Yes), 12}});
    const auto typed = [asked, until, reason] {
        RiskExtension extension;
        extension.requestedOn = asked.on->day();
        extension.requestedBy = asked.by->text().trimmed();
        extension.until = until->day();
        extension.reason = reason->text().trimmed();
        return extension;
    };
    setRulesOf(form,
               [typed, &desk, risk] { return checkExtensionRequest(risk, typed(), desk.clock().today()); });
    form->onTake([typed, &desk, risk] {
        return saying(desk.risks().askExtension(risk.id, typed()),
                      tr("The head decides on more time for %1").arg(risk.number));
    });
    return form;
}

StepForm *RiskSteps::decideExtension(Desk &desk, const Risk &risk)
{
    const RiskExtension asked = *risk.openExtension();
    auto *form = new StepForm(QStringLiteral("decide_extension"), tr("More time for %1").arg(risk.number),
                              tr("Record the decision"));
    form->addWords(tr("%1 asks for a new limit of %2 instead of %3: %4")
                       .arg(asked.requestedBy, asked.until.toString(Qt::ISODate),
                            risk.fixings.dueOn.toString(Qt::ISODate), asked.reason));
    const DayAndPerson decided(desk, form, "decided_on", "decided_by");
    ChoiceBox *granted = yesOrNo(tr("the head consents"), tr("the head refuses"));
    auto *until = new DateEdit;
    until->setFuture(true);
    until->setDay(asked.until);
    auto *opinion = new TextEdit(2, 8);
    form->addLine(
        {{addNamed(form, "granted", granted, Needed::Yes), 6}, {addNamed(form, "until", until), 6}});
    form->addLine({{addNamed(form, "opinion", opinion), 12}});
    const auto typed = [decided, granted, until, opinion, asked] {
        RiskExtension extension = asked;
        extension.decidedOn = decided.on->day();
        extension.decidedBy = decided.by->text().trimmed();
        if (!granted->isBlank())
            extension.granted = granted->currentCode() == yesCode;
        extension.until = until->day();
        extension.opinion = opinion->text().trimmed();
        return extension;
    };
    setRulesOf(form,
               [typed, &desk, risk] { return checkExtensionDecision(risk, typed(), desk.clock().today()); });
    form->onFit([form, granted] {
        form->form().row(QStringLiteral("until"))->setHidden(granted->currentCode() == noCode);
    });
    form->onTake([typed, &desk, risk] {
        return saying(desk.risks().decideExtension(risk.id, typed()),
                      tr("The decision on %1 is recorded").arg(risk.number));
    });
    return form;
}

} // namespace anhe
