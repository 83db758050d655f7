#pragma once

#include <QList>
#include <QString>

#include <random>

namespace anhe {

/** Chance that comes out the same for the same seed with every compiler and library. */
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    /** 0 to n - 1. */
    int below(int n) { return int((m_engine() >> 32) * quint64(n) >> 32); }
    int between(int smallest, int largest) { return smallest + below(largest - smallest + 1); }
    bool chance(int permille) { return below(1000) < permille; }

    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }

    /** The index of a weight, as often as it weighs. */
    int weighed(std::initializer_list<int> weights);

    QString uuid();

private:
    std::mt19937_64 m_engine;
};

} // namespace anhe
