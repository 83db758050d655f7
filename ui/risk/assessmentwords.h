#pragma once

#include "core/ledger/history.h"
#include "core/risk/stabilityassessment.h"
#include "ui/common/chip.h"

namespace anhe {

/** A field of a decision and its assessment as forms and history call it. */
QString assessmentFieldWord(const QString &field);
inline QString assessmentFieldWord(const char *field)
{
    return assessmentFieldWord(QString::fromLatin1(field));
}
QString assessmentChangeWords(const HistoryEntry &entry);

ChipText stabilityChip(StabilityLevel level);
/** The conclusion, or that the decision still waits for its assessment; red once its day has come. */
ChipText conclusionChip(bool assessed, StabilityConclusion conclusion, bool voided, QDate plannedOn,
                        QDate today);

} // namespace anhe
