#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/risk/recordcondition.h"
#include "core/risk/riskstore.h"

#include <QHash>

namespace anhe {

namespace {

const QString selectRiskRows = QStringLiteral(
    "SELECT r.id, r.number, r.found_on, r.source, r.place, coalesce(p.name, ''), r.category, "
    "substr(r.description, 1, 80), r.before_level, r.after_level, r.state, r.responsible, r.leader, "
    "r.due_on, "
    "r.rectified_on, r.written_off_on FROM risk r LEFT JOIN department p ON p.id = r.department_id ");

const char *const stillOpen = "r.state NOT IN ('written_off', 'voided')";

void addCell(RecordCondition &condition, const RiskCell &cell)
{
    const QString side = cell.afterMeasures ? QStringLiteral("after") : QStringLiteral("before");
    condition.add(
        QStringLiteral("r.%1_method = 'matrix' AND r.%1_likelihood = ? AND r.%1_impact = ?").arg(side),
        {cell.likelihood, cell.impact});
}

void addDays(RecordCondition &condition, const RiskFilter &filter)
{
    condition.period("r.found_on", filter.found);
    condition.period("r.written_off_on", filter.writtenOff);
    if (filter.openAtEndOf.isValid()) {
        condition.add(
            QStringLiteral("r.found_on <= ? AND (r.written_off_on IS NULL OR r.written_off_on > ?)"),
            {toColumn(filter.openAtEndOf), toColumn(filter.openAtEndOf)});
    }
    const bool byDue =
        filter.overdueOn.isValid() || filter.dueOnOrAfter.isValid() || filter.dueOnOrBefore.isValid();
    if (!byDue)
        return;
    const QString running =
        QStringLiteral("r.rectified_on IS NULL AND r.state IN ('assigned', 'rectifying')");
    condition.add(QStringLiteral("r.due_on IS NOT NULL"));
    if (filter.asOf.isValid())
        condition.add(QStringLiteral("(%1 OR r.rectified_on > ?)").arg(running), {toColumn(filter.asOf)});
    else
        condition.add(running);
    condition.day("r.due_on", "<", filter.overdueOn);
    condition.period("r.due_on", {filter.dueOnOrAfter, filter.dueOnOrBefore});
}

void addLinks(RecordCondition &condition, const RiskFilter &filter)
{
    if (filter.matter)
        condition.add(QStringLiteral("r.id IN (SELECT risk_id FROM risk_matter WHERE dispute_id = ?)"),
                      {filter.matter.value});
    if (filter.sweep)
        condition.is("r.sweep_id", filter.sweep);
}

RecordCondition conditionOf(const RiskFilter &filter)
{
    RecordCondition condition;
    condition.found("r.id", "risk_search", filter.text);
    condition.anyOf("r.state", filter.states);
    condition.anyOf("r.source", filter.sources);
    condition.anyOf("r.before_level", filter.levels);
    if (filter.categories)
        condition.anyOf("r.category", *filter.categories);
    condition.departments("r.department_id", filter.departments);
    if (!filter.leader.isEmpty())
        condition.is("r.leader", filter.leader);
    if (filter.cell)
        addCell(condition, *filter.cell);
    addDays(condition, filter);
    addLinks(condition, filter);
    condition.whether(filter.open, stillOpen);
    condition.whether(filter.extended, "r.first_due_on IS NOT NULL AND r.due_on > r.first_due_on");
    condition.whether(filter.extensionAsked, "r.extension_open = 1");
    condition.anyOf("r.id", filter.ids);
    if (!filter.withVoided && !filter.states.contains(RiskState::Voided))
        condition.add(QStringLiteral("r.state <> 'voided'"));
    return condition;
}

QString orderColumn(RiskOrder order)
{
    switch (order) {
    case RiskOrder::Found:
        return QStringLiteral("r.found_on");
    case RiskOrder::Number:
        return QStringLiteral("r.number");
    case RiskOrder::Level:
        return QStringLiteral("r.level_rank");
    case RiskOrder::State:
        return QStringLiteral("r.state");
    case RiskOrder::Due:
        return QStringLiteral("r.due_on");
    case RiskOrder::Department:
        return QStringLiteral("r.department_id");
    case RiskOrder::Category:
        return QStringLiteral("r.category");
    case RiskOrder::Leader:
        return QStringLiteral("r.leader");
    case RiskOrder::WrittenOff:
        return QStringLiteral("r.written_off_on");
    }
    Q_UNREACHABLE();
}

QString splitColumn(RiskSplit by)
{
    switch (by) {
    case RiskSplit::State:
        return QStringLiteral("r.state");
    case RiskSplit::Source:
        return QStringLiteral("r.source");
    case RiskSplit::Level:
        return QStringLiteral("r.before_level");
    case RiskSplit::LevelAfter:
        return QStringLiteral("r.after_level");
    case RiskSplit::Category:
        return QStringLiteral("r.category");
    case RiskSplit::Department:
        return QStringLiteral("coalesce(r.department_id, '')");
    case RiskSplit::FoundMonth:
        return QStringLiteral("substr(r.found_on, 1, 7)");
    }
    Q_UNREACHABLE();
}

RiskRow riskRowFrom(const Statement &row)
{
    RiskRow risk;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(risk.id);
    next(risk.number);
    next(risk.foundOn);
    next(risk.source);
    next(risk.place);
    next(risk.department);
    next(risk.category);
    next(risk.description);
    next(risk.level);
    next(risk.levelAfter);
    next(risk.state);
    next(risk.responsible);
    next(risk.leader);
    next(risk.dueOn);
    next(risk.rectifiedOn);
    next(risk.writtenOffOn);
    return risk;
}

} // namespace

std::vector<qint64> RiskStore::ids(const RiskFilter &filter, RiskOrder order, bool descending) const
{
    const RecordCondition condition = conditionOf(filter);
    return readIds(m_database,
                   QStringLiteral("SELECT r.id FROM risk r") + condition.where() +
                       ordered(orderColumn(order), QStringLiteral("r.id"), descending),
                   condition.values);
}

std::vector<RiskRow> RiskStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Statement found(m_database, selectRiskRows +
                                    QStringLiteral("WHERE r.id IN (%1)").arg(numbers.join(QLatin1Char(','))));
    found.run();
    QHash<qint64, RiskRow> byId;
    while (found.next())
        byId.insert(found.integer(0), riskRowFrom(found));
    std::vector<RiskRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

qint64 RiskStore::count(const RiskFilter &filter) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) FROM risk r") + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

QDate RiskStore::firstFound() const
{
    Statement row(m_database, QStringLiteral("SELECT found_on FROM risk WHERE state <> 'voided' "
                                             "ORDER BY found_on LIMIT 1"));
    QDate day;
    if (row.run().next())
        fromColumn(row.value(0), day);
    return day;
}

QList<SplitCount> RiskStore::split(const RiskFilter &filter, RiskSplit by) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement rows(
        m_database,
        QStringLiteral("SELECT %1 AS part, count(*) AS n FROM risk r%2 GROUP BY part ORDER BY %3")
            .arg(splitColumn(by), condition.where(),
                 by == RiskSplit::FoundMonth ? QStringLiteral("part") : QStringLiteral("n DESC, part")));
    rows.bindAll(condition.values).run();
    QList<SplitCount> parts;
    while (rows.next())
        parts.append({rows.text(0), rows.integer(1)});
    return parts;
}

QList<RiskCellCount> RiskStore::cells(const RiskFilter &filter, bool afterMeasures) const
{
    RecordCondition condition = conditionOf(filter);
    const QString side = afterMeasures ? QStringLiteral("after") : QStringLiteral("before");
    condition.add(QStringLiteral("r.%1_method = 'matrix'").arg(side));
    Statement rows(m_database, QStringLiteral("SELECT r.%1_likelihood, r.%1_impact, count(*) FROM risk r%2 "
                                              "GROUP BY r.%1_likelihood, r.%1_impact ORDER BY 1, 2")
                                   .arg(side, condition.where()));
    rows.bindAll(condition.values).run();
    QList<RiskCellCount> cells;
    while (rows.next())
        cells.append({{int(rows.integer(0)), int(rows.integer(1)), afterMeasures}, rows.integer(2)});
    return cells;
}

} // namespace anhe
