#include "core/risk/noticestore.h"

#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/risk/recordcondition.h"

#include <QHash>

namespace anhe {

namespace {

const QStringList derivedOfNotice{QStringLiteral("due_on"), QStringLiteral("replied_on"),
                                  QStringLiteral("search_keys")};
const QString selectNoticeSerial = QStringLiteral(
    "SELECT coalesce(max(number_serial), 0) + 1 FROM supervision_notice WHERE number_year = ?");
const QString selectNoticeRows = QStringLiteral(
    "SELECT n.id, n.number, n.step, n.subject, n.risk_id, n.dispute_id, "
    "coalesce(r.number, d.number, c.name, ''), n.unit, n.person, substr(n.matter, 1, 80), n.issued_on, "
    "n.due_on, n.replied_on, n.state, n.settled_on FROM supervision_notice n "
    "LEFT JOIN risk r ON r.id = n.risk_id LEFT JOIN dispute d ON d.id = n.dispute_id "
    "LEFT JOIN sweep_cell c ON c.id = n.cell_id ");

#define MEMBER(path)                                                                                         \
    [](auto &n) -> auto &                                                                                    \
    {                                                                                                        \
        return n.path;                                                                                       \
    }

const RowMap<SupervisionNotice> &noticeMap()
{
    using N = SupervisionNotice;
    static const RowMap<N> rows("supervision_notice", {column("uuid", &N::uuid),
                                                       column("number_year", &N::numberYear),
                                                       column("number_serial", &N::numberSerial),
                                                       column("number", &N::number),
                                                       column("step", &N::step),
                                                       column<N>("subject", MEMBER(target.subject)),
                                                       column<N>("risk_id", MEMBER(target.risk)),
                                                       column<N>("dispute_id", MEMBER(target.matter)),
                                                       column<N>("cell_id", MEMBER(target.cell)),
                                                       column<N>("week", MEMBER(target.week)),
                                                       column("earlier_id", &N::earlier),
                                                       column("issued_on", &N::issuedOn),
                                                       column("unit", &N::unit),
                                                       column("person", &N::person),
                                                       column("matter", &N::matter),
                                                       column("overdue", &N::overdue),
                                                       column("basis", &N::basis),
                                                       column("requirement", &N::requirement),
                                                       column("limit_on", &N::limitOn),
                                                       column("report_how", &N::reportHow),
                                                       column("issuer", &N::issuer),
                                                       column("contact", &N::contact),
                                                       column("contact_phone", &N::contactPhone),
                                                       column("received_on", &N::receivedOn),
                                                       column("received_by", &N::receivedBy),
                                                       column("state", &N::state),
                                                       column("settled_on", &N::settledOn),
                                                       column("voided_because", &N::voidedBecause),
                                                       column("note", &N::note),
                                                       column("entered_at", &N::enteredAt),
                                                       column("changed_at", &N::changedAt)});
    return rows;
}

#undef MEMBER

const RowMap<NoticeReply> &replyMap()
{
    using R = NoticeReply;
    static const RowMap<R> rows("notice_reply",
                                {column("replied_on", &R::repliedOn), column("replied_by", &R::repliedBy),
                                 column("progress", &R::progress), column("result", &R::result),
                                 column("why_unfinished", &R::whyUnfinished),
                                 column("extension_until", &R::extensionUntil),
                                 column("evidence", &R::evidence), column("review", &R::review),
                                 column("reviewed_on", &R::reviewedOn), column("reviewed_by", &R::reviewedBy),
                                 column("granted_until", &R::grantedUntil), column("opinion", &R::opinion)});
    return rows;
}

void bindDerived(Statement &statement, const SupervisionNotice &notice)
{
    const QDate replied = notice.replies.isEmpty() ? QDate() : notice.replies.first().repliedOn;
    statement.bind(toColumn(notice.dueOn()))
        .bind(toColumn(replied))
        .bind(toColumn(latinKeys({notice.unit, notice.person})));
}

QString repliesText(const SupervisionNotice &notice)
{
    QStringList lines;
    for (const NoticeReply &reply : notice.replies) {
        QStringList words{reply.repliedOn.toString(Qt::ISODate),
                          reply.repliedBy,
                          reply.progress,
                          reply.result,
                          reply.whyUnfinished,
                          reply.extensionUntil.toString(Qt::ISODate),
                          reply.evidence,
                          word(reply.review, Speech::Paper),
                          reply.reviewedOn.toString(Qt::ISODate),
                          reply.reviewedBy,
                          reply.grantedUntil.toString(Qt::ISODate),
                          reply.opinion};
        words.removeAll(QString());
        lines << words.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

void addTarget(RecordCondition &condition, const NoticeTarget &target)
{
    condition.is("n.subject", target.subject);
    if (target.risk)
        condition.is("n.risk_id", target.risk);
    if (target.matter)
        condition.is("n.dispute_id", target.matter);
    if (target.cell)
        condition.is("n.cell_id", target.cell);
    condition.day("n.week", "=", target.week);
}

RecordCondition conditionOf(const NoticeFilter &filter)
{
    RecordCondition condition;
    condition.found("n.id", "supervision_notice_search", filter.text);
    condition.anyOf("n.step", filter.steps);
    condition.anyOf("n.subject", filter.subjects);
    condition.anyOf("n.state", filter.states);
    if (!filter.unit.isEmpty())
        condition.is("n.unit", filter.unit);
    condition.period("n.issued_on", filter.issued);
    condition.whether(filter.open, "n.state IN ('issued', 'replied')");
    condition.whether(filter.replied, "n.replied_on IS NOT NULL");
    if (filter.arrearsOn.isValid() || filter.dueOnOrAfter.isValid() || filter.dueOnOrBefore.isValid())
        condition.add(QStringLiteral("n.state = 'issued'"));
    condition.day("n.due_on", "<", filter.arrearsOn);
    condition.period("n.due_on", {filter.dueOnOrAfter, filter.dueOnOrBefore});
    if (filter.target)
        addTarget(condition, *filter.target);
    condition.anyOf("n.id", filter.ids);
    if (!filter.withVoided && !filter.states.contains(NoticeState::Voided))
        condition.add(QStringLiteral("n.state <> 'voided'"));
    return condition;
}

QString orderColumns(NoticeOrder order)
{
    switch (order) {
    case NoticeOrder::Number:
        return QStringLiteral("n.number_year%1, n.number_serial");
    case NoticeOrder::Issued:
        return QStringLiteral("n.issued_on");
    case NoticeOrder::Unit:
        return QStringLiteral("n.unit");
    case NoticeOrder::Step:
        return QStringLiteral("n.step");
    case NoticeOrder::State:
        return QStringLiteral("n.state");
    case NoticeOrder::Due:
        return QStringLiteral("n.due_on");
    }
    Q_UNREACHABLE();
}

QString splitColumn(NoticeSplit by)
{
    switch (by) {
    case NoticeSplit::Step:
        return QStringLiteral("n.step");
    case NoticeSplit::Subject:
        return QStringLiteral("n.subject");
    case NoticeSplit::State:
        return QStringLiteral("n.state");
    case NoticeSplit::Unit:
        return QStringLiteral("n.unit");
    }
    Q_UNREACHABLE();
}

NoticeRow noticeRowFrom(const Statement &row)
{
    NoticeRow notice;
    int at = 0;
    const auto next = [&row, &at](auto &member) { fromColumn(row.value(at++), member); };
    next(notice.id);
    next(notice.number);
    next(notice.step);
    next(notice.subject);
    next(notice.risk);
    next(notice.dispute);
    next(notice.about);
    next(notice.unit);
    next(notice.person);
    next(notice.matter);
    next(notice.issuedOn);
    next(notice.dueOn);
    next(notice.repliedOn);
    next(notice.state);
    next(notice.settledOn);
    return notice;
}

} // namespace

NoticeId NoticeStore::insert(const SupervisionNotice &notice)
{
    Statement insert(m_database, noticeMap().insertSql(derivedOfNotice));
    noticeMap().bind(insert, notice);
    bindDerived(insert, notice);
    insert.run();
    SupervisionNotice kept = notice;
    kept.id.value = insert.insertedId();
    writeReplies(kept);
    return kept.id;
}

void NoticeStore::update(const SupervisionNotice &notice)
{
    Statement update(m_database, noticeMap().updateSql(derivedOfNotice));
    noticeMap().bind(update, notice);
    bindDerived(update, notice);
    update.bind(notice.id.value).run();
    Statement(m_database, QStringLiteral("DELETE FROM notice_reply WHERE notice_id = ?"))
        .bind(notice.id.value)
        .run();
    writeReplies(notice);
}

void NoticeStore::writeReplies(const SupervisionNotice &notice)
{
    for (const NoticeReply &reply : notice.replies) {
        Statement insert(m_database, replyMap().insertSql({QStringLiteral("notice_id")}));
        replyMap().bind(insert, reply);
        insert.bind(notice.id.value).run();
    }
}

QList<NoticeReply> NoticeStore::repliesOf(NoticeId id) const
{
    Statement rows(m_database,
                   replyMap().selectSql(QStringLiteral("WHERE notice_id = ? ORDER BY replied_on, id")));
    rows.bind(id.value).run();
    QList<NoticeReply> replies;
    while (rows.next()) {
        NoticeReply reply;
        reply.id = rows.integer(0);
        replyMap().read(rows, 1, reply);
        replies.append(reply);
    }
    return replies;
}

std::optional<SupervisionNotice> NoticeStore::find(NoticeId id) const
{
    Statement row(m_database, noticeMap().selectSql(QStringLiteral("WHERE id = ?")));
    row.bind(id.value).run();
    if (!row.next())
        return {};
    SupervisionNotice notice;
    notice.id.value = row.integer(0);
    noticeMap().read(row, 1, notice);
    notice.replies = repliesOf(id);
    return notice;
}

NoticeId NoticeStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, QStringLiteral("SELECT id FROM supervision_notice WHERE number = ?"));
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

QList<SupervisionNotice> NoticeStore::of(const NoticeTarget &target) const
{
    NoticeFilter filter;
    filter.target = target;
    QList<SupervisionNotice> notices;
    for (const qint64 id : ids(filter, NoticeOrder::Issued, false))
        notices.append(*find({id}));
    return notices;
}

int NoticeStore::nextSerial(int year) const
{
    Statement row(m_database, selectNoticeSerial);
    row.bind(year).run().next();
    return int(row.integer(0));
}

std::vector<qint64> NoticeStore::ids(const NoticeFilter &filter, NoticeOrder order, bool descending) const
{
    const RecordCondition condition = conditionOf(filter);
    QString columns = orderColumns(order);
    if (order == NoticeOrder::Number)
        columns = columns.arg(descending ? QStringLiteral(" DESC") : QString());
    return readIds(m_database,
                   QStringLiteral("SELECT n.id FROM supervision_notice n") + condition.where() +
                       ordered(columns, QStringLiteral("n.id"), descending),
                   condition.values);
}

std::vector<NoticeRow> NoticeStore::rows(std::span<const qint64> ids) const
{
    if (ids.empty())
        return {};
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Statement found(m_database, selectNoticeRows +
                                    QStringLiteral("WHERE n.id IN (%1)").arg(numbers.join(QLatin1Char(','))));
    found.run();
    QHash<qint64, NoticeRow> byId;
    while (found.next())
        byId.insert(found.integer(0), noticeRowFrom(found));
    std::vector<NoticeRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

qint64 NoticeStore::count(const NoticeFilter &filter) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement row(m_database,
                  QStringLiteral("SELECT count(*) FROM supervision_notice n") + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

QList<SplitCount> NoticeStore::split(const NoticeFilter &filter, NoticeSplit by) const
{
    const RecordCondition condition = conditionOf(filter);
    Statement rows(m_database,
                   QStringLiteral("SELECT %1 AS part, count(*) AS amount FROM supervision_notice n%2 "
                                  "GROUP BY part ORDER BY amount DESC, part")
                       .arg(splitColumn(by), condition.where()));
    rows.bindAll(condition.values).run();
    QList<SplitCount> parts;
    while (rows.next())
        parts.append({rows.text(0), rows.integer(1)});
    return parts;
}

QList<UnitArrears> NoticeStore::arrears(QDate today) const
{
    NoticeFilter filter;
    filter.arrearsOn = today;
    const RecordCondition condition = conditionOf(filter);
    Statement rows(m_database,
                   QStringLiteral("SELECT n.unit, count(*), min(n.due_on) FROM supervision_notice n%1 "
                                  "GROUP BY n.unit ORDER BY 2 DESC, 3, 1")
                       .arg(condition.where()));
    rows.bindAll(condition.values).run();
    QList<UnitArrears> units;
    while (rows.next()) {
        UnitArrears unit{rows.text(0), rows.integer(1), {}};
        fromColumn(rows.value(2), unit.earliestDue);
        units.append(unit);
    }
    return units;
}

QList<FieldChange> NoticeStore::differences(const SupervisionNotice &before, const SupervisionNotice &after)
{
    QList<FieldChange> changes = noticeMap().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const QString old = repliesText(before);
    const QString now = repliesText(after);
    if (old != now)
        changes.append({QStringLiteral("replies"), old, now});
    return changes;
}

} // namespace anhe
