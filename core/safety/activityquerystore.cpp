#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/risk/recordcondition.h"
#include "core/safety/activitystore.h"

#include <QHash>

namespace anhe {

namespace {

const QString selectActivityRows = QStringLiteral(
    "SELECT a.id, a.number, a.kind, a.subkind, a.held_on, "
    "CASE WHEN a.title <> '' THEN a.title ELSE substr(a.content, 1, 80) END, a.place, coalesce(p.name, ''), "
    "a.led_by, a.head_count, a.verdict, "
    "(SELECT count(*) FROM activity_finding f WHERE f.activity_id = a.id), "
    "(SELECT count(f.risk_id) FROM activity_finding f WHERE f.activity_id = a.id), a.voided "
    "FROM activity a LEFT JOIN department p ON p.id = a.department_id ");

RecordCondition conditionOf(const ActivityFilter &filter)
{
    RecordCondition condition;
    condition.found("a.id", "activity_search", filter.text);
    condition.anyOf("a.kind", filter.kinds);
    condition.anyOf("a.subkind", filter.subkinds);
    condition.departments("a.department_id", filter.departments);
    condition.period("a.held_on", filter.held);
    condition.whether(filter.withFindings, "a.findings <> ''");
    condition.whether(filter.findingsLeft,
                      "EXISTS (SELECT 1 FROM activity_finding f WHERE f.activity_id = a.id AND f.risk_id IS "
                      "NULL)");
    if (filter.evaluated)
        condition.add(QStringLiteral("a.kind = 'drill'"));
    condition.whether(filter.evaluated, "a.verdict <> 'none'");
    condition.anyOf("a.id", filter.ids);
    if (!filter.withVoided)
        condition.add(QStringLiteral("a.voided = 0"));
    return condition;
}

QString orderColumn(ActivityOrder order)
{
    switch (order) {
    case ActivityOrder::Held:
        return QStringLiteral("a.held_on");
    case ActivityOrder::Number:
        return QStringLiteral("a.number");
    case ActivityOrder::Kind:
        return QStringLiteral("a.kind");
    case ActivityOrder::Department:
        return QStringLiteral("a.department_id");
    case ActivityOrder::Persons:
        return QStringLiteral("a.head_count");
    }
    Q_UNREACHABLE();
}

QString splitColumn(ActivitySplit by)
{
    switch (by) {
    case ActivitySplit::Kind:
        return QStringLiteral("a.kind");
    case ActivitySplit::Subkind:
        return QStringLiteral("a.subkind");
    case ActivitySplit::Department:
        return QStringLiteral("coalesce(a.department_id, '')");
    case ActivitySplit::Month:
        return QStringLiteral("substr(a.held_on, 1, 7)");
    }
    Q_UNREACHABLE();
}

ActivityRow activityRowFrom(const Statement &row)
{
    ActivityRow activity;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(activity.id);
    next(activity.number);
    next(activity.kind);
    next(activity.subkind);
    next(activity.heldOn);
    next(activity.title);
    next(activity.place);
    next(activity.department);
    next(activity.ledBy);
    next(activity.headCount);
    next(activity.verdict);
    next(activity.findings);
    next(activity.risks);
    next(activity.voided);
    return activity;
}

} // namespace

std::vector<qint64> ActivityStore::ids(const ActivityFilter &filter, ActivityOrder order,
                                       bool descending) const
{
    const RecordCondition condition = conditionOf(filter);
    return readIds(m_database,
                   QStringLiteral("SELECT a.id FROM activity a") + condition.where() +
                       ordered(orderColumn(order), QStringLiteral("a.id"), descending),
                   condition.values);
}

std::vector<ActivityRow> ActivityStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Statement found(m_database, selectActivityRows +
                                    QStringLiteral("WHERE a.id IN (%1)").arg(numbers.join(QLatin1Char(','))));
    found.run();
    QHash<qint64, ActivityRow> byId;
    while (found.next())
        byId.insert(found.integer(0), activityRowFrom(found));
    std::vector<ActivityRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

static qint64 single(Database &database, const char *expression, const ActivityFilter &filter)
{
    const RecordCondition condition = conditionOf(filter);
    Statement row(
        database,
        QStringLiteral("SELECT %1 FROM activity a%2").arg(QLatin1String(expression), condition.where()));
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

qint64 ActivityStore::count(const ActivityFilter &filter) const
{
    return single(m_database, "count(*)", filter);
}

qint64 ActivityStore::persons(const ActivityFilter &filter) const
{
    return single(m_database, "coalesce(sum(a.head_count), 0)", filter);
}

QList<SplitCount> ActivityStore::split(const ActivityFilter &filter, ActivitySplit by) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement rows(
        m_database,
        QStringLiteral("SELECT %1 AS part, count(*) AS n FROM activity a%2 GROUP BY part ORDER BY %3")
            .arg(splitColumn(by), condition.where(),
                 by == ActivitySplit::Month ? QStringLiteral("part") : QStringLiteral("n DESC, part")));
    rows.bindAll(condition.values).run();
    QList<SplitCount> parts;
    while (rows.next())
        parts.append({rows.text(0), rows.integer(1)});
    return parts;
}

} // namespace anhe
