#include "core/dispute/disputestore.h"

#include "core/dispute/disputecondition.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/search/pinyin.h"

#include <QHash>

namespace anhe {

namespace {

const QString selectDisputeRows =
    QStringLiteral("SELECT d.id, d.kind, d.number, d.received_at, d.channel, d.complainant_name, "
                   "d.anonymous, d.patient_name, "
                   "coalesce(p.name, ''), coalesce(c.name, ''), "
                   "CASE WHEN d.subject <> '' THEN d.subject ELSE substr(d.narrative, 1, 80) END, "
                   "d.status, d.feedback_rule, d.feedback_due, d.answered_on, d.closed_on, d.told_on, "
                   "d.handler, d.import_id, d.accepted_on, d.acceptance_told_on, d.finish_extended_days "
                   "FROM dispute d LEFT JOIN department p ON p.id = d.department_id LEFT JOIN category c ON "
                   "c.code = d.category ");

/** First level of a category column: the parent's code, or its own. */
const QString firstLevel =
    QStringLiteral("coalesce((SELECT parent FROM category WHERE code = %1 AND parent <> ''), %1)");

QString orderBy(DisputeOrder order, bool descending)
{
    static const QHash<int, QString> columns{
        {int(DisputeOrder::Received), QStringLiteral("d.received_at")},
        {int(DisputeOrder::Number), QStringLiteral("d.number")},
        {int(DisputeOrder::Name), QStringLiteral("d.sort_key")},
        {int(DisputeOrder::Department), QStringLiteral("d.department_id")},
        {int(DisputeOrder::Category), QStringLiteral("d.category")},
        {int(DisputeOrder::Status), QStringLiteral("d.status")},
        {int(DisputeOrder::Due), QStringLiteral("d.feedback_due")},
        {int(DisputeOrder::Closed), QStringLiteral("d.closed_on")}};
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    return QStringLiteral(" ORDER BY %1%2, d.id%2").arg(columns[int(order)], direction);
}

/** The expression a split groups by; problems are joined as p where they are counted. */
QString groupExpression(DisputeSplit by)
{
    switch (by) {
    case DisputeSplit::Kind:
        return QStringLiteral("d.kind");
    case DisputeSplit::Channel:
        return QStringLiteral("d.channel");
    case DisputeSplit::Department:
        return QStringLiteral("coalesce(d.department_id, '')");
    case DisputeSplit::Category:
        return firstLevel.arg(QStringLiteral("d.category"));
    case DisputeSplit::ProblemCategory:
        return firstLevel.arg(QStringLiteral("p.category"));
    case DisputeSplit::ProblemDepartment:
        return QStringLiteral("coalesce(p.department_id, '')");
    case DisputeSplit::Severity:
        return QStringLiteral("coalesce(d.severity, '')");
    case DisputeSplit::Status:
        return QStringLiteral("d.status");
    case DisputeSplit::Month:
        return QStringLiteral("substr(d.received_on, 1, 7)");
    case DisputeSplit::Satisfaction:
        return QStringLiteral("d.satisfaction");
    }
    Q_UNREACHABLE();
}

DisputeRow disputeRowFrom(const Statement &row)
{
    DisputeRow value;
    fromColumn(row.value(0), value.id);
    fromColumn(row.value(1), value.kind);
    fromColumn(row.value(2), value.number);
    fromColumn(row.value(3), value.receivedAt);
    fromColumn(row.value(4), value.channel);
    fromColumn(row.value(5), value.complainantName);
    fromColumn(row.value(6), value.anonymous);
    fromColumn(row.value(7), value.patientName);
    fromColumn(row.value(8), value.department);
    fromColumn(row.value(9), value.category);
    fromColumn(row.value(10), value.subject);
    fromColumn(row.value(11), value.status);
    fromColumn(row.value(12), value.feedbackRule);
    fromColumn(row.value(13), value.feedbackDue);
    fromColumn(row.value(14), value.answeredOn);
    fromColumn(row.value(15), value.closedOn);
    fromColumn(row.value(16), value.toldOn);
    fromColumn(row.value(17), value.handler);
    fromColumn(row.value(18), value.importId);
    fromColumn(row.value(19), value.acceptedOn);
    fromColumn(row.value(20), value.acceptanceToldOn);
    fromColumn(row.value(21), value.finishExtendedDays);
    return value;
}

} // namespace

QList<DisputeRow> DisputeStore::sameComplainant(const QString &name, const QString &phone) const
{
    QList<DisputeRow> rows;
    if (name.trimmed().isEmpty())
        return rows;
    Statement found(m_database,
                    selectDisputeRows +
                        QStringLiteral("WHERE d.sort_key = ? AND d.complainant_name = ? AND d.closed_on IS "
                                       "NULL AND d.status <> 'voided' "
                                       "AND (? = '' OR d.complainant_phone = '' OR d.complainant_phone = ?) "
                                       "ORDER BY d.received_at DESC LIMIT 10"));
    found.bindAll({pinyinOf(name.trimmed()).full, name.trimmed(), toColumn(phone), toColumn(phone)}).run();
    while (found.next())
        rows.append(disputeRowFrom(found));
    return rows;
}

std::vector<qint64> DisputeStore::ids(const DisputeFilter &filter, DisputeOrder order, bool descending) const
{
    const Condition condition = conditionOf(filter);
    return readIds(m_database,
                   QStringLiteral("SELECT d.id FROM dispute d") + condition.where() +
                       orderBy(order, descending),
                   condition.values);
}

std::vector<DisputeRow> DisputeStore::rows(std::span<const qint64> ids) const
{
    Statement found(m_database, selectDisputeRows + QStringLiteral("WHERE d.id IN (%1)").arg(idList(ids)));
    found.run();
    QHash<qint64, DisputeRow> byId;
    while (found.next()) {
        const DisputeRow row = disputeRowFrom(found);
        byId.insert(row.id.value, row);
    }
    std::vector<DisputeRow> rows;
    rows.reserve(ids.size());
    for (qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

qint64 DisputeStore::count(const DisputeFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) FROM dispute d") + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

QDate DisputeStore::firstReceived() const
{
    Statement row(m_database, QStringLiteral("SELECT received_on FROM dispute WHERE status <> 'voided' "
                                             "ORDER BY received_on LIMIT 1"));
    QDate day;
    if (row.run().next())
        fromColumn(row.value(0), day);
    return day;
}

QList<SplitCount> DisputeStore::split(const DisputeFilter &filter, DisputeSplit by) const
{
    const bool ofProblems = by == DisputeSplit::ProblemCategory || by == DisputeSplit::ProblemDepartment;
    const Condition condition = conditionOf(filter);
    Statement rows(
        m_database,
        QStringLiteral("SELECT %1 AS part, count(*) AS n FROM dispute d%2%3 GROUP BY part ORDER BY %4")
            .arg(groupExpression(by),
                 ofProblems ? QStringLiteral(" JOIN problem p ON p.dispute_id = d.id") : QString(),
                 condition.where(),
                 by == DisputeSplit::Month ? QStringLiteral("part") : QStringLiteral("n DESC, part")));
    rows.bindAll(condition.values).run();
    QList<SplitCount> parts;
    while (rows.next())
        parts.append({rows.text(0), rows.integer(1)});
    return parts;
}

std::vector<int> DisputeStore::daysToClose(const DisputeFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Condition closed = condition;
    closed.add(QStringLiteral("d.days_to_close IS NOT NULL"));
    const std::vector<qint64> days =
        readIds(m_database,
                QStringLiteral("SELECT d.days_to_close FROM dispute d%1 ORDER BY d.days_to_close")
                    .arg(closed.where()),
                closed.values);
    return {days.begin(), days.end()};
}

static Money total(Database &database, const QString &column, const DisputeFilter &filter)
{
    const Condition condition = conditionOf(filter);
    Statement row(
        database,
        QStringLiteral("SELECT coalesce(sum(d.%1), 0) FROM dispute d%2").arg(column, condition.where()));
    row.bindAll(condition.values).run().next();
    return {row.integer(0)};
}

Money DisputeStore::claimedTotal(const DisputeFilter &filter) const
{
    return total(m_database, QStringLiteral("claimed"), filter);
}

Money DisputeStore::paidTotal(const DisputeFilter &filter) const
{
    return total(m_database, QStringLiteral("paid"), filter);
}

} // namespace anhe
