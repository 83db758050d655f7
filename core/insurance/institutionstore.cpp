#include "core/insurance/institutionstore.h"

#include "core/insurance/rowconditions.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/search/pinyin.h"

#include <QHash>

namespace anhe {

namespace {

/** Cover of institution i on a day, bound twice. */
const QString coveredOn =
    QStringLiteral("EXISTS (SELECT 1 FROM policy_institution pi JOIN policy p ON p.id = pi.policy_id "
                   "WHERE pi.institution_id = i.id AND p.period_first <= ? AND p.last_day >= ?)");
/** A cover of institution i that ends from one day to another (bound) with nothing after it. */
const QString endingBetween = QStringLiteral(
    "EXISTS (SELECT 1 FROM policy_institution pi JOIN policy p ON p.id = pi.policy_id "
    "WHERE pi.institution_id = i.id AND p.last_day BETWEEN ? AND ? AND p.last_day >= p.period_first "
    "AND NOT EXISTS (SELECT 1 FROM policy_institution fi JOIN policy f ON f.id = fi.policy_id "
    "WHERE fi.institution_id = i.id AND f.period_first <= p.day_after AND f.last_day >= p.day_after))");
const QString coveredBefore =
    QStringLiteral("EXISTS (SELECT 1 FROM policy_institution pi JOIN policy p ON p.id = pi.policy_id "
                   "WHERE pi.institution_id = i.id AND p.last_day < ? AND p.last_day >= p.period_first)");
const QString standingOf = QStringLiteral("CASE WHEN %1 THEN CASE WHEN %2 THEN 'expiring' ELSE 'insured' END "
                                          "WHEN %3 THEN 'lapsed' ELSE 'never' END")
                               .arg(coveredOn, endingBetween, coveredBefore);
const QString inScopeOnDay =
    QStringLiteral("EXISTS (SELECT 1 FROM institution_scope s WHERE s.institution_id = i.id "
                   "AND coalesce(s.first_day, '') <= ? AND coalesce(s.last_day, '9999') >= ?)");
/** The cover of institution i, begun by a day (bound), that reaches furthest. */
const QString furthestCover =
    QStringLiteral("(SELECT p.%1 FROM policy_institution pi JOIN policy p ON p.id = pi.policy_id "
                   "WHERE pi.institution_id = i.id AND p.period_first <= ? "
                   "ORDER BY p.last_day DESC, p.id DESC LIMIT 1)");
const QString selectInstitutionRows =
    QStringLiteral("SELECT i.id, i.name, i.code, i.level, i.kind, i.ownership, i.sector, i.district, "
                   "i.contact, i.phone, i.own, ") +
    inScopeOnDay + QStringLiteral(", ") + standingOf + QStringLiteral(", ") +
    furthestCover.arg(QStringLiteral("number")) + QStringLiteral(", ") +
    furthestCover.arg(QStringLiteral("insurer")) + QStringLiteral(", ") +
    furthestCover.arg(QStringLiteral("last_day")) + QStringLiteral(" FROM institution i ");
const QStringList derivedOfInstitution{QStringLiteral("search_keys"), QStringLiteral("sort_key")};

const RowMap<Institution> &institutionMap()
{
    using I = Institution;
    static const RowMap<Institution> rows(
        "institution",
        {column("uuid", &I::uuid), column("name", &I::name), column("code", &I::code),
         column("level", &I::level), column("kind", &I::kind), column("ownership", &I::ownership),
         column("sector", &I::sector), column("district", &I::district), column("address", &I::address),
         column("contact", &I::contact), column("phone", &I::phone), column("own", &I::own),
         column("note", &I::note), column("entered_at", &I::enteredAt), column("changed_at", &I::changedAt)});
    return rows;
}

void bindDerived(Statement &statement, const Institution &institution)
{
    const Pinyin pinyin = pinyinOfWords(institution.name);
    statement.bind(
        toColumn(pinyin.initials + QLatin1Char(' ') + QString(pinyin.full).remove(QLatin1Char(' '))));
    statement.bind(toColumn(pinyin.full));
}

/** What standingOf binds. */
QVariantList standingValues(QDate day)
{
    return {toColumn(day), toColumn(day), toColumn(day), toColumn(day.addDays(expiringDays)), toColumn(day)};
}

RowConditions conditionsOf(const InstitutionFilter &filter, QDate today)
{
    RowConditions conditions;
    conditions.text(filter.text, {"i.name %1", "i.search_keys %1", "i.code %1", "i.district %1",
                                  "i.contact %1", "i.phone %1"});
    conditions.anyOf("i.level", filter.levels);
    conditions.anyOf("i.kind", filter.kinds);
    conditions.anyOf("i.sector", filter.sectors);
    conditions.anyOf("i.id", filter.ids);
    conditions.whether(filter.own, "i.own = 1");
    if (filter.inScopeOn.isValid())
        conditions.add(inScopeOnDay, {toColumn(filter.inScopeOn), toColumn(filter.inScopeOn)});
    if (filter.policy)
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM policy_institution pi WHERE "
                                      "pi.institution_id = i.id AND pi.policy_id = ?)"),
                       {filter.policy.value});
    if (!filter.standings.isEmpty()) {
        QVariantList bound = standingValues(filter.standingOn.isValid() ? filter.standingOn : today);
        for (const CoverStanding standing : filter.standings)
            bound << toColumn(standing);
        conditions.add(QStringLiteral("%1 IN (%2)").arg(standingOf, placeholders(filter.standings.size())),
                       bound);
    }
    return conditions;
}

/** A list's order; levels and kinds as they rank, standings by urgency. */
QString orderColumns(InstitutionOrder order)
{
    switch (order) {
    case InstitutionOrder::Name:
        return QStringLiteral("i.sort_key %1");
    case InstitutionOrder::Code:
        return QStringLiteral("i.code %1");
    case InstitutionOrder::Level:
        return QStringLiteral("CASE i.level WHEN 'tertiary' THEN 0 WHEN 'secondary' THEN 1 WHEN 'primary' "
                              "THEN 2 ELSE 3 END %1, i.sort_key %1");
    case InstitutionOrder::Kind:
        return QStringLiteral("i.kind %1, i.sort_key %1");
    case InstitutionOrder::District:
        return QStringLiteral("i.district %1, i.sort_key %1");
    case InstitutionOrder::Standing:
        return QStringLiteral("CASE %2 WHEN 'never' THEN 0 WHEN 'lapsed' THEN 1 WHEN 'expiring' THEN 2 ELSE "
                              "3 END %1, i.sort_key %1");
    }
    Q_UNREACHABLE();
}

QString scopeText(const Institution &institution)
{
    QStringList lines;
    for (const Period &spell : institution.inScope)
        lines << spell.first.toString(Qt::ISODate) + QStringLiteral("–") + spell.last.toString(Qt::ISODate);
    return lines.join(QLatin1Char('\n'));
}

InstitutionRow institutionRowFrom(const Statement &row)
{
    InstitutionRow institution;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(institution.id);
    next(institution.name);
    next(institution.code);
    next(institution.level);
    next(institution.kind);
    next(institution.ownership);
    next(institution.sector);
    next(institution.district);
    next(institution.contact);
    next(institution.phone);
    next(institution.own);
    next(institution.inScope);
    next(institution.standing);
    next(institution.policyNumber);
    next(institution.insurer);
    next(institution.coveredTo);
    return institution;
}

} // namespace

InstitutionId InstitutionStore::insert(const Institution &institution)
{
    Statement insert(m_database, institutionMap().insertSql(derivedOfInstitution));
    institutionMap().bind(insert, institution);
    bindDerived(insert, institution);
    Institution kept = institution;
    kept.id.value = insert.run().insertedId();
    writeScope(kept);
    return kept.id;
}

void InstitutionStore::update(const Institution &institution)
{
    Statement update(m_database, institutionMap().updateSql(derivedOfInstitution));
    institutionMap().bind(update, institution);
    bindDerived(update, institution);
    update.bind(institution.id.value).run();
    writeScope(institution);
}

void InstitutionStore::remove(InstitutionId id)
{
    for (const char *sql :
         {"DELETE FROM institution_scope WHERE institution_id = ?", "DELETE FROM institution WHERE id = ?"})
        Statement(m_database, QString::fromLatin1(sql)).bind(id.value).run();
}

void InstitutionStore::writeScope(const Institution &institution)
{
    Statement(m_database, QStringLiteral("DELETE FROM institution_scope WHERE institution_id = ?"))
        .bind(institution.id.value)
        .run();
    Statement insert(m_database, QStringLiteral("INSERT INTO institution_scope (institution_id, first_day, "
                                                "last_day) VALUES (?, ?, ?)"));
    for (const Period &spell : institution.inScope)
        insert.bindAll({institution.id.value, toColumn(spell.first), toColumn(spell.last)}).run();
}

QList<Period> InstitutionStore::scopeOf(InstitutionId id) const
{
    Statement rows(m_database, QStringLiteral("SELECT first_day, last_day FROM institution_scope WHERE "
                                              "institution_id = ? ORDER BY coalesce(first_day, ''), id"));
    rows.bind(id.value).run();
    QList<Period> spells;
    while (rows.next()) {
        Period spell;
        fromColumn(rows.value(0), spell.first);
        fromColumn(rows.value(1), spell.last);
        spells.append(spell);
    }
    return spells;
}

std::optional<Institution> InstitutionStore::find(InstitutionId id) const
{
    Statement row(m_database, institutionMap().selectSql(QStringLiteral("WHERE id = ?")));
    row.bind(id.value).run();
    if (!row.next())
        return {};
    Institution institution;
    institution.id = id;
    institutionMap().read(row, 1, institution);
    row.finish();
    institution.inScope = scopeOf(id);
    return institution;
}

InstitutionId InstitutionStore::own() const
{
    return {m_database.single(QStringLiteral("SELECT id FROM institution WHERE own = 1")).toLongLong()};
}

InstitutionId InstitutionStore::idOfCode(const QString &code) const
{
    if (code.isEmpty())
        return {};
    Statement row(m_database, QStringLiteral("SELECT id FROM institution WHERE code = ?"));
    row.bind(code).run();
    return {row.next() ? row.integer(0) : 0};
}

QList<InstitutionId> InstitutionStore::idsOfName(const QString &name) const
{
    Statement rows(m_database, QStringLiteral("SELECT id FROM institution WHERE name = ? ORDER BY id"));
    rows.bind(name).run();
    QList<InstitutionId> ids;
    while (rows.next())
        ids.append(InstitutionId{rows.integer(0)});
    return ids;
}

QString InstitutionStore::nameOf(InstitutionId id) const
{
    Statement row(m_database, QStringLiteral("SELECT name FROM institution WHERE id = ?"));
    row.bind(id.value).run();
    return row.next() ? row.text(0) : QString();
}

bool InstitutionStore::isInsured(InstitutionId id) const
{
    Statement row(m_database,
                  QStringLiteral("SELECT EXISTS (SELECT 1 FROM policy_institution WHERE institution_id = ?) "
                                 "OR EXISTS (SELECT 1 FROM claim WHERE institution_id = ?)"));
    row.bind(id.value).bind(id.value).run().next();
    return row.integer(0) != 0;
}

bool InstitutionStore::anyInScope() const
{
    return m_database.single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM institution_scope)")).toBool();
}

std::vector<qint64> InstitutionStore::ids(const InstitutionFilter &filter, InstitutionOrder order,
                                          bool descending, QDate today) const
{
    const RowConditions conditions = conditionsOf(filter, today);
    const QString direction = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    QVariantList values = conditions.values;
    QString columns = orderColumns(order);
    if (order == InstitutionOrder::Standing) {
        columns = columns.arg(direction, standingOf);
        values << standingValues(filter.standingOn.isValid() ? filter.standingOn : today);
    } else {
        columns = columns.arg(direction);
    }
    return readIds(m_database,
                   QStringLiteral("SELECT i.id FROM institution i") + conditions.where() +
                       QStringLiteral(" ORDER BY ") + columns + QStringLiteral(", i.id ") + direction,
                   values);
}

std::vector<InstitutionRow> InstitutionStore::rows(std::span<const qint64> ids, QDate day) const
{
    if (ids.empty())
        return {};
    Statement rows(m_database,
                   selectInstitutionRows +
                       QStringLiteral("WHERE i.id IN (%1)").arg(placeholders(qsizetype(ids.size()))));
    const QVariant on = toColumn(day);
    rows.bindAll({on, on}).bindAll(standingValues(day)).bindAll({on, on, on});
    for (const qint64 id : ids)
        rows.bind(id);
    rows.run();
    QHash<qint64, InstitutionRow> byId;
    while (rows.next())
        byId.insert(rows.integer(0), institutionRowFrom(rows));
    std::vector<InstitutionRow> ordered;
    for (const qint64 id : ids) {
        if (const auto row = byId.constFind(id); row != byId.constEnd())
            ordered.push_back(*row);
    }
    return ordered;
}

qint64 InstitutionStore::count(const InstitutionFilter &filter, QDate today) const
{
    const RowConditions conditions = conditionsOf(filter, today);
    Statement row(m_database, QStringLiteral("SELECT count(*) FROM institution i") + conditions.where());
    row.bindAll(conditions.values).run().next();
    return row.integer(0);
}

QList<StandingCount> InstitutionStore::standings(const InstitutionFilter &filter, QDate today) const
{
    const RowConditions conditions = conditionsOf(filter, today);
    Statement rows(m_database, QStringLiteral("SELECT level, kind, standing, count(*) FROM (SELECT i.level, "
                                              "i.kind, %1 AS standing FROM institution i%2) "
                                              "GROUP BY level, kind, standing")
                                   .arg(standingOf, conditions.where()));
    rows.bindAll(standingValues(filter.standingOn.isValid() ? filter.standingOn : today));
    rows.bindAll(conditions.values).run();
    QList<StandingCount> counts;
    while (rows.next()) {
        StandingCount count;
        fromColumn(rows.value(0), count.level);
        fromColumn(rows.value(1), count.kind);
        fromColumn(rows.value(2), count.standing);
        count.count = rows.integer(3);
        counts.append(count);
    }
    return counts;
}

QList<FieldChange> InstitutionStore::differences(const Institution &before, const Institution &after)
{
    QList<FieldChange> changes = institutionMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const QString old = scopeText(before);
    const QString now = scopeText(after);
    if (old != now)
        changes.append({QStringLiteral("in_scope"), old, now});
    return changes;
}

} // namespace anhe
