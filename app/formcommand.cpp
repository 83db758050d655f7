#include "app/command.h"
#include "app/paperfile.h"
#include "app/riskformcommand.h"
#include "app/safetyformcommand.h"

#include "core/desk/desk.h"
#include "core/desk/formdesk.h"
#include "core/forms/riskforms.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>

namespace anhe {

namespace {

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
    const Result<FormInput> input = formInput(desk, FormChoice{matter});
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
    (void)formNamed(arguments.needed("form"));
    requirePaperName(arguments.needed("output"));
    if (!arguments.has("blank"))
        (void)arguments.needed("matter");
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
