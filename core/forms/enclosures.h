#pragma once

#include "core/forms/form.h"

namespace anhe {

/** The enclosures of an application, ticked when the checklist of materials has received them. */
QString enclosures(const FormInput &input, const QStringList &names);

/** The names of materials received that are none of the usual ones. */
QStringList furtherMaterials(const FormInput &input, const QStringList &usual);

/** The names of the materials received; the usual ones when none is. */
QStringList receivedMaterials(const FormInput &input, const QStringList &usual);

} // namespace anhe
