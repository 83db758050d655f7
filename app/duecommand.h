#pragma once

#include <QStringList>

class QTextStream;

namespace anhe {

/**
 * anhe due: the last day of a limit on the first line of out, and below it why.
 * args are those after "due". Returns 0, 1 (refused, the reason on err) or 2 (wrong usage).
 */
int dueCommand(const QStringList &args, QTextStream &out, QTextStream &err);

} // namespace anhe
