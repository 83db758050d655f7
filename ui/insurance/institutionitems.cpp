#include "ui/insurance/institutionitems.h"

#include "core/desk/desk.h"
#include "core/search/pinyin.h"
#include "ui/insurance/insurancewords.h"

namespace anhe {

std::vector<PickItem> institutionItems(Desk &desk, const InstitutionFilter &filter)
{
    std::vector<PickItem> items;
    const std::vector<qint64> ids = desk.insurance().ids(filter, InstitutionOrder::Level, false);
    for (const InstitutionRow &row : desk.insurance().institutionRows(ids)) {
        const Pinyin pinyin = pinyinOfWords(row.name);
        items.push_back({row.id.value, row.name, row.code, dotted({word(row.level), row.district}),
                         pinyin.full, pinyin.initials});
    }
    return items;
}

std::vector<PickItem> policyItems(Desk &desk, const PolicyFilter &filter)
{
    std::vector<PickItem> items;
    const std::vector<qint64> ids = desk.insurance().ids(filter, PolicyOrder::Begin, true);
    for (const PolicyRow &row : desk.insurance().policyRows(ids)) {
        const Pinyin pinyin = pinyinOfWords(row.insurer);
        const QString days = QStringLiteral("%1 – %2").arg(isoDay(row.period.first), isoDay(row.lastDay));
        items.push_back({row.id.value, dotted({row.number, row.insurer}), row.number, days, pinyin.full,
                         pinyin.initials});
    }
    return items;
}

} // namespace anhe
