#pragma once

#include "core/report/figure.h"

namespace anhe {

/** 受理, 办结, 在办; 初信初访; what the opinion documents said; reviews. */
QList<Figure> petitionFigures(const Period &period);

} // namespace anhe
