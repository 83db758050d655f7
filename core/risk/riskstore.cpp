#include "core/risk/riskstore.h"

#include "core/ledger/database.h"
#include "core/risk/recordcondition.h"

namespace anhe {

namespace {

const QString selectNamed = QStringLiteral(
    "SELECT EXISTS (SELECT 1 FROM supervision_notice WHERE risk_id = ?) OR "
    "EXISTS (SELECT 1 FROM attachment WHERE entity_id = ? AND entity IN ('risk', 'risk_evidence'))");
const QString selectRiskSerial =
    QStringLiteral("SELECT coalesce(max(number_serial), 0) + 1 FROM risk WHERE number_year = ?");
const QString insertExtension = QStringLiteral(
    "INSERT INTO risk_extension (risk_id, requested_on, requested_by, reason, until, decided_on, decided_by, "
    "granted, opinion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString selectExtensions = QStringLiteral(
    "SELECT id, requested_on, requested_by, reason, until, decided_on, decided_by, granted, opinion "
    "FROM risk_extension WHERE risk_id = ? ORDER BY requested_on, id");
const QString selectOfMatter =
    QStringLiteral("SELECT r.id FROM risk_matter m JOIN risk r ON r.id = m.risk_id "
                   "WHERE m.dispute_id = ? AND r.state <> 'voided' ORDER BY r.number_year, r.number_serial");
const QStringList derivedOfRisk{QStringLiteral("level_rank"), QStringLiteral("extension_open"),
                                QStringLiteral("search_keys")};

#define MEMBER(path)                                                                                         \
    [](auto &r) -> auto &                                                                                    \
    {                                                                                                        \
        return r.path;                                                                                       \
    }

const RowMap<Risk> &riskMap()
{
    using R = Risk;
    static const RowMap<Risk> rows("risk", {column("uuid", &R::uuid),
                                            column("number_year", &R::numberYear),
                                            column("number_serial", &R::numberSerial),
                                            column("number", &R::number),
                                            column("found_on", &R::foundOn),
                                            column("found_by", &R::foundBy),
                                            column("source", &R::source),
                                            column("sweep_id", &R::sweep),
                                            column("place", &R::place),
                                            column("department_id", &R::department),
                                            column("category", &R::category),
                                            column("description", &R::description),
                                            column<R>("before_method", MEMBER(before.method)),
                                            column<R>("before_likelihood", MEMBER(before.likelihood)),
                                            column<R>("before_impact", MEMBER(before.impact)),
                                            column<R>("before_lec_likelihood", MEMBER(before.lecLikelihood)),
                                            column<R>("before_exposure", MEMBER(before.exposure)),
                                            column<R>("before_consequence", MEMBER(before.consequence)),
                                            column<R>("before_level", MEMBER(before.level)),
                                            column<R>("after_method", MEMBER(after.method)),
                                            column<R>("after_likelihood", MEMBER(after.likelihood)),
                                            column<R>("after_impact", MEMBER(after.impact)),
                                            column<R>("after_lec_likelihood", MEMBER(after.lecLikelihood)),
                                            column<R>("after_exposure", MEMBER(after.exposure)),
                                            column<R>("after_consequence", MEMBER(after.consequence)),
                                            column<R>("after_level", MEMBER(after.level)),
                                            column<R>("responsible", MEMBER(fixings.responsible)),
                                            column<R>("measures", MEMBER(fixings.measures)),
                                            column<R>("funds", MEMBER(fixings.funds)),
                                            column<R>("due_on", MEMBER(fixings.dueOn)),
                                            column<R>("contingency", MEMBER(fixings.contingency)),
                                            column<R>("leader", MEMBER(fixings.leader)),
                                            column<R>("team", MEMBER(fixings.team)),
                                            column<R>("plan", MEMBER(fixings.plan)),
                                            column("state", &R::state),
                                            column("assigned_on", &R::assignedOn),
                                            column("first_due_on", &R::firstDueOn),
                                            column("started_on", &R::startedOn),
                                            column("rectified_on", &R::rectifiedOn),
                                            column("rectified_by", &R::rectifiedBy),
                                            column("result", &R::result),
                                            column("verified_on", &R::verifiedOn),
                                            column("verified_by", &R::verifiedBy),
                                            column("verification", &R::verification),
                                            column("written_off_on", &R::writtenOffOn),
                                            column("written_off_by", &R::writtenOffBy),
                                            column("evidence", &R::evidence),
                                            column("voided_because", &R::voidedBecause),
                                            column("note", &R::note),
                                            column("entered_at", &R::enteredAt),
                                            column("changed_at", &R::changedAt)});
    return rows;
}

#undef MEMBER

QString extensionsText(const Risk &risk)
{
    QStringList lines;
    for (const RiskExtension &extension : risk.extensions) {
        const QString decision = !extension.granted   ? QStringLiteral("…")
                                 : *extension.granted ? QStringLiteral("✓")
                                                      : QStringLiteral("✗");
        lines << QStringList{extension.requestedOn.toString(Qt::ISODate),
                             extension.requestedBy,
                             extension.reason,
                             extension.until.toString(Qt::ISODate),
                             decision,
                             extension.decidedBy,
                             extension.opinion}
                     .join(QLatin1Char(' '))
                     .trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

QString mattersText(const Risk &risk)
{
    QStringList ids;
    for (const DisputeId id : risk.matters)
        ids << QString::number(id.value);
    return ids.join(QStringLiteral(", "));
}

} // namespace

RiskId RiskStore::insert(const Risk &risk)
{
    static const QString sql = riskMap().insertSql(derivedOfRisk);
    Statement &insert = m_database.prepared(sql);
    riskMap().bind(insert, risk);
    insert.bind(int(risk.before.level))
        .bind(toColumn(risk.openExtension() != nullptr))
        .bind(toColumn(searchKeys(risk)))
        .run();
    Risk kept = risk;
    kept.id.value = insert.insertedId();
    insert.finish();
    writeExtensions(kept);
    writeMatters(kept);
    return kept.id;
}

void RiskStore::remove(RiskId id)
{
    for (const char *sql : {"DELETE FROM risk_extension WHERE risk_id = ?",
                            "DELETE FROM risk_matter WHERE risk_id = ?", "DELETE FROM risk WHERE id = ?"})
        Statement(m_database, QString::fromLatin1(sql)).bind(id.value).run();
}

bool RiskStore::isNamed(RiskId id) const
{
    Statement row(m_database, selectNamed);
    row.bind(id.value).bind(id.value).run().next();
    return row.integer(0) > 0;
}

void RiskStore::update(const Risk &risk)
{
    Statement update(m_database, riskMap().updateSql(derivedOfRisk));
    riskMap().bind(update, risk);
    update.bind(int(risk.before.level))
        .bind(toColumn(risk.openExtension() != nullptr))
        .bind(toColumn(searchKeys(risk)))
        .bind(risk.id.value)
        .run();
    Statement(m_database, QStringLiteral("DELETE FROM risk_extension WHERE risk_id = ?"))
        .bind(risk.id.value)
        .run();
    Statement(m_database, QStringLiteral("DELETE FROM risk_matter WHERE risk_id = ?"))
        .bind(risk.id.value)
        .run();
    writeExtensions(risk);
    writeMatters(risk);
}

void RiskStore::writeExtensions(const Risk &risk)
{
    for (const RiskExtension &extension : risk.extensions) {
        Statement(m_database, insertExtension)
            .bindAll({risk.id.value, toColumn(extension.requestedOn), toColumn(extension.requestedBy),
                      toColumn(extension.reason), toColumn(extension.until), toColumn(extension.decidedOn),
                      toColumn(extension.decidedBy), toColumn(extension.granted),
                      toColumn(extension.opinion)})
            .run();
    }
}

void RiskStore::writeMatters(const Risk &risk)
{
    for (const DisputeId matter : risk.matters) {
        Statement(m_database, QStringLiteral("INSERT INTO risk_matter (risk_id, dispute_id) VALUES (?, ?)"))
            .bind(risk.id.value)
            .bind(matter.value)
            .run();
    }
}

QList<RiskExtension> RiskStore::extensionsOf(RiskId id) const
{
    Statement rows(m_database, selectExtensions);
    rows.bind(id.value).run();
    QList<RiskExtension> extensions;
    while (rows.next()) {
        RiskExtension extension;
        int at = 0;
        const auto next = [&rows, &at](auto &member) { fromColumn(rows.value(at++), member); };
        next(extension.id);
        next(extension.requestedOn);
        next(extension.requestedBy);
        next(extension.reason);
        next(extension.until);
        next(extension.decidedOn);
        next(extension.decidedBy);
        next(extension.granted);
        next(extension.opinion);
        extensions.append(extension);
    }
    return extensions;
}

QList<DisputeId> RiskStore::mattersOf(RiskId id) const
{
    Statement rows(
        m_database,
        QStringLiteral("SELECT dispute_id FROM risk_matter WHERE risk_id = ? ORDER BY dispute_id"));
    rows.bind(id.value).run();
    QList<DisputeId> matters;
    while (rows.next())
        matters.append(DisputeId{rows.integer(0)});
    return matters;
}

QString RiskStore::departmentName(DepartmentId id) const
{
    if (!id)
        return {};
    static const QString sql = QStringLiteral("SELECT name FROM department WHERE id = ?");
    Statement &row = m_database.prepared(sql);
    const QString name = row.bind(id.value).run().next() ? row.text(0) : QString();
    row.finish();
    return name;
}

/** Place, department and people by the Latin keys one types. */
QString RiskStore::searchKeys(const Risk &risk) const
{
    const QString department = departmentName(risk.department);
    const QString keys =
        latinKeys({risk.place, department, risk.fixings.leader, risk.fixings.responsible, risk.foundBy});
    return department.isEmpty() ? keys : department + QLatin1Char(' ') + keys;
}

std::optional<Risk> RiskStore::find(RiskId id) const
{
    static const QString sql = riskMap().selectSql(QStringLiteral("WHERE id = ?"));
    Statement row(m_database, sql);
    row.bind(id.value).run();
    if (!row.next())
        return {};
    Risk risk;
    risk.id.value = row.integer(0);
    riskMap().read(row, 1, risk);
    risk.extensions = extensionsOf(id);
    risk.matters = mattersOf(id);
    return risk;
}

RiskId RiskStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM risk WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

QList<RiskId> RiskStore::of(DisputeId matter) const
{
    Statement rows(m_database, selectOfMatter);
    rows.bind(matter.value).run();
    QList<RiskId> risks;
    while (rows.next())
        risks.append(RiskId{rows.integer(0)});
    return risks;
}

int RiskStore::nextSerial(int year) const
{
    Statement row(m_database, selectRiskSerial);
    row.bind(year).run().next();
    return int(row.integer(0));
}

void RiskStore::suspendSearch()
{
    m_database.execute(
        QStringLiteral("CREATE TABLE suspended_risk_search AS SELECT sql FROM sqlite_schema WHERE "
                       "name = 'risk_search_insert'; DROP TRIGGER risk_search_insert"));
}

void RiskStore::resumeSearch()
{
    m_database.execute(m_database.single(QStringLiteral("SELECT sql FROM suspended_risk_search")).toString());
    m_database.execute(QStringLiteral("DROP TABLE suspended_risk_search; "
                                      "INSERT INTO risk_search (risk_search) VALUES ('rebuild')"));
}

QList<FieldChange> RiskStore::differences(const Risk &before, const Risk &after)
{
    QList<FieldChange> changes = riskMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const std::pair<const char *, QString (*)(const Risk &)> lists[] = {{"extensions", extensionsText},
                                                                        {"matters", mattersText}};
    for (const auto &[field, text] : lists) {
        const QString old = text(before);
        const QString now = text(after);
        if (old != now)
            changes.append({QString::fromLatin1(field), old, now});
    }
    return changes;
}

} // namespace anhe
