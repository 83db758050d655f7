#include "core/safety/indicatorstore.h"

#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/risk/recordcondition.h"

#include <QHash>

namespace anhe {

namespace {

const RowMap<IndicatorEntry> &indicatorMap()
{
    using I = IndicatorEntry;
    static const RowMap<IndicatorEntry> rows(
        "indicator",
        {column("indicator", &I::indicator),
         {QStringLiteral("quarter"), [](const I &entry) { return QVariant(entry.quarter.text()); },
          [](I &entry, const QVariant &stored) {
              entry.quarter = Quarter::fromText(stored.toString()).value_or(Quarter());
          }},
         column("numerator", &I::numerator),
         column("denominator", &I::denominator),
         column("unit", &I::unit),
         column("source", &I::source),
         column("note", &I::note),
         column("entered_at", &I::enteredAt),
         column("changed_at", &I::changedAt)});
    return rows;
}

RecordCondition conditionOf(const IndicatorFilter &filter)
{
    RecordCondition condition;
    condition.anyOf("indicator", filter.indicators);
    if (filter.from)
        condition.add(QStringLiteral("quarter >= ?"), {filter.from->text()});
    if (filter.to)
        condition.add(QStringLiteral("quarter <= ?"), {filter.to->text()});
    return condition;
}

QList<IndicatorEntry> entriesOf(Statement &rows)
{
    QList<IndicatorEntry> entries;
    while (rows.next()) {
        IndicatorEntry entry;
        entry.id.value = rows.integer(0);
        indicatorMap().read(rows, 1, entry);
        entries.append(entry);
    }
    return entries;
}

} // namespace

IndicatorId IndicatorStore::insert(const IndicatorEntry &entry)
{
    Statement insert(m_database, indicatorMap().insertSql());
    indicatorMap().bind(insert, entry);
    return {insert.run().insertedId()};
}

void IndicatorStore::update(const IndicatorEntry &entry)
{
    Statement update(m_database, indicatorMap().updateSql());
    indicatorMap().bind(update, entry);
    update.bind(entry.id.value).run();
}

void IndicatorStore::remove(IndicatorId id)
{
    Statement(m_database, QStringLiteral("DELETE FROM indicator WHERE id = ?")).bind(id.value).run();
}

std::optional<IndicatorEntry> IndicatorStore::find(IndicatorId id) const
{
    Statement rows(m_database, indicatorMap().selectSql(QStringLiteral("WHERE id = ?")));
    rows.bind(id.value).run();
    const QList<IndicatorEntry> found = entriesOf(rows);
    return found.isEmpty() ? std::optional<IndicatorEntry>() : found.first();
}

IndicatorId IndicatorStore::idOf(const QString &indicator, Quarter quarter) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM indicator WHERE indicator = ? AND quarter = ?"));
    row.bind(indicator).bind(quarter.text()).run();
    return {row.next() ? row.integer(0) : 0};
}

QList<IndicatorEntry> IndicatorStore::of(Quarter quarter) const
{
    Statement rows(m_database, indicatorMap().selectSql(QStringLiteral("WHERE quarter = ? ORDER BY id")));
    rows.bind(quarter.text()).run();
    return entriesOf(rows);
}

QList<IndicatorEntry> IndicatorStore::lastBefore(Quarter quarter) const
{
    Statement rows(m_database,
                   indicatorMap().selectSql(QStringLiteral(
                       "WHERE quarter = (SELECT max(i.quarter) FROM indicator i WHERE i.indicator = "
                       "indicator.indicator AND i.quarter < ?) ORDER BY id")));
    rows.bind(quarter.text()).run();
    return entriesOf(rows);
}

std::vector<qint64> IndicatorStore::ids(const IndicatorFilter &filter) const
{
    const RecordCondition condition = conditionOf(filter);
    return readIds(
        m_database,
        QStringLiteral("SELECT id FROM indicator%1 ORDER BY quarter DESC, id").arg(condition.where()),
        condition.values);
}

std::vector<IndicatorEntry> IndicatorStore::rows(std::span<const qint64> ids) const
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Statement found(m_database, indicatorMap().selectSql(
                                    QStringLiteral("WHERE id IN (%1)").arg(numbers.join(QLatin1Char(',')))));
    found.run();
    QHash<qint64, IndicatorEntry> byId;
    for (const IndicatorEntry &entry : entriesOf(found))
        byId.insert(entry.id.value, entry);
    std::vector<IndicatorEntry> rows;
    for (const qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

qint64 IndicatorStore::single(const char *expression, const IndicatorFilter &filter) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement row(
        m_database,
        QStringLiteral("SELECT %1 FROM indicator%2").arg(QLatin1String(expression), condition.where()));
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

qint64 IndicatorStore::count(const IndicatorFilter &filter) const
{
    return single("count(*)", filter);
}

qint64 IndicatorStore::numerators(const IndicatorFilter &filter) const
{
    return single("coalesce(sum(numerator), 0)", filter);
}

qint64 IndicatorStore::denominators(const IndicatorFilter &filter) const
{
    return single("coalesce(sum(denominator), 0)", filter);
}

QList<FieldChange> IndicatorStore::differences(const IndicatorEntry &before, const IndicatorEntry &after)
{
    QList<FieldChange> changes = indicatorMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    return changes;
}

} // namespace anhe
