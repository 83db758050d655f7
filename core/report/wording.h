#pragma once

#include "core/base/language.h"

#include <QString>

namespace anhe {

/** A text twice: in the language of the screen, and as it stands on paper (always Chinese). */
struct Wording
{
    QString screen;
    QString paper;

    static Wording of(const char *context, const char *source)
    {
        return {say(context, source), say(context, source, Speech::Paper)};
    }
    /** A name that is the same everywhere, such as a department's. */
    static Wording plain(const QString &text) { return {text, text}; }

    const QString &in(Speech speech) const { return speech == Speech::Paper ? paper : screen; }
    Wording arg(const Wording &value) const { return {screen.arg(value.screen), paper.arg(value.paper)}; }

    bool operator==(const Wording &) const = default;
};

} // namespace anhe
