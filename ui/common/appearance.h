#pragma once

#include "core/base/language.h"
#include "ui/common/theme.h"

class QApplication;

namespace anhe {

/** Dresses the program as this desk had it last: light or dark, letter size. Call before the first window. */
void applyRememberedAppearance(QApplication &app);

/** Changes it and remembers it. */
void setAppearance(ThemeMode mode, int scalePercent);

/** The language this desk chose; Chinese until it chose. It takes effect when the program starts. */
Language rememberedLanguage();
void rememberLanguage(Language language);

/** The next letter size up (+1) or down (−1). */
int nextScale(int percent, int step);

} // namespace anhe
