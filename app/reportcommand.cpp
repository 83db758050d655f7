#include "app/command.h"
#include "app/paperfile.h"

#include "core/desk/desk.h"
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

int reportCommand(const Arguments &arguments, const Console &console)
{
    const QString ledger = arguments.place(0, "LEDGER");
    const Quarter quarter = quarterOf(arguments);
    const QString paper = arguments.text("output");
    const bool figures = arguments.has("figures");
    (void)arguments.oneOf("figures", {QStringLiteral("json")});
    if (!figures || !paper.isEmpty())
        requirePaperName(arguments.needed("output"));
    const QDate wanted = arguments.day("as-of");
    const auto desk = Desk::open(ledger, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    try {
        const ReportRegister &reports = (*desk)->reports();
        const Report report = reports.report(quarter);
        const QuarterlyAnalysis analysis =
            reports.analysis(quarter, wanted.isValid() ? wanted : reports.asOf(report));
        const ReportContent content = reports.content(report, analysis);
        if (!paper.isEmpty()) {
            const Result<void> written = writePaper(reportDocument(content), paper, console);
            if (!written)
                return console.refuse(written.failure());
        }
        if (figures)
            console.out << QString::fromUtf8(figuresText(analysis.now, quarter));
        tellFindings(checkReport(analysis, content), console);
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
    return done;
}

} // namespace anhe
