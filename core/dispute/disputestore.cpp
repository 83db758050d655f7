#include "core/dispute/disputestore.h"

#include "core/dispute/disputecondition.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/search/pinyin.h"

#include <QHash>

namespace anhe {

namespace {

const QString selectByNumber = QStringLiteral("SELECT id FROM dispute WHERE number = ?");
const QString selectByExternalNumber = QStringLiteral(
    "SELECT id FROM dispute WHERE external_number = ? AND external_number <> '' ORDER BY id LIMIT 1");
const QString selectRepeated =
    QStringLiteral("SELECT id FROM dispute WHERE received_on = ? AND complainant_name = ? AND narrative = ? "
                   "AND (external_number = '' OR ? = '') ORDER BY id LIMIT 1");
const QString selectLastSerial =
    QStringLiteral("SELECT max(number_serial) FROM dispute WHERE kind_entered = ? AND number_year = ?");
const QString selectRows =
    QStringLiteral("SELECT d.id, d.kind, d.number, d.received_at, d.channel, d.complainant_name, "
                   "d.anonymous, d.patient_name, "
                   "coalesce(p.name, ''), coalesce(c.name, ''), "
                   "CASE WHEN d.subject <> '' THEN d.subject ELSE substr(d.narrative, 1, 80) END, "
                   "d.status, d.feedback_rule, d.feedback_due, d.answered_on, d.closed_on, d.told_on, "
                   "d.handler, d.import_id "
                   "FROM dispute d LEFT JOIN department p ON p.id = d.department_id LEFT JOIN category c ON "
                   "c.code = d.category ");
const QString insertProblem = QStringLiteral(
    "INSERT INTO problem (dispute_id, position, category, department_id, staff, severity, description) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)");
const QString selectProblems =
    QStringLiteral("SELECT id, category, department_id, staff, severity, description FROM problem WHERE "
                   "dispute_id = ? ORDER BY position");

/** First level of a category column: the parent's code, or its own. */
const QString firstLevel =
    QStringLiteral("coalesce((SELECT parent FROM category WHERE code = %1 AND parent <> ''), %1)");

#define MEMBER(path)                                                                                         \
    [](auto &d) -> auto &                                                                                    \
    {                                                                                                        \
        return d.path;                                                                                       \
    }

const RowMap<Dispute> &map()
{
    using D = Dispute;
    static const RowMap<Dispute> rows("dispute",
                                      {column("uuid", &D::uuid),
                                       column("kind", &D::kind),
                                       column("kind_entered", &D::kindEntered),
                                       column("number_year", &D::numberYear),
                                       column("number_serial", &D::numberSerial),
                                       column("number", &D::number),
                                       column("external_number", &D::externalNumber),
                                       column("channel", &D::channel),
                                       column("subject", &D::subject),
                                       column("received_at", &D::receivedAt),
                                       column("received_time_known", &D::receivedTimeKnown),
                                       column("received_by", &D::receivedBy),
                                       column("happened_on", &D::happenedOn),
                                       column("head_count", &D::headCount),
                                       column("anonymous", &D::anonymous),
                                       column<D>("complainant_name", MEMBER(complainant.name)),
                                       column<D>("complainant_sex", MEMBER(complainant.sex)),
                                       column<D>("complainant_id_number", MEMBER(complainant.idNumber)),
                                       column<D>("complainant_phone", MEMBER(complainant.phone)),
                                       column<D>("complainant_address", MEMBER(complainant.address)),
                                       column("relation", &D::relation),
                                       column<D>("patient_name", MEMBER(patient.name)),
                                       column<D>("patient_sex", MEMBER(patient.sex)),
                                       column("patient_born_on", &D::patientBornOn),
                                       column("patient_age", &D::patientAge),
                                       column<D>("patient_id_number", MEMBER(patient.idNumber)),
                                       column<D>("patient_phone", MEMBER(patient.phone)),
                                       column<D>("patient_address", MEMBER(patient.address)),
                                       column("patient_number", &D::patientNumber),
                                       column("care", &D::care),
                                       column("admitted_on", &D::admittedOn),
                                       column("discharged_on", &D::dischargedOn),
                                       column("died_at", &D::diedAt),
                                       column("narrative", &D::narrative),
                                       column("demands", &D::demands),
                                       column("demand_text", &D::demandText),
                                       column("claimed", &D::claimed),
                                       column("severity", &D::severity),
                                       column("accident_grade", &D::accidentGrade),
                                       column("adverse_event", &D::adverseEvent),
                                       column("responsibility", &D::responsibility),
                                       column("major", &D::major),
                                       column("major_reported_at", &D::majorReportedAt),
                                       column("handler", &D::handler),
                                       column("findings", &D::findings),
                                       column("leader_instruction", &D::leaderInstruction),
                                       column("result", &D::result),
                                       column("feedback_rule", &D::feedbackRule),
                                       column("feedback_due", &D::feedbackDue),
                                       column("answer", &D::answer),
                                       column("answered_at", &D::answeredAt),
                                       column("told_on", &D::toldOn),
                                       column("told_how", &D::toldHow),
                                       column("satisfaction", &D::satisfaction),
                                       column("status", &D::status),
                                       column("closed_on", &D::closedOn),
                                       column("ending", &D::ending),
                                       column("ending_ground", &D::endingGround),
                                       column("dispute_since", &D::disputeSince),
                                       column("earlier_id", &D::earlier),
                                       column("accepted_on", &D::acceptedOn),
                                       column("acceptance_told_on", &D::acceptanceToldOn),
                                       column("finish_extended_days", &D::finishExtendedDays),
                                       column("paid", &D::paid),
                                       column("entered_at", &D::enteredAt),
                                       column("changed_at", &D::changedAt)});
    return rows;
}

#undef MEMBER

/** Columns that follow from the others, kept for indexes and counts. */
const QStringList derivedNames{QStringLiteral("received_on"),   QStringLiteral("answered_on"),
                               QStringLiteral("department_id"), QStringLiteral("category"),
                               QStringLiteral("import_id"),     QStringLiteral("search_keys"),
                               QStringLiteral("sort_key"),      QStringLiteral("days_to_close")};

/** How a name and a phone can be found by Latin keys: initials, syllables run together, the number and its
 * tail. */
QString searchKeys(const Dispute &dispute)
{
    QStringList keys;
    for (const Person &person : {dispute.complainant, dispute.patient}) {
        if (!person.name.isEmpty()) {
            const Pinyin pinyin = pinyinOf(person.name);
            keys << pinyin.initials;
            for (const QString &reading : pinyin.full.split(QStringLiteral(", ")))
                keys << QString(reading).remove(QLatin1Char(' '));
        }
        if (person.phone.size() >= 4)
            keys << person.phone << person.phone.right(4);
    }
    keys.removeDuplicates();
    return keys.join(QLatin1Char(' '));
}

void bindDerived(Statement &statement, const Dispute &dispute)
{
    const bool sorted = !dispute.problems.isEmpty();
    const QString name = dispute.complainant.name.isEmpty() ? dispute.patient.name : dispute.complainant.name;
    statement.bind(toColumn(dispute.receivedOn()));
    statement.bind(toColumn(dispute.answeredAt.date()));
    statement.bind(toColumn(sorted ? dispute.problems.first().department : DepartmentId{}));
    statement.bind(toColumn(sorted ? dispute.problems.first().category : QString()));
    statement.bind(dispute.importId > 0 ? QVariant(dispute.importId)
                                        : QVariant(QMetaType(QMetaType::LongLong)));
    statement.bind(toColumn(searchKeys(dispute)));
    statement.bind(toColumn(pinyinOf(name).full));
    statement.bind(dispute.closedOn.isValid() ? QVariant(dispute.receivedOn().daysTo(dispute.closedOn))
                                              : QVariant(QMetaType(QMetaType::LongLong)));
}

QString orderBy(DisputeOrder order, bool descending)
{
    static const QHash<int, QString> columns{
        {int(DisputeOrder::Received), QStringLiteral("d.received_at")},
        {int(DisputeOrder::Number), QStringLiteral("d.number")},
        {int(DisputeOrder::Name), QStringLiteral("d.sort_key")},
        {int(DisputeOrder::Department), QStringLiteral("d.department_id")},
        {int(DisputeOrder::Category), QStringLiteral("d.category")},
        {int(DisputeOrder::Status), QStringLiteral("d.status")},
        {int(DisputeOrder::Due), QStringLiteral("d.feedback_due")},
        {int(DisputeOrder::Closed), QStringLiteral("d.closed_on")}};
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    return QStringLiteral(" ORDER BY %1%2, d.id%2").arg(columns[int(order)], direction);
}

/** The expression a split groups by; problems are joined as p where they are counted. */
QString groupExpression(DisputeSplit by)
{
    switch (by) {
    case DisputeSplit::Kind:
        return QStringLiteral("d.kind");
    case DisputeSplit::Channel:
        return QStringLiteral("d.channel");
    case DisputeSplit::Department:
        return QStringLiteral("coalesce(d.department_id, '')");
    case DisputeSplit::Category:
        return firstLevel.arg(QStringLiteral("d.category"));
    case DisputeSplit::ProblemCategory:
        return firstLevel.arg(QStringLiteral("p.category"));
    case DisputeSplit::ProblemDepartment:
        return QStringLiteral("coalesce(p.department_id, '')");
    case DisputeSplit::Severity:
        return QStringLiteral("coalesce(d.severity, '')");
    case DisputeSplit::Status:
        return QStringLiteral("d.status");
    case DisputeSplit::Month:
        return QStringLiteral("substr(d.received_on, 1, 7)");
    case DisputeSplit::Satisfaction:
        return QStringLiteral("d.satisfaction");
    }
    Q_UNREACHABLE();
}

DisputeRow rowFrom(const Statement &row)
{
    DisputeRow value;
    fromColumn(row.value(0), value.id);
    fromColumn(row.value(1), value.kind);
    fromColumn(row.value(2), value.number);
    fromColumn(row.value(3), value.receivedAt);
    fromColumn(row.value(4), value.channel);
    fromColumn(row.value(5), value.complainantName);
    fromColumn(row.value(6), value.anonymous);
    fromColumn(row.value(7), value.patientName);
    fromColumn(row.value(8), value.department);
    fromColumn(row.value(9), value.category);
    fromColumn(row.value(10), value.subject);
    fromColumn(row.value(11), value.status);
    fromColumn(row.value(12), value.feedbackRule);
    fromColumn(row.value(13), value.feedbackDue);
    fromColumn(row.value(14), value.answeredOn);
    fromColumn(row.value(15), value.closedOn);
    fromColumn(row.value(16), value.toldOn);
    fromColumn(row.value(17), value.handler);
    fromColumn(row.value(18), value.importId);
    return value;
}

} // namespace

DisputeId DisputeStore::insert(const Dispute &dispute)
{
    static const QString sql = map().insertSql(derivedNames);
    Statement &statement = m_database.prepared(sql);
    map().bind(statement, dispute);
    bindDerived(statement, dispute);
    Dispute kept = dispute;
    kept.id.value = statement.run().insertedId();
    writeProblems(kept);
    return kept.id;
}

void DisputeStore::update(const Dispute &dispute)
{
    static const QString sql = map().updateSql(derivedNames);
    Statement &statement = m_database.prepared(sql);
    map().bind(statement, dispute);
    bindDerived(statement, dispute);
    statement.bind(dispute.id.value).run();
    Statement(m_database, QStringLiteral("DELETE FROM problem WHERE dispute_id = ?"))
        .bind(dispute.id.value)
        .run();
    writeProblems(dispute);
}

void DisputeStore::writeProblems(const Dispute &dispute)
{
    int position = 0;
    for (const Problem &problem : dispute.problems) {
        m_database.prepared(insertProblem)
            .bindAll({dispute.id.value, position++, toColumn(problem.category), toColumn(problem.department),
                      toColumn(problem.staff), toColumn(problem.severity), toColumn(problem.description)})
            .run();
    }
}

QList<Problem> DisputeStore::problemsOf(DisputeId id) const
{
    Statement rows(m_database, selectProblems);
    rows.bind(id.value).run();
    QList<Problem> problems;
    while (rows.next()) {
        Problem problem;
        fromColumn(rows.value(0), problem.id);
        fromColumn(rows.value(1), problem.category);
        fromColumn(rows.value(2), problem.department);
        fromColumn(rows.value(3), problem.staff);
        fromColumn(rows.value(4), problem.severity);
        fromColumn(rows.value(5), problem.description);
        problems.append(problem);
    }
    return problems;
}

void DisputeStore::remove(DisputeId id)
{
    for (const char *sql :
         {"DELETE FROM problem WHERE dispute_id = ?", "DELETE FROM timeline_entry WHERE dispute_id = ?",
          "DELETE FROM dispute WHERE id = ?"})
        Statement(m_database, QString::fromLatin1(sql)).bind(id.value).run();
}

void DisputeStore::suspendSearch()
{
    m_database.execute(QStringLiteral("CREATE TABLE suspended_search AS SELECT sql FROM sqlite_schema WHERE "
                                      "name = 'dispute_search_insert'; "
                                      "DROP TRIGGER dispute_search_insert"));
}

void DisputeStore::resumeSearch()
{
    m_database.execute(m_database.single(QStringLiteral("SELECT sql FROM suspended_search")).toString());
    m_database.execute(QStringLiteral("DROP TABLE suspended_search; "
                                      "INSERT INTO dispute_search (dispute_search) VALUES ('rebuild')"));
}

std::optional<Dispute> DisputeStore::find(DisputeId id) const
{
    static const QString sql =
        QStringLiteral("SELECT id, import_id, %1 FROM dispute WHERE id = ?").arg(map().names());
    Statement row(m_database, sql);
    row.bind(id.value).run();
    if (!row.next())
        return {};
    Dispute dispute;
    dispute.id.value = row.integer(0);
    dispute.importId = row.integer(1);
    map().read(row, 2, dispute);
    dispute.problems = problemsOf(id);
    return dispute;
}

DisputeId DisputeStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, selectByNumber);
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

DisputeId DisputeStore::idOfExternalNumber(const QString &externalNumber) const
{
    Statement row(m_database, selectByExternalNumber);
    row.bind(toColumn(externalNumber)).run();
    return {row.next() ? row.integer(0) : 0};
}

DisputeId DisputeStore::repeatedOf(const Dispute &dispute) const
{
    Statement &row = m_database.prepared(selectRepeated);
    row.bindAll({toColumn(dispute.receivedOn()), toColumn(dispute.complainant.name),
                 toColumn(dispute.narrative), toColumn(dispute.externalNumber)});
    const DisputeId id{row.run().next() ? row.integer(0) : 0};
    row.finish();
    return id;
}

QList<DisputeRow> DisputeStore::sameComplainant(const QString &name, const QString &phone) const
{
    QList<DisputeRow> rows;
    if (name.trimmed().isEmpty())
        return rows;
    Statement found(m_database,
                    selectRows +
                        QStringLiteral("WHERE d.sort_key = ? AND d.complainant_name = ? AND d.closed_on IS "
                                       "NULL AND d.status <> 'voided' "
                                       "AND (? = '' OR d.complainant_phone = '' OR d.complainant_phone = ?) "
                                       "ORDER BY d.received_at DESC LIMIT 10"));
    found.bindAll({pinyinOf(name.trimmed()).full, name.trimmed(), toColumn(phone), toColumn(phone)}).run();
    while (found.next())
        rows.append(rowFrom(found));
    return rows;
}

int DisputeStore::nextSerial(MatterKind kindEntered, int year) const
{
    Statement &row = m_database.prepared(selectLastSerial);
    row.bind(codeText(kindEntered)).bind(year).run().next();
    const int last = int(row.integer(0));
    row.finish();
    return last + 1;
}

std::vector<qint64> DisputeStore::ids(const DisputeFilter &filter, DisputeOrder order, bool descending) const
{
    const Condition condition = conditionOf(filter);
    return readIds(m_database,
                   QStringLiteral("SELECT d.id FROM dispute d") + condition.where() +
                       orderBy(order, descending),
                   condition.values);
}

std::vector<DisputeRow> DisputeStore::rows(std::span<const qint64> ids) const
{
    QStringList numbers;
    for (qint64 id : ids)
        numbers << QString::number(id);
    Statement found(m_database,
                    selectRows + QStringLiteral("WHERE d.id IN (%1)").arg(numbers.join(QLatin1Char(','))));
    found.run();
    QHash<qint64, DisputeRow> byId;
    while (found.next()) {
        const DisputeRow row = rowFrom(found);
        byId.insert(row.id.value, row);
    }
    std::vector<DisputeRow> rows;
    rows.reserve(ids.size());
    for (qint64 id : ids)
        rows.push_back(byId.value(id));
    return rows;
}

qint64 DisputeStore::count(const DisputeFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*) FROM dispute d") + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

QList<SplitCount> DisputeStore::split(const DisputeFilter &filter, DisputeSplit by) const
{
    const bool ofProblems = by == DisputeSplit::ProblemCategory || by == DisputeSplit::ProblemDepartment;
    const Condition condition = conditionOf(filter);
    Statement rows(
        m_database,
        QStringLiteral("SELECT %1 AS part, count(*) AS n FROM dispute d%2%3 GROUP BY part ORDER BY %4")
            .arg(groupExpression(by),
                 ofProblems ? QStringLiteral(" JOIN problem p ON p.dispute_id = d.id") : QString(),
                 condition.where(),
                 by == DisputeSplit::Month ? QStringLiteral("part") : QStringLiteral("n DESC, part")));
    rows.bindAll(condition.values).run();
    QList<SplitCount> parts;
    while (rows.next())
        parts.append({rows.text(0), rows.integer(1)});
    return parts;
}

qint64 DisputeStore::problemCount(const DisputeFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Statement row(m_database,
                  QStringLiteral("SELECT count(*) FROM dispute d JOIN problem p ON p.dispute_id = d.id") +
                      condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

std::vector<int> DisputeStore::daysToClose(const DisputeFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Condition closed = condition;
    closed.add(QStringLiteral("d.days_to_close IS NOT NULL"));
    const std::vector<qint64> days =
        readIds(m_database,
                QStringLiteral("SELECT d.days_to_close FROM dispute d%1 ORDER BY d.days_to_close")
                    .arg(closed.where()),
                closed.values);
    return {days.begin(), days.end()};
}

static Money total(Database &database, const QString &column, const DisputeFilter &filter)
{
    const Condition condition = conditionOf(filter);
    Statement row(
        database,
        QStringLiteral("SELECT coalesce(sum(d.%1), 0) FROM dispute d%2").arg(column, condition.where()));
    row.bindAll(condition.values).run().next();
    return {row.integer(0)};
}

Money DisputeStore::claimedTotal(const DisputeFilter &filter) const
{
    return total(m_database, QStringLiteral("claimed"), filter);
}

Money DisputeStore::paidTotal(const DisputeFilter &filter) const
{
    return total(m_database, QStringLiteral("paid"), filter);
}

static QString problemsText(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines << QStringList{problem.category, QString::number(problem.department.value), problem.staff,
                             problem.severity ? QString::number(*problem.severity) : QString(),
                             problem.description}
                     .join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<FieldChange> DisputeStore::differences(const Dispute &before, const Dispute &after) const
{
    QList<FieldChange> changes = map().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const QString old = problemsText(before.problems);
    const QString now = problemsText(after.problems);
    if (old != now)
        changes.append({QStringLiteral("problems"), old, now});
    return changes;
}

} // namespace anhe
