#include "ui/risk/risklistfilters.h"

#include "core/desk/desk.h"
#include "core/risk/namedriskfilter.h"

#include <QCoreApplication>

namespace anhe {

namespace {

constexpr int DaysAhead = 7;

/** A key of the list's own; false when it is none of them. */
bool narrowByOwn(RiskFilter &filter, const QString &kind, const QString &value, QDate today)
{
    if (kind == QLatin1String("category")) {
        filter.categories = filter.categories.value_or(QStringList()) << value;
    } else if (kind == QLatin1String("department")) {
        filter.departments = filter.departments.value_or(QList<DepartmentId>());
        filter.departments->append(DepartmentId{value.toLongLong()});
    } else if (kind == QLatin1String("leader")) {
        filter.leader = value;
    } else if (kind == QLatin1String("of")) {
        filter.matter = {value.toLongLong()};
    } else if (kind == QLatin1String("sweep")) {
        filter.sweep = {value.toLongLong()};
    } else if (kind == QLatin1String("ids")) {
        filter.ids = idsOfCode<RiskId>(value);
    } else if (kind == QLatin1String("found")) {
        filter.found = periodOfCode(value, today);
    } else if (kind == QLatin1String("written_off") && !value.isEmpty()) {
        filter.writtenOff = periodOfCode(value, today);
    } else {
        return false;
    }
    return true;
}

} // namespace

RiskFilter riskFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    QStringList named;
    for (const QString &key : keys) {
        RiskFilter own;
        const QString kind = key.section(QLatin1Char(':'), 0, 0);
        if (!narrowByOwn(own, kind, key.section(QLatin1Char(':'), 1), today) && namedRiskFilter(key, today))
            named << key;
    }
    RiskFilter filter = *namedRiskFilter(named.join(QLatin1Char(' ')), today);
    for (const QString &key : keys)
        narrowByOwn(filter, key.section(QLatin1Char(':'), 0, 0), key.section(QLatin1Char(':'), 1), today);
    filter.text = text;
    filter.withVoided = filter.states.contains(RiskState::Voided);
    return filter;
}

StabilityFilter stabilityFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    StabilityFilter filter;
    filter.text = text;
    for (const QString &key : keys) {
        const QString kind = key.section(QLatin1Char(':'), 0, 0);
        const QString value = key.section(QLatin1Char(':'), 1);
        if (kind == QLatin1String("unassessed"))
            filter.unassessedBy = today.addDays(DaysAhead);
        else if (kind == QLatin1String("open"))
            filter.assessed = false;
        else if (kind == QLatin1String("assessed"))
            filter.assessed = true;
        else if (kind == QLatin1String("level"))
            widen(filter.levels, value);
        else if (kind == QLatin1String("conclusion"))
            widen(filter.conclusions, value);
        else if (kind == QLatin1String("entered"))
            filter.entered = periodOfCode(value, today);
        else if (kind == QLatin1String("assessed_in"))
            filter.assessedIn = periodOfCode(value, today);
        else if (kind == QLatin1String("ids"))
            filter.ids = idsOfCode<StabilityAssessmentId>(value);
        else if (kind == QLatin1String("voided"))
            filter.withVoided = true;
    }
    return filter;
}

std::vector<FilterEntry> riskCategoryEntries(Desk &desk)
{
    std::vector<FilterEntry> entries{
        {QString(), QCoreApplication::translate("RiskListFilters", "not sorted")}};
    for (const RiskCategory &category : desk.risks().categories().all)
        entries.push_back({category.code, category.name});
    return entries;
}

} // namespace anhe
