#include "core/dispute/disputerules.h"

#include "core/dispute/answerclock.h"

#include "core/base/idnumber.h"
#include "core/text/ledgernumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anhe {

namespace {

/** Clocks differ by some minutes from one computer to the next; a moment up to then is no mistake. */
bool isLaterThanNow(const QDateTime &moment, const QDateTime &now)
{
    constexpr int minutesApart = 5;
    return moment > now.addSecs(60 * minutesApart);
}

void checkPerson(FieldProblems &problems, const Person &person, const char *idField, const char *sexField,
                 const char *phoneField)
{
    if (!person.idNumber.isEmpty()) {
        const std::optional<IdNumberFacts> facts = readIdNumber(person.idNumber);
        if (!facts)
            warn(problems, idField,
                 QCoreApplication::translate(
                     "DisputeRules",
                     "This is no valid ID number: it needs 18 characters, a real birth date and the right "
                     "last character."));
        else if (person.sex != Sex::Unknown && (person.sex == Sex::Male) != facts->male)
            warn(problems, sexField,
                 QCoreApplication::translate("DisputeRules", "The ID number says the other sex."));
    }
    static const QRegularExpression phoneForm(QStringLiteral("^[0-9+()\\- ]{5,20}(转[0-9]+)?$"));
    if (!person.phone.isEmpty() && !phoneForm.match(person.phone).hasMatch())
        warn(problems, phoneField,
             QCoreApplication::translate("DisputeRules", "This does not look like a telephone number."));
}

void checkAge(FieldProblems &problems, const Dispute &dispute)
{
    const std::optional<IdNumberFacts> facts = readIdNumber(dispute.patient.idNumber);
    const QDate bornOn = facts ? facts->bornOn : dispute.patientBornOn;
    if (facts && dispute.patientBornOn.isValid() && facts->bornOn != dispute.patientBornOn)
        warn(problems, "patient_born_on",
             QCoreApplication::translate("DisputeRules", "The ID number says the patient was born on %1.")
                 .arg(facts->bornOn.toString(Qt::ISODate)));
    if (!dispute.patientAge)
        return;
    if (*dispute.patientAge < 0 || *dispute.patientAge > 130)
        refuse(problems, "patient_age",
               QCoreApplication::translate("DisputeRules", "An age is between 0 and 130."));
    if (!bornOn.isValid())
        return;
    const int age = ageOn(bornOn, dispute.receivedOn());
    if (age != *dispute.patientAge)
        warn(problems, "patient_age",
             QCoreApplication::translate("DisputeRules", "By the birth date %1 the patient is %2 years old.")
                 .arg(bornOn.toString(Qt::ISODate))
                 .arg(age));
}

/** The days of the answer, the closing and the telling: not before the receipt, not in the future. */
void checkOutcomeDays(FieldProblems &problems, const Dispute &dispute, const QDateTime &now)
{
    if (dispute.answeredAt.isValid())
        problems += checkAnswerMoment(dispute, dispute.answeredAt, now);
    if (dispute.closedOn.isValid() && dispute.closedOn < dispute.receivedOn())
        refuse(problems, "closed_on",
               QCoreApplication::translate("DisputeRules",
                                           "The matter cannot be closed before it was received."));
    else if (dispute.closedOn.isValid() && dispute.closedOn > now.date())
        refuse(problems, "closed_on",
               QCoreApplication::translate("DisputeRules", "The matter cannot be closed in the future."));
    if (dispute.toldOn.isValid() && dispute.toldOn < dispute.receivedOn())
        refuse(problems, "told_on",
               QCoreApplication::translate("DisputeRules",
                                           "The complainant cannot be told before the matter was received."));
    else if (dispute.toldOn.isValid() && dispute.toldOn > now.date())
        refuse(problems, "told_on",
               QCoreApplication::translate("DisputeRules", "The complainant cannot be told in the future."));
}

void checkDeath(FieldProblems &problems, const Dispute &dispute, const QDateTime &now)
{
    if (!dispute.diedAt.isValid())
        return;
    if (dispute.diedAt > now)
        refuse(problems, "died_at",
               QCoreApplication::translate("DisputeRules", "The death cannot lie in the future."));
    if (dispute.patientBornOn.isValid() && dispute.diedAt.date() < dispute.patientBornOn)
        warn(problems, "died_at",
             QCoreApplication::translate("DisputeRules", "The death lies before the birth."));
    else if (dispute.admittedOn.isValid() && dispute.diedAt.date() < dispute.admittedOn)
        warn(problems, "died_at",
             QCoreApplication::translate("DisputeRules", "The death lies before the admission."));
}

void checkDays(FieldProblems &problems, const Dispute &dispute, const QDateTime &now)
{
    if (!dispute.receivedAt.isValid())
        refuse(problems, "received_at",
               QCoreApplication::translate("DisputeRules", "Please give the day on which it was received."));
    else if (isLaterThanNow(dispute.receivedAt, now))
        refuse(problems, "received_at",
               QCoreApplication::translate("DisputeRules", "It cannot have been received in the future."));
    if (dispute.happenedOn.isValid() && dispute.happenedOn > dispute.receivedOn())
        refuse(problems, "happened_on",
               QCoreApplication::translate("DisputeRules", "It cannot have happened after it was received."));
    if (dispute.patientBornOn.isValid() && dispute.patientBornOn > dispute.receivedOn())
        refuse(problems, "patient_born_on",
               QCoreApplication::translate("DisputeRules",
                                           "The patient cannot be born after the matter was received."));
    if (dispute.admittedOn.isValid() && dispute.dischargedOn.isValid() &&
        dispute.dischargedOn < dispute.admittedOn)
        refuse(problems, "discharged_on",
               QCoreApplication::translate("DisputeRules", "The discharge lies before the admission."));
    checkDeath(problems, dispute, now);
    checkOutcomeDays(problems, dispute, now);
}

void checkMajor(FieldProblems &problems, const Dispute &dispute, const QDateTime &now)
{
    if (dispute.majorKnownAt.isValid() && dispute.majorKnownAt > now)
        refuse(problems, "major_known_at",
               QCoreApplication::translate("DisputeRules",
                                           "It cannot have become known as a major dispute in the future."));
    if (dispute.majorReportedAt.isValid() && dispute.majorReportedAt > now)
        refuse(problems, "major_reported_at",
               QCoreApplication::translate("DisputeRules", "The report to the authority cannot lie in the "
                                                           "future."));
    if (dispute.majorReportedAt.isValid() && dispute.majorKnownAt.isValid() &&
        dispute.majorReportedAt < dispute.majorKnownAt)
        warn(problems, "major_reported_at",
             QCoreApplication::translate("DisputeRules",
                                         "It was reported before it was known as a major dispute."));
}

void checkCounts(FieldProblems &problems, const Dispute &dispute)
{
    if (dispute.headCount < 0 || dispute.headCount > MostHeads)
        refuse(problems, "head_count",
               QCoreApplication::translate("DisputeRules", "The number of persons is between 0 and 9999."));
    else if (dispute.channel == Channel::Visit && dispute.headCount == 0)
        refuse(problems, "head_count",
               QCoreApplication::translate("DisputeRules", "At least one person came with a visit."));
    if (dispute.claimed && dispute.claimed->fen < 0)
        refuse(problems, "claimed",
               QCoreApplication::translate("DisputeRules", "The amount claimed cannot be negative."));
    if (dispute.paid && dispute.paid->fen < 0)
        refuse(problems, "paid",
               QCoreApplication::translate("DisputeRules", "The amount paid cannot be negative."));
    if (dispute.severity && (*dispute.severity < 0 || *dispute.severity > 3))
        refuse(problems, "severity",
               QCoreApplication::translate("DisputeRules", "Severity is between 0 and 3."));
    if (dispute.finishExtendedDays < 0 || dispute.finishExtendedDays > 30)
        refuse(problems, "finish_extended_days",
               QCoreApplication::translate("DisputeRules",
                                           "A petition can be extended once, by at most 30 days."));
}

/** An amount that goes with a refund or a waiver is about the bill, not about damage. */
bool claimsCompensation(const Dispute &dispute)
{
    const auto asks = [&dispute](Demand demand) { return dispute.demands.contains(codeText(demand)); };
    if (asks(Demand::Compensation))
        return true;
    const bool amount = dispute.claimed && dispute.claimed->fen > 0;
    return amount && !asks(Demand::Refund) && !asks(Demand::Waiver);
}

/** Where the facts say more than the kind and the grade: an opinion for the officer, never a refusal. */
void hintAtKind(FieldProblems &problems, const Dispute &dispute)
{
    const bool complaint = dispute.kind == MatterKind::Complaint;
    if (!dispute.isOpen())
        return;
    if (complaint && claimsCompensation(dispute))
        warn(problems, dispute.claimed ? "claimed" : "demands",
             QCoreApplication::translate("DisputeRules",
                                         "Compensation is claimed: is this a medical dispute?"));
    if (dispute.diedAt.isValid() && complaint)
        warn(problems, "died_at",
             QCoreApplication::translate("DisputeRules", "The patient died: is this a medical dispute?"));
    else if (dispute.diedAt.isValid() && dispute.kind == MatterKind::Dispute && !dispute.major)
        warn(problems, "died_at",
             QCoreApplication::translate("DisputeRules", "The patient died: is this a major dispute by the "
                                                         "office's checklist?"));
}

} // namespace

FieldProblems checkDispute(const Dispute &dispute, const QDateTime &now)
{
    FieldProblems problems;
    checkDays(problems, dispute, now);
    if (!dispute.anonymous && dispute.complainant.name.trimmed().isEmpty())
        refuse(problems, "complainant_name",
               QCoreApplication::translate("DisputeRules",
                                           "Please give the complainant's name, or tick anonymous."));
    if (dispute.narrative.trimmed().isEmpty())
        refuse(problems, "narrative",
               QCoreApplication::translate("DisputeRules", "Please write what happened."));
    if (dispute.problems.isEmpty() || !dispute.problems.first().department)
        warn(problems, "department",
             QCoreApplication::translate(
                 "DisputeRules", "No department is named yet; the register will show it as missing."));
    checkMajor(problems, dispute, now);
    checkCounts(problems, dispute);
    hintAtKind(problems, dispute);
    checkPerson(problems, dispute.complainant, "complainant_id_number", "complainant_sex",
                "complainant_phone");
    checkPerson(problems, dispute.patient, "patient_id_number", "patient_sex", "patient_phone");
    checkAge(problems, dispute);
    if (!ruleFor(dispute.feedbackRule))
        refuse(problems, "feedback_rule",
               QCoreApplication::translate("DisputeRules", "There is no deadline rule %1.")
                   .arg(dispute.feedbackRule));
    return problems;
}

FieldProblems checkAnswerMoment(const Dispute &dispute, const QDateTime &at, const QDateTime &now)
{
    FieldProblems problems;
    if (at.date() < dispute.receivedOn())
        refuse(problems, "answered_at",
               QCoreApplication::translate("DisputeRules", "The answer lies before the day of receipt."));
    else if (isLaterThanNow(at, now))
        refuse(problems, "answered_at",
               QCoreApplication::translate("DisputeRules", "The answer cannot lie in the future."));
    if (dispute.closedOn.isValid() && dispute.closedOn < at.date())
        warn(problems, "answered_at",
             QCoreApplication::translate("DisputeRules", "The answer lies after the closing (%1).")
                 .arg(dispute.closedOn.toString(Qt::ISODate)));
    return problems;
}

FieldProblems checkEntry(const TimelineEntry &entry, const QDateTime &now)
{
    FieldProblems problems;
    if (!entry.at.isValid())
        refuse(problems, "at", QCoreApplication::translate("DisputeRules", "Please say when it was."));
    else if (isLaterThanNow(entry.at, now))
        refuse(problems, "at",
               QCoreApplication::translate(
                   "DisputeRules", "What was done cannot lie in the future; a promise has its own day."));
    if (entry.content.trimmed().isEmpty())
        refuse(problems, "content",
               QCoreApplication::translate("DisputeRules", "Please write what was done."));
    if (entry.kind == TimelineKind::Visit && entry.headCount < 1)
        refuse(problems, "head_count",
               QCoreApplication::translate("DisputeRules", "At least one person came with a visit."));
    if (entry.kind == TimelineKind::Promise && !entry.dueOn.isValid())
        refuse(problems, "due_on",
               QCoreApplication::translate("DisputeRules", "A promise needs the day by which it is kept."));
    if (entry.dueOn.isValid() && entry.at.isValid() && entry.dueOn < entry.at.date())
        refuse(problems, "due_on",
               QCoreApplication::translate("DisputeRules", "The promised day lies before the promise."));
    if (entry.keptOn.isValid() && entry.at.isValid() && entry.keptOn < entry.at.date())
        refuse(problems, "kept_on",
               QCoreApplication::translate("DisputeRules", "The promise cannot be kept before it was made."));
    return problems;
}

FieldProblems checkSeal(const Seal &seal, const QDateTime &now)
{
    FieldProblems problems;
    if (!seal.sealedAt.isValid() || seal.sealedAt > now)
        refuse(problems, "sealed_at",
               QCoreApplication::translate("DisputeRules",
                                           "Please say when it was sealed; it cannot lie in the future."));
    if (seal.items.isEmpty())
        refuse(problems, "items",
               QCoreApplication::translate("DisputeRules", "A sealing list names at least one thing."));
    if (seal.hospitalPerson.trimmed().isEmpty())
        refuse(problems, "hospital_person",
               QCoreApplication::translate(
                   "DisputeRules",
                   "Evidence is sealed with both sides present: please name the hospital's person."));
    if (seal.patientSidePerson.trimmed().isEmpty() && seal.witness.trimmed().isEmpty())
        refuse(problems, "patient_side_person",
               QCoreApplication::translate(
                   "DisputeRules",
                   "Evidence is sealed with both sides present: please name the patient side's person."));
    if (seal.custodyPlace.trimmed().isEmpty())
        warn(problems, "custody_place",
             QCoreApplication::translate("DisputeRules",
                                         "Where is it kept? The hospital keeps sealed evidence."));
    return problems;
}

QStringList missingFields(const Dispute &dispute)
{
    QStringList missing;
    const auto need = [&missing](bool present, const char *field) {
        if (!present)
            missing << QString::fromLatin1(field);
    };
    const bool sorted = !dispute.problems.isEmpty();
    need(sorted && dispute.problems.first().department, "department");
    need(sorted && !dispute.problems.first().category.isEmpty(), "category");
    need(!dispute.narrative.isEmpty(), "narrative");
    need(!dispute.handler.isEmpty(), "handler");
    if (!dispute.anonymous) {
        need(!dispute.complainant.name.isEmpty(), "complainant_name");
        need(!dispute.complainant.phone.isEmpty(), "complainant_phone");
    }
    return missing;
}

static void complete(Person &person, QDate *bornOn)
{
    const std::optional<IdNumberFacts> facts = readIdNumber(person.idNumber);
    if (!facts)
        return;
    if (person.sex == Sex::Unknown)
        person.sex = facts->male ? Sex::Male : Sex::Female;
    if (bornOn && !bornOn->isValid())
        *bornOn = facts->bornOn;
}

void completeFromIdNumbers(Dispute &dispute)
{
    complete(dispute.complainant, nullptr);
    complete(dispute.patient, &dispute.patientBornOn);
}

QList<Status> allowedMoves(const Dispute &dispute)
{
    switch (dispute.status) {
    case Status::Registered:
        return {Status::Investigating, Status::Answered, Status::Closed, Status::Voided};
    case Status::Investigating:
        return {Status::Answered, Status::Closed, Status::Voided};
    case Status::Answered:
        return {Status::Investigating, Status::Closed, Status::Voided};
    case Status::InNegotiation:
    case Status::InMediation:
    case Status::InAdministrativeMediation:
    case Status::InCourt:
        return {}; // the referral leads back
    case Status::Closed:
    case Status::Voided:
        return {}; // a closed matter is reopened as a new one
    }
    Q_UNREACHABLE();
}

QString matterNumber(MatterKind kindEntered, int year, int serial)
{
    const QString series = kindEntered == MatterKind::Complaint ? QStringLiteral("投诉")
                           : kindEntered == MatterKind::Dispute ? QStringLiteral("纠纷")
                                                                : QStringLiteral("信访");
    return yearlyNumber(series, year, serial);
}

QDate feedbackDue(const Dispute &dispute, const WorkingDayCalendar &calendar, const LocalRules &localRules)
{
    const std::optional<DueDate> due = answerDue(answerClockOf(dispute), calendar, localRules);
    return due ? due->day : QDate();
}

std::optional<QString> soleOpeningBar(const Seal &seal, const Dispute &dispute, QDate on, bool furtherClaim)
{
    if (dispute.ending == Ending::Settled && dispute.closedOn.isValid() && dispute.closedOn <= on)
        return {};
    if (furtherClaim)
        return QCoreApplication::translate(
            "DisputeRules",
            "The patient side has made a further claim; the seal is opened with both sides present.");
    const QDate free = seal.sealedAt.date().addYears(3);
    if (on >= free)
        return {};
    return QCoreApplication::translate("DisputeRules", "The hospital may open a seal alone only when the "
                                                       "dispute is settled, or three years after the "
                                                       "sealing without a "
                                                       "further claim (from %1).")
        .arg(free.toString(Qt::ISODate));
}

} // namespace anhe
