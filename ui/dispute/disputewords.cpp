#include "ui/dispute/disputewords.h"

#include "core/dispute/petition.h"

#include "core/base/idnumber.h"
#include "core/calendar/deadlinerule.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace anhe {

namespace {

struct Word
{
    const char *key;
    const char *word;
};

constexpr Word fieldWords[] = {
    {"kind", QT_TRANSLATE_NOOP("fields", "Kind of matter")},
    {"external_number", QT_TRANSLATE_NOOP("fields", "Number elsewhere")},
    {"channel", QT_TRANSLATE_NOOP("fields", "Channel")},
    {"subject", QT_TRANSLATE_NOOP("fields", "Summary")},
    {"received_at", QT_TRANSLATE_NOOP("fields", "Received at")},
    {"received_time_known", QT_TRANSLATE_NOOP("fields", "Hour of receipt known")},
    {"received_by", QT_TRANSLATE_NOOP("fields", "Received by")},
    {"happened_on", QT_TRANSLATE_NOOP("fields", "Happened on")},
    {"head_count", QT_TRANSLATE_NOOP("fields", "Persons")},
    {"anonymous", QT_TRANSLATE_NOOP("fields", "Anonymous")},
    {"complainant_name", QT_TRANSLATE_NOOP("fields", "Complainant")},
    {"complainant_sex", QT_TRANSLATE_NOOP("fields", "Complainant's sex")},
    {"complainant_id_number", QT_TRANSLATE_NOOP("fields", "Complainant's ID number")},
    {"complainant_phone", QT_TRANSLATE_NOOP("fields", "Phone")},
    {"complainant_address", QT_TRANSLATE_NOOP("fields", "Complainant's address")},
    {"relation", QT_TRANSLATE_NOOP("fields", "Relation to the patient")},
    {"complainant_ethnic_group", QT_TRANSLATE_NOOP("fields", "Ethnic group")},
    {"complainant_occupation", QT_TRANSLATE_NOOP("fields", "Occupation")},
    {"patient_name", QT_TRANSLATE_NOOP("fields", "Patient")},
    {"patient_sex", QT_TRANSLATE_NOOP("fields", "Patient's sex")},
    {"patient_born_on", QT_TRANSLATE_NOOP("fields", "Born on")},
    {"patient_age", QT_TRANSLATE_NOOP("fields", "Age")},
    {"patient_id_number", QT_TRANSLATE_NOOP("fields", "Patient's ID number")},
    {"patient_phone", QT_TRANSLATE_NOOP("fields", "Patient's phone")},
    {"patient_address", QT_TRANSLATE_NOOP("fields", "Patient's address")},
    {"patient_ethnic_group", QT_TRANSLATE_NOOP("fields", "Patient's ethnic group")},
    {"patient_occupation", QT_TRANSLATE_NOOP("fields", "Patient's occupation")},
    {"patient_number", QT_TRANSLATE_NOOP("fields", "Inpatient or outpatient number")},
    {"care", QT_TRANSLATE_NOOP("fields", "Care")},
    {"admitted_on", QT_TRANSLATE_NOOP("fields", "Admitted on")},
    {"discharged_on", QT_TRANSLATE_NOOP("fields", "Discharged on")},
    {"died_at", QT_TRANSLATE_NOOP("fields", "Died at")},
    {"department", QT_TRANSLATE_NOOP("fields", "Department complained of")},
    {"category", QT_TRANSLATE_NOOP("fields", "Category of the problem")},
    {"staff", QT_TRANSLATE_NOOP("fields", "Staff complained of")},
    {"problems", QT_TRANSLATE_NOOP("fields", "Problems complained of")},
    {"narrative", QT_TRANSLATE_NOOP("fields", "What happened")},
    {"demands", QT_TRANSLATE_NOOP("fields", "What is wanted")},
    {"demand_text", QT_TRANSLATE_NOOP("fields", "Demands in words")},
    {"claimed", QT_TRANSLATE_NOOP("fields", "Amount claimed")},
    {"severity", QT_TRANSLATE_NOOP("fields", "Severity")},
    {"accident_grade", QT_TRANSLATE_NOOP("fields", "Accident grade")},
    {"adverse_event", QT_TRANSLATE_NOOP("fields", "Adverse event")},
    {"responsibility", QT_TRANSLATE_NOOP("fields", "Responsibility")},
    {"major", QT_TRANSLATE_NOOP("fields", "Major dispute")},
    {"major_criteria", QT_TRANSLATE_NOOP("fields", "What makes it a major dispute")},
    {"major_known_at", QT_TRANSLATE_NOOP("fields", "Known as major since")},
    {"major_reported_at", QT_TRANSLATE_NOOP("fields", "Reported to the authority at")},
    {"handler", QT_TRANSLATE_NOOP("fields", "Handler")},
    {"findings", QT_TRANSLATE_NOOP("fields", "Findings")},
    {"leader_instruction", QT_TRANSLATE_NOOP("fields", "Leader's instruction")},
    {"result", QT_TRANSLATE_NOOP("fields", "Result")},
    {"feedback_rule", QT_TRANSLATE_NOOP("fields", "Time limit of the answer")},
    {"feedback_due", QT_TRANSLATE_NOOP("fields", "Answer due")},
    {"answer", QT_TRANSLATE_NOOP("fields", "Text of the answer")},
    {"answered_at", QT_TRANSLATE_NOOP("fields", "Answered at")},
    {"told_on", QT_TRANSLATE_NOOP("fields", "Complainant told on")},
    {"told_how", QT_TRANSLATE_NOOP("fields", "Told how")},
    {"satisfaction", QT_TRANSLATE_NOOP("fields", "Satisfaction")},
    {"status", QT_TRANSLATE_NOOP("fields", "Status")},
    {"closed_on", QT_TRANSLATE_NOOP("fields", "Closed on")},
    {"ending", QT_TRANSLATE_NOOP("fields", "Ending")},
    {"ending_ground", QT_TRANSLATE_NOOP("fields", "Ground")},
    {"dispute_since", QT_TRANSLATE_NOOP("fields", "Dispute since")},
    {"earlier_id", QT_TRANSLATE_NOOP("fields", "Earlier matter")},
    {"accepted_on", QT_TRANSLATE_NOOP("fields", "Accepted on")},
    {"acceptance_told_on", QT_TRANSLATE_NOOP("fields", "Acceptance told on")},
    {"finish_extended_days", QT_TRANSLATE_NOOP("fields", "Extended by days")},
    {"paid", QT_TRANSLATE_NOOP("fields", "Amount paid")},
    {"repeated", QT_TRANSLATE_NOOP("fields", "Repeated petition")},
    {"acceptance_told_how", QT_TRANSLATE_NOOP("fields", "How acceptance was told")},
    {"extension_days", QT_TRANSLATE_NOOP("fields", "Extended by days")},
    {"extension_on", QT_TRANSLATE_NOOP("fields", "Extended on")},
    {"extension_by", QT_TRANSLATE_NOOP("fields", "Extension granted by")},
    {"extension_reason", QT_TRANSLATE_NOOP("fields", "Reason of the extension")},
    {"opinion", QT_TRANSLATE_NOOP("fields", "Opinion on the demand")},
    {"opinion_number", QT_TRANSLATE_NOOP("fields", "Number of the document")},
    {"opinion_on", QT_TRANSLATE_NOOP("fields", "Opinion issued on")},
    {"opinion_facts", QT_TRANSLATE_NOOP("fields", "What was found")},
    {"opinion_text", QT_TRANSLATE_NOOP("fields", "Opinion in words")},
    {"opinion_basis", QT_TRANSLATE_NOOP("fields", "Rule or policy it rests on")},
    {"delivered_on", QT_TRANSLATE_NOOP("fields", "Opinion delivered on")},
    {"delivered_how", QT_TRANSLATE_NOOP("fields", "How it was delivered")},
    {"review_asked_on", QT_TRANSLATE_NOOP("fields", "Review asked for on")},
    {"review_body", QT_TRANSLATE_NOOP("fields", "Who reviews")},
    {"review_answered_on", QT_TRANSLATE_NOOP("fields", "Review answered on")},
    {"review_upheld", QT_TRANSLATE_NOOP("fields", "The opinion stands")},
    {"review_text", QT_TRANSLATE_NOOP("fields", "Answer of the review")},
    {"rereview_asked_on", QT_TRANSLATE_NOOP("fields", "Re-review asked for on")},
    {"rereview_body", QT_TRANSLATE_NOOP("fields", "Who re-reviews")},
    {"rereview_answered_on", QT_TRANSLATE_NOOP("fields", "Re-review answered on")},
    {"rereview_upheld", QT_TRANSLATE_NOOP("fields", "The review stands")},
    {"rereview_text", QT_TRANSLATE_NOOP("fields", "Answer of the re-review")},
    {"charge", QT_TRANSLATE_NOOP("fields", "Leader in charge")},
    {"leader", QT_TRANSLATE_NOOP("fields", "Leader in charge")},
    {"team", QT_TRANSLATE_NOOP("fields", "Team")},
    {"plan", QT_TRANSLATE_NOOP("fields", "Plan")},
    {"since", QT_TRANSLATE_NOOP("fields", "In charge since")},
    {"materials", QT_TRANSLATE_NOOP("fields", "Checklist of materials")},
    {"autopsy.told_at", QT_TRANSLATE_NOOP("fields", "Autopsy: told at")},
    {"autopsy.told_to", QT_TRANSLATE_NOOP("fields", "Autopsy: told to")},
    {"autopsy.decision", QT_TRANSLATE_NOOP("fields", "Autopsy: decision")},
    {"autopsy.decided_at", QT_TRANSLATE_NOOP("fields", "Autopsy: decided at")},
    {"autopsy.signed_by", QT_TRANSLATE_NOOP("fields", "Autopsy: signed by")},
    {"autopsy.frozen", QT_TRANSLATE_NOOP("fields", "Autopsy: body frozen")},
    {"autopsy.performed_at", QT_TRANSLATE_NOOP("fields", "Autopsy: performed at")},
    {"autopsy.performed_by", QT_TRANSLATE_NOOP("fields", "Autopsy: performed by")},
    {"autopsy.body_released_on", QT_TRANSLATE_NOOP("fields", "Autopsy: body released on")},
    {"autopsy.note", QT_TRANSLATE_NOOP("fields", "Autopsy: remark")},
};

constexpr Word eventWords[] = {
    {"entered", QT_TRANSLATE_NOOP("events", "Registered")},
    {"timeline", QT_TRANSLATE_NOOP("events", "Timeline entry added")},
    {"materials", QT_TRANSLATE_NOOP("events", "Checklist of materials changed")},
    {"sealed", QT_TRANSLATE_NOOP("events", "Evidence sealed")},
    {"seal opened", QT_TRANSLATE_NOOP("events", "Seal opened")},
    {"autopsy", QT_TRANSLATE_NOOP("events", "Autopsy recorded")},
    {"imported", QT_TRANSLATE_NOOP("events", "Imported")},
    {"attached", QT_TRANSLATE_NOOP("events", "File attached")},
    {"detached", QT_TRANSLATE_NOOP("events", "File removed")},
};

template <size_t N>
QString lookUp(const Word (&words)[N], const char *context, const QString &key)
{
    for (const Word &entry : words) {
        if (key == QLatin1String(entry.key))
            return QCoreApplication::translate(context, entry.word);
    }
    return key;
}

using Speaker = QString (*)(const QString &);

template <typename E>
QString coded(const QString &stored)
{
    const std::optional<E> value = fromCode<E>(stored);
    return value ? word(*value) : stored;
}

QString yesNo(const QString &stored)
{
    return stored == QLatin1String("1") ? QCoreApplication::translate("fields", "yes")
                                        : QCoreApplication::translate("fields", "no");
}

QString yuan(const QString &stored)
{
    return stored.isEmpty() ? stored : Money{stored.toLongLong()}.text();
}

QString moment(const QString &stored)
{
    return QString(stored).replace(QLatin1Char('T'), QLatin1Char(' ')).left(16);
}

QString severityText(const QString &stored)
{
    return stored.isEmpty() ? stored : severityWord(stored.toInt());
}

QString rule(const QString &stored)
{
    const DeadlineRule *found = ruleFor(stored);
    return found ? found->title() : stored;
}

/** Stored as a JSON list or parted by commas. */
QString demandList(const QString &stored)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : array)
        codes << value.toString();
    if (array.isEmpty())
        codes = stored.split(QRegularExpression(QStringLiteral("[,\\n]")), Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &code : std::as_const(codes))
        words << coded<Demand>(code);
    return words.join(QStringLiteral("、"));
}

const QHash<QString, Speaker> &speakers()
{
    static const QHash<QString, Speaker> table{
        {QStringLiteral("kind"), coded<MatterKind>},
        {QStringLiteral("channel"), coded<Channel>},
        {QStringLiteral("complainant_sex"), coded<Sex>},
        {QStringLiteral("patient_sex"), coded<Sex>},
        {QStringLiteral("relation"), coded<Relation>},
        {QStringLiteral("care"), coded<Care>},
        {QStringLiteral("accident_grade"), coded<AccidentGrade>},
        {QStringLiteral("adverse_event"), coded<AdverseEvent>},
        {QStringLiteral("responsibility"), coded<Responsibility>},
        {QStringLiteral("satisfaction"), coded<Satisfaction>},
        {QStringLiteral("status"), coded<Status>},
        {QStringLiteral("ending"), coded<Ending>},
        {QStringLiteral("ending_ground"), groundWord},
        {QStringLiteral("anonymous"), yesNo},
        {QStringLiteral("major"), yesNo},
        {QStringLiteral("opinion"), coded<PetitionOpinion>},
        {QStringLiteral("repeated"), yesNo},
        {QStringLiteral("review_upheld"), yesNo},
        {QStringLiteral("rereview_upheld"), yesNo},
        {QStringLiteral("received_time_known"), yesNo},
        {QStringLiteral("claimed"), yuan},
        {QStringLiteral("paid"), yuan},
        {QStringLiteral("severity"), severityText},
        {QStringLiteral("feedback_rule"), rule},
        {QStringLiteral("demands"), demandList},
        {QStringLiteral("complainant_id_number"), maskedIdNumber},
        {QStringLiteral("patient_id_number"), maskedIdNumber},
        {QStringLiteral("received_at"), moment},
        {QStringLiteral("answered_at"), moment},
        {QStringLiteral("died_at"), moment},
        {QStringLiteral("major_reported_at"), moment},
        {QStringLiteral("major_known_at"), moment},
        {QStringLiteral("autopsy.decision"), coded<AutopsyDecision>},
        {QStringLiteral("autopsy.frozen"), yesNo},
        {QStringLiteral("autopsy.told_at"), moment},
        {QStringLiteral("autopsy.decided_at"), moment},
        {QStringLiteral("autopsy.performed_at"), moment},
    };
    return table;
}

} // namespace

QString fieldWord(const QString &field)
{
    return lookUp(fieldWords, "fields", field);
}

QString fieldValueWord(const QString &field, const QString &stored, const OfficeRegister &office)
{
    if (field == QLatin1String("category"))
        return office.categoryName(stored);
    if (field == QLatin1String("department_id")) {
        const std::optional<Department> found = office.department({stored.toLongLong()});
        return found ? found->name : QString();
    }
    const Speaker speak = speakers().value(field);
    return speak && !stored.isEmpty() ? speak(stored) : stored;
}

QString eventWord(const HistoryEntry &entry)
{
    return lookUp(eventWords, "events", entry.after);
}

QString severityWord(int severity)
{
    switch (severity) {
    case 0:
        return QCoreApplication::translate("fields", "0 no harm");
    case 1:
        return QCoreApplication::translate("fields", "1 slight");
    case 2:
        return QCoreApplication::translate("fields", "2 marked");
    default:
        return QCoreApplication::translate("fields", "3 grave");
    }
}

QString groundWord(const QString &ground)
{
    const std::optional<Refusal> refusal = fromCode<Refusal>(ground);
    return refusal ? word(*refusal) : ground;
}

} // namespace anhe
