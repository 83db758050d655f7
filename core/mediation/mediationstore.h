#pragma once

#include "core/dispute/disputefilter.h"
#include "core/ledger/rowmap.h"
#include "core/mediation/referralfilter.h"

#include <QHash>

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the tables of referrals and their pauses. Throws StorageError. */
class MediationStore
{
public:
    explicit MediationStore(Database &database) : m_database(database) {}

    /** Keeps a new referral with its pauses. dueOn is the last day of the limit that runs, if one does. */
    ReferralId insert(const Referral &referral, QDate dueOn);
    void update(const Referral &referral, QDate dueOn);

    std::optional<Referral> find(ReferralId id) const;
    ReferralId idOfNumber(const QString &number) const;
    QList<Referral> of(DisputeId dispute) const; ///< in the order of their numbers
    QList<Referral> open() const;
    std::vector<Referral> referrals(std::span<const qint64> ids) const; ///< in the order asked, each id once
    QHash<DisputeId, QStringList> numbersOf(std::span<const qint64> disputes) const; ///< of their referrals

    /** Referrals on which a clock may run: applied and accepted ones; agreements concluded on or after a day
     * that no court was asked to confirm; settled medical accidents not reported yet. */
    std::vector<qint64> withClocks(QDate concludedOnOrAfter) const;

    /** Keeps another last day of the limit that runs; false when it is the same. */
    bool setDueOn(ReferralId id, QDate dueOn);

    int nextSerial(int year) const;
    int nextLetterSerial(int year) const; ///< of the yearly series of referral letters

    std::vector<qint64> ids(const ReferralFilter &filter, ReferralOrder order, bool descending) const;
    std::vector<ReferralRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const ReferralFilter &filter) const;
    QList<SplitCount> split(const ReferralFilter &filter,
                            ReferralSplit by) const; ///< largest first; months in order
    Money claimedTotal(const ReferralFilter &filter) const;
    Money agreedTotal(const ReferralFilter &filter) const;
    Money paidTotal(const ReferralFilter &filter) const; ///< only payments of filter.paid and filter.payer

    static QList<FieldChange> differences(const Referral &before, const Referral &after);

private:
    QList<Referral> select(const QString &rest, const QVariantList &values) const;
    QList<ReferralPause> pausesOf(ReferralId id) const;
    void writePauses(const Referral &referral);

    Database &m_database;
};

} // namespace anhe
