#pragma once

#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class QTextStream;

namespace anhe {

/** A register as rows of named values: the same keys in JSON and as heads of the CSV columns. */
struct Listing
{
    QStringList keys;
    std::function<std::optional<QList<QJsonValue>>()> next; ///< one row after the other, nothing at the end
};

/** An array of objects, one a line. */
void writeJson(const Listing &listing, QTextStream &out);

/** UTF-8 with commas. What a spreadsheet would take for a formula gets an apostrophe before it. */
void writeCsv(const Listing &listing, QTextStream &out);

} // namespace anhe
