#pragma once

#include "core/dispute/disputefilter.h"
#include "core/ledger/rowmap.h"
#include "core/risk/notice.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the tables of supervision notices and their replies. Throws StorageError. */
class NoticeStore
{
public:
    explicit NoticeStore(Database &database) : m_database(database) {}

    NoticeId insert(const SupervisionNotice &notice);
    void update(const SupervisionNotice &notice);

    std::optional<SupervisionNotice> find(NoticeId id) const;
    NoticeId idOfNumber(const QString &number) const;
    QList<SupervisionNotice> of(
        const NoticeTarget &target) const; ///< in the order of issue, without voided ones
    int nextSerial(int year) const;

    std::vector<qint64> ids(const NoticeFilter &filter, NoticeOrder order, bool descending) const;
    std::vector<NoticeRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const NoticeFilter &filter) const;
    QList<SplitCount> split(const NoticeFilter &filter, NoticeSplit by) const;
    QList<UnitArrears> arrears(QDate today) const; ///< most first

    static QList<FieldChange> differences(const SupervisionNotice &before, const SupervisionNotice &after);

private:
    QList<NoticeReply> repliesOf(NoticeId id) const;
    void writeReplies(const SupervisionNotice &notice);

    Database &m_database;
};

} // namespace anhe
