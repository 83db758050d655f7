#include "app/command.h"
#include "app/paperfile.h"
#include "app/riskformcommand.h"
#include "app/safetyformcommand.h"

#include "core/desk/desk.h"
#include "core/desk/formdesk.h"
#include "core/forms/riskforms.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

constexpr qint64 maxSeals = 1000; ///< no matter has as many

int listForms(const Console &console)
{
    for (const PaperForm &form : allForms())
        console.out << form.keyText() << '\t' << form.name() << '\n';
    for (const RiskForm &form : allRiskForms())
        console.out << form.keyText() << '\t' << form.name() << '\n';
    listSafetyPapers(console);
    return done;
}

const PaperForm &formNamed(const QString &key)
{
    const PaperForm *form = formFor(key);
    if (!form)
        throw WrongUsage{
            QCoreApplication::translate("app", "There is no form “%1”; “anhe form --list” names them.")
                .arg(key)};
    return *form;
}

bool speaksOfReferral(const PaperForm &form)
{
    static const QStringList others{QStringLiteral("mediation_application"),
                                    QStringLiteral("referral_letter"),
                                    QStringLiteral("hospital_application")}; // may be written before it
    return form.subject == FormSubject::Referral || form.subject == FormSubject::Agreement ||
           others.contains(form.keyText());
}

/** The option that chooses among several rows of the matter a paper may be about; nullptr where there is but
 * one. */
const char *chooserOf(const PaperForm &form)
{
    if (form.subject == FormSubject::Seal)
        return "seal";
    if (form.subject == FormSubject::Claim)
        return "claim";
    return speaksOfReferral(form) ? "referral" : nullptr;
}

/** Reads the options of a matter's paper, before the ledger is opened. */
void readOptions(const Arguments &arguments, const PaperForm &form)
{
    if (arguments.has("blank"))
        return;
    (void)arguments.needed("matter");
    const char *chooser = chooserOf(form);
    if (!chooser || !arguments.has(chooser))
        return;
    if (form.subject == FormSubject::Seal)
        (void)arguments.number(chooser, 1, maxSeals);
    else
        (void)arguments.needed(chooser);
}

Result<FormChoice> withSeal(Desk &desk, qint64 place, FormChoice choice)
{
    const QList<Seal> seals = desk.disputes().seals(choice.matter);
    if (place > seals.size())
        return Failure{QCoreApplication::translate("app", "The matter has no seal %1; --seal counts to %2.")
                           .arg(place)
                           .arg(seals.size())};
    choice.seal = seals[place - 1].id;
    return choice;
}

/** Adds the row that an option names: of the matter's seals by its place in their list, of its referrals and
 * claims by its number. */
Result<FormChoice> chosen(Desk &desk, const Arguments &arguments, const PaperForm &form, FormChoice choice)
{
    const char *chooser = chooserOf(form);
    if (!chooser || !arguments.has(chooser))
        return choice;
    if (form.subject == FormSubject::Seal)
        return withSeal(desk, *arguments.number(chooser, 1, maxSeals), choice);
    const QString number = arguments.ledgerNumber(chooser);
    if (form.subject == FormSubject::Claim)
        choice.claim = desk.insurance().idOfClaim(number);
    else
        choice.referral = desk.mediation().idOfNumber(number);
    if (!choice.claim && !choice.referral)
        return Failure{QCoreApplication::translate("app", "There is no “%1” in this ledger.").arg(number)};
    return choice;
}

/** How many rows of the matter the paper could be about. */
qsizetype candidates(Desk &desk, const PaperForm &form, DisputeId matter)
{
    if (form.subject == FormSubject::Seal)
        return desk.disputes().seals(matter).size();
    if (form.subject == FormSubject::Claim) {
        const QList<Claim> claims = desk.insurance().claimsOf(matter);
        return std::count_if(claims.begin(), claims.end(), [](const Claim &claim) { return !claim.voided; });
    }
    const QList<Referral> referrals = desk.mediation().of(matter);
    return std::count_if(referrals.begin(), referrals.end(),
                         [](const Referral &referral) { return referral.state != ReferralState::Voided; });
}

/** Says that a paper about the last row leaves others out. */
void tellOthers(Desk &desk, const Arguments &arguments, const PaperForm &form, const FormInput &input,
                const Console &console)
{
    const char *chooser = chooserOf(form);
    if (!chooser || input.isBlank() || arguments.has(chooser))
        return;
    const qsizetype count = candidates(desk, form, input.dispute.id);
    if (count > 1)
        console.err << QCoreApplication::translate(
                           "app", "The matter has %1 of these; this paper is about the last. "
                                  "--%2 chooses another one.")
                           .arg(count)
                           .arg(QLatin1String(chooser))
                    << '\n';
}

/** The matter asked for; without one the form is to be filled by hand. */
Result<FormInput> inputFor(Desk &desk, const Arguments &arguments, const PaperForm &form)
{
    if (arguments.has("blank"))
        return handFormInput(desk);
    const QString number = arguments.ledgerNumber("matter");
    const DisputeId matter = desk.disputes().idOfNumber(number);
    if (!matter)
        return Failure{
            QCoreApplication::translate("app", "There is no matter “%1” in this ledger.").arg(number)};
    const Result<FormChoice> choice = chosen(desk, arguments, form, FormChoice{matter});
    if (!choice)
        return choice.failure();
    const Result<FormInput> input = formInput(desk, *choice);
    if (input && !isSubjectKnown(form, *input))
        return Failure{
            QCoreApplication::translate(
                "app", "The ledger does not hold yet what the form “%1” is about; --blank prints it to be "
                       "filled by hand.")
                .arg(form.name())};
    return input;
}

void tellMissing(const PaperForm &form, const FormInput &input, const Console &console)
{
    QStringList words;
    for (const MissingField &field : form.missing(input))
        words += field.word;
    if (!words.isEmpty() && !input.isBlank())
        console.err << QCoreApplication::translate("app", "Not filled in yet: %1")
                           .arg(words.join(QStringLiteral("、")))
                    << '\n';
}

Result<void> write(Desk &desk, const Arguments &arguments, const Console &console)
{
    const PaperForm &form = formNamed(arguments.needed("form"));
    const QString path = arguments.text("output");
    const Result<FormInput> input = inputFor(desk, arguments, form);
    if (!input)
        return input.failure();
    const Result<WrittenForm> written = writeForm(desk, form, *input, path);
    if (!written)
        return written.failure();
    tellMissing(form, *input, console);
    tellOthers(desk, arguments, form, *input, console);
    if (!written->ownTemplate && hasOwnTemplate(desk, form))
        console.err << QCoreApplication::translate(
                           "app", "A PDF shows the built-in form; your office's own Word file "
                                  "of “%1” is filled when --output ends in .docx.")
                           .arg(form.name())
                    << '\n';
    if (!written->unknownPlaces.isEmpty())
        console.err << QCoreApplication::translate("app",
                                                   "Places of the template that nothing is known for: %1")
                           .arg(written->unknownPlaces.join(QStringLiteral("、")))
                    << '\n';
    tellWritten(path, console);
    return {};
}

} // namespace

int formCommand(const Arguments &arguments, const Console &console)
{
    if (arguments.has("list")) {
        arguments.refuseUnread();
        return listForms(console);
    }
    if (const RiskForm *form = riskFormFor(arguments.text("form")))
        return riskFormCommand(*form, arguments, console);
    if (isSafetyPaper(arguments.text("form")))
        return safetyFormCommand(arguments, console);
    const QString ledger = arguments.place(0, "LEDGER");
    const PaperForm &form = formNamed(arguments.needed("form"));
    requirePaperName(arguments.needed("output"));
    readOptions(arguments, form);
    arguments.refuseUnread();
    const auto desk = Desk::open(ledger, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    try {
        const Result<void> written = write(**desk, arguments, console);
        return written ? done : console.refuse(written.failure());
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
}

} // namespace anhe
