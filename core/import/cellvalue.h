#pragma once

#include <QString>

namespace anhe {

/** How a spreadsheet shows a number of a cell, as far as an import has to know. */
enum class NumberShape { Number, Date };

/** Told from a number format's code: yyyy"年"m"月"d"日" is a date, #,##0.00 and General are not. */
NumberShape shapeOfFormat(const QString &code);
/** Told from a number of the formats every .xlsx file knows without writing them out. */
NumberShape shapeOfBuiltin(int id);

/** Whole numbers without a point and without an exponent: 3755, 13900001111, 0.5. */
QString numberText(const QString &written);
/** A day number as ISO text; a part of a day alone as a time. */
QString dateText(const QString &written, bool from1904);

} // namespace anhe
