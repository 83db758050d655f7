#include "core/mediation/settlementstore.h"

#include "core/ledger/database.h"
#include "core/ledger/statement.h"

namespace anhe {

namespace {

const QString insertItem = QStringLiteral(
    "INSERT INTO compensation_item (agreement_id, position, kind, amount, note) VALUES (?, ?, ?, ?, ?)");
const QString deleteItems = QStringLiteral("DELETE FROM compensation_item WHERE agreement_id = ?");
const QString selectItems = QStringLiteral(
    "SELECT kind, amount, note FROM compensation_item WHERE agreement_id = ? ORDER BY position");
const QString deleteUnpaid = QStringLiteral("DELETE FROM payment WHERE referral_id = ? AND paid_on IS NULL");
const QString withNumbers = QStringLiteral("SELECT x.id, %1, r.number, d.number, d.patient_name FROM %2 x "
                                           "JOIN referral r ON r.id = x.referral_id "
                                           "JOIN dispute d ON d.id = r.dispute_id "
                                           "WHERE r.state = 'concluded' AND x.due_on <= ? AND x.%3 IS NULL "
                                           "ORDER BY x.due_on, x.id");

const RowMap<Agreement> &agreements()
{
    static const RowMap<Agreement> rows(
        "agreement", {column("referral_id", &Agreement::referral), column("signed_on", &Agreement::signedOn),
                      column("mediator_signed_on", &Agreement::mediatorSignedOn),
                      column("stamped_on", &Agreement::stampedOn), column("facts", &Agreement::facts),
                      column("responsibility_text", &Agreement::responsibilityText),
                      column("responsibility", &Agreement::responsibility),
                      column("content", &Agreement::content), column("total", &Agreement::total),
                      column("capitals", &Agreement::capitals), column("manner", &Agreement::manner),
                      column("payment", &Agreement::payment), column("due_on", &Agreement::dueOn)});
    return rows;
}

const RowMap<Payment> &payments()
{
    static const RowMap<Payment> rows("payment",
                                      {column("referral_id", &Payment::referral),
                                       column("payer", &Payment::payer), column("amount", &Payment::amount),
                                       column("due_on", &Payment::dueOn), column("paid_on", &Payment::paidOn),
                                       column("receipt", &Payment::receipt), column("note", &Payment::note)});
    return rows;
}

const RowMap<Confirmation> &confirmations()
{
    static const RowMap<Confirmation> rows(
        "confirmation",
        {column("referral_id", &Confirmation::referral), column("state", &Confirmation::state),
         column("court", &Confirmation::court), column("applied_on", &Confirmation::appliedOn),
         column("decided_on", &Confirmation::decidedOn), column("document", &Confirmation::document),
         column("note", &Confirmation::note)});
    return rows;
}

const RowMap<CallBack> &callBackRows()
{
    static const RowMap<CallBack> rows(
        "call_back", {column("referral_id", &CallBack::referral), column("due_on", &CallBack::dueOn),
                      column("held_on", &CallBack::heldOn), column("held_by", &CallBack::by),
                      column("spoken_to", &CallBack::spokenTo), column("performance", &CallBack::performance),
                      column("satisfaction", &CallBack::satisfaction),
                      column("hidden_risk", &CallBack::hiddenRisk), column("note", &CallBack::note)});
    return rows;
}

template <typename T>
QList<T> select(Database &database, const RowMap<T> &map, const QString &rest, const QVariantList &values)
{
    Statement rows(database, map.selectSql(rest));
    rows.bindAll(values).run();
    QList<T> found;
    while (rows.next()) {
        T value;
        value.id = rows.integer(0);
        map.read(rows, 1, value);
        found.append(value);
    }
    return found;
}

template <typename T>
std::optional<T> first(const QList<T> &found)
{
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/** Inserts a value without id, updates one with; its id. */
template <typename T>
qint64 keep(Database &database, const RowMap<T> &map, const T &value)
{
    Statement statement(database, value.id == 0 ? map.insertSql() : map.updateSql());
    map.bind(statement, value);
    if (value.id != 0)
        statement.bind(value.id);
    statement.run();
    return value.id == 0 ? statement.insertedId() : value.id;
}

QString itemsText(const Agreement &agreement)
{
    QStringList lines;
    for (const CompensationItem &item : agreement.items)
        lines << QStringLiteral("%1 %2 %3").arg(codeText(item.kind), item.amount.text(), item.note).trimmed();
    return lines.join(QLatin1Char('\n'));
}

const QString ofReferral = QStringLiteral("WHERE referral_id = ? ");

} // namespace

std::optional<Agreement> SettlementStore::agreement(ReferralId referral) const
{
    std::optional<Agreement> found = first(select(m_database, agreements(), ofReferral, {referral.value}));
    if (found)
        found->items = items(found->id);
    return found;
}

void SettlementStore::save(const Agreement &agreement)
{
    writeItems(keep(m_database, agreements(), agreement), agreement.items);
}

QList<CompensationItem> SettlementStore::items(qint64 agreement) const
{
    Statement rows(m_database, selectItems);
    rows.bind(agreement).run();
    QList<CompensationItem> items;
    while (rows.next()) {
        CompensationItem item;
        fromColumn(rows.value(0), item.kind);
        fromColumn(rows.value(1), item.amount);
        fromColumn(rows.value(2), item.note);
        items.append(item);
    }
    return items;
}

void SettlementStore::writeItems(qint64 agreement, const QList<CompensationItem> &items)
{
    Statement(m_database, deleteItems).bind(agreement).run();
    Statement insert(m_database, insertItem);
    int position = 0;
    for (const CompensationItem &item : items) {
        insert
            .bindAll({agreement, position++, toColumn(item.kind), toColumn(item.amount), toColumn(item.note)})
            .run();
    }
}

QList<Payment> SettlementStore::payments(ReferralId referral) const
{
    return select(m_database, anhe::payments(), ofReferral + QStringLiteral("ORDER BY due_on, id"),
                  {referral.value});
}

std::optional<Payment> SettlementStore::payment(qint64 id) const
{
    return first(select(m_database, anhe::payments(), QStringLiteral("WHERE id = ?"), {id}));
}

qint64 SettlementStore::save(const Payment &payment)
{
    return keep(m_database, anhe::payments(), payment);
}

void SettlementStore::removeUnpaid(ReferralId referral)
{
    Statement(m_database, deleteUnpaid).bind(referral.value).run();
}

QList<OwedPayment> SettlementStore::owed(QDate dueOnOrBefore) const
{
    const int columns = 7;
    Statement rows(m_database, withNumbers.arg(anhe::payments().names(QStringLiteral("x.")),
                                               QStringLiteral("payment"), QStringLiteral("paid_on")));
    rows.bind(toColumn(dueOnOrBefore)).run();
    QList<OwedPayment> owed;
    while (rows.next()) {
        OwedPayment row;
        row.payment.id = rows.integer(0);
        anhe::payments().read(rows, 1, row.payment);
        row.number = rows.text(columns + 1);
        row.disputeNumber = rows.text(columns + 2);
        row.patientName = rows.text(columns + 3);
        owed.append(row);
    }
    return owed;
}

std::optional<Confirmation> SettlementStore::confirmation(ReferralId referral) const
{
    return first(select(m_database, confirmations(), ofReferral, {referral.value}));
}

void SettlementStore::save(const Confirmation &confirmation)
{
    keep(m_database, confirmations(), confirmation);
}

QList<CallBack> SettlementStore::callBacks(ReferralId referral) const
{
    return select(m_database, callBackRows(),
                  ofReferral + QStringLiteral("ORDER BY coalesce(held_on, due_on), id"), {referral.value});
}

std::optional<CallBack> SettlementStore::callBack(qint64 id) const
{
    return first(select(m_database, callBackRows(), QStringLiteral("WHERE id = ?"), {id}));
}

qint64 SettlementStore::save(const CallBack &callBack)
{
    return keep(m_database, callBackRows(), callBack);
}

void SettlementStore::removeCallBack(qint64 id)
{
    Statement(m_database, QStringLiteral("DELETE FROM call_back WHERE id = ?")).bind(id).run();
}

QList<DueCallBack> SettlementStore::callBacksDue(QDate onOrBefore) const
{
    const int columns = 9;
    Statement rows(m_database, withNumbers.arg(callBackRows().names(QStringLiteral("x.")),
                                               QStringLiteral("call_back"), QStringLiteral("held_on")));
    rows.bind(toColumn(onOrBefore)).run();
    QList<DueCallBack> due;
    while (rows.next()) {
        DueCallBack row;
        row.callBack.id = rows.integer(0);
        callBackRows().read(rows, 1, row.callBack);
        row.number = rows.text(columns + 1);
        row.disputeNumber = rows.text(columns + 2);
        row.patientName = rows.text(columns + 3);
        due.append(row);
    }
    return due;
}

QList<FieldChange> SettlementStore::differences(const Agreement &before, const Agreement &after)
{
    QList<FieldChange> changes = agreements().differences(before, after);
    const QString old = itemsText(before);
    const QString now = itemsText(after);
    if (old != now)
        changes.append({QStringLiteral("items"), old, now});
    return changes;
}

QList<FieldChange> SettlementStore::differences(const Payment &before, const Payment &after)
{
    return anhe::payments().differences(before, after);
}

QList<FieldChange> SettlementStore::differences(const Confirmation &before, const Confirmation &after)
{
    return confirmations().differences(before, after);
}

QList<FieldChange> SettlementStore::differences(const CallBack &before, const CallBack &after)
{
    return callBackRows().differences(before, after);
}

} // namespace anhe
