#pragma once

#include "core/forms/form.h"

namespace anhe {

/** Who stands for the patient's side: a patient who can act himself; a guardian for one who cannot; after a
 * death the next of kin. */
struct PatientSide
{
    enum class Standing { Open, Patient, Guardian, Kin };

    Standing standing = Standing::Open;
    Person party = {};
    QString relation = {}; ///< to the patient
    std::optional<Person> agent = {};

    static PatientSide of(const FormInput &input);
};

/** Whether somebody of that relation is a relative 近亲属. */
bool isKin(Relation relation);

/** The patient; what only the complainant's particulars tell of a patient who complains himself is taken from
 * there. */
Person patientOf(const Dispute &dispute);

/** The patient's age when the matter was received, as far as anything tells it. */
std::optional<int> patientAgeOf(const Dispute &dispute);

/** "35岁", "" when the ID number does not tell it. */
QString ageOf(const Person &person, QDate on);

} // namespace anhe
