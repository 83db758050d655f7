#include "core/insurance/claimstore.h"

#include "core/insurance/rowconditions.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/search/matchexpression.h"

#include <QHash>

namespace anhe {

namespace {

const QString claimsWithMatters = QStringLiteral(
    "FROM claim c JOIN dispute d ON d.id = c.dispute_id LEFT JOIN policy p ON p.id = c.policy_id "
    "LEFT JOIN institution i ON i.id = c.institution_id ");
const QString selectClaimRows = QStringLiteral(
    "SELECT c.id, c.number, c.dispute_id, d.number, d.complainant_name, d.patient_name, c.policy_id, "
    "coalesce(p.number, ''), coalesce(p.insurer, ''), coalesce(i.name, ''), c.state, c.reported_on, "
    "c.due_on, c.claimed, c.agreed, c.insurer_share, c.hospital_share, c.deductible_share, c.prepaid, "
    "c.agreed_on, c.paid_on, c.court_on IS NOT NULL AND c.court_ended_on IS NULL, c.days_to_hand_in, "
    "c.days_to_be_paid ");

void addText(RowConditions &conditions, const QString &text)
{
    RowConditions own;
    own.text(text, {"c.number %1", "c.report_number %1", "c.case_number %1", "p.number %1", "p.insurer %1"});
    if (own.terms.isEmpty())
        return;
    const QString expression = matchExpression(text);
    if (expression.isEmpty()) {
        conditions.add(own.terms.first(), own.values);
        return;
    }
    conditions.add(QStringLiteral("(%1 OR c.dispute_id IN (SELECT rowid FROM dispute_search WHERE "
                                  "dispute_search MATCH ?))")
                       .arg(own.terms.first()),
                   own.values + QVariantList{expression});
}

RowConditions conditionsOf(const ClaimFilter &filter)
{
    RowConditions conditions;
    addText(conditions, filter.text);
    conditions.anyOf("c.state", filter.states);
    conditions.anyOf("c.id", filter.ids);
    conditions.id("c.policy_id", filter.policy);
    conditions.id("c.dispute_id", filter.dispute);
    conditions.id("c.institution_id", filter.institution);
    if (!filter.insurer.isEmpty())
        conditions.add(QStringLiteral("p.insurer = ?"), {filter.insurer});
    conditions.period("c.reported_on", filter.reported);
    conditions.period("c.agreed_on", filter.agreed);
    conditions.period("c.paid_on", filter.paid);
    conditions.period("c.refused_on", filter.refused);
    if (filter.openAtEndOf.isValid())
        conditions.add(QStringLiteral("c.reported_on <= ? AND (c.ended_on IS NULL OR c.ended_on > ?)"),
                       {toColumn(filter.openAtEndOf), toColumn(filter.openAtEndOf)});
    conditions.whether(filter.open, "c.ended_on IS NULL");
    conditions.whether(filter.prepaid, "c.prepaid > 0");
    conditions.whether(filter.inCourt, "c.court_on IS NOT NULL AND c.court_ended_on IS NULL");
    conditions.whether(filter.settled, "c.agreed_on IS NOT NULL");
    conditions.day("c.due_on", "<", filter.overdueOn);
    conditions.day("c.due_on", ">=", filter.dueOnOrAfter);
    conditions.day("c.due_on", "<=", filter.dueOnOrBefore);
    if (!filter.withVoided && !filter.states.contains(ClaimState::Voided))
        conditions.add(QStringLiteral("c.voided = 0"));
    return conditions;
}

QString orderColumns(ClaimOrder order)
{
    switch (order) {
    case ClaimOrder::Number:
        return QStringLiteral("c.number_year %1, c.number_serial %1");
    case ClaimOrder::Dispute:
        return QStringLiteral("d.number_year %1, d.number_serial %1, d.number %1");
    case ClaimOrder::Policy:
        return QStringLiteral("p.number %1");
    case ClaimOrder::State:
        return QStringLiteral("c.state %1");
    case ClaimOrder::Reported:
        return QStringLiteral("c.reported_on %1");
    case ClaimOrder::Due:
        return QStringLiteral("CASE WHEN c.due_on IS NULL THEN 1 ELSE 0 END, c.due_on %1");
    case ClaimOrder::Agreed:
        return QStringLiteral("coalesce(c.agreed, 0) %1");
    case ClaimOrder::Paid:
        return QStringLiteral("c.paid_on %1");
    }
    Q_UNREACHABLE();
}

QString shareColumn(ClaimShare share)
{
    switch (share) {
    case ClaimShare::Agreed:
        return QStringLiteral("c.agreed");
    case ClaimShare::Insurer:
        return QStringLiteral("c.insurer_share");
    case ClaimShare::Hospital:
        return QStringLiteral("c.hospital_share");
    case ClaimShare::Deductible:
        return QStringLiteral("c.deductible_share");
    }
    Q_UNREACHABLE();
}

ClaimRow claimRowFrom(const Statement &row)
{
    ClaimRow claim;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(claim.id);
    next(claim.number);
    next(claim.dispute);
    next(claim.disputeNumber);
    next(claim.complainantName);
    next(claim.patientName);
    next(claim.policy);
    next(claim.policyNumber);
    next(claim.insurer);
    next(claim.institution);
    next(claim.state);
    next(claim.reportedOn);
    next(claim.dueOn);
    next(claim.claimed);
    next(claim.agreed);
    next(claim.insurerShare);
    next(claim.hospitalShare);
    next(claim.deductibleShare);
    next(claim.prepaid);
    next(claim.agreedOn);
    next(claim.paidOn);
    next(claim.inCourt);
    next(claim.daysToHandIn);
    next(claim.daysToBePaid);
    return claim;
}

} // namespace

std::vector<qint64> ClaimStore::ids(const ClaimFilter &filter, ClaimOrder order, bool descending) const
{
    const RowConditions conditions = conditionsOf(filter);
    const QString direction = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return readIds(m_database,
                   QStringLiteral("SELECT c.id ") + claimsWithMatters + conditions.where() +
                       QStringLiteral(" ORDER BY ") + orderColumns(order).arg(direction) +
                       QStringLiteral(", c.id ") + direction,
                   conditions.values);
}

std::vector<ClaimRow> ClaimStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    Statement rows(m_database,
                   selectClaimRows + claimsWithMatters +
                       QStringLiteral("WHERE c.id IN (%1)").arg(placeholders(qsizetype(ids.size()))));
    for (const qint64 id : ids)
        rows.bind(id);
    rows.run();
    QHash<qint64, ClaimRow> byId;
    while (rows.next())
        byId.insert(rows.integer(0), claimRowFrom(rows));
    std::vector<ClaimRow> ordered;
    for (const qint64 id : ids) {
        if (const auto row = byId.constFind(id); row != byId.constEnd())
            ordered.push_back(*row);
    }
    return ordered;
}

qint64 ClaimStore::count(const ClaimFilter &filter) const
{
    const RowConditions conditions = conditionsOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) ") + claimsWithMatters + conditions.where());
    row.bindAll(conditions.values).run().next();
    return row.integer(0);
}

Money ClaimStore::total(const ClaimFilter &filter, ClaimShare share) const
{
    const RowConditions conditions = conditionsOf(filter);
    Statement row(m_database, QStringLiteral("SELECT coalesce(sum(%1), 0) ").arg(shareColumn(share)) +
                                  claimsWithMatters + conditions.where());
    row.bindAll(conditions.values).run().next();
    return {row.integer(0)};
}

QList<YearOfClaims> ClaimStore::years() const
{
    Statement rows(m_database,
                   QStringLiteral("SELECT substr(agreed_on, 1, 4), count(*), coalesce(sum(agreed), 0), "
                                  "coalesce(sum(insurer_share), 0), coalesce(sum(hospital_share), 0), "
                                  "coalesce(sum(deductible_share), 0) FROM claim "
                                  "WHERE agreed_on IS NOT NULL AND voided = 0 "
                                  "GROUP BY substr(agreed_on, 1, 4) ORDER BY 1"));
    rows.run();
    QList<YearOfClaims> years;
    while (rows.next()) {
        years.append({rows.text(0).toInt(),
                      rows.integer(1),
                      {rows.integer(2)},
                      {rows.integer(3)},
                      {rows.integer(4)},
                      {rows.integer(5)}});
    }
    return years;
}

} // namespace anhe
