#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSvgRenderer>
#include <catch2/catch.hpp>

#include <cmath>

using namespace anhe;

namespace {

double channel(int value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/** WCAG 2 contrast of two colours. */
double contrast(QColor a, QColor b)
{
    const auto light = [](QColor c) {
        return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
    };
    const double high = std::max(light(a), light(b));
    const double low = std::min(light(a), light(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("every colour that words are written in stands out from its ground", "[theme]")
{
    const ThemeMode mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QColor paper = Theme::color(Role::Paper, mode);
    const QColor ground = Theme::color(Role::Ground, mode);
    for (const Role role :
         {Role::Ink, Role::Muted, Role::Accent, Role::AmberText, Role::Red, Role::GreenText}) {
        INFO("role " << int(role));
        CHECK(contrast(Theme::color(role, mode), paper) >= 4.5);
        CHECK(contrast(Theme::color(role, mode), ground) >= 4.5);
    }
    CHECK(contrast(Theme::color(Role::OnAccent, mode), Theme::color(Role::Accent, mode)) >= 4.5);
    CHECK(contrast(Theme::color(Role::Ink, mode), Theme::color(Role::AccentSoft, mode)) >= 4.5);
    CHECK(contrast(Theme::color(Role::ToastAction, mode), Theme::color(Role::Ink, mode)) >= 4.5);
}

TEST_CASE("larger letters make everything larger", "[theme]")
{
    applyTheme(*qApp, ThemeMode::Light, 150);
    CHECK(qApp->font().pointSizeF() == Approx(15.75));
    CHECK(Theme::px(28) == 42);
    QWidget window;
    dressWindow(&window);
    CHECK(window.styleSheet().contains(QStringLiteral("font-size: 22.5pt")));
    CHECK(window.styleSheet().contains(QStringLiteral("border: 1px solid")));
    CHECK_FALSE(window.styleSheet().contains(QLatin1Char('@')));
    applyTheme(*qApp, ThemeMode::Light, 1000);
    CHECK(Theme::scalePercent() == Theme::LargestScale);
    applyTheme(*qApp, ThemeMode::Light, 100);
}

TEST_CASE("a window wears the style and so does what is built apart and put into it", "[theme]")
{
    applyTheme(*qApp, ThemeMode::Light, 100);
    QWidget window;
    auto *title = new QLabel(QStringLiteral("标题"));
    title->setProperty("look", QStringLiteral("title"));
    title->ensurePolished();
    CHECK(title->font().pointSizeF() == Approx(10.5));
    title->show(); // as a window of its own it is dressed
    CHECK(title->font().pointSizeF() == Approx(15));
    dressWindow(&window);
    title->setParent(&window);
    CHECK(title->styleSheet().isEmpty());
    title->show();
    window.show();
    CHECK(title->font().pointSizeF() == Approx(15));
    applyTheme(*qApp, ThemeMode::Light, 200);
    CHECK(title->font().pointSizeF() == Approx(30));
    applyTheme(*qApp, ThemeMode::Light, 100);
    CHECK(title->font().pointSizeF() == Approx(15));
}

TEST_CASE("every icon of the set can be drawn and follows the theme", "[theme]")
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    CHECK(files.size() >= 45);
    for (const QString &file : files) {
        INFO(file.toStdString());
        CHECK(QSvgRenderer(QStringLiteral(":/icons/") + file).isValid());
    }
    const auto strongest = [] {
        const QImage image = icon(QStringLiteral("check")).pixmap(48, 48).toImage();
        QColor most;
        int alpha = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor c = image.pixelColor(x, y); c.alpha() > alpha) {
                    alpha = c.alpha();
                    most = c;
                }
            }
        }
        return most.lightness();
    };
    applyTheme(*qApp, ThemeMode::Light);
    const int light = strongest();
    applyTheme(*qApp, ThemeMode::Dark);
    const int dark = strongest();
    applyTheme(*qApp, ThemeMode::Light);
    CHECK(light < 120);
    CHECK(dark > 120);
}
