#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>

namespace anhe {

/** A day a user entered, with its field and its name in the translation context "Mediation". */
struct NamedDay
{
    const char *field;
    QDate day;
    const char *name;
};

/** The days must stand in this order, none in the future; missing ones are passed over. */
void checkDays(FieldProblems &problems, const QList<NamedDay> &days, QDate today);

} // namespace anhe
