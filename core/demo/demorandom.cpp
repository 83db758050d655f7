#include "core/demo/demorandom.h"

namespace anhe {

int DemoRandom::weighed(std::initializer_list<int> weights)
{
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    int left = below(sum);
    int index = 0;
    for (const int weight : weights) {
        if (left < weight)
            return index;
        left -= weight;
        ++index;
    }
    Q_UNREACHABLE();
}

QString DemoRandom::uuid()
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, QLatin1Char('-'));
    quint64 bits = 0;
    for (int i = 0; i < 36; ++i) {
        if (i == 0 || i == 19)
            bits = m_engine();
        if (i == 8 || i == 13 || i == 18 || i == 23)
            continue;
        const int digit = i == 14 ? 4 : i == 19 ? int(8 | (bits & 3)) : int(bits & 15);
        bits >>= 4;
        text[i] = QLatin1Char(digits[digit]);
    }
    return text;
}

} // namespace anhe
