#include "core/dispute/disputecolumns.h"

#include "core/search/pinyin.h"

namespace anhe {

#define MEMBER(path)                                                                                         \
    [](auto &d) -> auto &                                                                                    \
    {                                                                                                        \
        return d.path;                                                                                       \
    }

const RowMap<Dispute> &disputeColumns()
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
                                       column<D>("complainant_ethnic_group", MEMBER(complainant.ethnicGroup)),
                                       column<D>("complainant_occupation", MEMBER(complainant.occupation)),
                                       column("relation", &D::relation),
                                       column<D>("patient_name", MEMBER(patient.name)),
                                       column<D>("patient_sex", MEMBER(patient.sex)),
                                       column("patient_born_on", &D::patientBornOn),
                                       column("patient_age", &D::patientAge),
                                       column<D>("patient_id_number", MEMBER(patient.idNumber)),
                                       column<D>("patient_phone", MEMBER(patient.phone)),
                                       column<D>("patient_address", MEMBER(patient.address)),
                                       column<D>("patient_ethnic_group", MEMBER(patient.ethnicGroup)),
                                       column<D>("patient_occupation", MEMBER(patient.occupation)),
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
                                       column("major_criteria", &D::majorCriteria),
                                       column("major_known_at", &D::majorKnownAt),
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

const QStringList &derivedColumns()
{
    static const QStringList names{QStringLiteral("received_on"),   QStringLiteral("answered_on"),
                                   QStringLiteral("department_id"), QStringLiteral("category"),
                                   QStringLiteral("import_id"),     QStringLiteral("search_keys"),
                                   QStringLiteral("sort_key"),      QStringLiteral("days_to_close")};
    return names;
}

/** How a name and a phone can be found by Latin keys: initials, syllables run together, the number and its
 * tail. */
static QString searchKeys(const Dispute &dispute)
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

} // namespace anhe
