#include "core/dispute/evidencestore.h"

#include "core/ledger/database.h"

namespace anhe {

namespace {

const QString selectWithBodyKept = QStringLiteral(
    "SELECT d.id FROM dispute d LEFT JOIN autopsy a ON a.dispute_id = d.id WHERE d.died_at IS NOT NULL "
    "AND d.closed_on IS NULL AND d.status <> 'voided' AND a.body_released_on IS NULL ORDER BY d.died_at, "
    "d.id");
const QString selectSealedIn = QStringLiteral(
    "SELECT DISTINCT s.dispute_id FROM seal s JOIN dispute d ON d.id = s.dispute_id "
    "WHERE s.sealed_at >= ? AND s.sealed_at < ? AND d.status <> 'voided' "
    "AND NOT EXISTS (SELECT 1 FROM seal_opening o WHERE o.seal_id = s.id) ORDER BY s.dispute_id");

const QString selectFurtherClaim = QStringLiteral(
    "SELECT EXISTS (SELECT 1 FROM timeline_entry WHERE dispute_id = ? AND at > ? "
    "AND kind IN ('visit', 'contact')) "
    "OR EXISTS (SELECT 1 FROM referral WHERE dispute_id = ? AND state <> 'voided' "
    "AND coalesce(accepted_on, applied_on, drafted_on) >= ?) "
    "OR EXISTS (SELECT 1 FROM dispute WHERE earlier_id = ? AND status <> 'voided' AND received_at > ?)");

const RowMap<Seal> &sealMap()
{
    static const RowMap<Seal> map(
        "seal", {column("dispute_id", &Seal::dispute), column("kind", &Seal::kind),
                 column("sealed_at", &Seal::sealedAt), column("items", &Seal::items),
                 column("copy_kind", &Seal::copyKind), column("unfinished", &Seal::unfinished),
                 column("hospital_person", &Seal::hospitalPerson),
                 column("patient_side_person", &Seal::patientSidePerson), column("witness", &Seal::witness),
                 column("custody_place", &Seal::custodyPlace), column("custodian", &Seal::custodian),
                 column("testing_body", &Seal::testingBody), column("note", &Seal::note)});
    return map;
}

const RowMap<SealOpening> &openingMap()
{
    using O = SealOpening;
    static const RowMap<SealOpening> map("seal_opening",
                                         {column("seal_id", &O::seal), column("opened_at", &O::openedAt),
                                          column("both_sides", &O::bothSides), column("ground", &O::ground),
                                          column("hospital_person", &O::hospitalPerson),
                                          column("patient_side_person", &O::patientSidePerson),
                                          column("sealed_again", &O::sealedAgain), column("note", &O::note)});
    return map;
}

const RowMap<Autopsy> &autopsyMap()
{
    using A = Autopsy;
    static const RowMap<Autopsy> map(
        "autopsy",
        {column("dispute_id", &A::dispute), column("told_at", &A::toldAt), column("told_to", &A::toldTo),
         column("decision", &A::decision), column("decided_at", &A::decidedAt),
         column("signed_by", &A::signedBy), column("frozen", &A::frozen),
         column("performed_at", &A::performedAt), column("performed_by", &A::performedBy),
         column("body_released_on", &A::bodyReleasedOn), column("note", &A::note)});
    return map;
}

const RowMap<Material> &materialMap()
{
    using M = Material;
    static const RowMap<Material> map("material",
                                      {column("dispute_id", &M::dispute), column("name", &M::name),
                                       column("required", &M::required),
                                       column("received_on", &M::receivedOn), column("note", &M::note)});
    return map;
}

template <typename T>
QList<T> select(Database &database, const RowMap<T> &map, const QString &rest, qint64 key)
{
    Statement rows(database, map.selectSql(rest));
    rows.bind(key).run();
    QList<T> list;
    while (rows.next()) {
        T value;
        value.id = rows.integer(0);
        map.read(rows, 1, value);
        list.append(value);
    }
    return list;
}

template <typename T>
qint64 insertRow(Database &database, const RowMap<T> &map, const T &value)
{
    Statement statement(database, map.insertSql());
    map.bind(statement, value);
    return statement.run().insertedId();
}

} // namespace

qint64 EvidenceStore::insert(const Seal &seal)
{
    return insertRow(m_database, sealMap(), seal);
}

qint64 EvidenceStore::insert(const SealOpening &opening)
{
    return insertRow(m_database, openingMap(), opening);
}

std::optional<Seal> EvidenceStore::seal(qint64 id) const
{
    const QList<Seal> found = select(m_database, sealMap(), QStringLiteral("WHERE id = ?"), id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Seal> EvidenceStore::seals(DisputeId dispute) const
{
    return select(m_database, sealMap(), QStringLiteral("WHERE dispute_id = ? ORDER BY sealed_at, id"),
                  dispute.value);
}

bool EvidenceStore::hasFurtherClaim(const Seal &seal) const
{
    Statement row(m_database, selectFurtherClaim);
    const QVariant matter(seal.dispute.value);
    const QVariant at = toColumn(seal.sealedAt);
    const QVariant day = toColumn(seal.sealedAt.date()); // of a route only the day is known
    row.bindAll({matter, at, matter, day, matter, at}).run();
    return row.next() && row.integer(0) != 0;
}

QList<SealOpening> EvidenceStore::openings(qint64 sealId) const
{
    return select(m_database, openingMap(), QStringLiteral("WHERE seal_id = ? ORDER BY opened_at, id"),
                  sealId);
}

qint64 EvidenceStore::save(const Autopsy &autopsy)
{
    if (autopsy.id == 0)
        return insertRow(m_database, autopsyMap(), autopsy);
    Statement statement(m_database, autopsyMap().updateSql());
    autopsyMap().bind(statement, autopsy);
    statement.bind(autopsy.id).run();
    return autopsy.id;
}

std::optional<Autopsy> EvidenceStore::autopsy(DisputeId dispute) const
{
    const QList<Autopsy> found =
        select(m_database, autopsyMap(), QStringLiteral("WHERE dispute_id = ?"), dispute.value);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

static std::vector<qint64> idsOf(Statement &rows)
{
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

std::vector<qint64> EvidenceStore::withBodyKept() const
{
    Statement rows(m_database, selectWithBodyKept);
    return idsOf(rows.run());
}

std::vector<qint64> EvidenceStore::sealedIn(const Period &period) const
{
    Statement rows(m_database, selectSealedIn);
    rows.bind(toColumn(period.first)).bind(toColumn(period.last.addDays(1)));
    return idsOf(rows.run());
}

void EvidenceStore::replaceMaterials(DisputeId dispute, const QList<Material> &materials)
{
    Statement(m_database, QStringLiteral("DELETE FROM material WHERE dispute_id = ?"))
        .bind(dispute.value)
        .run();
    Statement statement(m_database, materialMap().insertSql({QStringLiteral("position")}));
    int position = 0;
    for (Material material : materials) {
        material.dispute = dispute;
        materialMap().bind(statement, material);
        statement.bind(position++).run();
    }
}

QList<Material> EvidenceStore::materials(DisputeId dispute) const
{
    return select(m_database, materialMap(), QStringLiteral("WHERE dispute_id = ? ORDER BY position"),
                  dispute.value);
}

QList<FieldChange> EvidenceStore::differences(const Autopsy &before, const Autopsy &after)
{
    QList<FieldChange> changes = autopsyMap().differences(before, after);
    for (FieldChange &change : changes)
        change.field.prepend(QStringLiteral("autopsy."));
    return changes;
}

} // namespace anhe
