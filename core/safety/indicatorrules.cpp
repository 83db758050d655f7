#include "core/safety/indicator.h"

#include "core/safety/safetysays.h"

namespace anhe {

namespace {

const IndicatorEntry *entryOf(const QList<IndicatorEntry> &entries, const QString &indicator)
{
    for (const IndicatorEntry &entry : entries) {
        if (entry.indicator == indicator)
            return &entry;
    }
    return nullptr;
}

void checkDenominator(FieldProblems &problems, const IndicatorEntry &entry,
                      const IndicatorDefinition &definition, const QList<IndicatorEntry> &others)
{
    const QString field = QStringLiteral("denominator");
    if (!entry.denominator) {
        problems.append({field, SafetySays::tr("“%1” is a rate; please give its base: %2.")
                                    .arg(definition.name, definition.denominatorName)});
        return;
    }
    if (*entry.denominator < 0)
        problems.append({field, SafetySays::tr("A count cannot be less than 0.")});
    else if (entry.numerator > *entry.denominator)
        problems.append({QStringLiteral("numerator"),
                         SafetySays::tr("%1 (%2) cannot be more than %3 (%4).")
                             .arg(definition.numeratorName, QString::number(entry.numerator),
                                  definition.denominatorName, QString::number(*entry.denominator))});
    const IndicatorEntry *base = entryOf(others, definition.base);
    if (base && base->numerator != *entry.denominator)
        problems.append({field,
                         SafetySays::tr("The same quarter counts %1 %2 elsewhere.")
                             .arg(QString::number(base->numerator), definition.denominatorName),
                         true});
}

/** What could be taken over: a state as it was, on the base of this quarter; what adds up begins anew. */
std::optional<IndicatorEntry> proposalOf(const IndicatorLine &line, Quarter quarter,
                                         const QList<IndicatorEntry> &entries)
{
    if (line.entry || line.definition.addsUp || !line.earlier)
        return {};
    IndicatorEntry proposal = *line.earlier;
    proposal.id = {};
    proposal.quarter = quarter;
    proposal.note.clear();
    if (const IndicatorEntry *base = entryOf(entries, line.definition.base))
        proposal.denominator = base->numerator;
    return proposal;
}

} // namespace

std::optional<double> IndicatorEntry::rate() const
{
    if (denominator.value_or(0) <= 0)
        return {};
    return double(numerator) / double(*denominator);
}

QString indicatorRate(const IndicatorEntry &entry)
{
    const std::optional<double> rate = entry.rate();
    return rate ? QString::number(*rate * 100, 'f', 2) + QLatin1Char('%') : QStringLiteral("—");
}

FieldProblems checkIndicator(const IndicatorEntry &entry, const IndicatorDefinition &definition,
                             const QList<IndicatorEntry> &others)
{
    FieldProblems problems;
    if (entry.numerator < 0)
        problems.append({QStringLiteral("numerator"), SafetySays::tr("A count cannot be less than 0.")});
    if (definition.isRate())
        checkDenominator(problems, entry, definition, others);
    else if (entry.denominator)
        problems.append({QStringLiteral("denominator"),
                         SafetySays::tr("“%1” is a plain count and has no base.").arg(definition.name)});
    return problems;
}

QList<IndicatorLine> indicatorLines(const IndicatorDefinitions &definitions, Quarter quarter,
                                    const QList<IndicatorEntry> &entries,
                                    const QList<IndicatorEntry> &earlier)
{
    QList<IndicatorLine> lines;
    for (const IndicatorDefinition &definition : definitions.all) {
        IndicatorLine line{definition, {}, {}, {}};
        if (const IndicatorEntry *entry = entryOf(entries, definition.code))
            line.entry = *entry;
        if (const IndicatorEntry *last = entryOf(earlier, definition.code))
            line.earlier = *last;
        line.proposal = proposalOf(line, quarter, entries);
        if (definition.active || line.entry)
            lines.append(line);
    }
    return lines;
}

} // namespace anhe
