#include "core/dispute/petitionstore.h"

#include "core/ledger/database.h"

namespace anhe {

namespace {

#define MEMBER(path)                                                                                         \
    [](auto &p) -> auto &                                                                                    \
    {                                                                                                        \
        return p.path;                                                                                       \
    }

const RowMap<Petition> &petitionMap()
{
    using P = Petition;
    static const RowMap<Petition> rows("petition",
                                       {column("repeated", &P::repeated),
                                        column("acceptance_told_how", &P::acceptanceToldHow),
                                        column<P>("extension_days", MEMBER(extension.days)),
                                        column<P>("extension_on", MEMBER(extension.on)),
                                        column<P>("extension_by", MEMBER(extension.by)),
                                        column<P>("extension_reason", MEMBER(extension.reason)),
                                        column<P>("opinion", MEMBER(document.opinion)),
                                        column<P>("opinion_number", MEMBER(document.number)),
                                        column<P>("opinion_on", MEMBER(document.on)),
                                        column<P>("opinion_facts", MEMBER(document.facts)),
                                        column<P>("opinion_text", MEMBER(document.text)),
                                        column<P>("opinion_basis", MEMBER(document.basis)),
                                        column<P>("delivered_on", MEMBER(document.deliveredOn)),
                                        column<P>("delivered_how", MEMBER(document.deliveredHow)),
                                        column<P>("review_asked_on", MEMBER(review.askedOn)),
                                        column<P>("review_body", MEMBER(review.body)),
                                        column<P>("review_answered_on", MEMBER(review.answeredOn)),
                                        column<P>("review_upheld", MEMBER(review.upheld)),
                                        column<P>("review_text", MEMBER(review.text)),
                                        column<P>("rereview_asked_on", MEMBER(rereview.askedOn)),
                                        column<P>("rereview_body", MEMBER(rereview.body)),
                                        column<P>("rereview_answered_on", MEMBER(rereview.answeredOn)),
                                        column<P>("rereview_upheld", MEMBER(rereview.upheld)),
                                        column<P>("rereview_text", MEMBER(rereview.text))});
    return rows;
}

#undef MEMBER

void remove(Database &database, const char *table, DisputeId id)
{
    Statement(database, QStringLiteral("DELETE FROM %1 WHERE dispute_id = ?").arg(QLatin1String(table)))
        .bind(id.value)
        .run();
}

} // namespace

Petition PetitionStore::of(DisputeId id) const
{
    Statement row(m_database,
                  QStringLiteral("SELECT %1 FROM petition WHERE dispute_id = ?").arg(petitionMap().names()));
    row.bind(id.value).run();
    Petition petition;
    if (row.next())
        petitionMap().read(row, 0, petition);
    return petition;
}

void PetitionStore::keep(DisputeId id, const Petition &petition)
{
    remove(m_database, "petition", id);
    static const QString sql = petitionMap().insertSql({QStringLiteral("dispute_id")});
    Statement &insert = m_database.prepared(sql);
    petitionMap().bind(insert, petition);
    insert.bind(id.value).run();
}

std::optional<MatterCharge> PetitionStore::chargeOf(DisputeId id) const
{
    Statement row(m_database,
                  QStringLiteral("SELECT leader, team, plan, since FROM matter_charge WHERE dispute_id = ?"));
    row.bind(id.value).run();
    if (!row.next())
        return {};
    MatterCharge charge{row.text(0), row.text(1), row.text(2), {}};
    fromColumn(row.value(3), charge.since);
    return charge;
}

void PetitionStore::keepCharge(DisputeId id, const std::optional<MatterCharge> &charge)
{
    remove(m_database, "matter_charge", id);
    if (!charge)
        return;
    Statement(m_database, QStringLiteral("INSERT INTO matter_charge (dispute_id, leader, team, plan, since) "
                                         "VALUES (?, ?, ?, ?, ?)"))
        .bindAll({id.value, toColumn(charge->leader), toColumn(charge->team), toColumn(charge->plan),
                  toColumn(charge->since)})
        .run();
}

QList<FieldChange> PetitionStore::differences(const Petition &before, const Petition &after)
{
    return petitionMap().differences(before, after);
}

} // namespace anhe
