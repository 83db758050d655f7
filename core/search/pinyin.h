#pragma once

#include <QString>
#include <QStringView>

namespace anhe {

/**
 * How a name is typed on a Latin keyboard, without tones. A name of several readings has them all, the
 * likeliest first: "qin hai yang, tan hai yang" and "qhy thy". ü is v as well as u.
 */
struct Pinyin
{
    QString full;     ///< syllables parted by blanks, readings by a comma and a blank
    QString initials; ///< readings parted by a blank

    bool operator==(const Pinyin &) const = default;
};

/** A person's name: it starts with a surname, which is read as one. Letters and digits stay, in lower case.
 */
Pinyin pinyinOf(const QString &name);

/** Any other words: a department, a place, a category. */
Pinyin pinyinOfWords(const QString &words);

/** Whether the beginnings of neighbouring syllables, typed without blanks, lead into the name: zhangs, zs,
 * zhs. */
bool pinyinFinds(const Pinyin &pinyin, const QString &typed);

} // namespace anhe
