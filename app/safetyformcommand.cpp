#include "app/safetyformcommand.h"

#include "app/command.h"
#include "app/paperfile.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/desk/safetypaperdesk.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr std::pair<const char *, const char *> papers[] = {
    {"assessment_sheet", QT_TRANSLATE_NOOP("app", "Scoring sheet of an assessment (--assessment NUMBER)")},
    {"activity_log", QT_TRANSLATE_NOOP("app", "Log of safe-hospital activities (--from DATE --to DATE)")},
    {"safety_year", QT_TRANSLATE_NOOP("app", "Yearly safe-hospital work report (--year YEAR)")},
};

Result<Document> paperOf(Desk &desk, const Arguments &arguments)
{
    const QString name = arguments.text("form");
    if (name == QLatin1String("activity_log"))
        return activityLogPaper(desk, arguments.days());
    if (name == QLatin1String("safety_year")) {
        const int year = int(*arguments.number("year", 1990, 9999));
        if (year > desk.clock().today().year())
            return Failure{QCoreApplication::translate("app", "%1 has not begun.").arg(year)};
        return safetyYearPaper(desk, year);
    }
    return assessmentPaper(desk, desk.safety().assessmentOfNumber(arguments.ledgerNumber("assessment")));
}

/** What a paper cannot do without, before the ledger is opened. */
void requireSubject(const Arguments &arguments)
{
    const QString name = arguments.text("form");
    if (name == QLatin1String("assessment_sheet"))
        (void)arguments.needed("assessment");
    else if (name == QLatin1String("safety_year"))
        (void)arguments.needed("year");
    else {
        (void)arguments.needed("from");
        (void)arguments.needed("to");
        (void)arguments.days();
    }
}

} // namespace

bool isSafetyPaper(const QString &name)
{
    for (const auto &[key, title] : papers) {
        if (name == QLatin1String(key))
            return true;
    }
    return false;
}

void listSafetyPapers(const Console &console)
{
    for (const auto &[key, title] : papers)
        console.out << key << '\t' << QCoreApplication::translate("app", title) << '\n';
}

int safetyFormCommand(const Arguments &arguments, const Console &console)
{
    const QString ledger = arguments.place(0, "LEDGER");
    requirePaperName(arguments.needed("output"));
    requireSubject(arguments);
    arguments.refuseUnread();
    const auto desk = Desk::open(ledger, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    try {
        const Result<Document> paper = paperOf(**desk, arguments);
        if (!paper)
            return console.refuse(paper.failure());
        const Result<void> written =
            writePaper(*paper, arguments.text("output"), officeFonts((*desk)->office()), console);
        if (!written)
            return console.refuse(written.failure());
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
    return done;
}

} // namespace anhe
