#pragma once

#include "core/forms/formparts.h"
#include "core/forms/patientside.h"

namespace anhe {

/** The seven columns of forms that name parties: side, label, value, label, value, label, value. */
Table partyGrid();

/** Name, sex, age, ethnic group, occupation, ID number, address and phone of the patient side's party. */
QList<Row> patientPartyRows(const QString &side, const FormInput &input);

/** The patient, for forms whose party may be somebody else. */
QList<Row> patientRows(const FormInput &input);

QList<Row> agentRows(const std::optional<Person> &agent, const QString &relation);

/** Name, representative, address and phone of the hospital. */
QList<Row> hospitalPartyRows(const QString &side, const Hospital &hospital);

/** A label over the two left columns and room to write over the rest. */
Row writingRow(const QString &label, const Text &text, double height, const QString &foot = {});

/** Who may apply, in small print. */
QString whoMayApply();

} // namespace anhe
