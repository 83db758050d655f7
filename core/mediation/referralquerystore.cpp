#include "core/mediation/mediationstore.h"

#include "core/dispute/disputecondition.h"
#include "core/ledger/database.h"
#include "core/ledger/statement.h"
#include "core/search/matchexpression.h"

#include <QHash>

namespace anhe {

namespace {

const QString referralsWithMatters = QStringLiteral("FROM referral r JOIN dispute d ON d.id = r.dispute_id ");
const QString selectReferralRows = QStringLiteral(
    "SELECT r.id, r.number, r.dispute_id, d.number, d.complainant_name, d.patient_name, r.route, r.body, "
    "r.state, "
    "r.drafted_on, r.applied_on, r.accepted_on, r.due_on, r.paused, r.concluded_on, r.outcome, r.claimed, "
    "(SELECT a.total FROM agreement a WHERE a.referral_id = r.id AND r.outcome = 'agreement'), "
    "(SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.referral_id = r.id AND p.paid_on IS NOT "
    "NULL) ");
const QString foundInReferral = QStringLiteral(
    "r.number LIKE ? ESCAPE '!' OR r.body LIKE ? ESCAPE '!' OR r.case_number LIKE ? ESCAPE '!'");
const QString foundInDispute =
    QStringLiteral("r.dispute_id IN (SELECT rowid FROM dispute_search WHERE dispute_search MATCH ?)");

/** The conditions of a filter, all of which must hold, with the values they bind. */
struct Conditions : Condition
{
    void day(const char *column, const char *comparison, QDate day)
    {
        if (day.isValid())
            add(QStringLiteral("%1 %2 ?").arg(QLatin1String(column), QLatin1String(comparison)),
                {toColumn(day)});
    }
    void period(const char *column, const Period &period)
    {
        day(column, ">=", period.first);
        day(column, "<=", period.last);
    }
    template <typename T>
    void anyOf(const char *column, const QList<T> &wanted)
    {
        QVariantList bound;
        for (const T &value : wanted)
            bound << toColumn(value);
        if (!bound.isEmpty())
            add(QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), placeholders(bound.size())), bound);
    }
    /** The condition as it stands, or its opposite; nothing when not asked. */
    void whether(std::optional<bool> wanted, const char *condition)
    {
        if (wanted)
            add((*wanted ? QStringLiteral("(%1)") : QStringLiteral("NOT (%1)"))
                    .arg(QLatin1String(condition)));
    }
};

void addText(Conditions &conditions, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QVariant pattern = likePattern(text);
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        conditions.add(QStringLiteral("(%1)").arg(foundInReferral), {pattern, pattern, pattern});
    else
        conditions.add(QStringLiteral("(%1 OR %2)").arg(foundInReferral, foundInDispute),
                       {pattern, pattern, pattern, expression});
}

void addPayments(Conditions &conditions, const ReferralFilter &filter)
{
    if (filter.unpaidOn.isValid()) {
        conditions.add(QStringLiteral("r.state = 'concluded' AND EXISTS (SELECT 1 FROM payment p WHERE "
                                      "p.referral_id = r.id AND p.paid_on IS NULL AND p.due_on < ?)"),
                       {toColumn(filter.unpaidOn)});
    }
    if (filter.paid == Period{} && !filter.payer)
        return;
    Conditions payments;
    payments.add(QStringLiteral("p.referral_id = r.id AND p.paid_on IS NOT NULL"));
    payments.period("p.paid_on", filter.paid);
    if (filter.payer)
        payments.add(QStringLiteral("p.payer = ?"), {toColumn(*filter.payer)});
    conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM payment p %1)").arg(payments.where()),
                   payments.values);
}

void addDays(Conditions &conditions, const ReferralFilter &filter)
{
    conditions.period("r.applied_on", filter.applied);
    conditions.period("r.accepted_on", filter.accepted);
    conditions.period("r.concluded_on", filter.concluded);
    if (filter.openAtEndOf.isValid()) {
        conditions.add(
            QStringLiteral("r.accepted_on <= ? AND (r.concluded_on IS NULL OR r.concluded_on > ?)"),
            {toColumn(filter.openAtEndOf), toColumn(filter.openAtEndOf)});
    }
    if (filter.disputeOpenAtEndOf.isValid()) {
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM dispute m WHERE m.id = r.dispute_id "
                                      "AND (m.closed_on IS NULL OR m.closed_on > ?))"),
                       {toColumn(filter.disputeOpenAtEndOf)});
    }
    conditions.day("r.due_on", "<", filter.overdueOn);
    conditions.day("r.due_on", ">=", filter.dueOnOrAfter);
    conditions.day("r.due_on", "<=", filter.dueOnOrBefore);
    if (filter.callBackDueOn.isValid()) {
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM call_back c WHERE c.referral_id = r.id "
                                      "AND c.held_on IS NULL AND c.due_on <= ?)"),
                       {toColumn(filter.callBackDueOn)});
    }
}

Conditions conditionsOf(const ReferralFilter &filter)
{
    Conditions conditions;
    addText(conditions, filter.text);
    conditions.anyOf("r.route", filter.routes);
    conditions.anyOf("r.state", filter.states);
    conditions.anyOf("r.outcome", filter.outcomes);
    conditions.anyOf("r.id", filter.ids);
    if (!filter.body.isEmpty())
        conditions.add(QStringLiteral("r.body = ?"), {filter.body});
    if (filter.dispute)
        conditions.add(QStringLiteral("r.dispute_id = ?"), {filter.dispute.value});
    addDays(conditions, filter);
    addPayments(conditions, filter);
    conditions.whether(filter.open, "r.state IN ('drafted', 'applied', 'accepted')");
    conditions.whether(filter.everAccepted, "r.accepted_on IS NOT NULL");
    conditions.whether(filter.paused, "r.paused = 1");
    conditions.whether(filter.confirmed, "EXISTS (SELECT 1 FROM confirmation f WHERE "
                                         "f.referral_id = r.id AND f.state = 'confirmed')");
    if (!filter.withVoided && !filter.states.contains(ReferralState::Voided))
        conditions.add(QStringLiteral("r.state <> 'voided'"));
    return conditions;
}

QString orderColumns(ReferralOrder order)
{
    switch (order) {
    case ReferralOrder::Number:
        return QStringLiteral("r.number_year %1, r.number_serial %1");
    case ReferralOrder::Dispute:
        return QStringLiteral("d.number_year %1, d.number_serial %1, d.number %1");
    case ReferralOrder::Route:
        return QStringLiteral("r.route %1");
    case ReferralOrder::State:
        return QStringLiteral("r.state %1");
    case ReferralOrder::Body:
        return QStringLiteral("r.body %1");
    case ReferralOrder::Applied:
        return QStringLiteral("r.applied_on %1");
    case ReferralOrder::Accepted:
        return QStringLiteral("r.accepted_on %1");
    case ReferralOrder::Due:
        return QStringLiteral("CASE WHEN r.due_on IS NULL THEN 1 ELSE 0 END, r.due_on %1");
    case ReferralOrder::Concluded:
        return QStringLiteral("r.concluded_on %1");
    }
    Q_UNREACHABLE();
}

QString splitColumn(ReferralSplit by)
{
    switch (by) {
    case ReferralSplit::Route:
        return QStringLiteral("r.route");
    case ReferralSplit::State:
        return QStringLiteral("r.state");
    case ReferralSplit::Outcome:
        return QStringLiteral("r.outcome");
    case ReferralSplit::TerminationGround:
        return QStringLiteral("r.termination_ground");
    case ReferralSplit::Body:
        return QStringLiteral("r.body");
    case ReferralSplit::AcceptedMonth:
        return QStringLiteral("coalesce(substr(r.accepted_on, 1, 7), '')");
    case ReferralSplit::ConcludedMonth:
        return QStringLiteral("coalesce(substr(r.concluded_on, 1, 7), '')");
    }
    Q_UNREACHABLE();
}

ReferralRow referralRowFrom(const Statement &row)
{
    ReferralRow referral;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(referral.id);
    next(referral.number);
    next(referral.dispute);
    next(referral.disputeNumber);
    next(referral.complainantName);
    next(referral.patientName);
    next(referral.route);
    next(referral.body);
    next(referral.state);
    next(referral.draftedOn);
    next(referral.appliedOn);
    next(referral.acceptedOn);
    next(referral.dueOn);
    next(referral.paused);
    next(referral.concludedOn);
    next(referral.outcome);
    next(referral.claimed);
    next(referral.agreed);
    next(referral.paid);
    return referral;
}

Money total(Database &database, const QString &column, const QString &from, const Conditions &conditions)
{
    Statement row(database,
                  QStringLiteral("SELECT coalesce(sum(%1), 0) ").arg(column) + from + conditions.where());
    row.bindAll(conditions.values).run().next();
    return {row.integer(0)};
}

} // namespace

std::vector<qint64> MediationStore::ids(const ReferralFilter &filter, ReferralOrder order,
                                        bool descending) const
{
    const Conditions conditions = conditionsOf(filter);
    const QString direction = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    Statement rows(m_database, QStringLiteral("SELECT r.id ") + referralsWithMatters + conditions.where() +
                                   QStringLiteral(" ORDER BY ") + orderColumns(order).arg(direction) +
                                   QStringLiteral(", r.id ") + direction);
    rows.bindAll(conditions.values).run();
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

std::vector<ReferralRow> MediationStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    Statement rows(m_database,
                   selectReferralRows + referralsWithMatters +
                       QStringLiteral("WHERE r.id IN (%1)").arg(placeholders(qsizetype(ids.size()))));
    for (const qint64 id : ids)
        rows.bind(id);
    rows.run();
    QHash<qint64, ReferralRow> byId;
    while (rows.next())
        byId.insert(rows.integer(0), referralRowFrom(rows));
    std::vector<ReferralRow> ordered;
    for (const qint64 id : ids) {
        if (const auto row = byId.constFind(id); row != byId.constEnd())
            ordered.push_back(*row);
    }
    return ordered;
}

qint64 MediationStore::count(const ReferralFilter &filter) const
{
    const Conditions conditions = conditionsOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) ") + referralsWithMatters + conditions.where());
    row.bindAll(conditions.values).run().next();
    return row.integer(0);
}

QList<SplitCount> MediationStore::split(const ReferralFilter &filter, ReferralSplit by) const
{
    const Conditions conditions = conditionsOf(filter);
    const bool byMonth = by == ReferralSplit::AcceptedMonth || by == ReferralSplit::ConcludedMonth;
    const QString key = splitColumn(by);
    Statement rows(m_database, QStringLiteral("SELECT %1, count(*) ").arg(key) + referralsWithMatters +
                                   conditions.where() + QStringLiteral(" GROUP BY %1 ORDER BY ").arg(key) +
                                   (byMonth ? key : QStringLiteral("count(*) DESC, %1").arg(key)));
    rows.bindAll(conditions.values).run();
    QList<SplitCount> parts;
    while (rows.next())
        parts.append({rows.text(0), rows.integer(1)});
    return parts;
}

Money MediationStore::claimedTotal(const ReferralFilter &filter) const
{
    return total(m_database, QStringLiteral("r.claimed"), referralsWithMatters, conditionsOf(filter));
}

Money MediationStore::agreedTotal(const ReferralFilter &filter) const
{
    Conditions conditions = conditionsOf(filter);
    conditions.add(QStringLiteral("r.outcome = 'agreement'"));
    return total(m_database, QStringLiteral("a.total"),
                 referralsWithMatters + QStringLiteral("JOIN agreement a ON a.referral_id = r.id "),
                 conditions);
}

Money MediationStore::paidTotal(const ReferralFilter &filter) const
{
    Conditions conditions = conditionsOf(filter);
    conditions.add(QStringLiteral("paid.paid_on IS NOT NULL"));
    conditions.period("paid.paid_on", filter.paid);
    if (filter.payer)
        conditions.add(QStringLiteral("paid.payer = ?"), {toColumn(*filter.payer)});
    return total(m_database, QStringLiteral("paid.amount"),
                 referralsWithMatters + QStringLiteral("JOIN payment paid ON paid.referral_id = r.id "),
                 conditions);
}

} // namespace anhe
