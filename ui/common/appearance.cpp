#include "ui/common/appearance.h"

#include "ui/common/remembered.h"

#include <QApplication>

#include <algorithm>

namespace anhe {

void applyRememberedAppearance(QApplication &app)
{
    const bool dark = remembered().value(QStringLiteral("appearance/dark"), false).toBool();
    const int scale = remembered().value(QStringLiteral("appearance/scale"), 100).toInt();
    applyTheme(app, dark ? ThemeMode::Dark : ThemeMode::Light, scale);
}

void setAppearance(ThemeMode mode, int scalePercent)
{
    applyTheme(*qApp, mode, scalePercent);
    remembered().setValue(QStringLiteral("appearance/dark"), mode == ThemeMode::Dark);
    remembered().setValue(QStringLiteral("appearance/scale"), Theme::scalePercent());
}

Language rememberedLanguage()
{
    const QString code = remembered().value(QStringLiteral("appearance/language")).toString();
    return code == QLatin1String("en") ? Language::English : Language::Chinese;
}

void rememberLanguage(Language language)
{
    remembered().setValue(QStringLiteral("appearance/language"),
                          language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
}

int nextScale(int percent, int step)
{
    static constexpr int scales[] = {80, 90, 100, 110, 125, 150, 175, 200};
    if (step > 0) {
        const int *larger = std::upper_bound(std::begin(scales), std::end(scales), percent);
        return larger == std::end(scales) ? percent : *larger;
    }
    const int *same = std::lower_bound(std::begin(scales), std::end(scales), percent);
    return same == std::begin(scales) ? percent : *(same - 1);
}

} // namespace anhe
