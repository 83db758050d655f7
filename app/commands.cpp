#include "app/command.h"

#include <QCoreApplication>

namespace anhe {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"new",
         "LEDGER --hospital NAME",
         QT_TRANSLATE_NOOP("app", "Makes a new, empty ledger."),
         1,
         {{"hospital", 0, "NAME", QT_TRANSLATE_NOOP("app", "the hospital's name, as its papers write it")}},
         newCommand},
        {"demo",
         "LEDGER --matters N [--seed S] [--until DATE]",
         QT_TRANSLATE_NOOP("app", "Makes a ledger filled with an invented hospital's matters, to look at and "
                                  "to practise with."),
         1,
         {{"matters", 0, "N", QT_TRANSLATE_NOOP("app", "how many matters, 1 to 5000000")},
          {"seed", 0, "S",
           QT_TRANSLATE_NOOP("app", "the same seed and day make the same ledger; 1 when not given")},
          {"until", 0, "DATE", QT_TRANSLATE_NOOP("app", "the last day; today when not given")}},
         demoCommand},
        {"import",
         "LEDGER FILE [--as matters|institutions|policies|activities|indicators|risks] [--map NAME] "
         "[--dry-run] [--sheet NAME] [--kind KIND] [--channel CHANNEL]",
         QT_TRANSLATE_NOOP("app", "Brings the rows of an xlsx, ods or csv file into the register of matters, "
                                  "institutions, policies, activities, indicators or hidden risks."),
         2,
         {{"as", 0, "REGISTER",
           QT_TRANSLATE_NOOP(
               "app", "matters (when not given), institutions, policies, activities, indicators or risks")},
          {"map", 0, "NAME",
           QT_TRANSLATE_NOOP(
               "app", "a column mapping kept in the ledger; guessed from the headings when not given")},
          {"dry-run", 0, nullptr, QT_TRANSLATE_NOOP("app", "tells what would happen and keeps nothing")},
          {"sheet", 0, "NAME",
           QT_TRANSLATE_NOOP("app", "the sheet to read; the first that fits when not given")},
          {"kind", 0, "KIND",
           QT_TRANSLATE_NOOP(
               "app", "what the rows are where the list does not say: complaint, dispute or petition")},
          {"channel", 0, "CHANNEL",
           QT_TRANSLATE_NOOP("app", "how they came where the list does not say, e.g. online or letter")}},
         importCommand},
        {"list",
         "LEDGER matters|referrals|policies|claims|institutions|risks|notices|sweeps|decisions|"
         "activities|indicators|assessments [--search TEXT] "
         "[--from DATE] [--to DATE] [--on DATE] [--status STATUS] [--kind KIND] "
         "[--format csv|json]",
         QT_TRANSLATE_NOOP("app", "Lists a register, newest first."),
         2,
         {{"search", 0, "TEXT",
           QT_TRANSLATE_NOOP("app", "number, name, pinyin initials, phone or words of the text")},
          {"from", 0, "DATE",
           QT_TRANSLATE_NOOP(
               "app",
               "received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: "
               "issued; sweeps: ended) on this day or later")},
          {"to", 0, "DATE",
           QT_TRANSLATE_NOOP(
               "app",
               "received (referrals: accepted; policies: begun; claims: reported; risks: found; notices: "
               "issued; sweeps: ended) on this day or earlier")},
          {"on", 0, "DATE",
           QT_TRANSLATE_NOOP("app", "policies in force, claims open or institutions in scope on this day")},
          {"status", 0, "STATUS",
           QT_TRANSLATE_NOOP("app",
                             "in this status, e.g. registered or closed; of institutions e.g. lapsed")},
          {"kind", 0, "KIND",
           QT_TRANSLATE_NOOP(
               "app",
               "complaint, dispute or petition; of referrals the route, e.g. people; of institutions e.g. "
               "hospital; of risks and decisions the level, of notices the step, of sweeps weekly, monthly "
               "or urgent")},
          {"format", 0, "FORMAT", QT_TRANSLATE_NOOP("app", "csv (when not given) or json")}},
         listCommand},
        {"cover",
         "LEDGER --matter NUMBER [--format text|json] | --on DATE -o FILE | --year YEAR -o FILE",
         QT_TRANSLATE_NOOP("app", "Says whether a matter is insured, by which policy, and why; or writes the "
                                  "coverage of institutions on a day, or the claims of a year."),
         1,
         {{"matter", 0, "NUMBER", QT_TRANSLATE_NOOP("app", "the matter's number, e.g. 投诉 2026-0001")},
          {"format", 0, "FORMAT", QT_TRANSLATE_NOOP("app", "text (when not given) or json")},
          {"on", 0, "DATE", QT_TRANSLATE_NOOP("app", "writes who is insured on this day")},
          {"year", 0, "YEAR", QT_TRANSLATE_NOOP("app", "writes the claims of this year")},
          {"output", 'o', "FILE", QT_TRANSLATE_NOOP("app", "the paper to write, .pdf or .docx")}},
         coverCommand,
         true},
        {"report",
         "LEDGER --quarter 2026Q3 [-o FILE.pdf|FILE.docx] [--figures json] [--as-of DATE]",
         QT_TRANSLATE_NOOP("app", "Writes the quarterly stability analysis report, or its figures, or both."),
         1,
         {{"quarter", 0, "QUARTER", QT_TRANSLATE_NOOP("app", "the quarter, like 2026Q3")},
          {"output", 'o', "FILE", QT_TRANSLATE_NOOP("app", "the paper to write, .pdf or .docx")},
          {"figures", 0, "json", QT_TRANSLATE_NOOP("app", "prints every figure with its definition")},
          {"as-of", 0, "DATE",
           QT_TRANSLATE_NOOP("app", "the day the figures are judged on; today when not given")}},
         reportCommand,
         true},
        {"form",
         "LEDGER --form NAME -o FILE.pdf|FILE.docx --matter NUMBER [--seal N] [--referral|--claim NUMBER] | "
         "--risk|--notice|--sweep|--assessment NUMBER | --month MONTH | --from DATE --to DATE | --year YEAR "
         "| "
         "--blank, or --list",
         QT_TRANSLATE_NOOP("app", "Writes a form of a matter, or a blank one; --list names the forms."),
         1,
         {{"matter", 0, "NUMBER", QT_TRANSLATE_NOOP("app", "the matter's number, e.g. 投诉 2026-0001")},
          {"seal", 0, "N",
           QT_TRANSLATE_NOOP("app", "which of the matter's seals; 1 is the first, the last when not given")},
          {"referral", 0, "NUMBER",
           QT_TRANSLATE_NOOP("app", "which of the matter's referrals; the last when not given")},
          {"claim", 0, "NUMBER",
           QT_TRANSLATE_NOOP("app", "which of the matter's claims; the last when not given")},
          {"risk", 0, "NUMBER", QT_TRANSLATE_NOOP("app", "a hidden risk's number, for its write-off")},
          {"notice", 0, "NUMBER", QT_TRANSLATE_NOOP("app", "a supervision notice's number")},
          {"sweep", 0, "NUMBER",
           QT_TRANSLATE_NOOP("app", "the number of a weekly sheet or an urgent report")},
          {"month", 0, "MONTH", QT_TRANSLATE_NOOP("app", "the month of a monthly return, e.g. 2026-09")},
          {"assessment", 0, "NUMBER",
           QT_TRANSLATE_NOOP("app", "the number of a major decision, or of a scoring sheet")},
          {"from", 0, "DATE", QT_TRANSLATE_NOOP("app", "first day of the activity log")},
          {"to", 0, "DATE", QT_TRANSLATE_NOOP("app", "last day of the activity log")},
          {"year", 0, "YEAR", QT_TRANSLATE_NOOP("app", "of the yearly work report")},
          {"form", 0, "NAME", QT_TRANSLATE_NOOP("app", "the form's name, as --list tells it")},
          {"output", 'o', "FILE", QT_TRANSLATE_NOOP("app", "the paper to write, .pdf or .docx")},
          {"blank", 0, nullptr, QT_TRANSLATE_NOOP("app", "a form to fill by hand, without a matter")},
          {"list", 0, nullptr, QT_TRANSLATE_NOOP("app", "names the forms, one a line")}},
         formCommand,
         true},
        {"check",
         "LEDGER",
         QT_TRANSLATE_NOOP(
             "app", "Proves a ledger whole: file, links, history, numbers, attachments; counts its rows."),
         1,
         {},
         checkCommand},
        {"backup",
         "LEDGER -o FILE",
         QT_TRANSLATE_NOOP("app", "Copies a ledger, also one in use, and counts what the copy holds."),
         1,
         {{"output", 'o', "FILE", QT_TRANSLATE_NOOP("app", "the file to write")}},
         backupCommand},
        {"restore",
         "FILE -o LEDGER",
         QT_TRANSLATE_NOOP("app", "Makes a ledger of a backup; a ledger that stands there already is kept "
                                  "beside it."),
         1,
         {{"output", 'o', "LEDGER", QT_TRANSLATE_NOOP("app", "the ledger to write")}},
         restoreCommand},
    };
    return all;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString usageOf(const Command &command)
{
    return QCoreApplication::translate("app", "Usage: anhe %1 %2")
        .arg(QLatin1String(command.name), QLatin1String(command.synopsis));
}

QString helpText()
{
    QString text = QCoreApplication::translate(
                       "app", "Anhe, the ledger of a hospital's complaint and dispute office.\n\n"
                              "Usage: anhe [LEDGER]       opens the window\n"
                              "       anhe COMMAND …      works without a window\n") +
                   QLatin1Char('\n');
    for (const Command &command : commands())
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), QLatin1String(command.synopsis),
                         QCoreApplication::translate("app", command.summary));
    text += QStringLiteral("  due --rule RULE --from DATETIME …\n      %1\n")
                .arg(QCoreApplication::translate("app", "Reckons the last day of a limit and says why."));
    return text + QLatin1Char('\n') +
           QCoreApplication::translate(
               "app", "“anhe help COMMAND” tells more. Exit code: 0 done, 1 refused, 2 wrong usage.\n"
                      "ANHE_LANG=en speaks English.\n");
}

QString helpText(const Command &command)
{
    QString text = usageOf(command) + QStringLiteral("\n\n") +
                   QCoreApplication::translate("app", command.summary) + QStringLiteral("\n\n");
    for (const Option &option : command.options) {
        const QString letter =
            option.letter ? QStringLiteral("-%1, ").arg(QLatin1Char(option.letter)) : QString();
        const QString name =
            letter + QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
        text += QStringLiteral("  %1 %2\n")
                    .arg(name.leftJustified(24), QCoreApplication::translate("app", option.help));
    }
    return text;
}

} // namespace anhe
