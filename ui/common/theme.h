#pragma once

#include <QColor>
#include <QObject>

class QApplication;
class QWidget;

namespace anhe {

enum class ThemeMode { Light, Dark };

/** What a colour is for. The "…Soft" roles are grounds, the "…Text" roles words on paper (contrast at
 * least 4.5:1). */
enum class Role {
    Ink,
    Muted,
    Faint,
    Paper,
    Ground,
    Hover,
    Line,
    Edge,
    Accent,
    AccentDeep,
    AccentSoft,
    OnAccent,
    Amber,
    AmberText,
    Red,
    Green,
    GreenText,
    Blue,
    Orange,
    Yellow,
    Grey,
    ToastAction
};

/** The colours, lengths and base font of the moment. */
class Theme : public QObject
{
    Q_OBJECT
public:
    static constexpr int SmallestScale = 80;
    static constexpr int LargestScale = 200;

    static QColor color(Role role);
    static QColor color(Role role, ThemeMode mode);
    static ThemeMode mode();
    static int scalePercent();

    /** A length given in pixels at 100 %, at the scale of the moment. */
    static int px(int atHundred);

    /** Emits changed() after each applyTheme(). */
    static Theme &signal();

Q_SIGNALS:
    void changed();
};

/** Gives a window the style sheet before it is filled; windows without a parent get it at the latest when
 * they are shown. */
void dressWindow(QWidget *window);

/** Gives the whole program its palette, fonts and style sheet; open windows follow at once. */
void applyTheme(QApplication &app, ThemeMode mode, int scalePercent = 100);

} // namespace anhe
