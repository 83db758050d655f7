#include "core/import/importedmatter.h"

namespace anhe {

namespace {

template <typename E>
void take(E &member, const MatterDraft &draft, const char *field)
{
    if (const std::optional<E> value = fromCode<E>(draft.codes.value(QString::fromLatin1(field))))
        member = *value;
}

template <typename T>
std::optional<T> taken(const QMap<QString, T> &values, const char *field)
{
    const auto it = values.constFind(QString::fromLatin1(field));
    return it == values.constEnd() ? std::nullopt : std::optional<T>(*it);
}

void takePeople(Dispute &dispute, const MatterDraft &draft)
{
    dispute.anonymous = draft.anonymous;
    dispute.complainant = {draft.text("complainant_name"), Sex::Unknown, draft.text("complainant_id_number"),
                           draft.text("complainant_phone"), draft.text("complainant_address")};
    dispute.complainant.ethnicGroup = draft.text("complainant_ethnic_group");
    dispute.complainant.occupation = draft.text("complainant_occupation");
    take(dispute.complainant.sex, draft, "complainant_sex");
    take(dispute.relation, draft, "relation");
    dispute.patient = {draft.text("patient_name"),
                       Sex::Unknown,
                       draft.text("patient_id_number"),
                       draft.text("patient_phone"),
                       {}};
    dispute.patient.ethnicGroup = draft.text("patient_ethnic_group");
    dispute.patient.occupation = draft.text("patient_occupation");
    take(dispute.patient.sex, draft, "patient_sex");
    dispute.patientAge = taken(draft.counts, "patient_age");
    dispute.patientNumber = draft.text("patient_number");
}

/** What has no place of its own in a matter. */
QString remarksOf(const MatterDraft &draft)
{
    QStringList remarks;
    if (const QString written = draft.text("remarks"); !written.isEmpty())
        remarks << written;
    const std::optional<TypedDate> answered = taken(draft.dates, "answered_at");
    if (answered && draft.answer().isEmpty())
        remarks << QStringLiteral("答复日期：") + answered->text();
    return remarks.join(QStringLiteral("；"));
}

void takeOutcome(Dispute &dispute, const MatterDraft &draft)
{
    dispute.findings = draft.text("findings");
    dispute.leaderInstruction = draft.text("leader_instruction");
    dispute.result = draft.text("result");
    dispute.answer = draft.answer();
    take(dispute.satisfaction, draft, "satisfaction");
    const std::optional<TypedDate> answered = taken(draft.dates, "answered_at");
    const std::optional<TypedDate> closed = taken(draft.dates, "closed_on");
    if (answered && !dispute.answer.isEmpty())
        dispute.answeredAt = answered->dateTime();
    else if (closed && !dispute.answer.isEmpty())
        dispute.answeredAt = closed->dateTime();
    dispute.closedOn = closed ? closed->date : dispute.answeredAt.date();
    if (dispute.closedOn.isValid()) {
        dispute.status = Status::Closed;
        dispute.ending = Ending::Answered;
    } else if (!dispute.answer.isEmpty()) {
        dispute.status = Status::Answered;
    }
    if (dispute.answeredAt.isValid()) {
        dispute.toldOn = dispute.answeredAt.date();
        dispute.toldHow = QStringLiteral("随答复告知");
    }
}

} // namespace

Dispute importedMatter(const MatterDraft &draft, const ImportOptions &options,
                       const std::function<QString(const QString &)> &categoryCode,
                       const std::function<DepartmentId(const QString &)> &department)
{
    Dispute dispute;
    dispute.kind = options.kind;
    dispute.channel = options.channel;
    take(dispute.kind, draft, "kind");
    take(dispute.channel, draft, "channel");
    dispute.externalNumber = draft.text("external_number");
    dispute.subject = draft.text("subject");
    if (const std::optional<TypedDate> received = taken(draft.dates, "received_at")) {
        dispute.receivedAt = received->dateTime();
        dispute.receivedTimeKnown = received->hasTime();
    }
    dispute.receivedBy = draft.text("received_by");
    dispute.handler = draft.text("handler");
    if (const std::optional<TypedDate> happened = taken(draft.dates, "happened_on"))
        dispute.happenedOn = happened->date;
    dispute.headCount = taken(draft.counts, "head_count").value_or(1);
    takePeople(dispute, draft);
    dispute.narrative = draft.text("narrative").isEmpty() ? dispute.subject : draft.text("narrative");
    if (const QString remarks = remarksOf(draft); !remarks.isEmpty())
        dispute.narrative += QStringLiteral("\n备注：") + remarks;
    dispute.demandText = draft.text("demands");
    dispute.claimed = taken(draft.amounts, "claimed");
    dispute.paid = taken(draft.amounts, "paid");
    if (const std::optional<QString> severity = taken(draft.codes, "severity"))
        dispute.severity = severity->toInt();
    takeOutcome(dispute, draft);

    Problem problem;
    problem.category = categoryCode(draft.text("category"));
    if (problem.category.isEmpty())
        problem.description = draft.text("category");
    problem.department = department(draft.text("department"));
    problem.staff = draft.text("staff");
    dispute.problems = {problem};
    return dispute;
}

} // namespace anhe
