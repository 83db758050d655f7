#include "core/document/strip.h"

#include <cmath>

namespace anhe {

namespace {

constexpr double slack = 1; // dot: rounding must not push the 22nd line over

class Paginator
{
public:
    Paginator(const Strips &strips, double height, double grid)
        : m_strips(strips), m_height(height), m_grid(grid)
    {}

    QList<PageStrips> run()
    {
        for (int i = 0; i < m_strips.size(); ++i) {
            const Strip &strip = m_strips[i];
            if (strip.breakBefore)
                endPage();
            const bool continuesChain = i > 0 && m_strips[i - 1].keepWithNext;
            if (!m_page.isEmpty() && (!(continuesChain || chainFits(i)) || !fits(strip)))
                endPage();
            place(strip);
        }
        endPage();
        if (m_pages.isEmpty())
            m_pages.append(PageStrips{});
        return m_pages;
    }

private:
    double startOf(const Strip &strip, double y) const
    {
        return strip.onGrid && m_grid > 0 ? std::ceil((y - slack) / m_grid) * m_grid : y;
    }

    bool fits(const Strip &strip) const { return startOf(strip, m_y) + strip.height <= m_height + slack; }

    /** Whether the strips kept with the one at index go on this page; a chain longer than a page need not. */
    bool chainFits(int index) const
    {
        double here = m_y;
        double fresh = 0;
        for (int i = index; i < m_strips.size(); ++i) {
            here = startOf(m_strips[i], here) + m_strips[i].height;
            fresh = startOf(m_strips[i], fresh) + m_strips[i].height;
            if (!m_strips[i].keepWithNext)
                break;
        }
        return here <= m_height + slack || fresh > m_height + slack;
    }

    void place(const Strip &strip)
    {
        if (m_page.isEmpty() && strip.space)
            return;
        const bool comesFirst = m_page.isEmpty() && !m_pages.isEmpty();
        if (comesFirst && strip.head) {
            for (const Strip &head : *strip.head)
                put(head);
        }
        put(strip);
    }

    void put(const Strip &strip)
    {
        const double y = startOf(strip, m_y);
        m_page.append({&strip, y, {}});
        m_y = y + strip.height;
    }

    void endPage()
    {
        if (m_page.isEmpty())
            return;
        for (int i = 0; i < m_page.size(); ++i) {
            const int block = m_page[i].strip->block;
            m_page[i].edges.first = i == 0 || m_page[i - 1].strip->block != block;
            m_page[i].edges.last = i == m_page.size() - 1 || m_page[i + 1].strip->block != block;
        }
        m_pages.append(m_page);
        m_page.clear();
        m_y = 0;
    }

    const Strips &m_strips;
    double m_height;
    double m_grid;
    QList<PageStrips> m_pages;
    PageStrips m_page;
    double m_y = 0;
};

} // namespace

QList<PageStrips> paginate(const Strips &strips, double height, double grid)
{
    return Paginator(strips, height, grid).run();
}

} // namespace anhe
