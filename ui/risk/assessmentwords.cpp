#include "ui/risk/assessmentwords.h"

#include "ui/common/changewords.h"

namespace anhe {

namespace {

constexpr FieldName assessmentFields[] = {
    {"matter", QT_TRANSLATE_NOOP("AssessmentWords", "Decision")},
    {"summary", QT_TRANSLATE_NOOP("AssessmentWords", "What it is about")},
    {"owner", QT_TRANSLATE_NOOP("AssessmentWords", "Unit that prepares it")},
    {"owner_person", QT_TRANSLATE_NOOP("AssessmentWords", "Person in the unit")},
    {"entered_on", QT_TRANSLATE_NOOP("AssessmentWords", "Entered on")},
    {"planned_on", QT_TRANSLATE_NOOP("AssessmentWords", "To be decided on")},
    {"assessed_on", QT_TRANSLATE_NOOP("AssessmentWords", "Assessed on")},
    {"assessors", QT_TRANSLATE_NOOP("AssessmentWords", "Assessed by")},
    {"criteria", QT_TRANSLATE_NOOP("AssessmentWords", "Criteria with score and grounds")},
    {"opinions", QT_TRANSLATE_NOOP("AssessmentWords", "How opinions were taken")},
    {"level", QT_TRANSLATE_NOOP("AssessmentWords", "Level of the risk")},
    {"conclusion", QT_TRANSLATE_NOOP("AssessmentWords", "Conclusion")},
    {"measures", QT_TRANSLATE_NOOP("AssessmentWords", "Measures against the risks")},
    {"follow_ups", QT_TRANSLATE_NOOP("AssessmentWords", "Follow-up")},
    {"voided", QT_TRANSLATE_NOOP("AssessmentWords", "Number voided")},
    {"voided_because", QT_TRANSLATE_NOOP("AssessmentWords", "Voided because")},
    {"attachment", QT_TRANSLATE_NOOP("AssessmentWords", "File")},
    {"entered", QT_TRANSLATE_NOOP("AssessmentWords", "Entered")},
};

} // namespace

QString assessmentFieldWord(const QString &field)
{
    return fieldWordIn(assessmentFields, "AssessmentWords", field);
}

QString assessmentChangeWords(const HistoryEntry &entry)
{
    return changeWords(entry, qOverload<const QString &>(assessmentFieldWord),
                       [](const QString &field, const QString &stored) {
                           if (field == QLatin1String("level"))
                               return spokenCode<StabilityLevel>(stored);
                           if (field == QLatin1String("conclusion"))
                               return spokenCode<StabilityConclusion>(stored);
                           if (field == QLatin1String("voided"))
                               return stored == QLatin1String("1")
                                          ? QCoreApplication::translate("AssessmentWords", "yes")
                                          : QCoreApplication::translate("AssessmentWords", "no");
                           return stored;
                       });
}

ChipText stabilityChip(StabilityLevel level)
{
    const Tone tone = level == StabilityLevel::High     ? Tone::Red
                      : level == StabilityLevel::Medium ? Tone::Amber
                      : level == StabilityLevel::Low    ? Tone::Green
                                                        : Tone::Grey;
    return {word(level), tone};
}

ChipText conclusionChip(bool assessed, StabilityConclusion conclusion, bool voided, QDate plannedOn,
                        QDate today)
{
    if (voided)
        return {QCoreApplication::translate("AssessmentWords", "voided"), Tone::Grey};
    if (!assessed)
        return {QCoreApplication::translate("AssessmentWords", "not assessed"),
                plannedOn.isValid() && plannedOn <= today ? Tone::Red : Tone::Amber};
    return {word(conclusion), conclusion == StabilityConclusion::Implement ? Tone::Green : Tone::Grey};
}

} // namespace anhe
