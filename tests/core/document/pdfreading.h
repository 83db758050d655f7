#pragma once

#include <QString>
#include <QStringList>

namespace anhe::tests {

/** What another program reads in a PDF file: the text of each page. */
QStringList pdfPages(const QString &path, bool asLaidOut = false);

/** The lines of a page that are not empty, without space around them. */
QStringList linesOf(const QString &page);

} // namespace anhe::tests
