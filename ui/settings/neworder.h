#pragma once

#include <QList>

#include <algorithm>

namespace anhe {

/**
 * The entries of a list whose position changes when the chosen one goes step places down (negative: up).
 * Entries that shared a position get one each.
 */
template <typename Entry, typename IsChosen>
QList<Entry> inNewOrder(QList<Entry> entries, IsChosen isChosen, int step)
{
    const auto chosen = std::find_if(entries.begin(), entries.end(), isChosen);
    const qsizetype from = chosen - entries.begin();
    const qsizetype to = from + step;
    if (chosen == entries.end() || to < 0 || to >= entries.size())
        return {};
    QList<int> positions;
    for (const Entry &entry : std::as_const(entries))
        positions.append(std::max(entry.position, positions.isEmpty() ? 1 : positions.last() + 1));
    entries.move(from, to);
    QList<Entry> changed;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].position != positions[i]) {
            entries[i].position = positions[i];
            changed.append(entries[i]);
        }
    }
    return changed;
}

} // namespace anhe
