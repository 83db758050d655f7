#include "core/insurance/policystore.h"

#include "core/insurance/rowconditions.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"

#include <QHash>

namespace anhe {

namespace {

const QString usedOf =
    QStringLiteral("(SELECT coalesce(sum(c.taken), 0) FROM claim c WHERE c.policy_id = p.id)");
const QString selectPolicyRows =
    QStringLiteral(
        "SELECT p.id, p.number, p.insurer, p.scheme, p.period_first, p.period_last, p.retroactive_on, "
        "p.reporting_until, p.last_day, p.cancelled_on, p.per_person, p.per_event, p.aggregate, p.premium, "
        "(SELECT count(*) FROM policy_institution pi WHERE pi.policy_id = p.id), "
        "coalesce((SELECT i.name FROM policy_institution pi JOIN institution i ON i.id = pi.institution_id "
        "WHERE pi.policy_id = p.id ORDER BY i.own DESC, i.id LIMIT 1), ''), ") +
    usedOf +
    QStringLiteral(", (SELECT count(*) FROM claim c WHERE c.policy_id = p.id AND c.voided = 0) "
                   "FROM policy p ");
/** Nothing takes over from policy p without a gap: no renewal, or an institution of it goes without. */
const QString withoutSuccessor = QStringLiteral(
    "NOT EXISTS (SELECT 1 FROM policy r WHERE r.renewal_of = p.id AND r.period_first <= p.day_after "
    "AND r.last_day >= p.day_after) "
    "AND (NOT EXISTS (SELECT 1 FROM policy_institution pi WHERE pi.policy_id = p.id) "
    "OR EXISTS (SELECT 1 FROM policy_institution pi WHERE pi.policy_id = p.id AND NOT EXISTS "
    "(SELECT 1 FROM policy_institution fi JOIN policy f ON f.id = fi.policy_id "
    "WHERE fi.institution_id = pi.institution_id AND f.period_first <= p.day_after "
    "AND f.last_day >= p.day_after)))");
const QStringList derivedOfPolicy{QStringLiteral("last_day"), QStringLiteral("day_after")};

#define MEMBER(path)                                                                                         \
    [](auto &p) -> auto &                                                                                    \
    {                                                                                                        \
        return p.path;                                                                                       \
    }

const RowMap<Policy> &policyMap()
{
    using P = Policy;
    static const RowMap<Policy> rows("policy", {column("uuid", &P::uuid),
                                                column("insurer", &P::insurer),
                                                column("insurer_phone", &P::insurerPhone),
                                                column("broker", &P::broker),
                                                column("scheme", &P::scheme),
                                                column("number", &P::number),
                                                column<P>("period_first", MEMBER(period.first)),
                                                column<P>("period_last", MEMBER(period.last)),
                                                column("retroactive_on", &P::retroactiveOn),
                                                column("reporting_until", &P::reportingUntil),
                                                column("cancelled_on", &P::cancelledOn),
                                                column("cancel_reason", &P::cancelReason),
                                                column("renewal_of", &P::renewalOf),
                                                column("per_person", &P::perPerson),
                                                column("per_event", &P::perEvent),
                                                column("aggregate", &P::aggregate),
                                                column("aggregate_each", &P::aggregateEach),
                                                column("legal_costs", &P::legalCosts),
                                                column("mental_damage", &P::mentalDamage),
                                                column("mental_damage_percent", &P::mentalDamagePercent),
                                                column("mental_damage_of", &P::mentalDamageOf),
                                                column("deductible", &P::deductible),
                                                column("deductible_percent", &P::deductiblePercent),
                                                column("hours_to_report", &P::hoursToReport),
                                                column("premium", &P::premium),
                                                column("riders", &P::riders),
                                                column("note", &P::note),
                                                column("entered_at", &P::enteredAt),
                                                column("changed_at", &P::changedAt)});
    return rows;
}

#undef MEMBER

void bindDerived(Statement &statement, const Policy &policy)
{
    statement.bind(toColumn(policy.lastDay())).bind(toColumn(policy.lastDay().addDays(1)));
}

RowConditions conditionsOf(const PolicyFilter &filter)
{
    RowConditions conditions;
    conditions.text(filter.text, {"p.number %1", "p.insurer %1", "p.broker %1", "p.scheme %1",
                                  "EXISTS (SELECT 1 FROM policy_institution pi JOIN institution i ON i.id = "
                                  "pi.institution_id WHERE pi.policy_id = p.id AND i.name %1)",
                                  "EXISTS (SELECT 1 FROM policy_institution pi JOIN institution i ON i.id = "
                                  "pi.institution_id WHERE pi.policy_id = p.id AND i.search_keys %1)"});
    if (!filter.insurer.isEmpty())
        conditions.add(QStringLiteral("p.insurer = ?"), {filter.insurer});
    if (filter.institution)
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM policy_institution pi WHERE pi.policy_id = p.id "
                                      "AND pi.institution_id = ?)"),
                       {filter.institution.value});
    conditions.day("p.period_first", "<=", filter.inForceOn);
    conditions.day("p.last_day", ">=", filter.inForceOn);
    conditions.period("p.period_first", filter.begins);
    conditions.period("p.last_day", filter.ends);
    conditions.day("p.last_day", "<", filter.endedBefore);
    if (filter.withoutRenewal)
        conditions.add(withoutSuccessor);
    conditions.whether(filter.pooled, "p.scheme <> ''");
    conditions.whether(filter.cancelled, "p.cancelled_on IS NOT NULL");
    conditions.anyOf("p.id", filter.ids);
    return conditions;
}

QString orderColumns(PolicyOrder order)
{
    switch (order) {
    case PolicyOrder::Number:
        return QStringLiteral("p.number %1");
    case PolicyOrder::Insurer:
        return QStringLiteral("p.insurer %1, p.period_first %1");
    case PolicyOrder::Begin:
        return QStringLiteral("p.period_first %1");
    case PolicyOrder::End:
        return QStringLiteral("p.last_day %1");
    case PolicyOrder::Premium:
        return QStringLiteral("coalesce(p.premium, 0) %1");
    case PolicyOrder::Used:
        return usedOf + QStringLiteral(" %1");
    }
    Q_UNREACHABLE();
}

PolicyRow policyRowFrom(const Statement &row)
{
    PolicyRow policy;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(policy.id);
    next(policy.number);
    next(policy.insurer);
    next(policy.scheme);
    next(policy.period.first);
    next(policy.period.last);
    next(policy.retroactiveOn);
    next(policy.reportingUntil);
    next(policy.lastDay);
    next(policy.cancelledOn);
    next(policy.perPerson);
    next(policy.perEvent);
    next(policy.aggregate);
    next(policy.premium);
    next(policy.institutions);
    next(policy.institution);
    next(policy.used);
    next(policy.claims);
    return policy;
}

QString idsText(const QList<InstitutionId> &ids)
{
    QStringList texts;
    for (const InstitutionId id : ids)
        texts << QString::number(id.value);
    return texts.join(QLatin1Char(' '));
}

} // namespace

PolicyId PolicyStore::insert(const Policy &policy)
{
    Statement insert(m_database, policyMap().insertSql(derivedOfPolicy));
    policyMap().bind(insert, policy);
    bindDerived(insert, policy);
    Policy kept = policy;
    kept.id.value = insert.run().insertedId();
    writeInstitutions(kept);
    return kept.id;
}

void PolicyStore::update(const Policy &policy)
{
    Statement update(m_database, policyMap().updateSql(derivedOfPolicy));
    policyMap().bind(update, policy);
    bindDerived(update, policy);
    update.bind(policy.id.value).run();
    writeInstitutions(policy);
}

void PolicyStore::remove(PolicyId id)
{
    for (const char *sql :
         {"DELETE FROM policy_institution WHERE policy_id = ?", "DELETE FROM policy WHERE id = ?"})
        Statement(m_database, QString::fromLatin1(sql)).bind(id.value).run();
}

void PolicyStore::writeInstitutions(const Policy &policy)
{
    Statement(m_database, QStringLiteral("DELETE FROM policy_institution WHERE policy_id = ?"))
        .bind(policy.id.value)
        .run();
    Statement insert(m_database, QStringLiteral("INSERT INTO policy_institution (policy_id, institution_id) "
                                                "VALUES (?, ?)"));
    for (const InstitutionId institution : policy.institutions)
        insert.bindAll({policy.id.value, institution.value}).run();
}

QList<InstitutionId> PolicyStore::institutionsOf(PolicyId id) const
{
    Statement rows(m_database, QStringLiteral("SELECT institution_id FROM policy_institution WHERE "
                                              "policy_id = ? ORDER BY institution_id"));
    rows.bind(id.value).run();
    QList<InstitutionId> ids;
    while (rows.next())
        ids.append(InstitutionId{rows.integer(0)});
    return ids;
}

QList<Policy> PolicyStore::select(const QString &rest, const QVariantList &values) const
{
    Statement rows(m_database, policyMap().selectSql(rest));
    rows.bindAll(values).run();
    QList<Policy> policies;
    while (rows.next()) {
        Policy policy;
        policy.id.value = rows.integer(0);
        policyMap().read(rows, 1, policy);
        policies.append(policy);
    }
    for (Policy &policy : policies)
        policy.institutions = institutionsOf(policy.id);
    return policies;
}

std::optional<Policy> PolicyStore::find(PolicyId id) const
{
    const QList<Policy> found = select(QStringLiteral("WHERE id = ?"), {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

PolicyId PolicyStore::idOfNumber(const QString &insurer, const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM policy WHERE insurer = ? AND number = ?"));
    row.bind(insurer).bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

QList<PolicyId> PolicyStore::idsOfNumber(const QString &number) const
{
    Statement rows(m_database, QStringLiteral("SELECT id FROM policy WHERE number = ? ORDER BY id"));
    rows.bind(number).run();
    QList<PolicyId> ids;
    while (rows.next())
        ids.append(PolicyId{rows.integer(0)});
    return ids;
}

QList<Policy> PolicyStore::of(InstitutionId institution) const
{
    return select(QStringLiteral("WHERE id IN (SELECT policy_id FROM policy_institution WHERE "
                                 "institution_id = ?) ORDER BY period_first, last_day, id"),
                  {institution.value});
}

PolicyId PolicyStore::latestOf(InstitutionId institution) const
{
    Statement row(
        m_database,
        QStringLiteral("SELECT p.id FROM policy p JOIN policy_institution pi ON pi.policy_id = p.id "
                       "WHERE pi.institution_id = ? ORDER BY p.last_day DESC, p.id DESC LIMIT 1"));
    row.bind(institution.value).run();
    return {row.next() ? row.integer(0) : 0};
}

QStringList PolicyStore::insurers() const
{
    Statement rows(m_database, QStringLiteral("SELECT insurer FROM policy GROUP BY insurer ORDER BY "
                                              "max(period_first) DESC, insurer"));
    rows.run();
    QStringList names;
    while (rows.next())
        names << rows.text(0);
    return names;
}

bool PolicyStore::any() const
{
    return m_database.single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM policy)")).toBool();
}

bool PolicyStore::isUsed(PolicyId id) const
{
    Statement row(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM claim WHERE policy_id = ?) OR "
                                             "EXISTS (SELECT 1 FROM policy WHERE renewal_of = ?)"));
    row.bind(id.value).bind(id.value).run().next();
    return row.integer(0) != 0;
}

QList<std::pair<QString, QString>> PolicyStore::insuredTwice(const Policy &policy, int most) const
{
    if (policy.institutions.isEmpty())
        return {};
    Statement rows(
        m_database,
        QStringLiteral("SELECT i.name, p.number FROM policy_institution pi JOIN policy p ON p.id = "
                       "pi.policy_id JOIN institution i ON i.id = pi.institution_id WHERE "
                       "pi.institution_id IN (%1) AND p.period_first <= ? AND p.last_day >= ? AND "
                       "p.id <> ? AND p.id <> ? ORDER BY i.id, p.id LIMIT ?")
            .arg(placeholders(policy.institutions.size())));
    for (const InstitutionId id : policy.institutions)
        rows.bind(id.value);
    rows.bindAll({toColumn(policy.lastDay()), toColumn(policy.period.first), policy.id.value,
                  policy.renewalOf.value, most});
    rows.run();
    QList<std::pair<QString, QString>> found;
    while (rows.next())
        found.append({rows.text(0), rows.text(1)});
    return found;
}

std::vector<qint64> PolicyStore::ids(const PolicyFilter &filter, PolicyOrder order, bool descending) const
{
    const RowConditions conditions = conditionsOf(filter);
    const QString direction = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return readIds(m_database,
                   QStringLiteral("SELECT p.id FROM policy p") + conditions.where() +
                       QStringLiteral(" ORDER BY ") + orderColumns(order).arg(direction) +
                       QStringLiteral(", p.id ") + direction,
                   conditions.values);
}

std::vector<PolicyRow> PolicyStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    Statement rows(m_database,
                   selectPolicyRows +
                       QStringLiteral("WHERE p.id IN (%1)").arg(placeholders(qsizetype(ids.size()))));
    for (const qint64 id : ids)
        rows.bind(id);
    rows.run();
    QHash<qint64, PolicyRow> byId;
    while (rows.next())
        byId.insert(rows.integer(0), policyRowFrom(rows));
    std::vector<PolicyRow> ordered;
    for (const qint64 id : ids) {
        if (const auto row = byId.constFind(id); row != byId.constEnd())
            ordered.push_back(*row);
    }
    return ordered;
}

qint64 PolicyStore::count(const PolicyFilter &filter) const
{
    const RowConditions conditions = conditionsOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) FROM policy p") + conditions.where());
    row.bindAll(conditions.values).run().next();
    return row.integer(0);
}

QList<FieldChange> PolicyStore::differences(const Policy &before, const Policy &after)
{
    QList<FieldChange> changes = policyMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const QString old = idsText(before.institutions);
    const QString now = idsText(after.institutions);
    if (old != now)
        changes.append({QStringLiteral("institutions"), old, now});
    return changes;
}

} // namespace anhe
