#include "core/forms/patientside.h"

#include "core/base/idnumber.h"
#include "core/forms/paperword.h"

namespace anhe {

namespace {

constexpr int fullAge = 18; // 民法典: who is younger does not act alone

void fillFrom(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

PatientSide::Standing standingOf(const Dispute &dispute)
{
    if (dispute.diedAt.isValid())
        return PatientSide::Standing::Kin;
    const std::optional<int> age = patientAgeOf(dispute);
    return age && *age < fullAge ? PatientSide::Standing::Guardian : PatientSide::Standing::Patient;
}

} // namespace

bool isKin(Relation relation)
{
    return relation == Relation::Spouse || relation == Relation::Parent || relation == Relation::Child ||
           relation == Relation::Sibling || relation == Relation::OtherKin;
}

Person patientOf(const Dispute &dispute)
{
    Person patient = dispute.patient;
    if (dispute.relation != Relation::Self)
        return patient;
    fillFrom(patient.name, dispute.complainant.name);
    fillFrom(patient.idNumber, dispute.complainant.idNumber);
    fillFrom(patient.phone, dispute.complainant.phone);
    fillFrom(patient.address, dispute.complainant.address);
    fillFrom(patient.ethnicGroup, dispute.complainant.ethnicGroup);
    fillFrom(patient.occupation, dispute.complainant.occupation);
    if (patient.sex == Sex::Unknown)
        patient.sex = dispute.complainant.sex;
    return patient;
}

std::optional<int> patientAgeOf(const Dispute &dispute)
{
    if (dispute.patientAge)
        return dispute.patientAge;
    const QDate on = dispute.receivedOn();
    if (!on.isValid())
        return {};
    if (dispute.patientBornOn.isValid())
        return ageOn(dispute.patientBornOn, on);
    const std::optional<IdNumberFacts> facts = readIdNumber(patientOf(dispute).idNumber);
    return facts ? std::optional(ageOn(facts->bornOn, on)) : std::nullopt;
}

QString ageOf(const Person &person, QDate on)
{
    const std::optional<IdNumberFacts> facts = readIdNumber(person.idNumber);
    return facts && on.isValid() ? QStringLiteral("%1岁").arg(ageOn(facts->bornOn, on)) : QString();
}

PatientSide PatientSide::of(const FormInput &input)
{
    const Dispute &dispute = input.dispute;
    PatientSide side;
    if (input.isBlank())
        return side;
    side.standing = standingOf(dispute);
    const bool other = dispute.relation != Relation::Self && !dispute.complainant.name.isEmpty();
    if (side.standing == Standing::Patient) {
        side.party = patientOf(dispute);
        side.relation = paperWord(Relation::Self);
        if (other && dispute.relation != Relation::Unknown)
            side.agent = dispute.complainant;
    } else if (isKin(dispute.relation)) {
        side.party = dispute.complainant;
        side.relation = paperWord(dispute.relation);
    } else if (other) {
        side.agent = dispute.complainant;
    }
    return side;
}

} // namespace anhe
