#include "app/duequestion.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace anhe {

namespace {

using Reading = std::optional<DueRefusal>;

void declareOptions(QCommandLineParser &parser)
{
    for (const char *name :
         {"rule", "from", "pause", "extend", "length", "on", "local", "calendar", "format"})
        parser.addOption({QLatin1String(name), QString(), QStringLiteral("value")});
    for (const char *name : {"list", "help"})
        parser.addOption(QCommandLineOption(QLatin1String(name)));
}

DueRefusal misusedWith(const QString &why)
{
    return {2, why};
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text.trimmed(), Qt::ISODate);
}

/** "2026-03-09..2026-03-20"; "2026-03-09.." is a pause that lasts. */
std::optional<Pause> pauseFrom(const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return {};
    const QString lastText = text.mid(dots + 2).trimmed();
    const Pause pause{dayFrom(text.left(dots)), dayFrom(lastText)};
    if (!pause.first.isValid() || (!lastText.isEmpty() && !pause.last.isValid()))
        return {};
    return pause;
}

Reading readNumber(const QCommandLineParser &parser, const char *option, std::optional<int> &number)
{
    const QString name = QLatin1String(option);
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < 1)
        return misusedWith(
            QCoreApplication::translate("due", "--%1 needs a whole number from 1 on, not “%2”.")
                .arg(name, parser.value(name)));
    number = value;
    return {};
}

Reading readStart(const QCommandLineParser &parser, DueQuestion &question)
{
    if (!parser.isSet(QStringLiteral("from")))
        return misusedWith(
            QCoreApplication::translate("due", "--from is missing: when does the limit start?"));
    const QString text = parser.value(QStringLiteral("from")).trimmed();
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    if (!read.isValid())
        return misusedWith(
            QCoreApplication::translate("due", "“%1” is not a time like 2026-02-09T10:00.").arg(text));
    if (question.rule->unit == LimitUnit::Hours && dayFrom(text).isValid() && text.size() <= 10)
        return misusedWith(QCoreApplication::translate(
            "due", "This limit runs by the hour: give the time as well, like 2026-02-09T10:00."));
    question.terms.start = QDateTime(read.date(), read.time());
    return {};
}

Reading readTerms(const QCommandLineParser &parser, DueQuestion &question)
{
    std::optional<int> extension;
    std::optional<int> local;
    const std::pair<const char *, std::optional<int> *> numbers[] = {
        {"extend", &extension}, {"length", &question.terms.writtenLength}, {"local", &local}};
    for (const auto &[option, number] : numbers) {
        if (Reading problem = readNumber(parser, option, *number))
            return problem;
    }
    question.terms.extension = extension.value_or(0);
    if (local)
        question.local.insert(QString(question.rule->id()), *local);
    for (const QString &text : parser.values(QStringLiteral("pause"))) {
        const std::optional<Pause> pause = pauseFrom(text);
        if (!pause)
            return misusedWith(
                QCoreApplication::translate("due", "“%1” is not a pause like 2026-03-09..2026-03-20.")
                    .arg(text));
        question.terms.pauses.append(*pause);
    }
    if (parser.isSet(QStringLiteral("on"))) {
        question.terms.writtenDay = dayFrom(parser.value(QStringLiteral("on")));
        if (!question.terms.writtenDay.isValid())
            return misusedWith(QCoreApplication::translate("due", "“%1” is not a date like 2026-02-09.")
                                   .arg(parser.value(QStringLiteral("on"))));
    }
    return {};
}

Reading readCalendar(const QCommandLineParser &parser, DueQuestion &question)
{
    if (!parser.isSet(QStringLiteral("calendar")))
        return {};
    const QString path = parser.value(QStringLiteral("calendar"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return DueRefusal{1, QCoreApplication::translate("due", "The calendar %1 cannot be read: %2.")
                                 .arg(path, file.errorString())};
    Result<WorkingDayCalendar> calendar =
        WorkingDayCalendar::fromCsv(QString::fromUtf8(file.readAll()), QFileInfo(path).completeBaseName());
    if (!calendar)
        return DueRefusal{1, path + QStringLiteral("\n") + calendar.error()};
    question.calendar = *std::move(calendar);
    return {};
}

Reading readFormat(const QCommandLineParser &parser, DueQuestion &question)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (parser.isSet(QStringLiteral("format")) && format != QLatin1String("text") &&
        format != QLatin1String("json"))
        return misusedWith(
            QCoreApplication::translate("due", "--format is text or json, not “%1”.").arg(format));
    question.json = format == QLatin1String("json");
    return {};
}

Reading readQuestion(const QCommandLineParser &parser, DueQuestion &question)
{
    if (!parser.positionalArguments().isEmpty())
        return misusedWith(QCoreApplication::translate("due", "“%1” was not understood.")
                               .arg(parser.positionalArguments().constFirst()));
    if (Reading problem = readFormat(parser, question))
        return problem;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("list"))) {
        question.kind =
            parser.isSet(QStringLiteral("help")) ? DueQuestion::Kind::Help : DueQuestion::Kind::ListRules;
        return {};
    }
    if (!parser.isSet(QStringLiteral("rule")))
        return misusedWith(
            QCoreApplication::translate("due", "--rule is missing; “anhe due --list” names the rules."));
    const QString key = parser.value(QStringLiteral("rule"));
    question.rule = ruleFor(key);
    if (!question.rule)
        return misusedWith(
            QCoreApplication::translate("due", "There is no rule “%1”; “anhe due --list” names the rules.")
                .arg(key));
    for (const auto read : {readStart, readTerms, readCalendar}) {
        if (Reading problem = read(parser, question))
            return problem;
    }
    return {};
}

} // namespace

std::variant<DueQuestion, DueRefusal> dueQuestionFrom(const QStringList &args)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("due")} + args))
        return misusedWith(parser.errorText());
    DueQuestion question;
    if (Reading problem = readQuestion(parser, question))
        return *problem;
    return question;
}

} // namespace anhe
