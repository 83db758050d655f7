#include "core/import/indicatorrows.h"

#include "core/import/listfield.h"
#include "core/import/listrow.h"
#include "core/ledger/ledger.h"
#include "core/safety/safetyregister.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anhe {

namespace {

/** One row of a list of indicators, read. */
class IndicatorRowReader : public ListRow
{
public:
    using ListRow::ListRow;

    IndicatorEntry read(const IndicatorDefinitions &definitions)
    {
        IndicatorEntry entry;
        const QString name = text("indicator");
        for (const IndicatorDefinition &definition : definitions.all) {
            if (definition.name == name || definition.code == name)
                entry.indicator = definition.code;
        }
        if (entry.indicator.isEmpty())
            refuse("indicator",
                   QCoreApplication::translate("Import", "“%1” is not in the office's list of indicators."),
                   name);
        const QString quarter = text("quarter");
        if (const std::optional<Quarter> told = quarterOf(quarter))
            entry.quarter = *told;
        else
            refuse("quarter", QCoreApplication::translate("Import", "“%1” is not a quarter."), quarter);
        const std::optional<qint64> numerator = count("numerator");
        if (!numerator && text("numerator").isEmpty())
            refuse("numerator", QCoreApplication::translate("Import", "The number is missing."), {});
        entry.numerator = numerator.value_or(0);
        entry.denominator = count("denominator");
        entry.unit = text("unit");
        entry.source = text("source");
        entry.note = text("note");
        return entry;
    }
};

/** What a quarter has of an indicator already. */
std::optional<IndicatorEntry> kept(const SafetyRegister &safety, const IndicatorEntry &entry)
{
    const std::vector<qint64> ids =
        safety.ids(IndicatorFilter{{entry.indicator}, entry.quarter, entry.quarter});
    return ids.empty() ? std::nullopt : safety.find(IndicatorId{ids.front()});
}

QString numbersOf(const IndicatorEntry &entry)
{
    return entry.denominator ? QStringLiteral("%1/%2").arg(entry.numerator).arg(*entry.denominator)
                             : QString::number(entry.numerator);
}

} // namespace

std::optional<Quarter> quarterOf(const QString &words)
{
    if (const std::optional<Quarter> quarter = Quarter::fromText(words))
        return quarter;
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})\\s*[年.\\-/]?\\s*第?([1-4一二三四])\\s*季?度?$"));
    const auto match = form.match(words.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return {};
    const QString number = match.captured(2);
    const qsizetype chinese = QStringLiteral("一二三四").indexOf(number);
    return Quarter{match.captured(1).toInt(), chinese >= 0 ? int(chinese) + 1 : number.toInt()};
}

void takeIndicators(Change &change, SafetyRegister &safety, const SourceSheet &sheet,
                    const QMap<QString, int> &columns, ImportReport &report)
{
    const IndicatorDefinitions definitions = safety.indicatorDefinitions();
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        IndicatorRowReader reader(sheet, i, columns, change.at().date());
        const IndicatorEntry entry = reader.read(definitions);
        const auto tell = [&](RowOutcome outcome, const QString &why) {
            report.rows.append({sheet.rowNumbers[i], outcome, why, sheet.rows[i]});
        };
        if (isRefused(reader.problems())) {
            tell(RowOutcome::Refused, listSentences(reader.problems()));
            continue;
        }
        if (const std::optional<IndicatorEntry> there = kept(safety, entry)) {
            const QString numbers = numbersOf(*there);
            if (numbers == numbersOf(entry))
                tell(RowOutcome::Repeated,
                     QCoreApplication::translate("Import", "The quarter has this number already."));
            else
                tell(RowOutcome::Refused,
                     QCoreApplication::translate(
                         "Import", "The quarter has %1 already; change it on the sheet if it is wrong.")
                         .arg(numbers));
            continue;
        }
        const Result<IndicatorId> entered = safety.save(change, entry);
        if (!entered)
            tell(RowOutcome::Refused, entered.error());
    }
}

} // namespace anhe
