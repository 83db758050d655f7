#include "core/mediation/paidmattersstore.h"

#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/ledger/rowmap.h"
#include "core/ledger/statement.h"
#include "core/mediation/mediationstore.h"

namespace anhe {

namespace {

const QString paidOnRoutes =
    QStringLiteral("SELECT r.dispute_id FROM payment p JOIN referral r ON r.id = p.referral_id "
                   "WHERE p.paid_on BETWEEN ? AND ? AND r.state <> 'voided'");
const QString recorded = QStringLiteral(
    "(SELECT coalesce(sum(p.amount), 0) FROM payment p JOIN referral r ON r.id = p.referral_id "
    "WHERE r.dispute_id = d.id AND p.paid_on IS NOT NULL AND r.state <> 'voided')");
const QString fromEntered =
    QStringLiteral(" FROM dispute d WHERE d.closed_on BETWEEN ? AND ? AND d.status <> 'voided' "
                   "AND d.paid IS NOT NULL AND d.paid > ") +
    recorded;

struct PaidQuery
{
    QString text; ///< ids of the matters, each once
    QVariantList values;
};

PaidQuery queryOf(const PaidMattersFilter &filter)
{
    const QVariantList days{toColumn(filter.period.first), toColumn(filter.period.last)};
    QStringList parts;
    PaidQuery query;
    if (filter.onRoutes) {
        parts << paidOnRoutes;
        query.values << days;
    }
    if (filter.entered) {
        parts << QStringLiteral("SELECT d.id") + fromEntered;
        query.values << days;
    }
    query.text = QStringLiteral("FROM dispute m WHERE m.id IN (%1)")
                     .arg(parts.isEmpty() ? QStringLiteral("NULL") : parts.join(QStringLiteral(" UNION ")));
    return query;
}

} // namespace

qint64 PaidMattersStore::count(const PaidMattersFilter &filter) const
{
    const PaidQuery query = queryOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) ") + query.text);
    row.bindAll(query.values).run().next();
    return row.integer(0);
}

std::vector<qint64> PaidMattersStore::ids(const PaidMattersFilter &filter) const
{
    const PaidQuery query = queryOf(filter);
    return readIds(m_database,
                   QStringLiteral("SELECT m.id ") + query.text +
                       QStringLiteral(" ORDER BY m.received_at DESC, m.id DESC"),
                   query.values);
}

Money PaidMattersStore::enteredTotal(const Period &closed) const
{
    Statement row(m_database,
                  QStringLiteral("SELECT coalesce(sum(d.paid - %1), 0)").arg(recorded) + fromEntered);
    row.bindAll({toColumn(closed.first), toColumn(closed.last)}).run().next();
    return {row.integer(0)};
}

Money PaidMattersStore::total(const PaidMattersFilter &filter) const
{
    ReferralFilter routes;
    routes.paid = filter.period;
    const Money onRoutes = filter.onRoutes ? MediationStore(m_database).paidTotal(routes) : Money();
    return filter.entered ? onRoutes + enteredTotal(filter.period) : onRoutes;
}

} // namespace anhe
