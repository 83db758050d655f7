#pragma once

#include "core/document/document.h"

namespace anhe {

/**
 * How wide the columns of a table are; together so many points as are given. In a fitted table numbers are
 * not broken, then words get what they need; in others, and where there is room left, the columns part it by
 * their relative widths.
 *
 * Text is measured by its characters, full or half an em each, so that paper and Word files agree.
 */
QList<double> columnWidths(const Table &table, double width, double points);

} // namespace anhe
