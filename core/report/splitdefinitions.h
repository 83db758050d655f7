#pragma once

#include "core/report/figure.h"

namespace anhe {

/** A split as a table's heading and the annex of definitions name it: one line for all its parts. */
struct SplitDefinition
{
    QString key;
    Wording label;
    Wording definition;
};

/** The split that a part belongs to; one without words of its own is named after its whole. */
SplitDefinition splitDefinition(const Figure &part, const FigureSet &figures);

/** Those of all splits the figures have, in their order. */
QList<SplitDefinition> splitDefinitions(const FigureSet &figures);

} // namespace anhe
