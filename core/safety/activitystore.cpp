#include "core/safety/activitystore.h"

#include "core/ledger/database.h"
#include "core/risk/recordcondition.h"

namespace anhe {

namespace {

const QString selectActivitySerial =
    QStringLiteral("SELECT coalesce(max(number_serial), 0) + 1 FROM activity WHERE number_year = ?");
const QString insertFinding =
    QStringLiteral("INSERT INTO activity_finding (id, activity_id, position, content, place, department_id, "
                   "risk_id) VALUES (?, ?, ?, ?, ?, ?, ?)");
const QString selectFindings =
    QStringLiteral("SELECT id, content, place, department_id, risk_id FROM activity_finding "
                   "WHERE activity_id = ? ORDER BY position");
const QStringList derivedOfActivity{QStringLiteral("voided"), QStringLiteral("findings"),
                                    QStringLiteral("search_keys")};

#define MEMBER(path)                                                                                         \
    [](auto &a) -> auto &                                                                                    \
    {                                                                                                        \
        return a.path;                                                                                       \
    }

const RowMap<Activity> &activityMap()
{
    using A = Activity;
    static const RowMap<Activity> rows("activity", {column("uuid", &A::uuid),
                                                    column("number_year", &A::numberYear),
                                                    column("number_serial", &A::numberSerial),
                                                    column("number", &A::number),
                                                    column("kind", &A::kind),
                                                    column("subkind", &A::subkind),
                                                    column("held_on", &A::heldOn),
                                                    column("title", &A::title),
                                                    column("place", &A::place),
                                                    column("department_id", &A::department),
                                                    column("led_by", &A::ledBy),
                                                    column("participants", &A::participants),
                                                    column("head_count", &A::headCount),
                                                    column("expected_count", &A::expectedCount),
                                                    column("places", &A::places),
                                                    column("content", &A::content),
                                                    column("outcome", &A::outcome),
                                                    column<A>("scenario", MEMBER(evaluation.scenario)),
                                                    column<A>("verdict", MEMBER(evaluation.verdict)),
                                                    column<A>("evaluation", MEMBER(evaluation.opinion)),
                                                    column<A>("evaluator", MEMBER(evaluation.evaluator)),
                                                    column("voided_because", &A::voidedBecause),
                                                    column("note", &A::note),
                                                    column("entered_at", &A::enteredAt),
                                                    column("changed_at", &A::changedAt)});
    return rows;
}

#undef MEMBER

QString findingsText(const Activity &activity)
{
    QStringList lines;
    for (const ActivityFinding &finding : activity.findings) {
        lines << (finding.risk ? QStringLiteral("%1 → %2").arg(finding.content).arg(finding.risk.value)
                               : finding.content);
    }
    return lines.join(QLatin1Char('\n'));
}

void bindDerived(Statement &statement, const Activity &activity)
{
    QStringList names{activity.place, activity.ledBy};
    names += activity.places;
    statement.bind(toColumn(activity.isVoided()))
        .bind(toColumn(findingsText(activity)))
        .bind(toColumn(latinKeys(names)));
}

} // namespace

ActivityId ActivityStore::insert(const Activity &activity)
{
    static const QString sql = activityMap().insertSql(derivedOfActivity);
    Statement &insert = m_database.prepared(sql);
    activityMap().bind(insert, activity);
    bindDerived(insert, activity);
    Activity kept = activity;
    kept.id.value = insert.run().insertedId();
    insert.finish();
    writeFindings(kept);
    return kept.id;
}

void ActivityStore::update(const Activity &activity)
{
    Statement update(m_database, activityMap().updateSql(derivedOfActivity));
    activityMap().bind(update, activity);
    bindDerived(update, activity);
    update.bind(activity.id.value).run();
    Statement(m_database, QStringLiteral("DELETE FROM activity_finding WHERE activity_id = ?"))
        .bind(activity.id.value)
        .run();
    writeFindings(activity);
}

/** A finding keeps its id, by which it is taken up. */
void ActivityStore::writeFindings(const Activity &activity)
{
    int position = 0;
    for (const ActivityFinding &finding : activity.findings) {
        const QVariant id = finding.id > 0 ? QVariant(finding.id) : QVariant(QMetaType(QMetaType::LongLong));
        m_database.prepared(insertFinding)
            .bindAll({id, activity.id.value, position++, toColumn(finding.content), toColumn(finding.place),
                      toColumn(finding.department), toColumn(finding.risk)})
            .run();
    }
}

QList<ActivityFinding> ActivityStore::findingsOf(ActivityId id) const
{
    Statement rows(m_database, selectFindings);
    rows.bind(id.value).run();
    QList<ActivityFinding> findings;
    while (rows.next()) {
        ActivityFinding finding;
        int at = 0;
        const auto next = [&rows, &at](auto &member) { fromColumn(rows.value(at++), member); };
        next(finding.id);
        next(finding.content);
        next(finding.place);
        next(finding.department);
        next(finding.risk);
        findings.append(finding);
    }
    return findings;
}

std::optional<Activity> ActivityStore::find(ActivityId id) const
{
    Statement row(m_database, activityMap().selectSql(QStringLiteral("WHERE id = ?")));
    row.bind(id.value).run();
    if (!row.next())
        return {};
    Activity activity;
    activity.id.value = row.integer(0);
    activityMap().read(row, 1, activity);
    activity.findings = findingsOf(id);
    return activity;
}

ActivityId ActivityStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM activity WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

ActivityId ActivityStore::ofRisk(RiskId risk) const
{
    Statement row(m_database, QStringLiteral("SELECT activity_id FROM activity_finding WHERE risk_id = ?"));
    row.bind(risk.value).run();
    return {row.next() ? row.integer(0) : 0};
}

int ActivityStore::nextSerial(int year) const
{
    Statement row(m_database, selectActivitySerial);
    row.bind(year).run().next();
    return int(row.integer(0));
}

QList<FieldChange> ActivityStore::differences(const Activity &before, const Activity &after)
{
    QList<FieldChange> changes = activityMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const QString old = findingsText(before);
    const QString now = findingsText(after);
    if (old != now || before.findings != after.findings)
        changes.append({QStringLiteral("findings"), old, now});
    return changes;
}

} // namespace anhe
