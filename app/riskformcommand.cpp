#include "app/riskformcommand.h"

#include "app/command.h"
#include "app/paperfile.h"

#include "core/desk/desk.h"
#include "core/desk/riskformdesk.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>

namespace anhe {

namespace {

/** The option that names the row a form is about. */
const char *optionOf(RiskFormSubject subject)
{
    switch (subject) {
    case RiskFormSubject::Notice:
        return "notice";
    case RiskFormSubject::WeeklySheet:
    case RiskFormSubject::UrgentReport:
        return "sweep";
    case RiskFormSubject::MonthlyReturn:
        return "month";
    case RiskFormSubject::Risk:
        return "risk";
    case RiskFormSubject::Assessment:
        return "assessment";
    }
    Q_UNREACHABLE();
}

QDate firstOfMonth(const QString &text)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        throw WrongUsage{
            QCoreApplication::translate("app", "--month is written 2026-09, not “%1”.").arg(text)};
    return first;
}

/** Whether the ledger holds the row of that number. */
bool choose(Desk &desk, RiskFormSubject subject, const QString &number, RiskFormChoice &choice)
{
    switch (subject) {
    case RiskFormSubject::Notice:
        return bool(choice.notice = desk.notices().idOfNumber(number));
    case RiskFormSubject::WeeklySheet:
    case RiskFormSubject::UrgentReport:
        return bool(choice.sweep = desk.sweeps().idOfNumber(number));
    case RiskFormSubject::Risk:
        return bool(choice.risk = desk.risks().idOfNumber(number));
    case RiskFormSubject::Assessment:
        return bool(choice.assessment = desk.assessments().idOfNumber(number));
    case RiskFormSubject::MonthlyReturn:
        choice.month = firstOfMonth(number);
        choice.sweep = desk.sweeps().sheetOf(SweepKind::Monthly, {}, choice.month);
        return true;
    }
    Q_UNREACHABLE();
}

Result<RiskFormInput> inputFor(Desk &desk, const RiskForm &form, const Arguments &arguments)
{
    if (arguments.has("blank"))
        return handRiskFormInput(desk);
    const QString number = arguments.ledgerNumber(optionOf(form.subject));
    RiskFormChoice choice;
    if (!choose(desk, form.subject, number, choice))
        return Failure{QCoreApplication::translate("app", "There is no “%1” in this ledger.").arg(number)};
    const Result<RiskFormInput> input = riskFormInput(desk, choice);
    if (input && !isSubjectKnown(form, *input))
        return Failure{QCoreApplication::translate("app", "“%1” is a sheet of another kind: %2.")
                           .arg(number, word(input->sweep->kind))};
    return input;
}

} // namespace

int riskFormCommand(const RiskForm &form, const Arguments &arguments, const Console &console)
{
    const QString path = arguments.needed("output");
    requirePaperName(path);
    if (!arguments.has("blank")) {
        const QString named = arguments.needed(optionOf(form.subject));
        if (form.subject == RiskFormSubject::MonthlyReturn)
            (void)firstOfMonth(named);
    }
    arguments.refuseUnread();
    const auto desk = Desk::open(arguments.place(0, "LEDGER"), console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    try {
        const Result<RiskFormInput> input = inputFor(**desk, form, arguments);
        if (!input)
            return console.refuse(input.failure());
        const Result<void> written = writeRiskForm(**desk, form, *input, path);
        if (!written)
            return console.refuse(written.failure());
        tellWritten(path, console);
        return done;
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
}

} // namespace anhe
