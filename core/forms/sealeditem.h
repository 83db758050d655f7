#pragma once

#include <QString>

namespace anhe {

/** A line of a sealing list as typed, "长期医嘱单，3页", parted into what it is and how much of it. */
struct SealedItem
{
    QString name;
    QString count; ///< "" when the line does not end in one

    static SealedItem fromLine(const QString &line);
};

} // namespace anhe
