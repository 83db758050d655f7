#pragma once

#include "core/base/result.h"
#include "core/import/textencoding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

/** One table of a file, as text: dates in ISO form, whole numbers without a decimal point. */
struct SourceSheet
{
    QString name;                         ///< empty for a text file
    QStringList headings;                 ///< never empty texts, no two alike
    QList<QStringList> rows;              ///< without blank ones; each as long as headings
    QList<int> rowNumbers;                ///< of each row in the file, counted from 1
    std::optional<TextEncoding> encoding; ///< how a text file was read

    bool operator==(const SourceSheet &) const = default;
};

struct ReadOptions
{
    std::optional<TextEncoding> encoding; ///< of a text file; told from its bytes when not given
};

/**
 * The sheets of an .xlsx, .ods or text file (CSV, whatever its separator) that have headings and at least one
 * row. What the file is, is told from its content. The heading row is found below titles and notes; headings
 * of two storeys (投诉人 over 姓名, 电话) become one (投诉人姓名, 投诉人电话). Fails with a sentence when
 * there is nothing to read.
 */
Result<QList<SourceSheet>> readSheets(const QString &path, const ReadOptions &options = {});

} // namespace anhe
