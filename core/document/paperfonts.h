#pragma once

#include "core/base/coded.h"

#include <QFont>
#include <QMap>
#include <QStringList>

namespace anhe {

/** What a type face is for on official paper. */
enum class FontRole {
    FangSong, ///< 仿宋, the body of a letter
    Kai,      ///< 楷体, second-level headings and subtitles
    Hei,      ///< 黑体, first-level headings
    Title,    ///< 小标宋, titles
    Song,     ///< 宋体, forms, tables and page numbers
};

std::span<const Coded<FontRole>> codesOf(FontRole);

/** The families an office wants for a role, best first; they come before the built-in ones. */
using FontChoice = QMap<FontRole, QStringList>;

/** The type faces this computer has for each role, and what stands in for a face it lacks. */
class PaperFonts
{
public:
    explicit PaperFonts(FontChoice own = {});

    /** The face for a role; pixels is the size in the unit of whatever is painted on. */
    QFont font(FontRole role, double pixels) const;

    /** Faces for letters and digits where the role's own are out of keeping; else empty. */
    QStringList latinFamilies(FontRole role) const;

    /** The family that is really used. */
    QString family(FontRole role) const { return m_chains[role].value(0); }

    /** The family a word processor on another computer should look for first. */
    QString wantedFamily(FontRole role) const;

    /** One sentence for each role whose prescribed face is not on this computer. */
    QStringList substitutions() const;

    /** Every family that text may come from, best first. */
    QStringList families() const;

private:
    FontChoice m_own;
    QMap<FontRole, QStringList> m_chains;
};

} // namespace anhe
