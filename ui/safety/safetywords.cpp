#include "ui/safety/safetywords.h"

#include "core/safety/safetycodes.h"

#include <QCoreApplication>

namespace anhe {

namespace {

struct SafetyFieldName
{
    const char *field;
    const char *word;
};

constexpr SafetyFieldName safetyFieldNames[] = {
    {"number", QT_TRANSLATE_NOOP("SafetyWords", "Number")},
    {"kind", QT_TRANSLATE_NOOP("SafetyWords", "Kind")},
    {"subkind", QT_TRANSLATE_NOOP("SafetyWords", "Further kind")},
    {"held_on", QT_TRANSLATE_NOOP("SafetyWords", "Held on")},
    {"title", QT_TRANSLATE_NOOP("SafetyWords", "What about")},
    {"place", QT_TRANSLATE_NOOP("SafetyWords", "Place")},
    {"department", QT_TRANSLATE_NOOP("SafetyWords", "Department that held it")},
    {"department_id", QT_TRANSLATE_NOOP("SafetyWords", "Department that held it")},
    {"led_by", QT_TRANSLATE_NOOP("SafetyWords", "Led by")},
    {"participants", QT_TRANSLATE_NOOP("SafetyWords", "Who took part")},
    {"head_count", QT_TRANSLATE_NOOP("SafetyWords", "Persons there")},
    {"expected_count", QT_TRANSLATE_NOOP("SafetyWords", "Should have been")},
    {"places", QT_TRANSLATE_NOOP("SafetyWords", "Places seen")},
    {"content", QT_TRANSLATE_NOOP("SafetyWords", "Content")},
    {"outcome", QT_TRANSLATE_NOOP("SafetyWords", "What was decided or done")},
    {"scenario", QT_TRANSLATE_NOOP("SafetyWords", "Scenario of the drill")},
    {"verdict", QT_TRANSLATE_NOOP("SafetyWords", "Result of the drill")},
    {"evaluation", QT_TRANSLATE_NOOP("SafetyWords", "Evaluation")},
    {"evaluator", QT_TRANSLATE_NOOP("SafetyWords", "Evaluated by")},
    {"findings", QT_TRANSLATE_NOOP("SafetyWords", "Findings")},
    {"voided_because", QT_TRANSLATE_NOOP("SafetyWords", "Voided because")},
    {"note", QT_TRANSLATE_NOOP("SafetyWords", "Remark")},
    // assessments
    {"period_first", QT_TRANSLATE_NOOP("SafetyWords", "Period from")},
    {"period_last", QT_TRANSLATE_NOOP("SafetyWords", "Period to")},
    {"self_on", QT_TRANSLATE_NOOP("SafetyWords", "Self-scored on")},
    {"self_by", QT_TRANSLATE_NOOP("SafetyWords", "Self-scored by")},
    {"checked_on", QT_TRANSLATE_NOOP("SafetyWords", "Checked on")},
    {"checked_by", QT_TRANSLATE_NOOP("SafetyWords", "Checked by")},
    {"self_score", QT_TRANSLATE_NOOP("SafetyWords", "Self score")},
    {"checked_score", QT_TRANSLATE_NOOP("SafetyWords", "Checked score")},
    {"reason", QT_TRANSLATE_NOOP("SafetyWords", "Why points are off")},
    {"evidence", QT_TRANSLATE_NOOP("SafetyWords", "Evidence")},
    // indicators
    {"numerator", QT_TRANSLATE_NOOP("SafetyWords", "Numerator")},
    {"denominator", QT_TRANSLATE_NOOP("SafetyWords", "Denominator")},
    {"unit", QT_TRANSLATE_NOOP("SafetyWords", "Unit")},
    {"source", QT_TRANSLATE_NOOP("SafetyWords", "Source")},
    // guards
    {"medical_staff", QT_TRANSLATE_NOOP("SafetyWords", "Medical staff")},
    {"beds", QT_TRANSLATE_NOOP("SafetyWords", "Beds")},
    {"daily_outpatients", QT_TRANSLATE_NOOP("SafetyWords", "Outpatients a day, on average")},
    {"present", QT_TRANSLATE_NOOP("SafetyWords", "Guards there are")},
    // events
    {"attachment", QT_TRANSLATE_NOOP("SafetyWords", "File")},
    {"entered", QT_TRANSLATE_NOOP("SafetyWords", "Entered")},
    {"imported", QT_TRANSLATE_NOOP("SafetyWords", "Imported")},
    {"removed", QT_TRANSLATE_NOOP("SafetyWords", "Taken out")},
};

template <typename E>
QString spokenCode(const QString &code)
{
    const std::optional<E> value = fromCode<E>(code);
    return value ? word(*value) : code;
}

QString safetyValueWord(const QString &field, const QString &stored)
{
    if (stored.isEmpty())
        return {};
    if (field == QLatin1String("kind"))
        return spokenCode<ActivityKind>(stored);
    if (field == QLatin1String("subkind"))
        return spokenCode<ActivitySubkind>(stored);
    if (field == QLatin1String("verdict"))
        return spokenCode<DrillVerdict>(stored);
    return stored;
}

} // namespace

QString safetyFieldWord(const QString &field)
{
    for (const SafetyFieldName &name : safetyFieldNames) {
        if (field == QLatin1String(name.field))
            return QCoreApplication::translate("SafetyWords", name.word);
    }
    return field.startsWith(QLatin1String("line ")) ? field.mid(5) : field;
}

QString safetyChangeWords(const HistoryEntry &entry)
{
    if (entry.field.isEmpty())
        return safetyFieldWord(entry.after);
    const QString before = safetyValueWord(entry.field, entry.before).simplified();
    const QString after = safetyValueWord(entry.field, entry.after).simplified();
    if (before.isEmpty() && after.isEmpty())
        return safetyFieldWord(entry.field);
    const QString change =
        before.isEmpty()
            ? after
            : QStringLiteral("%1 → %2").arg(before, after.isEmpty() ? QStringLiteral("—") : after);
    return QStringLiteral("%1：%2").arg(safetyFieldWord(entry.field), change);
}

} // namespace anhe
