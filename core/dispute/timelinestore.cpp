#include "core/dispute/timelinestore.h"

#include "core/dispute/disputecondition.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"

namespace anhe {

namespace {

const QString fromVisits = QStringLiteral(" FROM timeline_entry t JOIN dispute d ON d.id = t.dispute_id");

const RowMap<TimelineEntry> &timelineMap()
{
    using T = TimelineEntry;
    static const RowMap<TimelineEntry> rows(
        "timeline_entry",
        {column("dispute_id", &T::dispute), column("at", &T::at), column("kind", &T::kind),
         column("who", &T::who), column("content", &T::content), column("head_count", &T::headCount),
         column("promised_to", &T::promisedTo), column("due_on", &T::dueOn), column("kept_on", &T::keptOn)});
    return rows;
}

const QStringList derivedNames{QStringLiteral("happened_on")};

} // namespace

qint64 TimelineStore::insert(const TimelineEntry &entry)
{
    static const QString sql = timelineMap().insertSql(derivedNames);
    Statement &statement = m_database.prepared(sql);
    timelineMap().bind(statement, entry);
    return statement.bind(toColumn(entry.at.date())).run().insertedId();
}

void TimelineStore::update(const TimelineEntry &entry)
{
    Statement statement(m_database, timelineMap().updateSql(derivedNames));
    timelineMap().bind(statement, entry);
    statement.bind(toColumn(entry.at.date())).bind(entry.id).run();
}

static TimelineEntry entryFrom(const Statement &row)
{
    TimelineEntry entry;
    entry.id = row.integer(0);
    timelineMap().read(row, 1, entry);
    return entry;
}

std::optional<TimelineEntry> TimelineStore::find(qint64 id) const
{
    Statement row(m_database, timelineMap().selectSql(QStringLiteral("WHERE id = ?")));
    row.bind(id).run();
    if (!row.next())
        return {};
    return entryFrom(row);
}

QList<TimelineEntry> TimelineStore::of(DisputeId dispute) const
{
    Statement rows(m_database,
                   timelineMap().selectSql(QStringLiteral("WHERE dispute_id = ? ORDER BY at, id")));
    rows.bind(dispute.value).run();
    QList<TimelineEntry> entries;
    while (rows.next())
        entries.append(entryFrom(rows));
    return entries;
}

QList<OpenPromise> TimelineStore::openPromises() const
{
    Statement rows(
        m_database,
        QStringLiteral(
            "SELECT t.id, %1, d.number FROM timeline_entry t JOIN dispute d ON d.id = t.dispute_id "
            "WHERE t.due_on IS NOT NULL AND t.kept_on IS NULL AND d.status <> 'voided' ORDER BY t.due_on, "
            "t.id")
            .arg(timelineMap().names(QStringLiteral("t."))));
    rows.run();
    QList<OpenPromise> promises;
    while (rows.next())
        promises.append({entryFrom(rows), rows.text(10)});
    return promises;
}

qint64 TimelineStore::visits(const VisitFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*)") + fromVisits + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

qint64 TimelineStore::persons(const VisitFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Statement row(m_database,
                  QStringLiteral("SELECT coalesce(sum(t.head_count), 0)") + fromVisits + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

std::vector<qint64> TimelineStore::visitIds(const VisitFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    return readIds(m_database,
                   QStringLiteral("SELECT t.id") + fromVisits + condition.where() +
                       QStringLiteral(" ORDER BY t.at DESC, t.id DESC"),
                   condition.values);
}

QList<VisitRow> TimelineStore::visitRows(std::span<const qint64> ids) const
{
    Statement found(m_database,
                    QStringLiteral("SELECT t.id, d.id, d.number, t.at, t.head_count, t.who, t.content%1 "
                                   "WHERE t.id IN (%2) ORDER BY t.at DESC, t.id DESC")
                        .arg(fromVisits, idList(ids)));
    found.run();
    QList<VisitRow> rows;
    while (found.next()) {
        VisitRow row{found.integer(0),      {found.integer(1)}, found.text(2), {},
                     int(found.integer(4)), found.text(5),      found.text(6)};
        fromColumn(found.value(3), row.at);
        rows.append(row);
    }
    return rows;
}

std::vector<qint64> TimelineStore::mattersOf(const VisitFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    return readIds(m_database,
                   QStringLiteral("SELECT DISTINCT d.id") + fromVisits + condition.where() +
                       QStringLiteral(" ORDER BY d.id DESC"),
                   condition.values);
}

QList<FieldChange> TimelineStore::differences(const TimelineEntry &before, const TimelineEntry &after)
{
    return timelineMap().differences(before, after);
}

} // namespace anhe
