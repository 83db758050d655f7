#include "core/ledger/recordedit.h"
#include "core/office/officeregister.h"
#include "core/safety/safetyregister.h"
#include "core/safety/safetysays.h"

namespace anhe {

namespace {

const QString indicatorEntity = QStringLiteral("indicator");
const QString definitionSetting = QStringLiteral("safety.indicators");

FieldProblems checked(const IndicatorEntry &entry, const IndicatorDefinitions &definitions,
                      const QList<IndicatorEntry> &others)
{
    const IndicatorDefinition *definition = definitions.find(entry.indicator);
    if (!definition)
        return {{QStringLiteral("indicator"),
                 SafetyRegisterSays::tr("There is no indicator “%1”.").arg(entry.indicator)}};
    return checkIndicator(entry, *definition, others);
}

} // namespace

IndicatorDefinitions SafetyRegister::indicatorDefinitions() const
{
    return IndicatorDefinitions::fromJson(m_office.setting(definitionSetting));
}

Result<void> SafetyRegister::saveIndicatorDefinitions(const IndicatorDefinitions &definitions)
{
    const FieldProblems problems = checkDefinitions(definitions);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    const IndicatorDefinitions before = indicatorDefinitions();
    for (const IndicatorDefinition &definition : before.all) {
        const bool used = !ids({{definition.code}, {}, {}}).empty();
        if (used && !definitions.find(definition.code))
            return Failure{
                SafetyRegisterSays::tr("“%1” has numbers already; it can be set aside, but not taken away.")
                    .arg(definition.name)};
    }
    return told(m_office.saveSetting(definitionSetting, definitions.json()));
}

QList<IndicatorLine> SafetyRegister::indicators(Quarter quarter) const
{
    const IndicatorStore store(m_ledger.database());
    return indicatorLines(indicatorDefinitions(), quarter, store.of(quarter), store.lastBefore(quarter));
}

FieldProblems SafetyRegister::problemsOf(const IndicatorEntry &entry) const
{
    return checked(entry, indicatorDefinitions(), IndicatorStore(m_ledger.database()).of(entry.quarter));
}

Result<IndicatorId> SafetyRegister::save(const IndicatorEntry &entry)
{
    return told(m_ledger.change([&](Change &change) { return save(change, entry); }));
}

Result<IndicatorId> SafetyRegister::save(Change &change, const IndicatorEntry &entry)
{
    const FieldProblems problems = problemsOf(entry);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return keep(change, entry);
}

Result<int> SafetyRegister::save(const QList<IndicatorEntry> &sheet)
{
    const IndicatorDefinitions definitions = indicatorDefinitions();
    FieldProblems problems;
    for (const IndicatorEntry &entry : sheet) {
        for (FieldProblem problem : checked(entry, definitions, sheet)) {
            problem.field.prepend(entry.indicator + QLatin1Char('.'));
            problems.append(problem);
        }
    }
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<int> {
        for (const IndicatorEntry &entry : sheet) {
            const Result<IndicatorId> kept = keep(change, entry);
            if (!kept)
                return kept.failure();
        }
        return int(sheet.size());
    }));
}

/** One entry for each indicator and quarter: what was typed before is changed. */
Result<IndicatorId> SafetyRegister::keep(Change &change, IndicatorEntry entry)
{
    IndicatorStore store(change.database());
    const IndicatorDefinitions definitions = indicatorDefinitions();
    if (const IndicatorDefinition *definition = definitions.find(entry.indicator)) {
        if (entry.unit.isEmpty())
            entry.unit = definition->unit;
        if (entry.source.isEmpty())
            entry.source = definition->source;
    }
    entry.id = store.idOf(entry.indicator, entry.quarter);
    entry.changedAt = change.at();
    const std::optional<IndicatorEntry> before = store.find(entry.id);
    if (!before) {
        entry.enteredAt = change.at();
        const IndicatorId id = store.insert(entry);
        change.record(indicatorEntity, id.value, QStringLiteral("entered"),
                      entry.indicator + QLatin1Char(' ') + entry.quarter.text());
        return id;
    }
    entry.enteredAt = before->enteredAt;
    keepDifferences(change, store, indicatorEntity, *before, entry, {});
    return entry.id;
}

Result<void> SafetyRegister::remove(IndicatorId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"), SafetyRegisterSays::tr("Please say why the number is taken out.")}});
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        IndicatorStore store(change.database());
        const std::optional<IndicatorEntry> entry = store.find(id);
        if (!entry)
            return Failure{SafetyRegisterSays::tr("This number is no longer there.")};
        store.remove(id);
        change.record(indicatorEntity, id.value, QStringLiteral("removed"),
                      QStringLiteral("%1 %2 %3/%4：%5")
                          .arg(entry->indicator, entry->quarter.text())
                          .arg(entry->numerator)
                          .arg(entry->denominator.value_or(0))
                          .arg(reason.trimmed()));
        return {};
    }));
}

std::optional<IndicatorEntry> SafetyRegister::find(IndicatorId id) const
{
    return IndicatorStore(m_ledger.database()).find(id);
}

std::vector<qint64> SafetyRegister::ids(const IndicatorFilter &filter) const
{
    return IndicatorStore(m_ledger.database()).ids(filter);
}

std::vector<IndicatorEntry> SafetyRegister::indicatorRows(std::span<const qint64> ids) const
{
    return IndicatorStore(m_ledger.database()).rows(ids);
}

QList<HistoryEntry> SafetyRegister::history(IndicatorId id) const
{
    return History(m_ledger.database()).of(indicatorEntity, id.value);
}

} // namespace anhe
