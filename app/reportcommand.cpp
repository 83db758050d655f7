#include "app/command.h"
#include "app/paperfile.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/report/figuresjson.h"
#include "core/report/reportdocument.h"

#include <QCoreApplication>

namespace anhe {

static Quarter quarterOf(const Arguments &arguments)
{
    const std::optional<Quarter> quarter = Quarter::fromText(arguments.needed("quarter"));
    if (!quarter)
        throw WrongUsage{
            QCoreApplication::translate("app", "--quarter needs a quarter like 2026Q3, not “%1”.")
                .arg(arguments.text("quarter"))};
    return *quarter;
}

/** What a reader would stumble over, as notes: the report is written all the same. */
static void tellFindings(const QList<ReportFinding> &findings, const Console &console)
{
    for (const ReportFinding &finding : findings) {
        console.err << QCoreApplication::translate("app", "Note, %1: %2").arg(finding.place, finding.message);
        if (!finding.sentence.isEmpty())
            console.err << QStringLiteral(" [%1]").arg(finding.sentence);
        console.err << '\n';
    }
}

/** That a report is frozen, and what has come to something else since. */
static void tellFrozen(const Report &report, const QList<FigureDifference> &differences,
                       const Console &console)
{
    console.err << QCoreApplication::translate(
                       "app", "Submitted on %1 by %2; figures and words are those of that day, as of %3.")
                       .arg(report.submittedAt.date().toString(Qt::ISODate), report.submittedBy,
                            report.asOf.toString(Qt::ISODate))
                << '\n';
    if (!differences.isEmpty())
        console.err << QCoreApplication::translate("app", "Counted today, these differ:") << '\n';
    for (const FigureDifference &difference : differences)
        console.err << QStringLiteral("  %1 (%2): %3 → %4\n")
                           .arg(difference.label, difference.key, difference.then, difference.now);
}

/** Writes what was asked for: the paper, the figures or both. */
static Result<void> writeReport(Desk &desk, const Report &report, const QuarterlyAnalysis &analysis,
                                const Arguments &arguments, const Console &console)
{
    const ReportContent content = desk.reports().content(report, analysis);
    const QString paper = arguments.text("output");
    if (!paper.isEmpty()) {
        const PaperFonts fonts = officeFonts(desk.office());
        Result<void> written = writePaper(reportDocument(content, fonts), paper, fonts, console);
        if (!written)
            return written;
    }
    if (arguments.has("figures"))
        console.out << QString::fromUtf8(desk.reports().figuresText(report, analysis));
    if (report.isSubmitted())
        tellFrozen(report, desk.reports().differences(report), console);
    else
        tellFindings(checkReport(analysis, content), console);
    return {};
}

static Result<void> report(Desk &desk, Quarter quarter, const Arguments &arguments, const Console &console)
{
    const ReportRegister &reports = desk.reports();
    const QDate wanted = arguments.day("as-of");
    const Result<void> judged = reports.checkAsOf(quarter, wanted);
    if (!judged)
        return judged;
    const Report report = reports.report(quarter);
    if (!report.isSubmitted())
        return writeReport(desk, report,
                           reports.analysis(quarter, wanted.isValid() ? wanted : reports.asOf(report)),
                           arguments, console);
    if (wanted.isValid() && wanted != report.asOf)
        return Failure{QCoreApplication::translate("app",
                                                   "The report of %1 is submitted and frozen as of %2; "
                                                   "another --as-of needs a new version of it.")
                           .arg(quarter.text(), report.asOf.toString(Qt::ISODate))};
    return writeReport(desk, report, {}, arguments, console);
}

int reportCommand(const Arguments &arguments, const Console &console)
{
    const QString ledger = arguments.place(0, "LEDGER");
    const Quarter quarter = quarterOf(arguments);
    (void)arguments.oneOf("figures", {QStringLiteral("json")});
    if (!arguments.has("figures") || !arguments.text("output").isEmpty())
        requirePaperName(arguments.needed("output"));
    (void)arguments.day("as-of");
    arguments.refuseUnread();
    const auto desk = Desk::open(ledger, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    try {
        const Result<void> written = report(**desk, quarter, arguments, console);
        return written ? done : console.refuse(written.failure());
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
}

} // namespace anhe
