#include "core/insurance/claimstore.h"

#include "core/insurance/policylimits.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"

namespace anhe {

namespace {

const QString insertPrepayment = QStringLiteral(
    "INSERT INTO prepayment (claim_id, asked_on, amount, paid_on, note) VALUES (?, ?, ?, ?, ?)");
const QString selectPrepayments = QStringLiteral(
    "SELECT id, asked_on, amount, paid_on, note FROM prepayment WHERE claim_id = ? ORDER BY asked_on, id");
const QString insertPaper = QStringLiteral("INSERT INTO claim_paper (claim_id, position, name, required, "
                                           "handed_on, note) VALUES (?, ?, ?, ?, ?, ?)");
const QString selectPapers = QStringLiteral(
    "SELECT id, name, required, handed_on, note FROM claim_paper WHERE claim_id = ? ORDER BY position");
const QString selectUnreported = QStringLiteral(
    "SELECT d.id, d.number, (SELECT c.id FROM claim c WHERE c.dispute_id = d.id AND c.voided = 0 "
    "ORDER BY c.id DESC LIMIT 1) FROM dispute d LEFT JOIN matter_insurance m ON m.dispute_id = d.id "
    "WHERE d.id IN (SELECT dispute_id FROM matter_insurance WHERE first_claim_on IS NOT NULL UNION "
    "SELECT id FROM dispute WHERE received_on >= ? AND (claimed IS NOT NULL OR demands LIKE "
    "'%compensation%')) "
    "AND d.closed_on IS NULL AND d.status <> 'voided' AND coalesce(m.no_report, '') = '' "
    "AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.dispute_id = d.id AND c.voided = 0 "
    "AND (c.reported_on IS NOT NULL OR c.withdrawn_on IS NOT NULL)) ORDER BY d.id");
const QStringList derivedOfClaim{QStringLiteral("state"),           QStringLiteral("reported_on"),
                                 QStringLiteral("ended_on"),        QStringLiteral("due_on"),
                                 QStringLiteral("taken"),           QStringLiteral("prepaid"),
                                 QStringLiteral("days_to_hand_in"), QStringLiteral("days_to_be_paid")};

const RowMap<Claim> &claimMap()
{
    using C = Claim;
    static const RowMap<Claim> rows("claim", {column("uuid", &C::uuid),
                                              column("number_year", &C::numberYear),
                                              column("number_serial", &C::numberSerial),
                                              column("number", &C::number),
                                              column("dispute_id", &C::dispute),
                                              column("policy_id", &C::policy),
                                              column("institution_id", &C::institution),
                                              column("event", &C::event),
                                              column("claimed", &C::claimed),
                                              column("reported_at", &C::reportedAt),
                                              column("reported_by", &C::reportedBy),
                                              column("report_number", &C::reportNumber),
                                              column("opened_on", &C::openedOn),
                                              column("case_number", &C::caseNumber),
                                              column("adjuster", &C::adjuster),
                                              column("submitted_on", &C::submittedOn),
                                              column("more_asked_on", &C::moreAskedOn),
                                              column("more_asked", &C::moreAsked),
                                              column("more_given_on", &C::moreGivenOn),
                                              column("assessed_on", &C::assessedOn),
                                              column("assessed", &C::assessed),
                                              column("agreed_on", &C::agreedOn),
                                              column("agreed", &C::agreed),
                                              column("insurer_share", &C::insurerShare),
                                              column("hospital_share", &C::hospitalShare),
                                              column("deductible_share", &C::deductibleShare),
                                              column("mental_damage", &C::mentalDamage),
                                              column("legal_costs", &C::legalCosts),
                                              column("paid_on", &C::paidOn),
                                              column("paid_to", &C::paidTo),
                                              column("receipt", &C::receipt),
                                              column("closed_on", &C::closedOn),
                                              column("refused_on", &C::refusedOn),
                                              column("refusal", &C::refusal),
                                              column("withdrawn_on", &C::withdrawnOn),
                                              column("withdrawal", &C::withdrawal),
                                              column("court_on", &C::courtOn),
                                              column("court", &C::court),
                                              column("court_ended_on", &C::courtEndedOn),
                                              column("note", &C::note),
                                              column("voided", &C::voided),
                                              column("entered_at", &C::enteredAt),
                                              column("changed_at", &C::changedAt)});
    return rows;
}

const RowMap<MatterInsurance> &insuranceMap()
{
    using M = MatterInsurance;
    static const RowMap<MatterInsurance> rows(
        "matter_insurance",
        {column("dispute_id", &M::dispute), column("first_claim_on", &M::firstClaimOn),
         column("no_report", &M::noReport), column("accident", &M::accident),
         column("accident_insurer", &M::accidentInsurer), column("accident_product", &M::accidentProduct),
         column("accident_number", &M::accidentNumber), column("accident_result", &M::accidentResult),
         column("accident_paid", &M::accidentPaid), column("accident_note", &M::accidentNote)});
    return rows;
}

void bindDerived(Statement &statement, const Claim &claim, QDate dueOn)
{
    statement.bindAll({toColumn(stateOf(claim)), toColumn(claim.reportedAt.date()), toColumn(endOf(claim)),
                       toColumn(dueOn), toColumn(takenBy(claim)), toColumn(prepaid(claim)),
                       toColumn(daysToHandIn(claim)), toColumn(daysToBePaid(claim))});
}

QString prepaymentsText(const Claim &claim)
{
    QStringList lines;
    for (const Prepayment &prepayment : claim.prepayments)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(prepayment.askedOn.toString(Qt::ISODate), prepayment.amount.text(),
                          prepayment.paidOn.toString(Qt::ISODate), prepayment.note)
                     .trimmed();
    return lines.join(QLatin1Char('\n'));
}

QString papersText(const Claim &claim)
{
    QStringList lines;
    for (const ClaimPaper &paper : claim.papers)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(paper.name, paper.required ? QStringLiteral("*") : QString(),
                          paper.handedOn.toString(Qt::ISODate), paper.note)
                     .simplified();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ClaimId ClaimStore::insert(const Claim &claim, QDate dueOn)
{
    Statement insert(m_database, claimMap().insertSql(derivedOfClaim));
    claimMap().bind(insert, claim);
    bindDerived(insert, claim, dueOn);
    Claim kept = claim;
    kept.id.value = insert.run().insertedId();
    writeParts(kept);
    return kept.id;
}

void ClaimStore::update(const Claim &claim, QDate dueOn)
{
    Statement update(m_database, claimMap().updateSql(derivedOfClaim));
    claimMap().bind(update, claim);
    bindDerived(update, claim, dueOn);
    update.bind(claim.id.value).run();
    for (const char *sql :
         {"DELETE FROM prepayment WHERE claim_id = ?", "DELETE FROM claim_paper WHERE claim_id = ?"})
        Statement(m_database, QString::fromLatin1(sql)).bind(claim.id.value).run();
    writeParts(claim);
}

bool ClaimStore::setDueOn(ClaimId id, QDate dueOn)
{
    Statement update(
        m_database, QStringLiteral("UPDATE claim SET due_on = ? WHERE id = ? AND coalesce(due_on, '') <> ?"));
    update.bind(toColumn(dueOn)).bind(id.value).bind(dueOn.toString(Qt::ISODate) + QStringLiteral("")).run();
    return update.changedRows() > 0;
}

void ClaimStore::writeParts(const Claim &claim)
{
    for (const Prepayment &prepayment : claim.prepayments)
        Statement(m_database, insertPrepayment)
            .bindAll({claim.id.value, toColumn(prepayment.askedOn), toColumn(prepayment.amount),
                      toColumn(prepayment.paidOn), toColumn(prepayment.note)})
            .run();
    if (claim.papers.isEmpty())
        return;
    Statement insert(m_database, insertPaper);
    int position = 0;
    for (const ClaimPaper &paper : claim.papers)
        insert
            .bindAll({claim.id.value, position++, toColumn(paper.name), toColumn(paper.required),
                      toColumn(paper.handedOn), toColumn(paper.note)})
            .run();
}

void ClaimStore::readParts(Claim &claim) const
{
    Statement prepayments(m_database, selectPrepayments);
    prepayments.bind(claim.id.value).run();
    while (prepayments.next()) {
        Prepayment prepayment;
        prepayment.id = prepayments.integer(0);
        fromColumn(prepayments.value(1), prepayment.askedOn);
        fromColumn(prepayments.value(2), prepayment.amount);
        fromColumn(prepayments.value(3), prepayment.paidOn);
        fromColumn(prepayments.value(4), prepayment.note);
        claim.prepayments.append(prepayment);
    }
    Statement papers(m_database, selectPapers);
    papers.bind(claim.id.value).run();
    while (papers.next()) {
        ClaimPaper paper;
        paper.id = papers.integer(0);
        fromColumn(papers.value(1), paper.name);
        fromColumn(papers.value(2), paper.required);
        fromColumn(papers.value(3), paper.handedOn);
        fromColumn(papers.value(4), paper.note);
        claim.papers.append(paper);
    }
}

QList<Claim> ClaimStore::select(const QString &rest, const QVariantList &values) const
{
    Statement rows(m_database, claimMap().selectSql(rest));
    rows.bindAll(values).run();
    QList<Claim> claims;
    while (rows.next()) {
        Claim claim;
        claim.id.value = rows.integer(0);
        claimMap().read(rows, 1, claim);
        claims.append(claim);
    }
    for (Claim &claim : claims)
        readParts(claim);
    return claims;
}

std::optional<Claim> ClaimStore::find(ClaimId id) const
{
    const QList<Claim> found = select(QStringLiteral("WHERE id = ?"), {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

ClaimId ClaimStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM claim WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

QList<Claim> ClaimStore::of(DisputeId dispute) const
{
    return select(QStringLiteral("WHERE dispute_id = ? ORDER BY number_year, number_serial"),
                  {dispute.value});
}

QList<Claim> ClaimStore::of(PolicyId policy) const
{
    return select(QStringLiteral("WHERE policy_id = ? ORDER BY number_year, number_serial"), {policy.value});
}

std::vector<qint64> ClaimStore::open() const
{
    return readIds(m_database,
                   QStringLiteral("SELECT id FROM claim WHERE ended_on IS NULL AND voided = 0 ORDER BY id"),
                   {});
}

int ClaimStore::nextSerial(int year) const
{
    Statement row(m_database, QStringLiteral("SELECT coalesce(max(number_serial), 0) + 1 FROM claim WHERE "
                                             "number_year = ?"));
    row.bind(year).run().next();
    return int(row.integer(0));
}

bool ClaimStore::any() const
{
    return m_database.single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM claim)")).toBool();
}

std::optional<MatterInsurance> ClaimStore::insuranceOf(DisputeId dispute) const
{
    Statement row(m_database, insuranceMap().selectSql(QStringLiteral("WHERE dispute_id = ?")));
    row.bind(dispute.value).run();
    if (!row.next())
        return {};
    MatterInsurance insurance;
    insuranceMap().read(row, 1, insurance);
    return insurance;
}

void ClaimStore::save(const MatterInsurance &insurance)
{
    Statement(m_database, QStringLiteral("DELETE FROM matter_insurance WHERE dispute_id = ?"))
        .bind(insurance.dispute.value)
        .run();
    Statement insert(m_database, insuranceMap().insertSql());
    insuranceMap().bind(insert, insurance);
    insert.run();
}

QList<UnreportedMatter> ClaimStore::unreported(QDate receivedSince) const
{
    Statement rows(m_database, selectUnreported);
    rows.bind(toColumn(receivedSince)).run();
    QList<UnreportedMatter> matters;
    while (rows.next())
        matters.append({{rows.integer(0)}, rows.text(1), {rows.integer(2)}});
    return matters;
}

QList<FieldChange> ClaimStore::differences(const Claim &before, const Claim &after)
{
    QList<FieldChange> changes = claimMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const std::pair<const char *, std::pair<QString, QString>> parts[] = {
        {"prepayments", {prepaymentsText(before), prepaymentsText(after)}},
        {"papers", {papersText(before), papersText(after)}}};
    for (const auto &[field, texts] : parts) {
        if (texts.first != texts.second)
            changes.append({QString::fromLatin1(field), texts.first, texts.second});
    }
    return changes;
}

QList<FieldChange> ClaimStore::differences(const MatterInsurance &before, const MatterInsurance &after)
{
    return insuranceMap().differences(before, after);
}

} // namespace anhe
