#include "core/mediation/mediationstore.h"

#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/ledger/statement.h"

namespace anhe {

namespace {

const QString insertPause = QStringLiteral("INSERT INTO referral_pause (referral_id, ground, first_day, "
                                           "last_day, body, document) VALUES (?, ?, ?, ?, ?, ?)");
const QString deletePauses = QStringLiteral("DELETE FROM referral_pause WHERE referral_id = ?");
const QString selectPauses =
    QStringLiteral("SELECT referral_id, id, ground, first_day, last_day, body, document "
                   "FROM referral_pause WHERE referral_id ");
const QString selectReferralSerial =
    QStringLiteral("SELECT coalesce(max(number_serial), 0) + 1 FROM referral WHERE number_year = ?");
const QString selectLetterSerial =
    QStringLiteral("SELECT coalesce(max(letter_serial), 0) + 1 FROM referral WHERE letter_year = ?");
const QString selectNumbers =
    QStringLiteral("SELECT dispute_id, number FROM referral WHERE dispute_id IN (%1) "
                   "ORDER BY number_year, number_serial");
const QString selectWithClocks = QStringLiteral(
    "SELECT r.id FROM referral r JOIN dispute d ON d.id = r.dispute_id WHERE r.state IN ('applied', "
    "'accepted') "
    "OR (r.outcome = 'agreement' AND r.route = 'people' AND r.concluded_on >= ? AND NOT EXISTS "
    "(SELECT 1 FROM confirmation f WHERE f.referral_id = r.id AND f.applied_on IS NOT NULL)) "
    "OR (r.outcome IN ('agreement', 'judgment') AND r.accident_reported_on IS NULL "
    "AND d.accident_grade <> 'none') ORDER BY r.id");
const QString updateDueOn =
    QStringLiteral("UPDATE referral SET due_on = ? WHERE id = ? AND coalesce(due_on, '') <> ?");
const QStringList derivedOfReferral{QStringLiteral("due_on"), QStringLiteral("paused")};

const RowMap<Referral> &referralMap()
{
    static const RowMap<Referral> rows(
        "referral", {column("uuid", &Referral::uuid),
                     column("number_year", &Referral::numberYear),
                     column("number_serial", &Referral::numberSerial),
                     column("number", &Referral::number),
                     column("dispute_id", &Referral::dispute),
                     column("route", &Referral::route),
                     column("body", &Referral::body),
                     column("state", &Referral::state),
                     column("applicant", &Referral::applicant),
                     column("form", &Referral::form),
                     column("claimed", &Referral::claimed),
                     column("issues", &Referral::issues),
                     column("claim", &Referral::claim),
                     column("drafted_on", &Referral::draftedOn),
                     column("applied_on", &Referral::appliedOn),
                     column("letter_year", &Referral::letterYear),
                     column("letter_serial", &Referral::letterSerial),
                     column("letter_number", &Referral::letterNumber),
                     column("letter_on", &Referral::letterOn),
                     column("consent_on", &Referral::consentOn),
                     column("accepted_on", &Referral::acceptedOn),
                     column("refused_on", &Referral::refusedOn),
                     column("refusal", &Referral::refusal),
                     column("refusal_text", &Referral::refusalText),
                     column("place", &Referral::place),
                     column("mediators", &Referral::mediators),
                     column("patient_representatives", &Referral::patientRepresentatives),
                     column("hospital_representatives", &Referral::hospitalRepresentatives),
                     column("case_number", &Referral::caseNumber),
                     column("extension_days", &Referral::extensionDays),
                     column("extension_agreed_on", &Referral::extensionAgreedOn),
                     column("extension_document", &Referral::extensionDocument),
                     column("concluded_on", &Referral::concludedOn),
                     column("outcome", &Referral::outcome),
                     column("termination_ground", &Referral::terminationGround),
                     column("outcome_text", &Referral::outcomeText),
                     column("accident_reported_on", &Referral::accidentReportedOn),
                     column("note", &Referral::note),
                     column("entered_at", &Referral::enteredAt),
                     column("changed_at", &Referral::changedAt)});
    return rows;
}

QString pausesText(const Referral &referral)
{
    QStringList lines;
    for (const ReferralPause &pause : referral.pauses) {
        lines << QStringLiteral("%1–%2 %3 %4 %5")
                     .arg(pause.first.toString(Qt::ISODate), pause.last.toString(Qt::ISODate),
                          codeText(pause.ground), pause.body, pause.document)
                     .trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

Referral referralFrom(const Statement &row)
{
    Referral referral;
    referral.id.value = row.integer(0);
    referralMap().read(row, 1, referral);
    return referral;
}

ReferralPause pauseFrom(const Statement &row)
{
    ReferralPause pause;
    pause.id = row.integer(1);
    fromColumn(row.value(2), pause.ground);
    fromColumn(row.value(3), pause.first);
    fromColumn(row.value(4), pause.last);
    fromColumn(row.value(5), pause.body);
    fromColumn(row.value(6), pause.document);
    return pause;
}

} // namespace

ReferralId MediationStore::insert(const Referral &referral, QDate dueOn)
{
    Statement insert(m_database, referralMap().insertSql(derivedOfReferral));
    referralMap().bind(insert, referral);
    insert.bind(toColumn(dueOn)).bind(toColumn(referral.isPaused())).run();
    Referral kept = referral;
    kept.id.value = insert.insertedId();
    writePauses(kept);
    return kept.id;
}

void MediationStore::update(const Referral &referral, QDate dueOn)
{
    Statement update(m_database, referralMap().updateSql(derivedOfReferral));
    referralMap().bind(update, referral);
    update.bind(toColumn(dueOn)).bind(toColumn(referral.isPaused())).bind(referral.id.value).run();
    writePauses(referral);
}

void MediationStore::writePauses(const Referral &referral)
{
    Statement(m_database, deletePauses).bind(referral.id.value).run();
    Statement insert(m_database, insertPause);
    for (const ReferralPause &pause : referral.pauses) {
        insert
            .bindAll({referral.id.value, toColumn(pause.ground), toColumn(pause.first), toColumn(pause.last),
                      toColumn(pause.body), toColumn(pause.document)})
            .run();
    }
}

QList<ReferralPause> MediationStore::pausesOf(ReferralId id) const
{
    static const QString sql = selectPauses + QStringLiteral("= ? ORDER BY first_day, id");
    Statement &rows = m_database.prepared(sql);
    rows.bind(id.value).run();
    QList<ReferralPause> pauses;
    while (rows.next())
        pauses.append(pauseFrom(rows));
    rows.finish();
    return pauses;
}

QList<Referral> MediationStore::select(const QString &rest, const QVariantList &values) const
{
    Statement &rows = m_database.prepared(referralMap().selectSql(rest));
    rows.bindAll(values).run();
    QList<Referral> referrals;
    while (rows.next())
        referrals.append(referralFrom(rows));
    rows.finish();
    for (Referral &referral : referrals)
        referral.pauses = pausesOf(referral.id);
    return referrals;
}

std::vector<Referral> MediationStore::referrals(std::span<const qint64> ids) const
{
    const QString in = QStringLiteral("IN (%1)").arg(idList(ids));
    QHash<qint64, Referral> byId;
    Statement rows(m_database, referralMap().selectSql(QStringLiteral("WHERE id ") + in));
    rows.run();
    while (rows.next())
        byId.insert(rows.integer(0), referralFrom(rows));
    Statement pauses(m_database, selectPauses + in + QStringLiteral(" ORDER BY referral_id, first_day, id"));
    pauses.run();
    while (pauses.next())
        byId[pauses.integer(0)].pauses.append(pauseFrom(pauses));
    std::vector<Referral> referrals;
    referrals.reserve(ids.size());
    for (qint64 id : ids) {
        if (const auto found = byId.find(id); found != byId.end())
            referrals.push_back(std::move(*found));
    }
    return referrals;
}

QHash<DisputeId, QStringList> MediationStore::numbersOf(std::span<const qint64> disputes) const
{
    Statement rows(m_database, selectNumbers.arg(idList(disputes)));
    rows.run();
    QHash<DisputeId, QStringList> numbers;
    while (rows.next())
        numbers[{rows.integer(0)}] << rows.text(1);
    return numbers;
}

std::optional<Referral> MediationStore::find(ReferralId id) const
{
    const QList<Referral> found = select(QStringLiteral("WHERE id = ?"), {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

ReferralId MediationStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM referral WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

QList<Referral> MediationStore::of(DisputeId dispute) const
{
    return select(QStringLiteral("WHERE dispute_id = ? ORDER BY number_year, number_serial"),
                  {dispute.value});
}

QList<Referral> MediationStore::open() const
{
    return select(QStringLiteral("WHERE state IN (?, ?, ?) ORDER BY id"),
                  {toColumn(ReferralState::Drafted), toColumn(ReferralState::Applied),
                   toColumn(ReferralState::Accepted)});
}

std::vector<qint64> MediationStore::withClocks(QDate concludedOnOrAfter) const
{
    Statement rows(m_database, selectWithClocks);
    rows.bind(toColumn(concludedOnOrAfter)).run();
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

bool MediationStore::setDueOn(ReferralId id, QDate dueOn)
{
    Statement update(m_database, updateDueOn);
    update.bind(toColumn(dueOn)).bind(id.value).bind(dueOn.toString(Qt::ISODate) + QStringLiteral("")).run();
    return update.changedRows() > 0;
}

int MediationStore::nextLetterSerial(int year) const
{
    Statement row(m_database, selectLetterSerial);
    row.bind(year).run().next();
    return int(row.integer(0));
}

int MediationStore::nextSerial(int year) const
{
    Statement row(m_database, selectReferralSerial);
    row.bind(year).run().next();
    return int(row.integer(0));
}

QList<FieldChange> MediationStore::differences(const Referral &before, const Referral &after)
{
    QList<FieldChange> changes = referralMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const QString old = pausesText(before);
    const QString now = pausesText(after);
    if (old != now)
        changes.append({QStringLiteral("pauses"), old, now});
    return changes;
}

} // namespace anhe
