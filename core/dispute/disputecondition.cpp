#include "core/dispute/disputecondition.h"

#include "core/ledger/rowmap.h"
#include "core/search/matchexpression.h"

namespace anhe {

namespace {

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

template <typename E>
void addCodes(Condition &condition, const char *column, const QList<E> &values)
{
    if (values.isEmpty())
        return;
    QVariantList codes;
    for (E value : values)
        codes << codeText(value);
    condition.add(QStringLiteral("%1 IN (%2)").arg(QLatin1String(column), placeholders(codes.size())), codes);
}

void addPeriod(Condition &condition, const char *column, const Period &period)
{
    if (period.first.isValid())
        condition.add(QLatin1String(column) + QStringLiteral(" >= ?"), {day(period.first)});
    if (period.last.isValid())
        condition.add(QLatin1String(column) + QStringLiteral(" <= ?"), {day(period.last)});
}

/** A yes/no member: the term itself or its opposite. */
void addFlag(Condition &condition, const std::optional<bool> &flag, const char *term)
{
    if (flag)
        condition.add((*flag ? QStringLiteral("(%1)") : QStringLiteral("NOT (%1)")).arg(QLatin1String(term)));
}

/** Whether something with a day of its own has happened, by the day that is looked back from. */
void addHappened(Condition &condition, const char *column, bool happened, QDate asOf)
{
    const QString term =
        QLatin1String(column) + (happened ? QStringLiteral(" IS NOT NULL") : QStringLiteral(" IS NULL"));
    if (!asOf.isValid())
        condition.add(term);
    else if (happened)
        condition.add(QLatin1String(column) + QStringLiteral(" <= ?"), {day(asOf)});
    else
        condition.add(QStringLiteral("(%1 OR %2 > ?)").arg(term, QLatin1String(column)), {day(asOf)});
}

/** A code itself or any code below it. */
QString categoryTerm(const char *column)
{
    return QStringLiteral("(%1 = ? OR %1 IN (SELECT code FROM category WHERE parent = ?))")
        .arg(QLatin1String(column));
}

void addCategories(Condition &condition, const QString &frame, const char *column, const QStringList &codes)
{
    QStringList terms;
    QVariantList values;
    for (const QString &code : codes) {
        if (code.isEmpty()) {
            terms << QStringLiteral("%1 = ''").arg(QLatin1String(column));
        } else {
            terms << categoryTerm(column);
            values << code << code;
        }
    }
    condition.add(frame.arg(terms.isEmpty() ? QStringLiteral("0") : terms.join(QStringLiteral(" OR "))),
                  values);
}

void addDepartments(Condition &condition, const QList<DepartmentId> &departments)
{
    QStringList terms;
    QVariantList values;
    for (DepartmentId id : departments) {
        terms << (id ? QStringLiteral("d.department_id = ?") : QStringLiteral("d.department_id IS NULL"));
        if (id)
            values << id.value;
    }
    condition.add(QStringLiteral("(%1)").arg(terms.isEmpty() ? QStringLiteral("0")
                                                             : terms.join(QStringLiteral(" OR "))),
                  values);
}

void addText(Condition &condition, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        condition.add(QStringLiteral("0")); // nothing in it can be searched for
    else
        condition.add(
            QStringLiteral("d.id IN (SELECT rowid FROM dispute_search WHERE dispute_search MATCH ?)"),
            {expression});
}

void addStates(Condition &condition, const DisputeFilter &filter)
{
    addFlag(condition, filter.open, "d.closed_on IS NULL AND d.status <> 'voided'");
    if (filter.answered)
        addHappened(condition, "d.answered_on", *filter.answered, filter.asOf);
    if (filter.answeredOnTime) {
        addHappened(condition, "d.answered_on", true, filter.asOf);
        condition.add(QStringLiteral("d.feedback_due IS NOT NULL"));
        addFlag(condition, filter.answeredOnTime, "d.answered_on <= d.feedback_due");
    }
    if (filter.told) {
        addHappened(condition, "d.closed_on", true, filter.asOf);
        addHappened(condition, "d.told_on", *filter.told, filter.asOf);
    }
    addFlag(condition, filter.incomplete,
            "d.department_id IS NULL OR d.category = '' OR d.narrative = '' OR d.handler = '' "
            "OR (d.anonymous = 0 AND (d.complainant_name = '' OR d.complainant_phone = ''))");
    addFlag(condition, filter.reopened, "d.earlier_id IS NOT NULL");
    addFlag(condition, filter.takenUpAgain,
            "EXISTS (SELECT 1 FROM dispute n WHERE n.earlier_id = d.id AND n.status <> 'voided')");
    addFlag(condition, filter.major, "d.major = 1");
    addFlag(condition, filter.claimed, "d.claimed IS NOT NULL");
    addFlag(condition, filter.paid, "d.paid IS NOT NULL");
    addFlag(condition, filter.acceptedPetition, "d.kind = 'petition' AND d.accepted_on IS NOT NULL");
}

void addPetition(Condition &condition, const DisputeFilter &filter)
{
    addPeriod(condition, "d.accepted_on", filter.accepted);
    if (filter.firstPetition)
        condition.add(QStringLiteral("d.kind = 'petition'"));
    addFlag(condition, filter.firstPetition,
            "d.earlier_id IS NULL AND d.id NOT IN (SELECT dispute_id FROM petition WHERE repeated = 1)");
    if (!filter.opinions.isEmpty()) {
        Condition given;
        addCodes(given, "opinion", filter.opinions);
        const QString none = filter.opinions.contains(PetitionOpinion::None)
                                 ? QStringLiteral(" OR d.id NOT IN (SELECT dispute_id FROM petition)")
                                 : QString();
        condition.add(
            QStringLiteral("d.kind = 'petition' AND (d.id IN (SELECT dispute_id FROM petition%1)%2)")
                .arg(given.where(), none),
            given.values);
    }
    if (filter.reviewAsked != Period()) {
        Condition asked;
        addPeriod(asked, "review_asked_on", filter.reviewAsked);
        condition.add(QStringLiteral("d.id IN (SELECT dispute_id FROM petition%1)").arg(asked.where()),
                      asked.values);
    }
    addFlag(condition, filter.inCharge, "d.id IN (SELECT dispute_id FROM matter_charge)");
    if (!filter.leader.isEmpty())
        condition.add(QStringLiteral("d.id IN (SELECT dispute_id FROM matter_charge WHERE leader = ?)"),
                      {filter.leader});
}

void addDays(Condition &condition, const DisputeFilter &filter)
{
    addPeriod(condition, "d.received_on", filter.received);
    addPeriod(condition, "d.closed_on", filter.closed);
    if (filter.openAtEndOf.isValid()) {
        condition.add(QStringLiteral("d.received_on <= ? AND (d.closed_on IS NULL OR d.closed_on > ?)"),
                      {day(filter.openAtEndOf), day(filter.openAtEndOf)});
    }
    if (filter.closedAfterDays)
        condition.add(QStringLiteral("d.days_to_close >= ?"), {*filter.closedAfterDays});
    if (filter.closedWithinDays)
        condition.add(QStringLiteral("d.days_to_close <= ?"), {*filter.closedWithinDays});
    if (filter.answeredOrDueBefore.isValid()) {
        Condition answered;
        addHappened(answered, "d.answered_on", true, filter.asOf);
        condition.add(QStringLiteral("(%1 OR d.feedback_due < ?)").arg(answered.terms.join(QString())),
                      answered.values + QVariantList{day(filter.answeredOrDueBefore)});
    }
    const bool byDue =
        filter.overdueOn.isValid() || filter.dueOnOrAfter.isValid() || filter.dueOnOrBefore.isValid();
    if (byDue) {
        addHappened(condition, "d.closed_on", false, filter.asOf);
        addHappened(condition, "d.answered_on", false, filter.asOf);
    }
    if (filter.overdueOn.isValid())
        condition.add(QStringLiteral("d.feedback_due < ?"), {day(filter.overdueOn)});
    addPeriod(condition, "d.feedback_due", {filter.dueOnOrAfter, filter.dueOnOrBefore});
    if (filter.promiseDueBy.isValid()) {
        condition.add(
            QStringLiteral("d.id IN (SELECT dispute_id FROM timeline_entry WHERE due_on IS NOT NULL AND "
                           "kept_on IS NULL AND due_on <= ?)"),
            {day(filter.promiseDueBy)});
    }
}

} // namespace

Condition conditionOf(const DisputeFilter &filter)
{
    Condition condition;
    addText(condition, filter.text);
    addCodes(condition, "d.kind", filter.kinds);
    addCodes(condition, "d.channel", filter.channels);
    addCodes(condition, "d.status", filter.statuses);
    if (filter.departments)
        addDepartments(condition, *filter.departments);
    if (filter.categories)
        addCategories(condition, QStringLiteral("(%1)"), "d.category", *filter.categories);
    if (!filter.problemCategories.isEmpty()) {
        addCategories(condition,
                      QStringLiteral("EXISTS (SELECT 1 FROM problem p WHERE p.dispute_id = d.id AND (%1))"),
                      "p.category", filter.problemCategories);
    }
    if (filter.severity)
        condition.add(QStringLiteral("coalesce(d.severity, -1) = ?"), {*filter.severity});
    if (!filter.handler.isEmpty())
        condition.add(QStringLiteral("d.handler = ?"), {filter.handler});
    if (filter.satisfaction)
        condition.add(QStringLiteral("d.satisfaction = ?"), {codeText(*filter.satisfaction)});
    addDays(condition, filter);
    addStates(condition, filter);
    addPetition(condition, filter);
    if (filter.importId > 0)
        condition.add(QStringLiteral("d.import_id = ?"), {filter.importId});
    if (!filter.ids.isEmpty()) {
        QStringList ids;
        for (DisputeId id : filter.ids)
            ids << QString::number(id.value);
        condition.add(QStringLiteral("d.id IN (%1)").arg(ids.join(QLatin1Char(','))));
    }
    if (!filter.withVoided)
        condition.add(QStringLiteral("d.status <> 'voided'"));
    return condition;
}

Condition conditionOf(const ProblemFilter &filter)
{
    Condition condition = conditionOf(filter.matters);
    if (filter.categories)
        addCategories(condition, QStringLiteral("(%1)"), "p.category", *filter.categories);
    return condition;
}

Condition conditionOf(const VisitFilter &filter)
{
    Condition condition;
    condition.add(QStringLiteral("t.kind = 'visit' AND d.status <> 'voided'"));
    addPeriod(condition, "t.happened_on", filter.happened);
    addCodes(condition, "d.kind", filter.kinds);
    return condition;
}

} // namespace anhe
