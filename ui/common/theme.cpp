#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace anhe {

namespace {

struct Swatch
{
    Role role;
    const char *token; ///< its name in the style sheet
    QRgb light;
    QRgb dark;
};

constexpr Swatch swatches[] = {
    {Role::Ink, "ink", 0x1F2933, 0xE4E9EE},
    {Role::Muted, "muted", 0x52606D, 0xA7B3BE},
    {Role::Faint, "faint", 0x9AA5B1, 0x66727D},
    {Role::Paper, "paper", 0xFFFFFF, 0x1E252C},
    {Role::Ground, "ground", 0xF5F7FA, 0x171C21},
    {Role::Hover, "hover", 0xEAEFF3, 0x2A333C},
    {Role::Line, "line", 0xD9E0E6, 0x343E48},
    {Role::Edge, "edge", 0xB5C0CA, 0x53606C},
    {Role::Accent, "accent", 0x0F6E84, 0x55B6CC},
    {Role::AccentDeep, "accent-deep", 0x0B5567, 0x7CCBDD},
    {Role::AccentSoft, "accent-soft", 0xDCEEF2, 0x21434D},
    {Role::OnAccent, "on-accent", 0xFFFFFF, 0x0C1B20},
    {Role::Amber, "amber", 0xB7791F, 0xE0A94A},
    {Role::AmberText, "amber-text", 0x8A560D, 0xE8B65E},
    {Role::Red, "red", 0xC0392B, 0xF28B7F},
    {Role::Green, "green", 0x2F855A, 0x62C08F},
    {Role::GreenText, "green-text", 0x276749, 0x6FCB9B},
    {Role::Blue, "blue", 0x2B6CB0, 0x7AB0F0},
    {Role::Orange, "orange", 0xD9660F, 0xF0954A},
    {Role::Yellow, "yellow", 0xD6A100, 0xE8CB4A},
    {Role::Grey, "grey", 0x7B8794, 0x8D99A5},
    {Role::ToastAction, "toast-action", 0x7FD3E6, 0x0B5567},
};

ThemeMode currentMode = ThemeMode::Light;
int currentScale = 100;

const Swatch &swatchOf(Role role)
{
    return *std::find_if(std::begin(swatches), std::end(swatches),
                         [role](const Swatch &swatch) { return swatch.role == role; });
}

QPalette paletteOf()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole target, Role role) {
        palette.setColor(target, Theme::color(role));
    };
    set(QPalette::Window, Role::Ground);
    set(QPalette::WindowText, Role::Ink);
    set(QPalette::Base, Role::Paper);
    set(QPalette::AlternateBase, Role::Ground);
    set(QPalette::Text, Role::Ink);
    set(QPalette::PlaceholderText, Role::Grey);
    set(QPalette::Button, Role::Paper);
    set(QPalette::ButtonText, Role::Ink);
    set(QPalette::BrightText, Role::Red);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Paper);
    set(QPalette::ToolTipText, Role::Ink);
    set(QPalette::Light, Role::Paper);
    set(QPalette::Mid, Role::Edge);
    set(QPalette::Dark, Role::Grey);
    set(QPalette::Shadow, Role::Edge);
    for (QPalette::ColorRole target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, target, Theme::color(Role::Faint));
    return palette;
}

/** Each of these families draws figures of one width, so columns of numbers stand straight. */
QFont baseFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("思源黑体"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("sans-serif")});
    font.setPointSizeF(10.5 * currentScale / 100.0);
    return font;
}

/** Fusion with pictures and boxes that grow with the letters. */
class ScaledFusion : public QProxyStyle
{
public:
    ScaledFusion() : QProxyStyle(QStringLiteral("Fusion")) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
        case PM_LineEditIconSize:
            return Theme::px(18);
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return Theme::px(15);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

/** The style sheet with "@role" and "@mode" filled in and every length but the hair line scaled. */
QString styleSheet()
{
    QFile file(QStringLiteral(":/styles/anhe.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression place(QStringLiteral("@([a-z-]+)|\\b([0-9.]+)(px|pt)\\b"));
    QString sheet;
    qsizetype from = 0;
    for (auto it = place.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += source.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1)) {
            const QByteArray token = match.captured(1).toLatin1();
            if (token == "mode") {
                sheet += QLatin1String(currentMode == ThemeMode::Dark ? "dark" : "light");
                continue;
            }
            const Swatch *swatch = std::find_if(std::begin(swatches), std::end(swatches),
                                                [&](const Swatch &s) { return token == s.token; });
            Q_ASSERT(swatch != std::end(swatches));
            sheet += Theme::color(swatch->role).name();
        } else {
            const double length = match.captured(2).toDouble();
            const bool points = match.captured(3) == QLatin1String("pt");
            sheet += points ? QString::number(length * currentScale / 100.0)
                            : QString::number(length <= 1 ? int(length) : Theme::px(int(length)));
            sheet += match.captured(3);
        }
    }
    return sheet + source.mid(from);
}

/**
 * Gives windows the style sheet, and with them all they hold. On the application it would be matched anew for
 * a whole branch of widgets each time the branch is put into another: a page of forms took seconds to build.
 */
class WindowDresser : public QObject
{
public:
    void setSheet(const QString &sheet)
    {
        const QString before = std::exchange(m_sheet, sheet);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!before.isEmpty() && window->styleSheet() == before)
                window->setStyleSheet(m_sheet);
        }
    }

    void dress(QWidget *window)
    {
        if (window->styleSheet().isEmpty())
            window->setStyleSheet(m_sheet);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Show && object->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(object);
            if (!widget->parentWidget())
                dress(widget);
        } else if (event->type() == QEvent::ParentChange && object->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(object);
            if (widget->parentWidget() && !m_sheet.isEmpty() && widget->styleSheet() == m_sheet)
                widget->setStyleSheet(QString());
        }
        return QObject::eventFilter(object, event);
    }

private:
    QString m_sheet;
};

WindowDresser &dresser()
{
    static WindowDresser dresser;
    return dresser;
}

} // namespace

QColor Theme::color(Role role)
{
    return color(role, currentMode);
}

QColor Theme::color(Role role, ThemeMode mode)
{
    const Swatch &swatch = swatchOf(role);
    return QColor::fromRgb(mode == ThemeMode::Dark ? swatch.dark : swatch.light);
}

ThemeMode Theme::mode()
{
    return currentMode;
}

int Theme::scalePercent()
{
    return currentScale;
}

int Theme::px(int atHundred)
{
    return (atHundred * currentScale + 50) / 100;
}

Theme &Theme::signal()
{
    static Theme theme;
    return theme;
}

void dressWindow(QWidget *window)
{
    dresser().dress(window);
}

void applyTheme(QApplication &app, ThemeMode mode, int scalePercent)
{
    currentMode = mode;
    currentScale = std::clamp(scalePercent, Theme::SmallestScale, Theme::LargestScale);
    if (!dynamic_cast<ScaledFusion *>(app.style())) {
        app.setStyle(new ScaledFusion);
        app.installEventFilter(&dresser());
    }
    app.setPalette(paletteOf());
    app.setFont(baseFont());
    dresser().setSheet(styleSheet());
    Q_EMIT Theme::signal().changed();
}

} // namespace anhe
