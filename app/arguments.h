#pragma once

#include "core/base/period.h"

#include <QCommandLineParser>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

struct Command;

/** The command line was not understood; caught once, where commands are called, and ends in exit code 2. */
struct WrongUsage
{
    QString why;
};

/** What stands behind the name of a command. Every function throws WrongUsage with a sentence. */
class Arguments
{
public:
    Arguments(const Command &command, const QStringList &args);

    bool wantsHelp() const { return has("help"); }
    bool has(const char *option) const;

    /** The n-th word that is no option; name is what the usage line calls it. */
    QString place(int n, const char *name) const;

    QString text(const char *option) const; ///< "" when it is not there
    QString needed(const char *option) const;
    QDate day(const char *option) const;            ///< invalid when it is not there
    Period days() const;                            ///< --from and --to, either may be missing
    QString ledgerNumber(const char *option) const; ///< needed, in the ledger's own spelling
    std::optional<qint64> number(const char *option, qint64 smallest, qint64 largest) const;

    /** One of the words; the first when the option is not there. */
    QString oneOf(const char *option, const QStringList &words) const;

    /** An option that nobody asked for until now says nothing of this work: refused, not passed over. */
    void refuseUnread() const;

private:
    QCommandLineParser m_parser;
    QStringList m_options;
    mutable QSet<QString> m_read;
};

} // namespace anhe
