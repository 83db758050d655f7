#pragma once

#include "core/dispute/dispute.h"
#include "core/dispute/disputefilter.h"
#include "core/ledger/rowmap.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the table of matters and their problems. Throws StorageError. */
class DisputeStore
{
public:
    explicit DisputeStore(Database &database) : m_database(database) {}

    /** Keeps a new matter with its problems; its id. Number and derived columns are the caller's. */
    DisputeId insert(const Dispute &dispute);
    void update(const Dispute &dispute);
    void remove(DisputeId id); ///< only for undoing an import

    /** Leaves new matters out of the full-text index, which costs more than all else when a new ledger is
     * filled in bulk. The file is not fit for work before resumeSearch(). */
    void suspendSearch();
    void resumeSearch(); ///< indexes what was left out

    std::optional<Dispute> find(DisputeId id) const;
    std::vector<Dispute> matters(std::span<const qint64> ids) const; ///< in the order asked, each id once

    /** The links between closed matters and those that take them up again, in which one of these stands on
     * either side; earliest later matter first. A voided number takes up nothing. */
    QList<Reopening> reopenings(std::span<const qint64> ids) const;

    DisputeId idOfNumber(const QString &number) const;
    DisputeId idOfExternalNumber(const QString &externalNumber) const;

    /** A matter with the same complainant, day and text, unless both have an external number of their own. */
    DisputeId repeatedOf(const Dispute &dispute) const;

    /** Open matters of a complainant of that name: offered as "a further visit of the same matter?". */
    QList<DisputeRow> sameComplainant(const QString &name, const QString &phone) const;

    /** The next free serial of a yearly series. */
    int nextSerial(MatterKind kindEntered, int year) const;

    std::vector<qint64> ids(const DisputeFilter &filter, DisputeOrder order, bool descending) const;
    std::vector<DisputeRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const DisputeFilter &filter) const;
    QDate firstReceived() const; ///< invalid while there is no matter
    QList<SplitCount> split(const DisputeFilter &filter,
                            DisputeSplit by) const;                  ///< largest first; months in order
    std::vector<int> daysToClose(const DisputeFilter &filter) const; ///< calendar days, ascending
    Money claimedTotal(const DisputeFilter &filter) const;
    Money paidTotal(const DisputeFilter &filter) const;

    QList<FieldChange> differences(const Dispute &before, const Dispute &after) const;

private:
    void writeProblems(const Dispute &dispute);
    QList<Problem> problemsOf(DisputeId id) const;

    Database &m_database;
};

} // namespace anhe
