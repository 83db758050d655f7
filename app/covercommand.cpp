#include "app/command.h"
#include "app/jsonvalues.h"
#include "app/paperfile.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/report/insurancepapers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace anhe {

namespace {

QJsonArray reasons(const QList<CoverageReason> &all)
{
    QJsonArray array;
    for (const CoverageReason &reason : all)
        array.append(QJsonObject{{QStringLiteral("reason"), codeText(reason.ground)},
                                 {QStringLiteral("text"), reason.text}});
    return array;
}

QJsonObject days(const CoverageVerdict &verdict)
{
    QJsonObject object;
    for (const UsedDay &used : verdict.used)
        object.insert(used.key, json(used.day));
    return object;
}

QJsonArray missing(const CoverageVerdict &verdict)
{
    QJsonArray array;
    for (const MissingDay &day : verdict.missing)
        array.append(day.key);
    return array;
}

QJsonArray policies(const CoverageVerdict &verdict)
{
    QJsonArray array;
    for (const PolicyAnswer &answer : verdict.answers)
        array.append(QJsonObject{{QStringLiteral("policy"), answer.number},
                                 {QStringLiteral("insurer"), answer.insurer},
                                 {QStringLiteral("coverage"), codeText(answer.coverage)},
                                 {QStringLiteral("reasons"), reasons(answer.reasons)}});
    return array;
}

QJsonObject answerOf(Desk &desk, const Dispute &matter, const CoverageVerdict &verdict)
{
    const std::optional<MatterClock> report = desk.insurance().reportClockOf(matter.id);
    return {{QStringLiteral("matter"), matter.number},
            {QStringLiteral("coverage"), codeText(verdict.coverage)},
            {QStringLiteral("policy"), textOrNull(verdict.policyNumber)},
            {QStringLiteral("insurer"), textOrNull(verdict.insurer)},
            {QStringLiteral("reasons"), reasons(verdict.reasons)},
            {QStringLiteral("days"), days(verdict)},
            {QStringLiteral("missing"), missing(verdict)},
            {QStringLiteral("report_due_at"), report ? json(report->due.moment) : QJsonValue()},
            {QStringLiteral("policies"), policies(verdict)}};
}

void tell(Desk &desk, const Dispute &matter, const CoverageVerdict &verdict, QTextStream &out)
{
    out << QCoreApplication::translate("app", "%1: %2").arg(matter.number, word(verdict.coverage)) << '\n';
    if (verdict.policy)
        out << QCoreApplication::translate("app", "Policy %1, %2").arg(verdict.policyNumber, verdict.insurer)
            << '\n';
    for (const CoverageReason &reason : verdict.reasons)
        out << "- " << reason.text << '\n';
    for (const UsedDay &used : verdict.used)
        out << QCoreApplication::translate("app", "%1: %2").arg(used.label, used.day.toString(Qt::ISODate))
            << '\n';
    QStringList open;
    for (const MissingDay &day : verdict.missing)
        open << day.label;
    if (!open.isEmpty())
        out << QCoreApplication::translate("app", "Missing: %1")
                   .arg(open.join(QCoreApplication::translate("app", ", ")))
            << '\n';
    if (const auto report = desk.insurance().reportClockOf(matter.id))
        out << QCoreApplication::translate("app", "To be reported to the insurer by %1")
                   .arg(report->due.moment.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
            << '\n';
    for (const PolicyAnswer &answer : verdict.answers) {
        if (answer.policy == verdict.policy)
            continue;
        out << QCoreApplication::translate("app", "%1, %2: %3")
                   .arg(answer.number, answer.insurer, word(answer.coverage))
            << '\n';
        for (const CoverageReason &reason : answer.reasons)
            out << "  - " << reason.text << '\n';
    }
}

/** The coverage of institutions on a day, or the claims of a year. */
int writeOffice(const Arguments &arguments, const Console &console)
{
    const QString file = arguments.needed("output");
    requirePaperName(file);
    const std::optional<qint64> year = arguments.number("year", 1900, 2200);
    const QDate day = year ? QDate() : arguments.day("on");
    arguments.refuseUnread();
    const auto desk = Desk::open(arguments.place(0, "LEDGER"), console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    const Hospital hospital = (*desk)->office().hospital();
    const QDate today = console.clock.today();
    if (year && *year > today.year())
        return console.refuse(QCoreApplication::translate("app", "%1 has not begun.").arg(*year));
    try {
        const Document paper = year ? claimStatement((*desk)->insurance(), hospital, int(*year), today)
                                    : coverageTable((*desk)->insurance(), hospital, day, today);
        const Result<void> written = writePaper(paper, file, officeFonts((*desk)->office()), console);
        return written ? done : console.refuse(written.failure());
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
}

} // namespace

int coverCommand(const Arguments &arguments, const Console &console)
{
    if (!arguments.has("matter") && (arguments.has("year") || arguments.has("on")))
        return writeOffice(arguments, console);
    const QString path = arguments.place(0, "LEDGER");
    const QString number = arguments.ledgerNumber("matter");
    const bool asJson =
        arguments.oneOf("format", {QStringLiteral("text"), QStringLiteral("json")}) == QLatin1String("json");
    arguments.refuseUnread();
    const auto desk = Desk::open(path, console.clock);
    if (!desk)
        return console.refuse(desk.failure());
    try {
        const DisputeId id = (*desk)->disputes().idOfNumber(number);
        const std::optional<Dispute> matter = id ? (*desk)->disputes().find(id) : std::nullopt;
        if (!matter)
            return console.refuse(
                QCoreApplication::translate("app", "There is no matter “%1” in this ledger.").arg(number));
        const CoverageVerdict verdict = (*desk)->insurance().verdict(id);
        if (asJson)
            console.out << QString::fromUtf8(QJsonDocument(answerOf(**desk, *matter, verdict)).toJson());
        else
            tell(**desk, *matter, verdict, console.out);
    } catch (const StorageError &error) {
        return console.refuse(error.sentence());
    }
    return done;
}

} // namespace anhe
