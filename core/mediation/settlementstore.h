#pragma once

#include "core/ledger/rowmap.h"
#include "core/mediation/referral.h"

namespace anhe {

class Database;

/** An amount still owed under a concluded referral, with the numbers a list shows. */
struct OwedPayment
{
    Payment payment;
    QString number; ///< of the referral
    QString disputeNumber;
    QString patientName;
    bool operator==(const OwedPayment &) const = default;
};

/** A call-back still to be held. */
struct DueCallBack
{
    CallBack callBack;
    QString number;
    QString disputeNumber;
    QString patientName;
    bool operator==(const DueCallBack &) const = default;
};

/** All SQL of what follows a conclusion: agreement, payments, confirmation, call-backs. Throws StorageError.
 * A value without id is kept as a new row. */
class SettlementStore
{
public:
    explicit SettlementStore(Database &database) : m_database(database) {}

    std::optional<Agreement> agreement(ReferralId referral) const;
    void save(const Agreement &agreement); ///< the one of its referral, new or replaced

    QList<Payment> payments(ReferralId referral) const; ///< earliest due first
    std::optional<Payment> payment(qint64 id) const;
    qint64 save(const Payment &payment);
    void removeUnpaid(ReferralId referral);
    QList<OwedPayment> owed(QDate dueOnOrBefore) const;

    std::optional<Confirmation> confirmation(ReferralId referral) const;
    void save(const Confirmation &confirmation);

    QList<CallBack> callBacks(ReferralId referral) const;
    std::optional<CallBack> callBack(qint64 id) const;
    qint64 save(const CallBack &callBack);
    void removeCallBack(qint64 id);
    QList<DueCallBack> callBacksDue(QDate onOrBefore) const;

    static QList<FieldChange> differences(const Agreement &before, const Agreement &after);
    static QList<FieldChange> differences(const Payment &before, const Payment &after);
    static QList<FieldChange> differences(const Confirmation &before, const Confirmation &after);
    static QList<FieldChange> differences(const CallBack &before, const CallBack &after);

private:
    QList<CompensationItem> items(qint64 agreement) const;
    void writeItems(qint64 agreement, const QList<CompensationItem> &items);

    Database &m_database;
};

} // namespace anhe
