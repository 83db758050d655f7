#include "ui/safety/safetylistfilters.h"

namespace anhe {

ActivityFilter activityFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    ActivityFilter filter;
    filter.text = text.trimmed();
    for (const QString &whole : keys) {
        const FilterKey key(whole);
        if (key.is("kind")) {
            widen(filter.kinds, key.value);
        } else if (key.is("subkind")) {
            widen(filter.subkinds, key.value);
        } else if (key.is("held")) {
            filter.held = periodOfCode(key.value, today);
        } else if (key.is("department")) {
            if (!filter.departments)
                filter.departments.emplace();
            filter.departments->append(DepartmentId{key.id()});
        } else if (key.is("findings")) {
            filter.withFindings = true;
        } else if (key.is("findings_left")) {
            filter.findingsLeft = true;
        } else if (key.is("not_evaluated")) {
            filter.kinds = {ActivityKind::Drill};
            filter.evaluated = false;
        } else if (key.is("voided")) {
            filter.withVoided = true;
        } else if (key.is("ids")) {
            filter.ids = idsOfCode<ActivityId>(key.value);
        }
    }
    return filter;
}

AssessmentListFilter assessmentFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    AssessmentListFilter filter;
    filter.text = text.trimmed();
    for (const QString &whole : keys) {
        const FilterKey key(whole);
        if (key.is("within"))
            filter.within = periodOfCode(key.value, today);
        else if (key.is("voided"))
            filter.withVoided = true;
        else if (key.is("ids"))
            filter.ids = idsOfCode<AssessmentId>(key.value);
    }
    return filter;
}

} // namespace anhe
