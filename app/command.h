#pragma once

#include "app/arguments.h"
#include "app/console.h"

#include <span>
#include <vector>

namespace anhe {

struct Option
{
    const char *name;
    char letter;       ///< its short form, 0 when it has none
    const char *value; ///< what the usage line calls its value; nullptr when it has none
    const char *help;  ///< source text of the context "app"
};

/** What can be asked on the command line: `anhe NAME …`. */
struct Command
{
    const char *name;
    const char *synopsis; ///< what stands behind the name on the usage line
    const char *summary;  ///< source text of the context "app"
    int places;           ///< words that are no options, at most
    std::vector<Option> options;
    int (*run)(const Arguments &, const Console &);
    bool draws = false; ///< it sets type and needs fonts
};

/** All commands, in the order in which help names them. */
const std::vector<Command> &commands();

/** nullptr when there is none of that name. */
const Command *commandNamed(const QString &name);

QString usageOf(const Command &command);  ///< one line
QString helpText();                       ///< all commands
QString helpText(const Command &command); ///< its usage, summary and options

int newCommand(const Arguments &arguments, const Console &console);
int demoCommand(const Arguments &arguments, const Console &console);
int importCommand(const Arguments &arguments, const Console &console);
int coverCommand(const Arguments &arguments, const Console &console);
int listCommand(const Arguments &arguments, const Console &console);
int formCommand(const Arguments &arguments, const Console &console);
int reportCommand(const Arguments &arguments, const Console &console);
int checkCommand(const Arguments &arguments, const Console &console);
int backupCommand(const Arguments &arguments, const Console &console);
int restoreCommand(const Arguments &arguments, const Console &console);

} // namespace anhe
