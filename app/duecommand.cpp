#include "app/duecommand.h"

#include "app/console.h"
#include "app/duequestion.h"
#include "core/calendar/counteddays.h"
#include "core/calendar/dueexplanation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace anhe {

namespace {

const char *const usage = QT_TRANSLATE_NOOP(
    "due",
    "Usage: anhe due --rule RULE --from DATETIME [--pause FROM..TO]… [--extend N] [--length N] [--on DATE]\n"
    "                [--local N] [--calendar FILE] [--format text|json]\n"
    "       anhe due --list [--format text|json]\n"
    "\n"
    "  --rule RULE        key of the rule; --list names them\n"
    "  --from DATETIME    when the limit starts: 2026-02-09T10:00 or 2026-02-09\n"
    "  --pause FROM..TO   days left out, both included; FROM.. while the pause lasts; may be repeated\n"
    "  --extend N         an extension agreed or granted, in the rule's unit\n"
    "  --length N         the hours of the policy or the days of an order, where the rule leaves them open\n"
    "  --on DATE          the day that an order or a promise names\n"
    "  --local N          a stricter local value, in the rule's unit\n"
    "  --calendar FILE    another working-day calendar (CSV: date,kind)\n");

QJsonObject jsonOf(const DueDate &due)
{
    QJsonArray pauses;
    for (const Pause &pause : pausesWithin(due))
        pauses.append(QJsonObject{{QStringLiteral("from"), pause.first.toString(Qt::ISODate)},
                                  {QStringLiteral("to"), pause.last.toString(Qt::ISODate)}});
    QJsonArray unpublished;
    for (const int year : due.unpublishedYears)
        unpublished.append(year);
    QJsonObject object{
        {QStringLiteral("rule"), QString(due.rule.id())},
        {QStringLiteral("name"), due.rule.title()},
        {QStringLiteral("from"), due.terms.start.toString(Qt::ISODate)},
        {QStringLiteral("due"), due.isPaused() ? QJsonValue() : due.day.toString(Qt::ISODate)},
        {QStringLiteral("paused"), due.isPaused()},
        {QStringLiteral("rolled_from"),
         due.hasRolledOn() ? due.countedTo.toString(Qt::ISODate) : QJsonValue()},
        {QStringLiteral("length"), lengthText(due.rule.unit, due.length)},
        {QStringLiteral("national"), due.rule.length},
        {QStringLiteral("local"), due.localLength ? QJsonValue(*due.localLength) : QJsonValue()},
        {QStringLiteral("extension"), due.terms.extension},
        {QStringLiteral("pauses"), pauses},
        {QStringLiteral("published"), due.isPublished()},
        {QStringLiteral("unpublished_years"), unpublished},
        {QStringLiteral("calendar"), due.calendar.version()},
        {QStringLiteral("basis"), due.rule.basisText()},
        {QStringLiteral("explanation"), QJsonArray::fromStringList(explain(due))},
    };
    if (due.byHours())
        object.insert(QStringLiteral("due_at"), due.moment.toString(Qt::ISODate));
    return object;
}

void writeJson(const QJsonDocument &document, QTextStream &out)
{
    out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

QString firstLine(const DueDate &due)
{
    if (due.isPaused())
        return QCoreApplication::translate("deadlines", "paused");
    return due.byHours() ? due.moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
                         : due.day.toString(Qt::ISODate);
}

int listRules(bool json, QTextStream &out)
{
    QJsonArray rules;
    for (const DeadlineRule &rule : allRules()) {
        const QString length = lengthText(rule.unit, rule.length);
        if (json)
            rules.append(QJsonObject{{QStringLiteral("rule"), QString(rule.id())},
                                     {QStringLiteral("name"), rule.title()},
                                     {QStringLiteral("starts"), rule.startsText()},
                                     {QStringLiteral("length"), length},
                                     {QStringLiteral("pausable"), rule.pausable},
                                     {QStringLiteral("basis"), rule.basisText()}});
        else
            out << QString(rule.id()) << '\t' << rule.title() << '\t' << length << '\t' << rule.basisText()
                << '\n';
    }
    if (json)
        writeJson(QJsonDocument(rules), out);
    return done;
}

int answer(const DueQuestion &question, QTextStream &out, QTextStream &err)
{
    const Result<DueDate> due = dueDate(*question.rule, question.terms, question.calendar, question.local);
    if (!due) {
        err << due.error() << '\n';
        return refused;
    }
    if (question.json) {
        writeJson(QJsonDocument(jsonOf(*due)), out);
        return done;
    }
    out << firstLine(*due) << '\n';
    for (const QString &sentence : explain(*due))
        out << sentence << '\n';
    return done;
}

} // namespace

int dueCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const std::variant<DueQuestion, DueRefusal> read = dueQuestionFrom(args);
    if (const DueRefusal *refusal = std::get_if<DueRefusal>(&read)) {
        err << refusal->why << '\n';
        return refusal->exitCode;
    }
    const DueQuestion &question = std::get<DueQuestion>(read);
    switch (question.kind) {
    case DueQuestion::Kind::Help:
        out << QCoreApplication::translate("due", usage);
        return done;
    case DueQuestion::Kind::ListRules:
        return listRules(question.json, out);
    case DueQuestion::Kind::Reckon:
        return answer(question, out, err);
    }
    Q_UNREACHABLE();
}

} // namespace anhe
