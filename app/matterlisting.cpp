#include "app/matterlisting.h"

#include "app/jsonvalues.h"

#include "core/base/idnumber.h"
#include "core/desk/desk.h"
#include "core/dispute/answerclock.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <span>

namespace anhe {

namespace {

/** The office's words for what a matter names by code or id. */
struct Names
{
    QHash<qint64, QString> departments;
    QHash<QString, QString> categories;

    QJsonValue department(DepartmentId id) const { return textOrNull(departments.value(id.value)); }
    QJsonValue category(const QString &code) const { return textOrNull(categories.value(code)); }
};

Names namesOf(const OfficeRegister &office)
{
    Names names;
    for (const Department &department : office.departments(true))
        names.departments.insert(department.id.value, department.name);
    for (const Category &category : office.categories(true))
        names.categories.insert(category.code, office.categoryName(category.code));
    return names;
}

constexpr size_t batchSize = 500;

/** The matters of a list, read so many at a time with what they name of other rows. */
class Source
{
public:
    Source(Desk &desk, const DisputeFilter &filter)
        : names(namesOf(desk.office()))
        , m_desk(desk)
        , m_ids(desk.disputes().ids(filter, DisputeOrder::Received, true))
    {}

    /** nullptr after the last one. */
    const Dispute *next()
    {
        while (m_inBatch == m_batch.size()) {
            if (m_read == m_ids.size())
                return nullptr;
            readBatch();
        }
        return &m_batch[m_inBatch++];
    }

    Names names;
    QHash<DisputeId, QString> reopens;
    QHash<DisputeId, QStringList> reopenedBy;
    QHash<DisputeId, QStringList> referrals;

private:
    void readBatch()
    {
        const std::span<const qint64> wanted =
            std::span(m_ids).subspan(m_read, std::min(batchSize, m_ids.size() - m_read));
        m_read += wanted.size();
        m_batch = m_desk.disputes().matters(wanted);
        m_inBatch = 0;
        referrals = m_desk.mediation().numbersOf(wanted);
        reopens.clear();
        reopenedBy.clear();
        for (const Reopening &link : m_desk.disputes().reopenings(wanted)) {
            reopens[link.later] = link.earlierNumber;
            reopenedBy[link.earlier] << link.laterNumber;
        }
    }

    Desk &m_desk;
    std::vector<qint64> m_ids;
    size_t m_read = 0;
    std::vector<Dispute> m_batch;
    size_t m_inBatch = 0;
};

struct Field
{
    const char *key;
    QJsonValue (*value)(const Dispute &matter, const Source &source);
};

#define MEMBER(name, path)                                                                                   \
    {                                                                                                        \
        name, [](const Dispute &d, const Source &) { return json(d.path); }                                  \
    }
#define WORDS(name, path)                                                                                    \
    {                                                                                                        \
        name, [](const Dispute &d, const Source &) { return textOrNull(d.path); }                            \
    }

/** The day alone where nobody knows the hour. */
QJsonValue receivedAt(const Dispute &matter, const Source &)
{
    return matter.receivedTimeKnown ? json(matter.receivedAt) : json(matter.receivedOn());
}

QJsonValue department(const Dispute &matter, const Source &source)
{
    return matter.problems.isEmpty() ? QJsonValue()
                                     : source.names.department(matter.problems.first().department);
}

QJsonValue category(const Dispute &matter, const Source &)
{
    return matter.problems.isEmpty() ? QJsonValue() : textOrNull(matter.problems.first().category);
}

QJsonValue categoryName(const Dispute &matter, const Source &source)
{
    return matter.problems.isEmpty() ? QJsonValue() : source.names.category(matter.problems.first().category);
}

QJsonValue problems(const Dispute &matter, const Source &source)
{
    QJsonArray all;
    for (const Problem &problem : matter.problems)
        all.append(QJsonObject{{QStringLiteral("category"), textOrNull(problem.category)},
                               {QStringLiteral("department"), source.names.department(problem.department)},
                               {QStringLiteral("staff"), textOrNull(problem.staff)},
                               {QStringLiteral("severity"), json(problem.severity)},
                               {QStringLiteral("description"), textOrNull(problem.description)}});
    return all;
}

constexpr Field fields[] = {
    MEMBER("number", number),
    MEMBER("kind", kind),
    MEMBER("status", status),
    WORDS("external_number", externalNumber),
    MEMBER("intake_channel", channel),
    WORDS("subject", subject),
    {"received_at", receivedAt},
    MEMBER("received_on", receivedOn()),
    WORDS("received_by", receivedBy),
    MEMBER("happened_on", happenedOn),
    MEMBER("head_count", headCount),
    MEMBER("anonymous", anonymous),
    WORDS("complainant", complainant.name),
    MEMBER("complainant_sex", complainant.sex),
    {"complainant_id_number",
     [](const Dispute &d, const Source &) { return textOrNull(maskedIdNumber(d.complainant.idNumber)); }},
    WORDS("complainant_phone", complainant.phone),
    WORDS("complainant_address", complainant.address),
    WORDS("complainant_ethnic_group", complainant.ethnicGroup),
    WORDS("complainant_occupation", complainant.occupation),
    MEMBER("relation", relation),
    WORDS("patient", patient.name),
    MEMBER("patient_sex", patient.sex),
    MEMBER("patient_born_on", patientBornOn),
    MEMBER("patient_age", patientAge),
    {"patient_id_number",
     [](const Dispute &d, const Source &) { return textOrNull(maskedIdNumber(d.patient.idNumber)); }},
    WORDS("patient_phone", patient.phone),
    WORDS("patient_address", patient.address),
    WORDS("patient_ethnic_group", patient.ethnicGroup),
    WORDS("patient_occupation", patient.occupation),
    WORDS("patient_number", patientNumber),
    MEMBER("care", care),
    MEMBER("admitted_on", admittedOn),
    MEMBER("discharged_on", dischargedOn),
    MEMBER("died_at", diedAt),
    {"department", department},
    {"category", category},
    {"category_name", categoryName},
    {"problems", problems},
    WORDS("narrative", narrative),
    MEMBER("demands", demands),
    WORDS("demand_text", demandText),
    MEMBER("claimed", claimed),
    MEMBER("severity", severity),
    MEMBER("accident_grade", accidentGrade),
    MEMBER("adverse_event", adverseEvent),
    MEMBER("responsibility", responsibility),
    MEMBER("major", major),
    MEMBER("major_criteria", majorCriteria),
    MEMBER("major_known_at", majorKnownAt),
    MEMBER("major_reported_at", majorReportedAt),
    WORDS("handler", handler),
    WORDS("findings", findings),
    WORDS("leader_instruction", leaderInstruction),
    WORDS("result", result),
    {"feedback_rule", [](const Dispute &d, const Source &) { return json(answerClockOf(d).rule); }},
    MEMBER("feedback_due", feedbackDue),
    WORDS("answer", answer),
    MEMBER("answered_at", answeredAt),
    MEMBER("told_on", toldOn),
    WORDS("told_how", toldHow),
    MEMBER("satisfaction", satisfaction),
    MEMBER("closed_on", closedOn),
    MEMBER("ending", ending),
    WORDS("ending_ground", endingGround),
    MEMBER("dispute_since", disputeSince),
    {"reopens", [](const Dispute &d, const Source &s) { return textOrNull(s.reopens.value(d.id)); }},
    {"reopened_by", [](const Dispute &d, const Source &s) { return json(s.reopenedBy.value(d.id)); }},
    {"referrals", [](const Dispute &d, const Source &s) { return json(s.referrals.value(d.id)); }},
    MEMBER("accepted_on", acceptedOn),
    MEMBER("acceptance_told_on", acceptanceToldOn),
    MEMBER("paid", paid),
};

#undef MEMBER
#undef WORDS

} // namespace

Listing matterListing(Desk &desk, const DisputeFilter &filter)
{
    const auto source = std::make_shared<Source>(desk, filter);
    Listing listing;
    for (const Field &field : fields)
        listing.keys << QString::fromLatin1(field.key);
    listing.next = [source]() -> std::optional<QList<QJsonValue>> {
        const Dispute *matter = source->next();
        if (!matter)
            return {};
        QList<QJsonValue> row;
        row.reserve(qsizetype(std::size(fields)));
        for (const Field &field : fields)
            row << field.value(*matter, *source);
        return row;
    };
    return listing;
}

} // namespace anhe
