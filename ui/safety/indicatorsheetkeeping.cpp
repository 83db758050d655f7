#include "ui/common/dialogs.h"
#include "ui/common/numberedit.h"
#include "ui/safety/indicatorsheet.h"

namespace anhe {

QString indicatorField(const IndicatorLine &line, const char *member)
{
    return line.definition.code + QLatin1Char('.') + QLatin1String(member);
}

/** What stands in a line; nothing while its numerator is blank or cannot be read. */
std::optional<IndicatorEntry> IndicatorSheet::entryOf(const SheetLine &shown) const
{
    const std::optional<qint64> numerator = shown.numerator->count();
    if (!numerator)
        return {};
    IndicatorEntry entry = shown.line.entry.value_or(IndicatorEntry());
    entry.indicator = shown.line.definition.code;
    entry.quarter = m_quarter;
    entry.numerator = *numerator;
    entry.denominator = shown.denominator ? shown.denominator->count() : std::nullopt;
    return entry;
}

QList<IndicatorEntry> IndicatorSheet::entries() const
{
    QList<IndicatorEntry> entries;
    for (const SheetLine &shown : m_lines) {
        if (const std::optional<IndicatorEntry> entry = entryOf(shown))
            entries.append(*entry);
    }
    return entries;
}

/** What was kept before and is blank now. */
QList<IndicatorEntry> IndicatorSheet::blanked() const
{
    QList<IndicatorEntry> gone;
    for (const SheetLine &shown : m_lines) {
        if (shown.line.entry && shown.numerator->isBlank())
            gone.append(*shown.line.entry);
    }
    return gone;
}

FieldProblems IndicatorSheet::problems() const
{
    const QList<IndicatorEntry> typed = entries();
    FieldProblems problems;
    for (const SheetLine &shown : m_lines) {
        const IndicatorDefinition &definition = shown.line.definition;
        if (const std::optional<IndicatorEntry> entry = entryOf(shown)) {
            for (FieldProblem problem : checkIndicator(*entry, definition, typed)) {
                problem.field.prepend(definition.code + QLatin1Char('.'));
                problems.append(problem);
            }
        } else if (shown.denominator && !shown.denominator->isBlank() && shown.numerator->isBlank()) {
            problems.append({indicatorField(shown.line, "numerator"),
                             tr("Please give %1, too.").arg(definition.numeratorName)});
        }
    }
    return problems;
}

/** Why what was kept before is blank now; asked once for all of them. */
std::optional<QString> IndicatorSheet::reasonFor(const QList<IndicatorEntry> &gone)
{
    return Dialogs::reason(this, tr("Numbers taken out"),
                           tr("%1 numbers of %2 were kept before and are blank now. Why are they taken out?")
                               .arg(gone.size())
                               .arg(m_quarter.text()),
                           tr("Take out"));
}

Result<QString> IndicatorSheet::keep()
{
    const QList<IndicatorEntry> typed = entries();
    const QList<IndicatorEntry> gone = blanked();
    if (typed.isEmpty() && gone.isEmpty())
        return Failure{tr("No number is typed yet.")};
    const std::optional<QString> reason = gone.isEmpty() ? QString() : reasonFor(gone);
    if (!reason)
        return Failure{tr("Nothing is saved yet: type again the numbers that are to stay.")};
    const Result<int> kept = m_desk.safety().save(typed);
    if (!kept)
        return kept.failure();
    for (const IndicatorEntry &entry : gone) {
        const Result<void> removed = m_desk.safety().remove(entry.id, *reason);
        if (!removed)
            return removed.failure();
    }
    return tr("%1 numbers of %2 are kept").arg(typed.size()).arg(m_quarter.text());
}

} // namespace anhe
