#pragma once

#include "ui/common/pagedtablemodel.h"

#include <algorithm>

namespace anhe::tests {

struct Letter
{
    qint64 id = 0;
    QString number;
    QString text;
};

/** A list of any length out of nothing: row i has the id i. */
class LetterTableModel : public PagedTableModel<Letter>
{
public:
    explicit LetterTableModel(qint64 count) : PagedTableModel(columns()), m_count(count) {}

    mutable int fetches = 0;
    mutable size_t largestFetch = 0;
    void setCount(qint64 count) { m_count = count; }
    void remove(qint64 id) { m_gone.push_back(id); }
    QString word = QStringLiteral("letter");

protected:
    std::vector<qint64> sortedIds(const SortOrder &order) override
    {
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= m_count; ++id) {
            if (std::find(m_gone.begin(), m_gone.end(), id) == m_gone.end())
                ids.push_back(id);
        }
        if (order.key == QLatin1String("number") && order.direction == Qt::DescendingOrder)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    std::vector<Letter> fetch(std::span<const qint64> ids) const override
    {
        ++fetches;
        largestFetch = std::max(largestFetch, ids.size());
        std::vector<Letter> letters;
        for (auto id = ids.rbegin(); id != ids.rend(); ++id)
            letters.push_back({*id, QStringLiteral("投诉 2026-%1").arg(*id, 4, 10, QLatin1Char('0')), word});
        return letters;
    }
    qint64 idOf(const Letter &letter) const override { return letter.id; }

private:
    static std::vector<Column> columns()
    {
        return {
            {{QStringLiteral("Number"), 140, Qt::AlignLeft, QStringLiteral("number")},
             [](const Letter &letter) { return TableCell{letter.number}; }},
            {{QStringLiteral("Text"), 200}, [](const Letter &letter) { return TableCell{letter.text}; }},
            {{QStringLiteral("Status"), 100},
             [](const Letter &) {
                 return TableCell{QStringLiteral("办理中"), Tone::Blue, QStringLiteral("why")};
             }},
        };
    }

    qint64 m_count;
    std::vector<qint64> m_gone;
};

} // namespace anhe::tests
