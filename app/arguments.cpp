#include "app/arguments.h"

#include "app/command.h"
#include "core/text/ledgernumber.h"

#include <QCoreApplication>

namespace anhe {

Arguments::Arguments(const Command &command, const QStringList &args)
{
    m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const Option &option : command.options) {
        QStringList names{QString::fromLatin1(option.name)};
        m_options += names;
        if (option.letter)
            names.prepend(QString(QLatin1Char(option.letter)));
        m_parser.addOption({names, QString(), QString::fromLatin1(option.value)});
    }
    if (!m_parser.parse(QStringList{QString::fromLatin1(command.name)} + args))
        throw WrongUsage{m_parser.errorText()};
    const QStringList places = m_parser.positionalArguments();
    if (places.size() > command.places)
        throw WrongUsage{
            QCoreApplication::translate("app", "“%1” was not understood.").arg(places[command.places])};
}

bool Arguments::has(const char *option) const
{
    m_read.insert(QString::fromLatin1(option));
    return m_parser.isSet(QString::fromLatin1(option));
}

QString Arguments::place(int n, const char *name) const
{
    const QString word = m_parser.positionalArguments().value(n);
    if (word.isEmpty())
        throw WrongUsage{QCoreApplication::translate("app", "%1 is missing.").arg(QLatin1String(name))};
    return word;
}

QString Arguments::text(const char *option) const
{
    m_read.insert(QString::fromLatin1(option));
    return m_parser.value(QString::fromLatin1(option));
}

QString Arguments::needed(const char *option) const
{
    const QString value = text(option);
    if (value.isEmpty())
        throw WrongUsage{QCoreApplication::translate("app", "--%1 is missing.").arg(QLatin1String(option))};
    return value;
}

QDate Arguments::day(const char *option) const
{
    if (!has(option))
        return {};
    const QDate day = QDate::fromString(text(option).trimmed(), Qt::ISODate);
    if (!day.isValid())
        throw WrongUsage{QCoreApplication::translate("app", "--%1 needs a day like 2026-02-09, not “%2”.")
                             .arg(QLatin1String(option), text(option))};
    return day;
}

Period Arguments::days() const
{
    const Period days{day("from"), day("to")};
    if (days.first.isValid() && days.last.isValid() && days.first > days.last)
        throw WrongUsage{QCoreApplication::translate("app", "--from %1 is later than --to %2.")
                             .arg(isoDay(days.first), isoDay(days.last))};
    return days;
}

QString Arguments::ledgerNumber(const char *option) const
{
    return spelledNumber(needed(option));
}

std::optional<qint64> Arguments::number(const char *option, qint64 smallest, qint64 largest) const
{
    if (!has(option))
        return {};
    bool isNumber = false;
    const qint64 number = text(option).toLongLong(&isNumber);
    if (!isNumber || number < smallest || number > largest)
        throw WrongUsage{
            QCoreApplication::translate("app", "--%1 needs a whole number from %2 to %3, not “%4”.")
                .arg(QLatin1String(option))
                .arg(smallest)
                .arg(largest)
                .arg(text(option))};
    return number;
}

void Arguments::refuseUnread() const
{
    for (const QString &option : m_options) {
        if (m_parser.isSet(option) && !m_read.contains(option))
            throw WrongUsage{
                QCoreApplication::translate("app", "--%1 says nothing here; leave it out.").arg(option)};
    }
}

QString Arguments::oneOf(const char *option, const QStringList &words) const
{
    if (!has(option))
        return words.constFirst();
    if (!words.contains(text(option)))
        throw WrongUsage{QCoreApplication::translate("app", "--%1 is one of %2, not “%3”.")
                             .arg(QLatin1String(option), words.join(QStringLiteral(", ")), text(option))};
    return text(option);
}

} // namespace anhe
